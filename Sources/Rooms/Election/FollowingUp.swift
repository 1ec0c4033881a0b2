import Kernel

// 另行选举 and 再次投票: elections that follow one which left seats open or tied.
extension Book {
    func decide(
        rerunning post: String?, candidates named: [String]?, seats: Int?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let before = try lastDeclared(post, in: meeting) { $0.declaration?.outcome.isShort == true }
        if before.choosing != nil { throw .choosing(.noRerun(title: before.post)) }
        let outcome = try outcomeToFollow(before)
        if !outcome.tied.isEmpty { throw .election(.revoteInstead(post: before.post, tied: outcome.tied)) }
        let open = outcome.openSeats
        guard open > 0 else { throw .election(.noSeatsOpen(post: before.post)) }
        if let seats, !(1...open).contains(seats) { throw .election(.seatsOutOfRange(seats)) }
        let seats = seats ?? open

        let terms = charter(of: meeting)?.rerunTerms
        let votes = terms.map { ElectionRule.Demand($0.terms.share, $0.citation) }
        // Whoever was given a post this evening that excludes this one cannot have both.
        let seated = charter(of: meeting).map { clashes(with: before, under: $0, in: meeting) } ?? []
        let here = seated.filter { $0.seat.election.meeting == meeting.number }
        if let clash = here.first(where: { named?.contains($0.seat.name) == true }) {
            throw .election(
                .postsClash(clash.seat.name, post: before.post, held: clash.seat.post, kin: nil, clash.citation))
        }
        let unelected = unelected(after: before).filter { name in !here.contains { $0.seat.name == name } }
        if let named {
            for (place, name) in named.enumerated() {
                if named[..<place].contains(name) { throw .election(.namedTwice(name)) }
                guard unelected.contains(name) else {
                    throw .election(.notFromFirstVote(name, post: before.post, terms?.citation))
                }
            }
        }
        // Renumbered by votes, whatever order they were named in.
        let standing = named.map { names in unelected.filter(names.contains) } ?? Array(unelected.prefix(seats + 1))
        guard !standing.isEmpty else {
            throw .election(
                .tooFewCandidates(post: before.post, candidates: 0, needed: seats + 1, terms?.citation))
        }
        let method: ElectionRule.Method =
            before.rule.isStatutory || before.rule.method == .absoluteMajority
                || before.rule.method == .rerun ? .rerun : before.rule.method
        let floor = method == .rerun ? votes ?? .init(Share(1, of: 3, strict: false)) : before.rule.votes
        let reserved = stillReserved(before, outcome, seats: seats)
        let call = before.call.following(
            before, rule: before.rule.following(method, votes: floor), seats: seats, candidates: standing,
            reserved: reserved, meeting: meeting)
        return [.election(.called(number: meeting.elections.count + 1, call))]
    }

    func decide(revoting post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        let before = try lastDeclared(post, in: meeting) { $0.declaration?.outcome.tied.isEmpty == false }
        if before.choosing != nil { return try decide(rechoosing: before, in: meeting) }
        let outcome = try outcomeToFollow(before)
        guard !outcome.tied.isEmpty else { throw .election(.noTie(post: before.post)) }
        let seats = max(1, outcome.tiedSeats)
        let votes = before.rule.method == .rerun || before.rule.method == .revote ? before.rule.votes : nil
        let ranked = before.tally.ranking.map(\.name)
        let tied = ranked.filter(outcome.tied.contains)
        let call = before.call.following(
            before, rule: before.rule.following(.revote, votes: votes), seats: seats,
            candidates: tied.isEmpty ? outcome.tied : tied, reserved: [], meeting: meeting)
        return [.election(.called(number: meeting.elections.count + 1, call))]
    }

    /// What the earlier vote came to, if nothing followed it yet.
    func outcomeToFollow(_ before: Election) throws(Refusal) -> Outcome {
        guard let outcome = before.declaration?.outcome else { throw .election(.notDeclared(post: before.post)) }
        for meeting in meetings where meeting.number >= before.id.meeting {
            if let later = meeting.elections.first(where: { $0.call.follows == before.id }) {
                throw later.isDeclared
                    ? .election(.seatsFilled(post: before.post)) : .election(.stillOpen(post: before.post))
            }
        }
        guard outcome.isValid, before.rule.fillsSeats else { throw .election(.callAgain(post: before.post)) }
        if before.leftOpen != nil { throw .election(.leftOpen(post: before.post)) }
        return outcome
    }

    /// Those of an earlier vote who were not elected, by votes, then in the order of the list: who may stand again.
    func unelected(after before: Election) -> [String] {
        let around = surroundings(of: before)
        let declined = Set(before.nominees.filter { $0.answer == .declined }.map(\.name))
        let elected = Set(before.declaration?.outcome.elected ?? [])
        let seated = Set(
            holders(on: meetings.last?.day ?? before.called.at.day).filter { $0.body == before.call.body }.map(\.name))
        return before.tally.ranking.enumerated()
            .filter { place, line in
                let isListed = before.tally.lines.prefix(before.tally.candidates).contains { $0.name == line.name }
                return (isListed || line.votes > 0) && !elected.contains(line.name) && !declined.contains(line.name)
                    && around.holders[line.name] == nil && !(before.rule.isStatutory && seated.contains(line.name))
            }.map(\.element.name)
    }

    /// What a reserved group still lacks, within the seats left.
    private func stillReserved(_ before: Election, _ outcome: Outcome, seats: Int) -> [Reservation] {
        before.call.reserved.compactMap { held in
            let has = outcome.elected.count { registry.belongs($0, to: held.group) }
            let lacking = min(seats, held.seats - has)
            return lacking > 0 ? Reservation(group: held.group, seats: lacking) : nil
        }
    }
}

extension Book {
    /// Days between the first vote and a re-run called later, where they are more than the thirty that practice leaves
    /// (浙江省村民委员会选举办法第二十九条); 北京 leaves fifteen.
    public func lateRerun(_ call: CalledElection, on day: Day) -> Int? {
        guard call.rule.method == .rerun, let first = call.follows.flatMap({ meeting($0.meeting) }) else { return nil }
        let days = day.number - first.day.number
        return days > 30 ? days : nil
    }
}

extension CalledElection {
    func following(
        _ before: Election, rule: ElectionRule, seats: Int, candidates: [String], reserved: [Reservation],
        meeting: Meeting
    ) -> CalledElection {
        CalledElection(
            post: post, seats: seats, rule: rule, mode: mode, registered: registered, candidates: candidates,
            reserved: reserved, takesWriteIns: false, isByElection: isByElection, body: body, follows: before.id,
            round: round + 1, byRegister: byRegister)
    }
}
