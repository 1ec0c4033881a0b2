import Kernel

extension Book {
    func decide(
        _ command: ConveningCommand, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        switch command {
        case .plan(let terms, let noticed):
            if let same = convening.calls.first(where: { $0.state == .planned && $0.terms == terms }) {
                throw .convening(.sameCall(same.id))
            }
            let id = CallID((convening.calls.last?.id.number ?? 0) + 1)
            let called = try called(terms, noticed: noticed ?? stamp.at.day, supplies: supplies, at: stamp)
            return called.events + [
                .convening(.planned(id, terms: terms, committee: called.committee, notice: called.notice))
            ]
        case .change(let id, let change):
            let call = try open(id)
            let after = change.applied(to: call.terms)
            let noticed = change.noticed ?? (after.tellsOther(than: call.terms) ? stamp.at.day : call.notice.given)
            guard after != call.terms || noticed != call.notice.given else { throw .convening(.sameCall(id)) }
            let called = try called(after, noticed: noticed, supplies: supplies, at: stamp)
            return called.events + [
                .convening(
                    .changed(
                        id, before: call.terms, after: after, committee: called.committee, notice: called.notice))
            ]
        case .schedule(let kind, let committee, let change):
            return [.convening(try decide(schedule: kind, of: committee, change, at: stamp))]
        case .cancel(let id, let reason):
            _ = try open(id)
            guard let reason else { throw .convening(.wantsReason(id)) }
            return [.convening(.cancelled(id, reason: reason))]
        }
    }

    /// The texts that a call wants: those of the meeting that it calls.
    func needs(_ command: ConveningCommand) -> [TextNeed] {
        switch command {
        case .plan(let terms, _): needs(terms.opening)
        case .change(let id, let change): call(id).map { needs(change.applied(to: $0.terms).opening) } ?? []
        case .cancel, .schedule: []
        }
    }

    private func open(_ id: CallID) throws(Refusal) -> MeetingCall {
        guard let call = call(id) else { throw .convening(.unknownCall(id)) }
        guard call.state == .planned else { throw .convening(.closed(id, call.state)) }
        return call
    }

    /// What its rules ask of a call, and the texts that this brings in.
    private func called(
        _ terms: CallTerms, noticed: Day, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> (events: [Event], committee: String?, notice: CallNotice) {
        guard terms.day >= stamp.at.day else { throw .convening(.past(terms.day)) }
        guard noticed <= terms.day else { throw .convening(.noticeAfter(noticed, meeting: terms.day)) }
        try known([terms.chair].compactMap { $0 })
        if case .names(let names) = terms.body { try known(names) }
        let rules = try rules(for: terms.opening, at: terms.day, supplies: supplies)
        let calling = rules.charter.calling(in: terms.kind)
        let days = calling?.terms.noticeDays
        return (
            rules.events, try ownCommittee(of: terms.opening)?.name,
            CallNotice(
                given: noticed, days: days, citation: days == nil ? nil : calling?.citation,
                mayBeShort: calling?.terms.mayBeShort)
        )
    }

    /// The call that a meeting answers to: the one it names, else the one for such a meeting on that day.
    func call(for opening: Opening, committee: String?, on day: Day) throws(Refusal) -> MeetingCall? {
        if let id = opening.call {
            let call = try open(id)
            // Whoever was called came, or comes, on the day that they were told of.
            guard call.terms.day == day else { throw .convening(.anotherDay(id, planned: call.terms.day, day)) }
            return call
        }
        let fitting = plannedCalls.filter {
            $0.terms.kind == opening.kind && $0.committee == committee && $0.terms.day == day
        }
        return fitting.first { $0.terms.title == opening.title } ?? fitting.first
    }

    /// What opening a meeting does to the call that it answers to: its matters stand on the agenda behind those that come back by themselves.
    func answering(_ call: MeetingCall?, in meeting: Int, behind returned: [Event]) -> [Event] {
        guard let call else { return [] }
        let first = returned.count { if case .itemAdded = $0.meeting { true } else { false } } + 1
        let items = (call.terms.items ?? []).enumerated().map { place, item in
            Event.meeting(
                .itemAdded(
                    number: first + place, title: item.title, type: nil, limitMinutes: item.minutes, electorate: nil))
        }
        return items + [.convening(.held(call.id, meeting: meeting))]
    }

    mutating func apply(_ event: ConveningEvent, at stamp: Stamp) {
        if conveningState == nil { conveningState = Convening() }
        switch event {
        case .planned(let id, let terms, let committee, let notice):
            conveningState?.calls.append(
                MeetingCall(id: id, terms: terms, committee: committee, notice: notice, stamp: stamp))
        case .changed(let id, _, let after, let committee, let notice):
            change(id, at: stamp) {
                $0.terms = after
                $0.committee = committee
                $0.notice = notice
            }
        case .scheduled(let schedule, _):
            let others = (conveningState?.schedules ?? []).filter { !$0.value.isOfSameMeetings(as: schedule) }
            let dated = Dated(stamp: stamp, meeting: meeting?.number, value: schedule)
            conveningState?.schedules = others + [dated]
        case .cancelled(let id, let reason):
            change(id, at: stamp) {
                $0.state = .cancelled
                $0.reason = reason
            }
        case .held(let id, let meeting):
            change(id, at: stamp) {
                $0.state = .held
                $0.meeting = meeting
            }
        }
    }

    private mutating func change(_ id: CallID, at stamp: Stamp, _ change: (inout MeetingCall) -> Void) {
        guard let place = place(of: id), var call = conveningState?.calls[place] else { return }
        change(&call)
        call.changes.append(stamp)
        conveningState?.calls[place] = call
    }
}

extension CallTerms {
    /// Whether those called have to be told anew: of another day, hour, place or matter.
    fileprivate func tellsOther(than before: CallTerms) -> Bool {
        day != before.day || start != before.start || place != before.place || items != before.items
    }
}
