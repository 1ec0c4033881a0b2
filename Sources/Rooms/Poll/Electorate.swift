// Who may vote on the question before the meeting, counted at the moment.
extension Book {
    /// The electorate of the item being dealt with: those present and the proxies that stand, less those who stand aside.
    public var electorate: Poll.Electorate {
        guard let meeting else { return Poll.Electorate(entitled: 0, present: 0, proxies: 0) }
        if meeting.kind.countsUnits {
            let units = self.units
            return Poll.Electorate(
                entitled: units.headCount, present: units.headCount, proxies: 0, area: units.area.hundredths)
        }
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
        let principals = attendance.standingProxies.filter { proxy in
            !recused.contains(proxy.holder) && !recused.contains(proxy.principal)
                && (body.names?.contains(proxy.principal) ?? true)
        }.map(\.principal)
        let proxies =
            attendance.unit == .people ? principals.count : absentHouseholds(of: principals, recused, attendance)
        let electorate = Poll.Electorate(
            entitled: max(0, (body.entitled ?? 0) - (body.entitled == nil ? 0 : asideOfBody)),
            present: max(0, here - asideHere), proxies: proxies)
        guard let extra = meeting.extraVotes else { return electorate }
        func mayVote(_ name: String) -> Bool { !recused.contains(name) && (body.names?.contains(name) ?? true) }
        return electorate.adding(
            entitled: body.entitled == nil ? 0 : meeting.extraVotes(of: extra.map(\.name).filter(mayVote)),
            present: meeting.extraVotes(of: attendance.names.filter(mayVote)),
            proxies: meeting.extraVotes(of: principals))
    }

    /// The households of these people of which nobody is here to vote: one that is here casts its one vote itself.
    private func absentHouseholds(of names: [String], _ recused: Set<String>, _ attendance: Attendance) -> Int {
        let here = Set(attendance.names.filter { !recused.contains($0) }.map(registry.household))
        return Set(names.map(registry.household)).subtracting(here).count
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

    func body(of terms: BodyTerms) -> Body {
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

extension Poll.Electorate {
    /// The same with another number entitled.
    func entitled(_ number: Int) -> Poll.Electorate {
        Poll.Electorate(entitled: number, present: present, proxies: proxies, area: area, heads: heads)
    }

    /// This electorate with the votes that some have beyond one.
    fileprivate func adding(entitled more: Int, present: Int, proxies: Int) -> Poll.Electorate {
        Poll.Electorate(
            entitled: entitled + more, present: self.present + present, proxies: self.proxies + proxies, area: area,
            heads: present > 0 ? self.present : nil)
    }
}
