import Kernel

// 选举: a post is put to election, under the clauses of the meeting's pack or charter.
extension Book {
    func decide(calling call: ElectionCall, in meeting: Meeting, at stamp: Stamp) throws(Refusal) -> [Event] {
        let charter = charter(of: meeting)
        if let charter, let ballots = charter.ballots(in: meeting.kind),
            ballots.terms.instead == .vote || call.rule == nil
        {
            throw .election(.noBallots(ballots.terms.instead, rules: charter.name, ballots.citation))
        }
        let seats = call.seats ?? 1
        guard (1...1000).contains(seats) else { throw .election(.seatsOutOfRange(seats)) }
        let held = call.reserved.reduce(0) { $0 + max(0, min($1.seats, 1000)) }
        guard held <= seats else { throw .election(.reservedBeyondSeats(reserved: held, seats: seats)) }
        try refuseSecondCall(of: call.post, in: meeting)

        let mode = call.mode ?? defaultMode(in: meeting)
        let rule = try electionRule(call, seats: seats, mode: mode, charter: charter)
        if rule.isStatutory, rule.method != .recall, !call.isByElection {
            try refuseTooLargeBody(adding: seats, of: call.post, in: meeting, charter)
            try refuseIndirect(call.post, in: meeting, charter)
        }
        let vote =
            rule.method == .nomination || call.candidates != nil ? nil : nominationVote(for: call.post, upTo: meeting)
        let candidates = call.candidates ?? vote?.nominated(seats + (rule.spare ?? 1), without: barred(in: vote)) ?? []
        if rule.method == .nomination, !candidates.isEmpty { throw .election(.nominationTakesNoList(post: call.post)) }
        let byName =
            rule.isStatutory ? try listToVoteBy(mode, nominating: rule.method == .nomination, in: meeting) : nil
        let registered = try registered(call, byName, rule: rule, mode: mode, charter: charter, in: meeting)
        try refusePetition(call, rule: rule, registered: registered, mode: mode, charter)
        if rule.method == .recall, candidates.count != 1 { throw .election(.recallNeedsOne) }

        let body = self.body(of: call.post, statutory: rule.isStatutory, in: meeting)
        let called = CalledElection(
            post: call.post, seats: seats, rule: rule, mode: mode, registered: registered, candidates: candidates,
            reserved: call.reserved, takesWriteIns: call.takesWriteIns ?? rule.allowsWriteIns,
            isByElection: call.isByElection, body: body, follows: nil, round: 1,
            byRegister: byName == nil ? nil : true, nominatedIn: vote?.id)
        for (place, name) in candidates.enumerated() where candidates[..<place].contains(name) {
            throw .election(.namedTwice(name))
        }
        if rule.method != .recall {
            try allow(nominees: candidates, for: called, in: meeting, on: meeting.day)
            if !candidates.isEmpty { try refuseTooFew(candidates.count, for: called) }
        }
        let events: [Event] = [.election(.called(number: meeting.elections.count + 1, called))]
        return events + (rule.method == .recall ? [] : leavings(of: candidates, for: called, in: meeting))
    }

    /// A post is called once; what follows a vote has verbs of its own.
    private func refuseSecondCall(of post: String, in meeting: Meeting) throws(Refusal) {
        guard let last = meeting.elections.last(where: { $0.post == post }) else { return }
        guard let outcome = last.declaration?.outcome else { throw .election(.stillOpen(post: post)) }
        guard outcome.isValid, last.rule.fillsSeats, last.leftOpen == nil else { return }
        if !outcome.tied.isEmpty { throw .election(.revoteInstead(post: post, tied: outcome.tied)) }
        if outcome.isShort { throw .election(.rerunInstead(post: post, last.rule.votes?.citation)) }
        throw .election(.seatsFilled(post: post))
    }

    /// Who elects where nobody says: in a body of representatives they, in a committee its members, by household where households
    /// are counted, else all voters.
    func defaultMode(in meeting: Meeting) -> ElectorateMode {
        switch meeting.kind {
        case .residentsRepresentatives, .villageRepresentatives: .representatives
        case .committee: .members
        default:
            meeting.attendance.body.committee != nil
                ? .members : meeting.attendance.unit == .households ? .households : .voters
        }
    }

    // MARK: The rule

    private func electionRule(
        _ call: ElectionCall, seats: Int, mode: ElectorateMode, charter: Charter?
    ) throws(Refusal) -> ElectionRule {
        let terms = charter?.electionTerms(for: call.post)
        var asked: ElectionRule.Method?
        if let name = call.rule { asked = try method(named: name, seats: seats) }
        if asked == .recall { return recallRule(mode: mode, charter: charter) }
        if asked == .nomination { return nominationRule(for: call.post, mode: mode, charter: charter) }
        let method: ElectionRule.Method = asked ?? (terms == nil ? .plurality : .absoluteMajority)
        let rank = charter?.rank(of: call.post)
        if rank != nil, let terms, method != .absoluteMajority {
            throw .election(.officeTakesOwnRule(post: call.post, terms.citation))
        }
        let named = terms != nil
        let turnout = charter?.turnout(mode)
        var demand: ElectionRule.Demand? = named ? turnout.map { .init($0.terms.share, $0.citation) } : nil
        var votes: ElectionRule.Demand?
        if method == .absoluteMajority {
            let anyTerms = terms ?? charter?.cited { if case .election(let terms) = $0 { terms } else { nil } }.first
            demand = turnout.map { .init($0.terms.share, $0.citation) } ?? .init(.moreThanHalf)
            votes = anyTerms.map { .init($0.terms.share, $0.citation) } ?? .init(.moreThanHalf)
        }
        let spare = named ? charter?.spareCandidates : nil
        return ElectionRule(
            method: method, turnout: demand, votes: votes, spare: spare?.terms.beyondSeats,
            citation: spare?.citation ?? terms?.citation, carriesDown: named && charter?.carriesDown == true,
            kinAvoidance: rank == nil ? nil : charter?.kinAvoidance, rank: rank)
    }

