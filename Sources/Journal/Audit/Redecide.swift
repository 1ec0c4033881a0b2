/// A line as it was typed, without what came of it.
public struct TypedLine: Sendable, Hashable {
    public let number: Int
    public let at: Moment
    public let recorded: Moment
    public let line: String
    public let texts: [SourceText]
    /// What was asked and answered where the line could be read two ways.
    public let answers: [String: String]

    public init(_ entry: Entry) {
        number = entry.number
        at = entry.at
        recorded = entry.recorded
        line = entry.line
        texts = entry.texts
        answers = entry.answers
    }

    public var stamp: Stamp { Stamp(entry: number, at: at) }
}

/// Reads and decides a line once more, on the book as it stood before it: the Console's parsing and the book's deciding,
/// without a journal to write in. It throws what the prompt would have answered, where the line would be refused today.
public typealias Redecide = (TypedLine, Chronicle) throws -> [Event]
