import Kernel

// 宣布: what the ballots come to.
extension Book {
    func decide(declaring post: String?, in meeting: Meeting, at stamp: Stamp) throws(Refusal) -> [Event] {
        let elections = try electionsToDeclare(post, in: meeting)
        var events: [Event] = []
        var settled: [Int: Outcome] = [:]
        for election in elections {
            if election.sealed == nil {
                events += [.election(.sealed(reading: nil, elections: [election.id.number], agreement: nil))]
            }
            let reading = meeting.reading(of: election.id.number)
            let outcome =
                failed(election, in: meeting)
                ?? election.outcome(
                    papers: reading?.papers, part: reading?.elections.firstIndex(of: election.id.number) ?? 0,
                    in: surroundings(of: election, settled: settled))
            settled[election.id.number] = outcome
            let term = outcome.elected.isEmpty || !election.rule.fillsSeats ? nil : span(of: election, in: meeting)
            events.append(.election(.declared(election: election.id.number, outcome, term: term)))
            events += seating(outcome, of: election)
        }
        return events
    }

    private func electionsToDeclare(_ post: String?, in meeting: Meeting) throws(Refusal) -> [Election] {
        let named = post == Self.allPosts ? nil : post
        var wanted: [Election]
        if let named {
            wanted = [try openElection(named, in: meeting)]
        } else {
            let open = meeting.openElections
            guard !open.isEmpty else {
                if let last = meeting.elections.last { throw .election(.alreadyDeclared(post: last.post)) }
                throw .election(.noElectionOpen)
            }
            wanted = open.filter(isReady)
            if wanted.isEmpty { wanted = open }
        }
        for election in wanted {
            guard isReady(election) else { throw .election(.notSealed(post: election.post, election.citation)) }
            try refuseUnequal(election)
            if election.tally.doubtful > 0 {
                throw .election(.doubtfulWait(meeting.reading(of: election.id.number)?.doubtful ?? []))
            }
        }
        let inOrder = wanted.sorted { ($0.rule.rank ?? .max, $0.id.number) < ($1.rule.rank ?? .max, $1.id.number) }
        // Whoever is elected higher up cannot take a lower seat, so the higher post is declared first.
        if let lower = inOrder.first, let rank = lower.rule.rank,
            let higher = meeting.openElections.first(where: { election in
                election.hasStartedReading && (election.rule.rank ?? .max) < rank
                    && !inOrder.contains { $0.id == election.id }
            })
        {
            throw .election(.higherPostFirst(post: lower.post, higher: higher.post))
        }
        return inOrder
    }

    /// Sealed, or written down by teams only.
    private func isReady(_ election: Election) -> Bool {
        election.sealed != nil || !election.sheets.isEmpty && meeting?.reading(of: election.id.number) == nil
    }

    /// Where no turnout decides, the meeting's own quorum must be there; whoever cast a ballot is. Without it nobody is elected,
    /// and the election is closed with its figures.
    private func failed(_ election: Election, in meeting: Meeting) -> Outcome? {
        guard election.rule.turnout == nil, let rule = meeting.quorum.rule else { return nil }
        let there = max(present, election.collected)
        guard there < meeting.quorum.required else { return nil }
        var outcome = Outcome()
        outcome.registered = election.call.registered
        outcome.issued = election.issued
        outcome.cast = election.collected
        outcome.openSeats = election.rule.fillsSeats ? election.seats : 0
        outcome.validity = .noQuorum(present: there, required: meeting.quorum.required, rule.citation)
        return outcome
    }

    // MARK: What other elections mean for this one

    /// `settled` are outcomes of the same line, by number, that are not in the book yet.
    func surroundings(of election: Election, settled: [Int: Outcome] = [:]) -> Surroundings {
        var around = Surroundings(registry: registry)
        guard let meeting = meeting(election.id.meeting) else { return around }
        around.barred = barred(from: election, in: meeting)
        guard let rank = election.rule.rank, election.rule.fillsSeats else { return around }
        for other in meeting.elections where other.id != election.id && other.rule.rank != nil {
            guard other.call.body == election.call.body, other.rule.fillsSeats else { continue }
            let outcome = other.declaration?.outcome ?? settled[other.id.number]
            for name in outcome?.elected ?? [] { around.holders[name] = other.post }
            guard let otherRank = other.rule.rank, otherRank < rank else { continue }
            if let outcome, election.rule.carriesDown, outcome.isValid, other.call.round == 1, election.call.round == 1
            {
                for line in other.tally.lines where line.votes > 0 && !outcome.elected.contains(line.name) {
                    around.carried[line.name, default: 0] += line.votes
                }
            }
            if outcome == nil { around.higher.append(other) }
        }
        // A re-run or by-election joins those who already sit.
        for seat in holders(on: meeting.day) where seat.body == election.call.body && around.holders[seat.name] == nil {
            let isEarlierVote = election.call.follows != nil || election.call.isByElection
            if isEarlierVote { around.holders[seat.name] = seat.post }
        }
        return around
    }

