import Kernel

/// Lines about what the community does.
public enum ActivityCommand: Hashable, Sendable {
    /// 活动
    case plan(ActivityDetails)
    /// 活动 H1: what is given changes.
    case change(ActivityID, ActivityChange)
    /// 到场
    case attend(ActivityID, Turnout)
    /// 办结
    case wrapUp(ActivityID, summary: String?)
    case cancel(ActivityID, reason: String?)
    /// 节日 … 日期=
    case festival(String, Day)
    /// 节日 … 农历=
    case lunarFestival(String, LunarDate)
}

/// What a line changes of an activity.
public struct ActivityChange: Hashable, Sendable {
    public var title: String?
    public var day: Day?
    public var start: Int?
    public var end: Int?
    public var place: String?
    public var organisations: [String]?
    public var kind: ActivityKind?
    public var field: String?
    public var festival: String?
    public var heritage: String?
    /// As typed; with `!` it stands though it is another organisation's.
    public var grant: String?

    public init() {}

    func applied(to details: ActivityDetails) -> ActivityDetails {
        var all = details
        all.title = title ?? details.title
        all.day = day ?? details.day
        if let start {
            all.start = start
            all.end = end
        }
        all.place = place ?? details.place
        all.organisations = organisations ?? details.organisations
        all.kind = kind ?? details.kind
        all.field = field ?? details.field
        all.festival = festival ?? details.festival
        all.heritage = heritage ?? details.heritage
        all.grant = grant ?? details.grant
        return all
    }
}

public enum ActivityEvent: Codable, Hashable, Sendable {
    case planned(ActivityID, details: ActivityDetails)
    /// Both, so that the entry alone says what it changed.
    case changed(ActivityID, before: ActivityDetails, after: ActivityDetails)
    case attended(ActivityID, turnout: Turnout)
    case wrappedUp(ActivityID, summary: String?)
    case cancelled(ActivityID, reason: String?)
    case festivalSet(name: String, day: Day, before: Day?)
    /// Its day comes by the lunar calendar, every year.
    case festivalRuled(name: String, lunar: LunarDate, before: LunarDate?)
}
