import Kernel

/// What is wrong in a charter, law pack or method, as data, so that each language of the screen can say it.
public enum TextProblem: Hashable, Sendable {
    /// The text is no YAML; what the YAML parser says of it.
    case notYAML(String)
    /// More than twenty aliases (`*name`): such a text may grow without end when it is read.
    case tooManyAliases
    /// Something with keys of its own was expected.
    case notMapping
    /// A key that means nothing here, and those that do.
    case unknownKey(String, known: [String])
    case repeatedKey(String)
    case missing(key: String)
    /// The value of a key is a list or a mapping where words were expected.
    case notWords(key: String)
    /// The value of a key is no whole number in the range.
    case notNumber(key: String, found: String, ClosedRange<Int>)
    case notShare(String)
    case notDay(String)
    case notCitation(String)
    case unknownKind(String)
    case notOneOf(key: String, found: String, [String])
    /// Clauses do not ascend: this one follows the number given.
    case clauseOrder(after: Int)
    /// 赞成多于反对 says its own base.
    case baseSaidTwice
    case untilBeforeFrom
    /// A character that nobody sees or that a terminal obeys.
    case illegible(Illegible)
    /// Anything else, in words of its own.
    case other(String)
}

extension TextProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notYAML(let problem): "not YAML: \(problem)"
        case .tooManyAliases: "more than 20 aliases (*name); write the words out"
        case .notMapping: "keys with values expected"
        case .unknownKey(let key, let known): "unknown key “\(key)”; known here: \(known.joined(separator: ", "))"
        case .repeatedKey(let key): "“\(key)” stands twice"
        case .missing(let key): "“\(key)” is missing"
        case .notWords(let key): "“\(key)” wants words, not a list"
        case .notNumber(let key, let found, let range):
            "“\(key)” wants a whole number from \(range.lowerBound) to \(range.upperBound), not “\(found)”"
        case .notShare(let found): "“\(found)” is no share; write 过半, 三分之二以上, 不少于1/3, 超过三分之二 …"
        case .notDay(let found): "“\(found)” is no day; write 2026-01-01"
        case .notCitation(let found): "“\(found)” is no citation; write 村规民约第13条"
        case .unknownKind(let found): "“\(found)” is no kind of meeting"
        case .notOneOf(let key, let found, let all):
            "“\(key)” cannot be “\(found)”; write \(all.joined(separator: ", "))"
        case .clauseOrder(let after): "clauses must ascend; this one follows \(after)"
        case .baseSaidTwice: "赞成多于反对 has its own base; leave 基数 out"
        case .untilBeforeFrom: "废止 lies before 施行"
        case .illegible(let sign): "character \(sign.offset + 1) is \(sign.codePoint), which cannot be read; delete it"
        case .other(let words): words
        }
    }
}
