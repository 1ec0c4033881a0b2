import Kernel

/// One accepted line: as typed, when it happened, when it was entered, what it caused.
public struct LedgerEntry<Event: Codable & Hashable & Sendable, Text: Codable & Hashable & Sendable>: Sendable, Hashable
{
    public let number: Int
    /// When it happened: stated with `@`, else the clock's time.
    public let at: Moment
    /// The clock's time.
    public let recorded: Moment
    public let line: String
    public let events: [Event]
    public let texts: [Text]
    /// What the person at the prompt answered where the line could be read two ways: the words asked about, and the answer.
    public let answers: [String: String]
    /// The version of the rules that decided it; `nil` in books of programs that named none.
    public let rules: Int?
    /// Where it stood in another copy of this book, from which it was taken when the two were merged.
    public let origin: EntryOrigin?

    public init(
        number: Int, at: Moment, recorded: Moment, line: String, events: [Event], texts: [Text] = [],
        answers: [String: String] = [:], rules: Int? = nil,
        origin: EntryOrigin? = nil
    ) {
        self.origin = origin
        self.number = number
        self.at = at
        self.recorded = recorded
        self.line = line
        self.events = events
        self.texts = texts
        self.answers = answers
        self.rules = rules
    }

    public var stamp: Stamp { Stamp(entry: number, at: at) }
}
