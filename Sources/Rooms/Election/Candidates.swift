import Kernel

// Who stands: nominated, accepting, declining; and who cannot stand.
extension Book {
    func decide(
        nominating names: [String], for post: String?, by: Nomination?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let election = try openElection(post, in: meeting)
        if election.choosing != nil { throw .choosing(.projectsAreFixed(title: election.post)) }
        if election.rule.method == .nomination { throw .election(.nominationTakesNoList(post: election.post)) }
        try refuseClosedList(election)
        if let by { try refuse(by, of: names, for: election, in: meeting) }
        for (place, name) in names.enumerated() {
            if names[..<place].contains(name) { throw .election(.namedTwice(name)) }
            guard let before = election.nominees.last(where: { $0.name == name }) else { continue }
            throw .election(
                before.answer == .declined
                    ? .declinedBefore(name, post: election.post) : .alreadyNominated(name, post: election.post))
        }
        try allow(nominees: names, for: election.call, in: meeting, on: meeting.day)
        return [.election(.nominated(names: names, election: election.id.number, by: by))]
            + leavings(of: names, for: election.call, in: meeting)
    }

    func decide(
        answering names: [String], accept: Bool, for post: String?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        try known(names)
        var events: [Event] = []
        for name in names {
            let election = try election(nominating: name, post: post, in: meeting)
            if !accept { try refuseClosedList(election) }
            let number = election.id.number
            guard let nominee = election.nominees.first(where: { $0.name == name }) else {
                throw .election(.notNominated(name, post: election.post))
            }
            if nominee.answer == .declined { throw .election(.declinedBefore(name, post: election.post)) }
            events.append(
                .election(accept ? .accepted(name: name, election: number) : .declined(name: name, election: number)))
            if !accept, let next = nextInRank(for: election, in: meeting) {
                events.append(.election(.nominated(names: [next], election: number)))
            }
        }
        return events
    }

    /// Who may put somebody forward: where the text names a number of voters, so many together, and nobody alone.
    private func refuse(
        _ by: Nomination, of names: [String], for election: Election, in meeting: Meeting
    ) throws(Refusal) {
        let needed = election.rule.isStatutory ? charter(of: meeting)?.nominators : nil
        switch by {
        case .organisation: return
        case .themselves:
            if let needed { throw .election(.tooFewNominators(1, needed: needed.terms, needed.citation)) }
        case .voters(let number, let voters):
            try known(voters)
            for voter in voters {
                if election.call.byRegister == true, let register, !register.has(voter) {
                    throw .election(.notRegistered(voter, mode: .voters, charter(of: meeting)?.votingAge?.citation))
                }
            }
            let number = voters.isEmpty ? number : Set(voters).count
            guard number >= needed?.terms ?? 1 else {
                throw .election(.tooFewNominators(number, needed: needed?.terms ?? 1, needed?.citation))
            }
        }
    }

    private func election(nominating name: String, post: String?, in meeting: Meeting) throws(Refusal) -> Election {
        if post != nil { return try openElection(post, in: meeting) }
        let open = meeting.openElections
        guard !open.isEmpty else { throw .election(.noElectionOpen) }
        let fitting = open.filter { election in election.nominees.contains { $0.name == name } }
        guard let only = fitting.first else { throw .election(.notNominated(name, post: nil)) }
        guard fitting.count == 1 else { throw .election(.whichPost(fitting.map(\.post))) }
        return only
    }

    /// Where a candidate of a re-run declines, the next in votes moves up; after a 海选 the next of those whom the voters named.
    private func nextInRank(for election: Election, in meeting: Meeting) -> String? {
        if let vote = election.call.nominatedIn.flatMap({ self.election($0) }) {
            let standing = election.candidates.count - 1
            guard standing < election.seats + (election.rule.spare ?? 1) else { return nil }
            let out = Set(vote.declaration?.outcome.passedOver.map(\.name) ?? [])
            return vote.tally.ranking.first { line in
                line.votes > 0 && !out.contains(line.name) && registry.knows(line.name)
                    && !election.nominees.contains { $0.name == line.name }
            }?.name
        }
        guard election.rule.method == .rerun, let before = election.call.follows.flatMap({ self.election($0) }) else {
            return nil
        }
        return unelected(after: before).first { name in !election.nominees.contains { $0.name == name } }
    }

    private func refuseClosedList(_ election: Election) throws(Refusal) {
        if election.isListClosed { throw .election(.listClosed(post: election.post)) }
    }

    /// Refuses fewer candidates than the seats and the spare ones that the clause demands.
    func refuseTooFew(_ candidates: Int, for call: CalledElection) throws(Refusal) {
        guard call.round == 1, let spare = call.rule.spare, candidates < call.seats + spare else { return }
        throw .election(
            .tooFewCandidates(
                post: call.post, candidates: candidates, needed: call.seats + spare, call.rule.citation))
    }

    // MARK: Who cannot stand

    func allow(
        nominees names: [String], for call: CalledElection, in meeting: Meeting, on day: Day
    ) throws(Refusal) {
        try known(names)
        let charter = charter(of: meeting)
        for name in names {
            try refuseTooYoung(name, charter, on: day)
            try refuseSupervision(name, for: call.post, charter, on: day)
            try refuseTermLimit(name, for: call, charter, on: day)
            if let terms = charter?.proxyTerms(electing: call.mode), terms.terms.notCandidates,
                meeting.attendance.proxies.contains(where: { $0.holder == name })
            {
                throw .election(.holdsProxies(name, terms.citation))
            }
            if let held = holders(on: day).last(where: { $0.name == name && $0.body == call.body }), call.isByElection {
                throw .election(.holdsPost(name, post: held.post))
            }
            if let role = meeting.countingOfficers.first(where: { $0.names.contains(name) })?.role {
                throw .election(.isOfficer(name, role))
            }
        }
    }

    /// Nobody's birthday need be known; where it is, the age holds on the day of the election.
    func refuseTooYoung(_ name: String, _ charter: Charter?, on day: Day) throws(Refusal) {
        guard let age = charter?.votingAge, let born = registry[name]?.details.born, born.age(on: day) < age.terms
        else {
            return
        }
        throw .committee(.tooYoung(name, minimum: age.terms, age.citation))
    }

    /// The members of the committee, and their near kin where the text says so, do not supervise it.
    private func refuseSupervision(_ name: String, for post: String, _ charter: Charter?, on day: Day) throws(Refusal) {
        // Where two posts exclude each other, whoever holds one may stand for the other: nobody holds both is for 宣布 to see to.
        for rule in charter?.incompatible ?? [] where rule.terms.others == nil && post.contains(rule.terms.posts) {
            let members = membersSupervised(on: day).map(\.name)
            if members.contains(name) { throw .election(.supervisorIsMember(name, rule.citation)) }
            if rule.terms.kinToo, let other = members.first(where: { registry.areNearKin($0, name) }) {
                throw .election(.supervisorIsKin(name, of: other, rule.citation))
            }
        }
    }

    private func refuseTermLimit(
        _ name: String, for call: CalledElection, _ charter: Charter?, on day: Day
    ) throws(Refusal) {
        guard let terms = charter?.term(on: day), let most = terms.terms.mostInRow else { return }
        guard termsInRow(of: name, post: call.post, body: call.body, before: day) >= most else { return }
        throw .election(.termLimit(name, post: call.post, most: most, terms.citation))
    }
}
