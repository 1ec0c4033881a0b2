// Who is here: coming, going, being counted, voting for somebody else, standing aside.
extension Book {
    func decide(attendance command: MeetingCommand) throws(Refusal) -> MeetingEvent {
        let meeting = try openMeeting()
        let attendance = meeting.attendance
        switch command {
        case .checkIn(let names, let beyondCount, let note):
            try refuseBetweenPapers(.arrival, in: meeting)
            try known(names + beyondCount)
            try belong(names + beyondCount, to: attendance.body)
            try refuseWithoutVote(names + beyondCount, in: meeting)
            // 全体 after some have signed in means the others.
            let coming = names.filter { !attendance.isHere($0) }
            let more = beyondCount.filter { !attendance.isHere($0) }
            if coming.isEmpty, more.isEmpty, let name = (names + beyondCount).first {
                throw .meeting(.alreadyPresent(name))
            }
            return .checkedIn(names: coming, beyondCount: more, note: note)
        case .checkInHeads(let number, let unit):
            try refuseHouseholds(
                unit, in: meeting.kind, by: charter(of: meeting)?.clauseOnVotes(in: meeting.kind))
            if attendance.unit != unit, attendance.body.entitled != nil { throw .meeting(.wrongUnit(attendance.unit)) }
            return .headsCounted(number, unit: unit)
        case .checkInMore(let number):
            return .headsArrived(number)
        case .headcount(let number):
            return .headsCounted(number, unit: nil)
        case .excuse(let names, let reason):
            try known(names)
            for name in names where attendance.isHere(name) { throw .meeting(.presentNotAway(name)) }
            return .excused(names: names, reason: reason)
        case .absent(let names, let reason):
            try known(names)
            for name in names where attendance.isHere(name) { throw .meeting(.presentNotAway(name)) }
            return .absent(names: names, reason: reason)
        case .leave(let names, let reason):
            try known(names)
            // Somebody never signed in by name can only be one of the unnamed heads, and there are so many of those.
            let unnamed = names.filter { !attendance.isHere($0) && !attendance.isObserver($0) }
            if unnamed.count > present - attendance.named(in: registry), let name = unnamed.last {
                throw .meeting(.notPresent(name))
            }
            return .left(names: names, reason: reason)
        case .leaveHeads(let number):
            guard number <= present else { throw .meeting(.tooManyLeave(number, present: present)) }
            return .headsLeft(number)
        case .observe(let names, let office, let reason):
            try known(names)
            for name in names where attendance.isHere(name) { throw .meeting(.alreadyPresent(name)) }
            return .observed(names: names, office: office, reason: reason)
        case .proxy(let principal, let holder, let relation, let written):
            try refuseBetweenPapers(.proxy, in: meeting)
            let proxy = Proxy(principal: principal, holder: holder, relation: relation, isWritten: written)
            try allow(proxy, in: meeting)
            return .proxied(proxy)
        case .recuse(let name, let reason):
            try known(name)
            guard meeting.currentItem > 0 else { throw .meeting(.noItemOpen) }
            guard attendance.isHere(name) || attendance.holdsUnnamed(in: registry) else {
                throw .meeting(.notPresent(name))
            }
            return .recused(name: name, reason: reason)
        default:
            throw .meeting(.noMeetingOpen)
        }
    }

    /// Refuses people who do not belong to a body whose names are known.
    private func belong(_ names: [String], to body: Body) throws(Refusal) {
        guard let entitled = body.names else { return }
        for name in names where !entitled.contains(name) { throw .meeting(.notOfBody(name, committee: body.committee)) }
    }

    /// Refuses those of whom the book knows that a meeting of that kind is not theirs, where its body is a number and no list: whoever
    /// is on probation, or no member at all, in a meeting of the party; whoever represents nobody in one of representatives.
    func refuseWithoutVote(_ names: [String], in meeting: Meeting) throws(Refusal) {
        guard meeting.attendance.body.names == nil else { return }
        try refuseTooYoung(names, in: meeting)
        for name in names where registry[name].map({ isShutOut($0, of: meeting.kind) }) == true {
            throw .meeting(.notOfBody(name, committee: nil))
        }
    }

    /// Refuses whoever is too young for a meeting of that kind, whatever they would do there.
    func refuseTooYoung(_ names: [String], in meeting: Meeting) throws(Refusal) {
        guard let age = ageOfVoters(in: meeting) else { return }
        for name in names where isTooYoung(name, for: age.years, in: meeting) {
            throw .meeting(.tooYoung(name, minimum: age.years, age.citation))
        }
    }

