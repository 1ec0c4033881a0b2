import Kernel

/// A figure of a report, as a text defines it: what is counted, and of what.
///
///     - 编号: stations
///       名称: 社工和志愿服务站
///       单位: 个
///       算: 组织
///       只算: {组织类型: 社工站, 挂牌: 是}
public struct Indicator: Hashable, Sendable {
    public let id: String
    public let title: Phrase
    public let unit: Phrase
    /// What is counted, in words for whoever reads the figure.
    public let definition: Phrase
    public let measure: IndicatorMeasure
    public let filter: IndicatorFilter
    /// The books may hold a little more than was counted or told (余): the figure is a lowest one.
    public let isAtLeast: Bool
    /// The part of the report that it stands in; the one before goes on where nothing is said.
    public let part: Phrase?
    /// Whether papers draw it, community beside community.
    public let isDrawn: Bool
}

/// What narrows a measure; what is empty or `nil` narrows nothing.
public struct IndicatorFilter: Hashable, Sendable {
    public var community: String?
    public var subdistrict: String?
    public var isPilot: Bool?
    public var organisations: [OrganisationKind] = []
    public var organiser: String?
    public var stage: IncubationStage?
    public var hasPlate: Bool?
    public var fields: [String] = []
    public var status: StatusKind?
    public var post: String?
    public var meetings: [MeetingKind] = []
    public var activities: [ActivityKind] = []
    public var festivals: [String] = []
    /// A tradition handed on; empty: any.
    public var heritage: String?
    public var income: IncomeSort?
    public var isReached: Bool?
    public var categories: [String] = []
    /// So many times at least; 1 where nothing is said.
    public var least = 1

    public init() {}
}

/// Which income of the fund.
public enum IncomeSort: String, Hashable, Sendable, CaseIterable {
    case founding = "设立"
    case gift = "收入"
}

/// Where the source of a set of indicators contradicts itself, or a figure of it can be read in two ways.
public struct SourceConflict: Hashable, Sendable {
    public let about: Phrase
    /// What stands there, each reading.
    public let says: [Phrase]
    /// What is kept here, and why.
    public let kept: Phrase
}

/// The indicators of one report, in their order.
public struct IndicatorSet: Hashable, Sendable {
    public let title: Phrase
    public let indicators: [Indicator]
    public let conflicts: [SourceConflict]
    /// Words that only the books know.
    var named: [NamedValue] = []

    /// The one of that id.
    public subscript(id: String) -> Indicator? { indicators.first { $0.id == id } }
}
