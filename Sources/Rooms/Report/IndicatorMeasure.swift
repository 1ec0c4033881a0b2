/// What an indicator counts. The raw value is the word that stands behind 算 in its text.
///
/// Each says which days it goes by: *at the end* looks at the last day of the period, *within* at what happened on its days.
public enum IndicatorMeasure: String, Hashable, Sendable, CaseIterable {
    /// Organisations that are founded and not ended at the end of the period; with a stage given, those that have come at least so far.
    case organisations = "组织"
    /// Committees (委员会) founded by the end.
    case committees = "委员会"
    /// People who are something at the end: members of the party, social workers, volunteers; each once a book.
    case people = "人员"
    /// People who carry the work of an organisation (骨干) at the end, each once a book.
    case backbone = "骨干"
    /// Seats held at the end; who sits in two counts twice.
    case seats = "任职"
    /// Meetings held within.
    case meetings = "会议"
    /// Attendances at them (人次).
    case meetingAttendance = "会议人次"
    /// What came into the fund within, set up and received, in fen; what was taken back is no income.
    case fundIncome = "基金进账"
    /// What was spent of it within, less what came back, in fen.
    case fundSpent = "基金支出"
    /// Activities held within.
    case activities = "活动"
    /// Attendances at them (人次), named and counted.
    case attendance = "活动人次"
    /// Of these, members of the party.
    case partyAttendance = "党员人次"
    /// Served at them, as the lines say (服务=).
    case served = "服务人次"
    /// People named at so many of them or more, each once a book. Head counts name nobody.
    case regulars = "参加活动的人"
    /// Goals of development plans set by the end.
    case goals = "规划目标"
    /// What was made public within: decisions and accounts.
    case published = "公示"
    /// People on the register of those served, at the end; sealed.
    case clients = "服务对象"
    /// People visited within, each once a book; sealed.
    case visited = "走访的人"
    /// Visits within; sealed.
    case visits = "走访"
    /// Cases opened by the end; sealed.
    case cases = "个案"
    /// Services given within; sealed.
    case services = "服务"

    /// Whether its figure is a sum of money, in fen.
    public var isMoney: Bool { self == .fundIncome || self == .fundSpent }

    /// Whether it is told from sealed lines alone.
    public var isSealed: Bool {
        switch self {
        case .clients, .visited, .visits, .cases, .services: true
        default: false
        }
    }

    /// Of what is sealed, whether it counts people, each once, and not times.
    var countsPeople: Bool { self == .clients || self == .visited }

    /// Those that are told from sealed lines.
    static let sealed = allCases.filter(\.isSealed)

    /// What may narrow it.
    public var filters: [FilterKey] { [.community, .subdistrict, .pilot] + ownFilters }

    private var ownFilters: [FilterKey] {
        switch self {
        case .organisations: [.organisationKind, .stage, .field, .plate]
        case .committees, .published: []
        case .people: [.status, .organisationKind]
        case .backbone: [.status, .organisationKind, .field]
        case .seats: [.status, .organisationKind, .field, .post]
        case .meetings, .meetingAttendance: [.meetingKind]
        case .fundIncome: [.income]
        case .fundSpent: [.field]
        case .activities, .attendance, .partyAttendance, .served: Self.ofActivities
        case .regulars: Self.ofActivities + [.status, .least]
        case .goals: [.field, .reached]
        case .clients, .visited, .visits, .cases, .services: [.category]
        }
    }

    private static let ofActivities: [FilterKey] = [
        .activityKind, .organisationKind, .organiser, .field, .festival, .heritage,
    ]
}

/// What narrows a measure, by the key that stands in its text.
public enum FilterKey: String, Hashable, Sendable, CaseIterable {
    /// Of communities whose name begins so.
    case community = "社区"
    case subdistrict = "街道"
    case pilot = "试点"
    case organisationKind = "组织类型"
    /// The organisation that holds the activity, by its name.
    case organiser = "组织"
    case stage = "阶段"
    case plate = "挂牌"
    case field = "领域"
    case status = "身份"
    case post = "职务"
    case meetingKind = "会议"
    case activityKind = "活动类型"
    case festival = "节日"
    case heritage = "传承"
    case income = "来源"
    case reached = "达成"
    case category = "类别"
    /// So many times at least.
    case least = "至少"
}
