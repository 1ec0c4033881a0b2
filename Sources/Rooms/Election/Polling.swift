// Papers going out and coming back: officers, boxes, 发票, 收回.
extension Book {
    func decide(officers: [CountingOfficers], in meeting: Meeting) throws(Refusal) -> [Event] {
        if officers.contains(where: { $0.role == .scribe }) { try refuseBetweenPapers(.scribe, in: meeting) }
        let names = officers.flatMap(\.names)
        try known(names)
        for name in names { try refuseInterest(of: name, in: meeting) }
        return [.election(.officersNamed(officers))]
    }

    func decide(box: BallotBox, in meeting: Meeting) throws(Refusal) -> [Event] {
        try refuseBetweenPapers(.box, in: meeting)
        let elections = try electionsForPapers(nil, in: meeting)
        try known(box.monitors)
        for name in box.monitors { try refuseInterest(of: name, in: meeting) }
        let before = elections.lazy.compactMap { $0.boxes.first { $0.name == box.name } }.first
        let whole = before?.updated(with: box) ?? box
        // 流动票箱 is carried out of everybody's sight, hence three at the least.
        if whole.isMobile, !whole.monitors.isEmpty, Set(whole.monitors).count < 3 {
            throw .election(.boxNeedsMonitors(box: box.name, has: Set(whole.monitors).count))
        }
        for figure in [box.issued, box.collected].compactMap({ $0 }) { try allow(papers: figure) }
        return [.election(.boxSet(whole, elections: elections.map(\.id.number)))]
    }

    func decide(issuing papers: Int, post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        try allow(papers: papers)
        let elections = try electionsForPapers(post, in: meeting)
        for election in elections {
            try refuseTooFew(election.candidates.count, unlessNobodyStands: election)
            let without = elections.first { $0.stated.issued == nil }
            let issued = (election.stated.issued ?? 0) + papers
            try refuseBeyondRegistered(issued, election, insteadOf: without.map { ($0.post, papers) })
            try refusePapersOfAbsent(issued, of: election, in: meeting)
        }
        return [.election(.issued(papers: papers, elections: elections.map(\.id.number)))]
    }

    func decide(issuingTo names: [String], post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        try known(names)
        let elections = try electionsForPapers(post, in: meeting)
        for election in elections {
            try refuseIssuing(election)
            try refuseTooFew(election.candidates.count, unlessNobodyStands: election)
            for (place, name) in names.enumerated() {
                if election.issuedTo.contains(name) || names[..<place].contains(name) {
                    throw .election(.alreadyIssued(name, election.citation))
                }
                try refuseUnregistered(name, for: election, others: names[..<place], in: meeting)
            }
            try refuseBeyondRegistered((election.stated.issued ?? 0) + names.count, election)
        }
        return [.election(.issuedTo(names: names, elections: elections.map(\.id.number)))]
    }

    func decide(collecting papers: Int, post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        try allow(papers: papers)
        let elections = try electionsForPapers(post, in: meeting)
        for election in elections { try refusePapersOfAbsent(papers, of: election, in: meeting) }
        return [.election(.collected(papers: papers, elections: elections.map(\.id.number)))]
    }

    // MARK: Guards

    func allow(papers: Int) throws(Refusal) {
        guard (0...100_000_000).contains(papers) else { throw .election(.papersOutOfRange(papers)) }
    }

    /// An election without any candidate list is a free one: everybody writes in whom they like.
    func refuseTooFew(_ candidates: Int, unlessNobodyStands election: Election) throws(Refusal) {
        if election.nominees.isEmpty, election.call.takesWriteIns { return }
        try refuseTooFew(candidates, for: election.call)
    }

    /// - Parameter other: the post that has no papers yet, and how many were meant, where they may be for it alone.
    private func refuseBeyondRegistered(
        _ papers: Int, _ election: Election, insteadOf other: (post: String, papers: Int)? = nil
    ) throws(Refusal) {
        guard let registered = election.call.registered, papers > registered else { return }
        if let other, other.post != election.post, other.papers <= registered {
            throw .election(.paperOfWhichPost(papers: other.papers, post: other.post, issued: election.post))
        }
        throw .election(.moreThanRegistered(papers: papers, registered: registered))
    }

    /// Where the text gives no proxies (居委会组织法 § 19: 采取居民代表选举方式的，不实行委托投票) there is no paper of somebody who is away.
    private func refusePapersOfAbsent(_ papers: Int, of election: Election, in meeting: Meeting) throws(Refusal) {
        guard let terms = charter(of: meeting)?.proxyTerms(electing: election.call.mode), terms.terms.most == 0,
            !meeting.attendance.standingProxies.isEmpty, papers > present
        else { return }
        throw .meeting(.proxyForbidden(terms.citation))
    }

    /// Callers, tellers and monitors are no candidates, nor near kin of one.
    private func refuseInterest(of name: String, in meeting: Meeting) throws(Refusal) {
        for election in meeting.openElections {
            if election.candidates.contains(name) { throw .election(.officerIsCandidate(name, post: election.post)) }
            if let kin = election.candidates.first(where: { registry.areNearKin($0, name) }) {
                throw .election(.officerIsKin(name, of: kin))
            }
        }
    }

    /// Refuses somebody who, by all that the book knows, is no voter here.
    private func refuseUnregistered(
        _ name: String, for election: Election, others: ArraySlice<String>, in meeting: Meeting
    ) throws(Refusal) {
        let charter = charter(of: meeting)
        let mode = election.call.mode
        let turnout = charter?.turnout(mode)?.citation
        if let age = charter?.votingAge, let born = registry[name]?.details.born, born.age(on: meeting.day) < age.terms
        {
            throw .committee(.tooYoung(name, minimum: age.terms, age.citation))
        }
        let isVoter: Bool =
            switch mode {
            case .voters where election.call.byRegister == true: register?.has(name) == true
            case .voters: meeting.attendance.body.names?.contains(name) ?? true
            case .representatives: sitsAmongRepresentatives(name, in: meeting)
            case .members:
                meeting.committee.flatMap { committee(named: $0)?.has(name) } ?? meeting.attendance.body.names?
                    .contains(name)
                    ?? true
            case .households:
                !(election.issuedTo + others).contains { registry.household(of: $0) == registry.household(of: name) }
            }
        let clause = election.call.byRegister == true ? charter?.votingAge?.citation : turnout
        guard isVoter else { throw .election(.notRegistered(name, mode: mode, clause)) }
        // Somebody away votes by the one who holds the proxy; where there are no proxies, not at all.
        if let proxy = meeting.attendance.proxies.first(where: { $0.principal == name }),
            let terms = charter?.proxyTerms(electing: mode), terms.terms.most == 0,
            !meeting.attendance.isHere(proxy.principal)
        {
            throw .meeting(.proxyForbidden(terms.citation))
        }
    }
}

extension Book {
    /// Representatives, as far as the book knows any by name; among the village's the members of the committee too (§29).
    private func sitsAmongRepresentatives(_ name: String, in meeting: Meeting) -> Bool {
        guard meeting.kind == .villageRepresentatives else { return registry[name]?.details.isRepresentative == true }
        let isKnown = registry.people.contains { $0.details.isRepresentative == true }
        return !isKnown || registry[name]?.details.isRepresentative == true
            || membersSupervised(on: meeting.day).contains { $0.name == name }
    }
}

extension BallotBox {
    /// This box with what a later line says of it.
    func updated(with later: BallotBox) -> BallotBox {
        BallotBox(
            name: name, monitors: later.monitors.isEmpty ? monitors : later.monitors, issued: later.issued ?? issued,
            collected: later.collected ?? collected)
    }
}
