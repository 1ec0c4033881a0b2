import Kernel

/// A line that was decided and is to be entered.
public struct LedgerDraft<Event: Codable & Hashable & Sendable, Text: Codable & Hashable & Sendable>: Sendable {
    public let line: String
    public let at: Moment
    public let events: [Event]
    /// Charters and other texts that the line brought in, whole.
    public let texts: [Text]
    /// What was asked and answered where the line could be read two ways.
    public let answers: [String: String]

    public init(
        line: String, at: Moment, events: [Event], texts: [Text] = [], answers: [String: String] = [:]
    ) {
        self.line = line
        self.at = at
        self.events = events
        self.texts = texts
        self.answers = answers
    }
}
