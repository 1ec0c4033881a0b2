import Kernel

/// One option of a rule, as data: what may be set, what it is when nothing is set, and what it is good for.
///
///     RuleOption("skipped", .whole(0...99, or: ["any"]), default: "1") { $0.rules.skipped }
public struct RuleOption: Sendable {
    public enum Kind: Sendable {
        case choice([String])
        case whole(ClosedRange<Int>, or: [String] = [])
        /// `yes` or `no`.
        case flag
        /// Any text.
        case text
    }

    public var key: String
    public var kind: Kind
    public var standard: String
    public var title: Phrase
    public var goodFor: Phrase
    /// Whether a result names it only where it was set.
    public var isQuiet = false

    public init(_ key: String, _ kind: Kind, default standard: String, _ title: Phrase, goodFor: Phrase) {
        self.key = key
        self.kind = kind
        self.standard = standard
        self.title = title
        self.goodFor = goodFor
    }

    /// What may be given: `exhaust|skip`, `0…99|any`, `yes|no`.
    public var expected: String {
        switch kind {
        case .choice(let words): words.joined(separator: "|")
        case .whole(let range, let words): (["\(range.lowerBound)…\(range.upperBound)"] + words).joined(separator: "|")
        case .flag: "yes|no"
        case .text: "…"
        }
    }

    /// Whether a value may be given.
    public func accepts(_ value: String) -> Bool {
        switch kind {
        case .choice(let words): words.contains(value)
        case .whole(let range, let words): words.contains(value) || Int(value).map(range.contains) ?? false
        case .flag: value == "yes" || value == "no"
        case .text: true
        }
    }
}

/// The options of one count, checked: every key of the rule with the value given or its default.
public struct RuleOptions: Sendable {
    public let values: [String: String]

    /// - Throws: ``CountError/noSuchOption(_:rule:known:)``, ``CountError/badOption(_:value:expected:)``.
    public init(_ given: [String: String], for rule: RuleInfo) throws(CountError) {
        var values: [String: String] = [:]
        for option in rule.options where !option.isQuiet { values[option.key] = option.standard }
        for (key, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let option = rule.options.first(where: { $0.key == key }) else {
                throw .noSuchOption(key, rule: rule.name, known: rule.options.map(\.key))
            }
            guard option.accepts(value) else { throw .badOption(key, value: value, expected: option.expected) }
            if option.isQuiet, value == option.standard { continue }
            values[key] = value
        }
        self.values = values
    }

    /// The value of a choice; empty for a key the rule doesn't have.
    public subscript(_ key: String) -> String { values[key, default: ""] }

    /// Whether a flag is set.
    public func isSet(_ key: String) -> Bool { values[key] == "yes" }

    /// The number given, or nil when a word stands in its place (`any`).
    public func whole(_ key: String) -> Int? { values[key].flatMap { Int($0) } }
}
