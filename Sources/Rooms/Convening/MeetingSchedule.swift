import Kernel

/// How often such meetings are to be held, as a plan or a vote of one's own says: 推进会每季度一次.
public struct MeetingSchedule: Codable, Hashable, Sendable {
    public let kind: MeetingKind
    /// The committee whose meeting it is, where it is one's.
    public let committee: String?
    public let every: Cadence
    public let from: Day
    /// The last day of the time for which it holds.
    public let until: Day?
    /// The motion that it rests on, and the development plan that it is part of.
    public let proposal: QuestionID?
    public let plan: String?

    /// What it is called by where it is told: the plan, else the motion.
    var basis: String? { plan ?? proposal?.description }

    func isOfSameMeetings(as other: MeetingSchedule) -> Bool { kind == other.kind && committee == other.committee }
}

/// What a line says of it; what is not given stays as it was.
public struct ScheduleChange: Hashable, Sendable {
    public var every: Cadence?
    public var from: Day?
    public var until: Day?
    public var proposal: QuestionID?
    public var plan: String?

    public init() {}
}

extension Book {
    func decide(
        schedule kind: MeetingKind, of committee: String?, _ change: ScheduleChange, at stamp: Stamp
    ) throws(Refusal) -> ConveningEvent {
        if let book = kind.book, book != header.kind { throw .meeting(.kindOutsideBook(kind)) }
        let committee = try self.committee(scheduled: kind, named: committee)
        let before = convening.schedules?.first { $0.value.kind == kind && $0.value.committee == committee }?.value
        guard let every = change.every ?? before?.every else { throw .convening(.wantsCadence) }
        if let proposal = change.proposal {
            guard state(of: proposal) == .adopted else { throw .convening(.notAdopted(proposal)) }
        }
        var plan = before?.plan
        if let title = change.plan { plan = try self.plan(named: title).title }
        let after = MeetingSchedule(
            kind: kind, committee: committee, every: every, from: change.from ?? before?.from ?? stamp.at.day,
            until: change.until ?? before?.until, proposal: change.proposal ?? before?.proposal, plan: plan)
        if let until = after.until, until < after.from { throw .convening(.backwards(after.from, until)) }
        guard after != before else { throw .convening(.sameSchedule(kind)) }
        return .scheduled(after, before: before)
    }

    private func committee(scheduled kind: MeetingKind, named name: String?) throws(Refusal) -> String? {
        guard kind == .committee || name != nil else { return nil }
        if let name {
            guard let committee = committee(named: name) else { throw .committee(.unknownCommittee(name)) }
            return committee.name
        }
        guard committees.count == 1 else { throw .meeting(.meetingKindNeedsCommittee) }
        return committees.first?.name
    }

    /// The duties of one's own schedules, as of a day.
    func scheduledDuties(on day: Day) -> [MeetingDuty] {
        (convening.schedules ?? []).filter { $0.stamp.at.day <= day || $0.value.from <= day }.map { schedule in
            let terms = schedule.value
            return MeetingDuty(
                kind: terms.kind, committee: terms.committee, every: terms.every, citation: nil, source: .plan,
                basis: terms.basis, since: terms.from, until: terms.until, caller: terms.committee, noticeDays: nil,
                noticeCitation: nil, isSetUp: true)
        }
    }
}
