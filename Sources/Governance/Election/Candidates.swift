// Who stands: nominated, accepting, declining; and who cannot stand.
extension Book {
    func decide(nominating names: [String], for post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        let election = try openElection(post, in: meeting)
        try refuseClosedList(election)
        for (place, name) in names.enumerated() {
            if names[..<place].contains(name) { throw .election(.namedTwice(name)) }
            guard let before = election.nominees.last(where: { $0.name == name }) else { continue }
            throw .election(
                before.answer == .declined
                    ? .declinedBefore(name, post: election.post) : .alreadyNominated(name, post: election.post))
        }
        try allow(nominees: names, for: election.call, in: meeting, on: meeting.day)
        return [.election(.nominated(names: names, election: election.id.number))]
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

    private func election(nominating name: String, post: String?, in meeting: Meeting) throws(Refusal) -> Election {
        if post != nil { return try openElection(post, in: meeting) }
        let open = meeting.openElections
        guard !open.isEmpty else { throw .election(.noElectionOpen) }
        let fitting = open.filter { election in election.nominees.contains { $0.name == name } }
        guard let only = fitting.first else { throw .election(.notNominated(name, post: nil)) }
        guard fitting.count == 1 else { throw .election(.whichPost(fitting.map(\.post))) }
        return only
    }

    /// Where a candidate of a re-run declines, the next in votes moves up.
    private func nextInRank(for election: Election, in meeting: Meeting) -> String? {
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
            if let role = meeting.countingOfficers.first(where: { $0.names.contains(name) })?.role {
                throw .election(.isOfficer(name, role))
            }
        }
    }

    /// Nobody's birthday need be known; where it is, the age holds on the day of the election.
    private func refuseTooYoung(_ name: String, _ charter: Charter?, on day: Day) throws(Refusal) {
        guard let age = charter?.votingAge, let born = registry[name]?.details.born, born.age(on: day) < age.terms
        else {
            return
        }
        throw .tooYoung(name, minimum: age.terms, age.citation)
    }

    /// The members of the committee, and their near kin where the text says so, do not supervise it.
    private func refuseSupervision(_ name: String, for post: String, _ charter: Charter?, on day: Day) throws(Refusal) {
        for rule in charter?.incompatible ?? [] where post.contains(rule.terms.posts) {
            let members = holders(on: day).filter { $0.body == "村民委员会" || $0.body == "居民委员会" }.map(\.name)
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

    // MARK: The election committee

    /// Whoever is nominated leaves the election committee, and so do near kin where the law says so: at once, and in the record.
    func leavings(of names: [String], for call: CalledElection, in meeting: Meeting) -> [Event] {
        guard call.rule.isStatutory, let rule = charter(of: meeting)?.committeeExit else { return [] }
        return committees.filter { $0.name.contains("选举委员会") }.compactMap { committee in
            let leaving = committee.members.filter { member in
                names.contains(member)
                    || rule.terms.kinToo && names.contains { registry.areNearKin($0, member) }
            }
            return leaving.isEmpty
                ? nil
                : .committee(
                    .resigned(
                        names: leaving, committee: committee.name, reason: rule.citation.description,
                        ends: meeting.day))
        }
    }
}
