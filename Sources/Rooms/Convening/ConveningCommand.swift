import Kernel

/// Lines that call meetings ahead.
public enum ConveningCommand: Hashable, Sendable {
    /// 预告: with the day on which the notice goes out, where that is not the day of the line.
    case plan(CallTerms, noticed: Day?)
    /// 预告 M1: what is given changes.
    case change(CallID, CallChange)
    /// 会期: how often such meetings are to be held.
    case schedule(MeetingKind, committee: String?, ScheduleChange)
    /// 取消 M1
    case cancel(CallID, reason: String?)
}

/// What a line changes of a meeting called ahead.
public struct CallChange: Hashable, Sendable {
    public var title: String?
    public var day: Day?
    public var start: Int?
    public var end: Int?
    public var place: String?
    public var chair: String?
    public var body: BodyTerms?
    public var rules: String?
    public var items: [CallTerms.Item]?
    public var lead = MeetingLead()
    public var noticed: Day?

    public init() {}

    func applied(to terms: CallTerms) -> CallTerms {
        var all = terms
        all.title = title ?? terms.title
        all.day = day ?? terms.day
        if let start {
            all.start = start
            all.end = end
        }
        all.place = place ?? terms.place
        all.chair = chair ?? terms.chair
        all.body = body ?? terms.body
        all.rules = rules ?? terms.rules
        all.items = items ?? terms.items
        all.lead = lead.over(terms.lead)
        return all
    }
}

public enum ConveningEvent: Codable, Hashable, Sendable {
    case planned(CallID, terms: CallTerms, committee: String?, notice: CallNotice)
    /// Both, so that the entry alone says what it changed.
    case changed(CallID, before: CallTerms, after: CallTerms, committee: String?, notice: CallNotice)
    case cancelled(CallID, reason: String?)
    case scheduled(MeetingSchedule, before: MeetingSchedule?)
    /// The meeting of that number is the one that was called.
    case held(CallID, meeting: Int)
}