    private func method(named name: String, seats: Int) throws(Refusal) -> ElectionRule.Method {
        do { return try RankedCount.method(named: name, seats: seats) } catch { throw .election(error) }
    }

    private func recallRule(mode: ElectorateMode, charter: Charter?) -> ElectionRule {
        let terms = charter?.recallTerms(mode)
        return ElectionRule(
            method: .recall, turnout: .init(terms?.terms.turnout ?? .moreThanHalf, terms?.citation),
            votes: .init(terms?.terms.agree ?? .moreThanHalf, terms?.citation), spare: nil, citation: terms?.citation,
            carriesDown: false, kinAvoidance: nil, rank: nil)
    }

    // MARK: Who may vote

    private func registered(
        _ call: ElectionCall, _ byName: VoterRegister?, rule: ElectionRule, mode: ElectorateMode, charter: Charter?,
        in meeting: Meeting
    ) throws(Refusal) -> Int? {
        if let said = call.registered {
            guard (1...100_000_000).contains(said) else { throw .election(.registeredOutOfRange(said)) }
            if let byName, byName.voters.count != said {
                throw .election(.registeredDiffers(said: said, listed: byName.voters.count))
            }
            return said
        }
        if let byName { return byName.voters.count }
        let known: Int? =
            switch mode {
            case .members: meeting.committee.flatMap { committee(named: $0)?.members.count }
            // The village's body is more than its representatives (§29), and is stated with 应到.
            case .representatives where meeting.kind == .villageRepresentatives: nil
            case .representatives: registry.people.count { $0.details.isRepresentative == true }
            default: nil
            }
        if let known, known > 0 { return known }
        if let entitled = meeting.attendance.body.entitled { return entitled }
        // Another election of the same sitting has the same voters.
        if let other = meeting.elections.last(where: { $0.call.mode == mode })?.call.registered { return other }
        guard rule.turnout == nil else {
            throw .election(.registeredMissing(post: call.post, rule.turnout?.citation))
        }
        return nil
    }

    private func refusePetition(
        _ call: ElectionCall, rule: ElectionRule, registered: Int?, mode: ElectorateMode, _ charter: Charter?
    ) throws(Refusal) {
        guard rule.method == .recall else { return }
        if let signed = call.petitioningRepresentatives {
            let all = registry.people.count { $0.details.isRepresentative == true }
            guard let terms = charter?.petition(for: .recall, by: .representatives) else { return }
            let required = terms.terms.share.required(of: max(1, all))
            if signed < required || signed > all {
                throw .election(.petitionShort(signed: signed, required: required, terms.citation))
            }
        }
        guard let signed = call.petitioners, let registered else { return }
        let signers: PetitionTerms.Signers =
            switch mode {
            case .households: .households
            case .representatives: .representatives
            default: .voters
            }
        guard let terms = charter?.petition(for: .recall, by: signers) else { return }
        let required = terms.terms.share.required(of: registered)
        guard signed >= required else {
            throw .election(.petitionShort(signed: signed, required: required, terms.citation))
        }
    }

    /// Those whom a 海选 named and who cannot stand, or whom the book does not know.
    private func barred(in vote: Election?) -> Set<String> {
        let strangers = (vote?.tally.lines.map(\.name) ?? []).filter { !registry.knows($0) }
        return Set(vote?.declaration?.outcome.passedOver.map(\.name) ?? []).union(strangers)
    }

    /// 村民直接选举: the village's representatives fill vacancies (§23), and no whole committee.
    private func refuseIndirect(_ post: String, in meeting: Meeting, _ charter: Charter?) throws(Refusal) {
        guard meeting.kind == .villageRepresentatives, header.kind == .village else { return }
        throw .election(.directElectionOnly(post: post, charter?.term(on: meeting.day)?.citation))
    }

    /// All posts of the body together are no more than the law allows it members.
    private func refuseTooLargeBody(
        adding seats: Int, of post: String, in meeting: Meeting, _ charter: Charter?
    ) throws(Refusal) {
        guard let size = charter?.bodySize else { return }
        // A post that is called anew, after a void vote or its 海选, counts once.
        let called = meeting.elections.filter {
            $0.rule.isStatutory && $0.call.round == 1 && !$0.call.isByElection && $0.post != post
        }
        let posts = Set(called.map(\.post))
        let others = posts.reduce(0) { sum, post in sum + (called.last { $0.post == post }?.seats ?? 0) }
        guard others + seats <= size.terms.most else {
            throw .election(.bodyTooLarge(seats: others + seats, most: size.terms.most, size.citation))
        }
    }

    private func body(of post: String, statutory: Bool, in meeting: Meeting) -> String {
        if statutory { return header.kind == .village ? "村民委员会" : "居民委员会" }
        return meeting.committee ?? ""
    }
}

extension ElectionRule {
    /// Whether it puts people into seats, rather than out of them or onto a list.
    var fillsSeats: Bool {
        switch method {
        case .recall, .nomination, .budgeted: false
        case .absoluteMajority, .plurality, .rerun, .revote, .counted: true
        }
    }

    /// The law lets a voter write in somebody else; a re-run and a re-vote are among their candidates.
    var allowsWriteIns: Bool {
        switch method {
        case .absoluteMajority, .plurality, .nomination: true
        case .rerun, .revote, .recall, .counted, .budgeted: false
        }
    }
}

extension Meeting {
    /// The day of the meeting: the one stated, else that of its opening.
    public var day: Day { opening.day ?? opened.at.day }
}