    /// The age from which an assembly of all is theirs, by the article that says how many of them must come; `nil` in other meetings. It is
    /// of people of that age, whoever of them speaks for a household too (村委会法2026 § 26, 居委会法2026 § 30; of full civil capacity:
    /// 集体经济组织法 § 27, 民法典 § 18). Representatives are elected by voters and among them, so by the article on voters.
    private func ageOfVoters(in meeting: Meeting) -> (years: Int, citation: Citation)? {
        switch meeting.kind {
        case .villageAssembly, .villageGroup, .residentsAssembly, .collectiveMembers, .villageRepresentatives,
            .residentsRepresentatives:
            break
        default: return nil
        }
        guard let age = charter(of: meeting)?.votingAge else { return nil }
        let isOfAll = meeting.kind != .villageRepresentatives && meeting.kind != .residentsRepresentatives
        return (age.terms, (isOfAll ? meeting.quorum.rule?.citation : nil) ?? age.citation)
    }

    private func isTooYoung(_ name: String, for age: Int, in meeting: Meeting) -> Bool {
        registry[name]?.details.born.map { $0.age(on: meeting.day) < age } == true
    }

    /// All the book knows but observers, and whoever is too young for such a meeting.
    func everyoneKnown(at meeting: Meeting?) -> [String] {
        let names = registry.people.map(\.name)
        guard let meeting else { return names }
        let age = ageOfVoters(in: meeting)?.years ?? 0
        return names.filter {
            !meeting.attendance.isObserver($0) && (age == 0 || !isTooYoung($0, for: age, in: meeting))
        }
    }

    private func isShutOut(_ person: Person, of kind: MeetingKind) -> Bool {
        let details = person.details
        return switch kind {
        case .partyMembers, .partyBranch: details.isProbationary == true || details.isPartyMember == false
        case .villageRepresentatives, .residentsRepresentatives, .collectiveRepresentatives:
            details.isRepresentative == false
        default: false
        }
    }

    private func allow(_ proxy: Proxy, in meeting: Meeting) throws(Refusal) {
        let attendance = meeting.attendance
        try known([proxy.principal, proxy.holder])
        guard proxy.principal != proxy.holder else { throw .meeting(.proxyToSelf(proxy.principal)) }
        guard !attendance.isObserver(proxy.holder) else { throw .meeting(.isObserver(proxy.holder)) }
        guard !attendance.isHere(proxy.principal) else { throw .meeting(.principalPresent(proxy.principal)) }
        if let standing = attendance.proxies.last(where: { $0.principal == proxy.principal }) {
            throw .meeting(.alreadyProxied(proxy.principal, holder: standing.holder))
        }
        if attendance.proxies.contains(where: { $0.principal == proxy.holder }) {
            throw .meeting(.holderHasGivenProxy(proxy.holder))
        }
        try belong([proxy.principal], to: attendance.body)
        try refuseWithoutVote([proxy.principal], in: meeting)
        let householdAlone = charter(of: meeting)?.proxyTerms(in: meeting.kind)?.terms.sameHousehold == true
        if !householdAlone { try refuseTooYoung([proxy.holder], in: meeting) }
        guard let charter = charter(of: meeting) else { return }
        // While an election is open, how it elects decides on proxies.
        let election = meeting.openElections.first.flatMap { charter.proxyTerms(electing: $0.call.mode) }
        guard let rule = election ?? charter.proxyTerms(in: meeting.kind) else { return }
        let (terms, citation) = (rule.terms, rule.citation)
        if meeting.openElections.contains(where: { $0.call.byRegister == true }), let register {
            for name in [proxy.principal, proxy.holder] where !register.has(name) {
                throw .election(.notRegistered(name, mode: .voters, charter.votingAge?.citation ?? citation))
            }
        }
        if terms.notCandidates, meeting.openElections.contains(where: { $0.candidates.contains(proxy.holder) }) {
            throw .election(.candidateTakesNoProxy(proxy.holder, citation))
        }
        if let most = terms.most {
            guard most > 0 else { throw .meeting(.proxyForbidden(citation)) }
            guard attendance.proxies.count(where: { $0.holder == proxy.holder }) < most else {
                throw .meeting(.proxyLimit(holder: proxy.holder, most: most, citation))
            }
        }
        guard proxy.isWritten || !terms.writtenOnly else { throw .meeting(.proxyMustBeWritten(citation)) }
        let areKin = proxy.relation.map(NearKin.isNear) ?? registry.areNearKin(proxy.principal, proxy.holder)
        guard areKin || !terms.kinOnly else { throw .meeting(.proxyMustBeKin(citation)) }
        guard terms.sameHousehold == true else { return }
        let homes = [proxy.principal, proxy.holder].map { registry[$0]?.details.household }
        guard let home = homes[0], home == homes[1] else {
            throw .meeting(.proxyMustBeOfHousehold(proxy.principal, proxy.holder, citation))
        }
        if let born = registry[proxy.holder]?.details.born, born.age(on: meeting.day) < 18 {
            throw .meeting(.proxyHolderTooYoung(proxy.holder, citation))
        }
    }
}
