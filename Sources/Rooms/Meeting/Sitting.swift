import Kernel

// Opening, running and closing a meeting.
extension Book {
    func decide(
        _ command: MeetingCommand, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        if case .open(let opening) = command { return try decide(opening: opening, supplies: supplies, at: stamp) }
        guard command.leavesItem, let meeting else { return try decided(running: command, at: stamp) }
        // 散会 decides nothing: a roll call that still runs is among what it says is left over, and stays open where nobody closes it.
        let closed = command.endsMeeting ? [] : try closingRollCall(in: meeting)
        let book = closed.isEmpty ? self : after(closed, at: stamp)
        // Where the motion of an amendment waits, or nothing follows on the agenda, 下一项 has at least closed the call.
        if command == .next, !closed.isEmpty, book.meeting?.nextItem == nil || book.pendingQuestion != nil {
            return closed
        }
        return closed + (try book.decided(running: command, at: stamp))
    }

    private func decided(running command: MeetingCommand, at stamp: Stamp) throws(Refusal) -> [Event] {
        let event = try decide(running: command, at: stamp)
        return [.meeting(event)] + takenUp(with: event)
    }

    private func decide(opening: Opening, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] {
        if let meeting { throw .meeting(.meetingIsOpen(title: meeting.opening.title)) }
        try known([opening.chair, opening.recorder].compactMap { $0 })
        let day = opening.day ?? stamp.at.day
        let rules = try rules(for: opening, at: day, supplies: supplies)
        let body = try body(of: opening, on: day)
        try refuseHouseholds(body.unit, in: opening.kind, by: rules.charter.clauseOnVotes(in: opening.kind))
        let quorum = rules.charter.quorum(
            for: opening.kind, unit: body.unit, calledAgain: opening.calledAgain == true)
        let committee = try ownCommittee(of: opening)?.name
        let call = try call(for: opening, committee: committee, on: day)
        let extra = try extraVotes(of: body, in: opening.kind, under: rules.charter)
        let opened = Opened(
            number: meetings.count + 1, opening: opening, body: body, rules: rules.name, committee: committee,
            quorum: quorum, carriedActions: openActions, extraVotes: extra)
        let back = returning(to: opening, committee: committee, on: day)
        return rules.events + [.meeting(.opened(opened))] + back
            + answering(call, in: opened.number, behind: back)
    }

    /// Who is entitled: as 应到 says, else a committee's members, the representatives or party members the book knows.
    private func body(of opening: Opening, on day: Day) throws(Refusal) -> Body {
        if opening.kind.countsUnits {
            return units.isEmpty
                ? Body(entitled: nil) : Body(entitled: units.headCount, area: units.area.hundredths)
        }
        if let terms = opening.body { return try body(stated: terms, on: day) }
        if opening.kind.source == .committee, let name = try committee(for: opening)?.name {
            return try body(ofCommittee: name, on: day)
        }
        let names = registry.people.filter { isEntitled($0, to: opening.kind) }.map(\.name)
        return names.isEmpty ? Body(entitled: nil) : Body(entitled: names.count, names: names)
    }

    private func body(stated terms: BodyTerms, on day: Day) throws(Refusal) -> Body {
        switch terms {
        case .people(0), .households(0): throw .meeting(.nobodyEntitled)
        case .people(let number): return Body(entitled: number)
        case .households(let number): return Body(entitled: number, unit: .households)
        case .names(let names):
            try known(names)
            return Body(entitled: names.count, names: names)
        case .committee(let name): return try body(ofCommittee: name, on: day)
        }
    }

    /// Who is entitled, said anew. People counted already were counted in the unit of the body that was.
    private func decide(entitled terms: BodyTerms, reason: String?) throws(Refusal) -> MeetingEvent {
        let meeting = try openMeeting()
        if meeting.kind.countsUnits { throw .poll(.noUnits) }
        let body = try body(stated: terms, on: meeting.day)
        try refuseHouseholds(body.unit, in: meeting.kind, by: charter(of: meeting)?.clauseOnVotes(in: meeting.kind))
        if meeting.attendance.heads != nil, body.unit != meeting.attendance.unit {
            throw .meeting(.entitledInOtherUnit(meeting.attendance.unit))
        }
        let quorum = charter(of: meeting)?.quorum(for: meeting.kind, unit: body.unit) ?? meeting.quorum.rule
        return .entitledMended(body, quorum: quorum, reason: reason)
    }

    /// 一人一票: where members vote, or those whom they elected, no household is one.
    func refuseHouseholds(_ unit: BodyUnit, in kind: MeetingKind, by citation: Citation?) throws(Refusal) {
        guard unit == .households, kind.countsPeopleOnly else { return }
        throw .meeting(.noHouseholdsHere(kind, citation))
    }

    private func body(ofCommittee name: String, on day: Day) throws(Refusal) -> Body {
        guard let committee = committees.first(where: { $0.name == name }) else {
            throw .committee(.unknownCommittee(name))
        }
        let members = committee.members(meetingOn: day)
        return Body(entitled: members.count, committee: name, names: members)
    }

    private func isEntitled(_ person: Person, to kind: MeetingKind) -> Bool {
        switch kind {
        case .villageRepresentatives, .residentsRepresentatives, .collectiveRepresentatives:
            person.details.isRepresentative == true
        case .partyMembers, .partyBranch: person.details.isPartyMember == true
        default: false
        }
    }

    private func decide(running command: MeetingCommand, at stamp: Stamp) throws(Refusal) -> MeetingEvent {
        switch command {
        case .open(let opening): throw .meeting(.meetingIsOpen(title: opening.title))
        case .chair(let name):
            _ = try openMeeting()
            try known(name)
            return .chairTaken(by: name)
        case .recorder(let name):
            _ = try openMeeting()
            try known(name)
            return .recorderTaken(by: name)
        case .checkIn, .checkInHeads, .checkInMore, .excuse, .absent, .leave, .leaveHeads, .observe, .headcount,
            .proxy, .recuse:
            return try decide(attendance: command)
        case .entitled(let terms, let reason):
            return try decide(entitled: terms, reason: reason)
        case .item, .next, .goTo, .table:
            return try decide(agenda: command)
        case .queue, .floor, .stop:
            return try decide(floor: command)
        case .remark(let remark):
            _ = try openMeeting()
            if remark.isNamed { try known(remark.speaker) }
            return .said(remark)
        case .resolved(let text):
            let meeting = try sittingMeeting()
            try refuseIfRecordsOnly(meeting)
            return .resolved(text, quorum: quorumNow)
        case .recess(let minutes, let reason):
            _ = try sittingMeeting()
            return .recessed(minutes: minutes, reason: reason)
        case .resume:
            guard try openMeeting().isInRecess else { throw .meeting(.notInRecess) }
            return .resumed
        case .adjourn:
            let out = try openMeeting().papersOut.flatMap { vote in vote.questions.filter(vote.isOut) }
            guard out.isEmpty else { throw .written(.papersOut(out)) }
            try refuseWhileRead(try openMeeting())
            return .adjourned
        }
    }

    /// Refuses in a meeting whose kind records and decides nothing.
    func refuseIfRecordsOnly(_ meeting: Meeting) throws(Refusal) {
        if meeting.opening.recordsOnly { throw .meeting(.recordsOnly(meeting.kind)) }
    }
}

extension MeetingCommand {
    /// Whether it goes on to something else; whatever does so within the meeting closes the roll call being held.
    fileprivate var leavesItem: Bool {
        switch self {
        case .next, .goTo, .adjourn: true
        default: false
        }
    }
}
