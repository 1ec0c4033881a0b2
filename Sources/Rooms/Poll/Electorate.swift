// Who may vote on the question before the meeting, counted at the moment.
extension Book {
    /// The electorate of the item being dealt with: those present and the proxies that stand, less those who stand aside.
    public var electorate: Poll.Electorate {
        guard let meeting else { return Poll.Electorate(entitled: 0, present: 0, proxies: 0) }
        let item = meeting.item
        let attendance = meeting.attendance
        let recused = Set(item.recusals.map(\.name))
        let body = item.electorate.map { self.body(of: $0) } ?? attendance.body

        var here = attendance.present(in: registry)
        if let names = body.names, item.electorate != nil {
            let named = attendance.names.count { names.contains($0) }
            here = attendance.holdsUnnamed(in: registry) ? min(here, names.count) : named
        } else if item.electorate != nil, let entitled = body.entitled {
            here = min(here, entitled)
        }
        let asideHere = standingAside(
            recused.filter { isAmongVoters($0, body: body, attendance: attendance) }, attendance)
        let asideOfBody = recused.count { body.names?.contains($0) ?? true }
        let proxies = attendance.standingProxies.count { proxy in
            !recused.contains(proxy.holder) && !recused.contains(proxy.principal)
                && (body.names?.contains(proxy.principal) ?? true)
        }
        return Poll.Electorate(
            entitled: max(0, (body.entitled ?? 0) - (body.entitled == nil ? 0 : asideOfBody)),
            present: max(0, here - asideHere), proxies: proxies)
    }

    /// Refuses a roll call of people of whom one may not vote just now. A village's names are many, so what is asked of each is
    /// looked up once for all.
    func mayVote(_ names: [String]) throws(Refusal) {
        guard let meeting else { throw .meeting(.noMeetingOpen) }
        let attendance = meeting.attendance
        let recused = Set(meeting.item.recusals.map(\.name))
        let observers = Set(attendance.observers.map(\.name))
        let entitled = meeting.item.electorate.flatMap { body(of: $0).names }.map(Set.init)
        let holders = Dictionary(
            attendance.standingProxies.map { ($0.principal, $0.holder) }, uniquingKeysWith: { one, _ in one })
        let here = Set(attendance.names)
        let holdsUnnamed = attendance.holdsUnnamed(in: registry)
        for name in names {
            try known(name)
            guard !recused.contains(name), !observers.contains(name), entitled?.contains(name) ?? true else {
                throw .poll(.mayNotVote(name))
            }
            if let holder = holders[name] {
                guard !recused.contains(holder) else { throw .poll(.mayNotVote(name)) }
            } else if !here.contains(name), !holdsUnnamed {
                throw .meeting(.notPresent(name))
            }
        }
    }

    /// By how many those who stand aside lower the number present: a household still votes through another member.
    private func standingAside(_ names: Set<String>, _ attendance: Attendance) -> Int {
        guard attendance.unit == .households else { return names.count }
        let voting = Set(attendance.names.filter { !names.contains($0) }.map(registry.household))
        return Set(names.map(registry.household)).subtracting(voting).count
    }

    private func isAmongVoters(_ name: String, body: Body, attendance: Attendance) -> Bool {
        guard body.names?.contains(name) ?? true, !attendance.isObserver(name) else { return false }
        return attendance.isHere(name) || attendance.holdsUnnamed(in: registry)
    }

    private func body(of terms: BodyTerms) -> Body {
        switch terms {
        case .people(let number): return Body(entitled: number)
        case .households(let number): return Body(entitled: number, unit: .households)
        case .names(let names): return Body(entitled: names.count, names: names)
        case .committee(let name):
            let members = committee(named: name)?.members(meetingOn: meeting?.opening.day ?? last.at.day) ?? []
            return Body(entitled: members.count, committee: name, names: members)
        }
    }
}
