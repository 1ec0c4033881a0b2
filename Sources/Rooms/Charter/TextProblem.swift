import Kernel

/// What is wrong in a charter, law pack, method or set of indicators, as data: each language of the screen says it.
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
    /// The same, where something near it may be behind the key.
    case meantAnother(key: String, found: String, nearest: [String])
    /// No book read has it; what they have.
    case notInBooks(key: String, found: String, known: [String])
    /// Clauses do not ascend: this one follows the number given.
    case clauseOrder(after: Int)
    /// 赞成多于反对 says its own base.
    case baseSaidTwice
    case untilBeforeFrom
    /// The rule under this key can never be applied: an earlier clause has said it already for the same meetings.
    case saidBefore(key: String, clause: Int)
    /// The rule is for meetings that the text is not written for.
    case outsideKinds(String)
    /// Whatever the rule would stop is stopped by the majorities already.
    case neverDecides(key: String)
    /// A character that nobody sees or that a terminal obeys.
    case illegible(Illegible)
}