    /// Who cannot have a post, by all that the book knows: somebody written in may be too young, or a member of the committee that
    /// the post supervises, or near kin of one.
    private func barred(from election: Election, in meeting: Meeting) -> [String: Outcome.PassedOver.Reason] {
        if let choosing = election.choosing {
            return Dictionary(withdrawn(from: choosing).map { ($0, .withdrawn) }, uniquingKeysWith: { one, _ in one })
        }
        guard let charter = charter(of: meeting), election.rule.method != .recall else { return [:] }
        var barred: [String: Outcome.PassedOver.Reason] = [:]
        let clashes = clashes(with: election, under: charter, in: meeting)
        let age = charter.votingAge
        for name in election.tally.lines.map(\.name) {
            if let age, let born = registry[name]?.details.born,
                born.age(on: meeting.day) < age.terms
            {
                barred[name] = .tooYoung
            } else if let seat = clashes.first(where: { $0.seat.name == name })?.seat {
                barred[name] = .holds(post: seat.post)
            } else if let other = clashes.first(where: { $0.kinToo && registry.areNearKin($0.seat.name, name) }) {
                barred[name] = .kin(of: other.seat.name)
            }
        }
        return barred
    }

    /// The seats whose holders cannot have the post as well. A post that is itself voted on again in this meeting, and not declared yet,
    /// is nobody's.
    func clashes(
        with election: Election, under charter: Charter, in meeting: Meeting
    ) -> [(seat: OfficeTerm, kinToo: Bool, citation: Citation)] {
        let open = Set(
            meeting.elections.filter { $0.declaration == nil && $0.call.body == election.call.body }.map(\.post))
        return charter.incompatible.flatMap { rule in
            if rule.terms.others == nil {
                let supervises = election.post.contains(rule.terms.posts)
                return supervises
                    ? membersSupervised(on: meeting.day).map { ($0, rule.terms.kinToo, rule.citation) } : []
            }
            return holders(on: meeting.day).filter { seat in
                seat.body == election.call.body && !open.contains(seat.post)
                    && rule.terms.excludes(election.post, and: seat.post)
            }.map { ($0, rule.terms.kinToo, rule.citation) }
        }
    }

    /// The members of the village's or residents' committee.
    func membersSupervised(on day: Day) -> [OfficeTerm] {
        let elected = holders(on: day).filter { $0.body == "村民委员会" || $0.body == "居民委员会" }
        // Whoever was entered as a member sits there as well.
        let seated = everyOrganisation.filter { HeldPost.isCommittee($0.name) }.flatMap { organisation in
            organisation.seats(on: day).filter { HeldPost.isMember($0.post) }.map { seat in
                OfficeTerm(
                    post: seat.post, body: organisation.name, name: seat.name, from: seat.from, until: nil,
                    election: ElectionID(meeting: 0, number: 0), isForTheRest: false)
            }
        }
        return elected + seated
    }

    /// The clause by which women must sit on the committee, where by all votes of the meeting too few do. Silent while a vote on one of
    /// its posts is open, or a member's sex unknown.
    public func womenWanting(after election: Election) -> (seated: Int, wanted: Int, Citation)? {
        guard let meeting = meeting(election.id.meeting), election.rule.isStatutory,
            !meeting.openElections.contains(where: \.rule.isStatutory),
            let size = charter(of: meeting)?.bodySize, size.terms.women > 0
        else { return nil }
        let members = holders(on: meeting.day).filter { $0.body == election.call.body }
        let sexes = members.map { registry[$0.name]?.details.gender }
        guard !sexes.contains(nil), !sexes.isEmpty else { return nil }
        let women = sexes.count { $0 == "女" }
        return women < size.terms.women ? (women, size.terms.women, size.citation) : nil
    }

    /// Those in a supervising post who, since a declaration, are members of the committee or near kin of one: they leave it.
    public func supervisorsToLeave(on day: Day) -> [(name: String, post: String, Citation)] {
        let members = membersSupervised(on: day)
        return (heldLaw(on: day)?.incompatible ?? []).filter { $0.terms.others == nil }.flatMap { rule in
            holders(on: day).filter { $0.post.contains(rule.terms.posts) }.compactMap { seat in
                let clashes = members.contains { member in
                    member.name == seat.name || rule.terms.kinToo && registry.areNearKin(member.name, seat.name)
                }
                return clashes ? (seat.name, seat.post, rule.citation) : nil
            }
        }
    }

    /// How long the elected hold the post.
    private func span(of election: Election, in meeting: Meeting) -> TermSpan {
        let day = meeting.day
        if election.call.isByElection || election.call.follows != nil,
            let running = offices.last(where: { $0.body == election.call.body && $0.isHeld(on: day) && $0.until != nil }
            )
        {
            return TermSpan(from: day, until: running.until)
        }
        // Nobody else need be in office for the rest of the term to be that of whoever left.
        if election.call.isByElection,
            let left = offices.last(where: {
                $0.body == election.call.body && $0.post == election.post && $0.until.map { day < $0 } == true
            })
        {
            return TermSpan(from: day, until: left.until)
        }
        let years = charter(of: meeting).flatMap { charter in
            charter.setsTerm(of: election.post) ? charter.term(on: day)?.terms.years : nil
        }
        return TermSpan(from: day, until: years.flatMap { day.adding(years: $0) })
    }
}
