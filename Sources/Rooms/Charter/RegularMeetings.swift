import Kernel

// How often a text asks for a meeting, and for what stands in no meeting's hands: 会期, 公开.

/// How often: once in each part of the calendar year, or no more than so many days after the last time.
///
///     Cadence(rawValue: "季度")     // once from January to March, once from April to June …
///     Cadence(rawValue: "90天")     // by the ninetieth day after the last
public enum Cadence: RawRepresentable, Codable, Hashable, Sendable {
    case each(CalendarInterval)
    case days(Int)

    static let longest = 3660

    public init?(rawValue: String) {
        if let interval = CalendarInterval(rawValue: rawValue) {
            self = .each(interval)
        } else if let (number, behind) = WrittenNumber.leading(rawValue[...]), ["天", "日"].contains(behind),
            (1...Self.longest).contains(number)
        {
            self = .days(number)
        } else {
            return nil
        }
    }

    public var rawValue: String {
        switch self {
        case .each(let interval): interval.rawValue
        case .days(let number): "\(number)天"
        }
    }

    /// What may be written, with an example of a number of days.
    static let words = CalendarInterval.allCases.map(\.rawValue) + ["90天"]

    /// Those that a sentence names behind 每, in order: “每季度召开一次”.
    static func all(in sentence: String) -> [Cadence] {
        var rest = sentence[...]
        var found: [Cadence] = []
        while let mark = rest.firstIndex(of: "每") {
            rest = rest[rest.index(after: mark)...]
            let words = rest.drop { $0 == "个" || $0 == "一" }
            if let interval = CalendarInterval.allCases.first(where: { words.hasPrefix($0.rawValue) }) {
                found.append(.each(interval))
            } else if words.hasPrefix("季") {
                found.append(.each(.quarter))
            } else if let (number, behind) = WrittenNumber.leading(words),
                let days = Cadence(rawValue: "\(number)\(behind.prefix(1))")
            {
                found.append(days)
            }
        }
        return found
    }
}

/// 会期: how often such meetings are held.
public struct RegularMeetingTerms: Codable, Hashable, Sendable {
    /// Never empty.
    public let kinds: [MeetingKind]
    public let every: Cadence
    /// The text says that there may be such a body, not that there is: it owes nothing before it is set up.
    public let ifSetUp: Bool?

    public init(kinds: [MeetingKind], every: Cadence, ifSetUp: Bool? = nil) {
        self.kinds = kinds
        self.every = every
        self.ifSetUp = ifSetUp
    }
}

/// 公开: how often the affairs of the village or the community are put up for all to see.
public struct OpennessTerms: Codable, Hashable, Sendable {
    public let every: Cadence

    public init(every: Cadence) { self.every = every }
}

extension Charter {
    /// How often a text asks for meetings, clause by clause.
    ///
    ///     village2026.regularMeetings.first?.citation     // 村民委员会组织法第二十五条: 村民会议每年至少召开一次
    public var regularMeetings: [Cited<RegularMeetingTerms>] {
        cited { if case .regularMeeting(let terms) = $0 { terms } else { nil } }
    }

    /// How often affairs are made public.
    public var openness: Cited<OpennessTerms>? {
        cited { if case .openness(let terms) = $0 { terms } else { nil } }.first
    }
}

extension ClauseRuleReader {
    static func regularRules(in clause: inout TextFields, _ kinds: [MeetingKind]) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("会期", in: &clause) { (fields) throws(TextError) in
            let own = try fields.kinds("会")
            let kinds = own.isEmpty ? kinds : own
            guard !kinds.isEmpty else { throw fields.fault(.missing(key: "会")) }
            let mayBe = try fields.choice("设立", from: ["可以": true, "应当": false])
            rules.append(
                .regularMeeting(
                    RegularMeetingTerms(
                        kinds: kinds, every: try fields.cadence(), ifSetUp: mayBe == true ? true : nil)))
        }
        try each("公开", in: &clause) { (fields) throws(TextError) in
            rules.append(.openness(OpennessTerms(every: try fields.cadence())))
        }
        return rules
    }
}

extension TextFields {
    /// The same, where the key stands there.
    mutating func cadence(ifThere key: String) throws(TextError) -> Cadence? {
        try words(key) == nil ? nil : try cadence(key)
    }

    /// 每: a part of the year, or a number of days.
    fileprivate mutating func cadence(_ key: String = "每") throws(TextError) -> Cadence {
        guard let node = node(key) else { throw fault(.missing(key: key)) }
        guard let words = node.scalar?.string else { throw fault(.notWords(key: key), at: node) }
        guard let cadence = Cadence(rawValue: words) else {
            throw fault(.notOneOf(key: key, found: words, Cadence.words), at: node)
        }
        return cadence
    }
}
