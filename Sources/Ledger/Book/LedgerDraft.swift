import Kernel

/// A line that was decided and is to be entered with others, all at once.
public struct LedgerDraft<Event: Codable & Hashable & Sendable, Text: Codable & Hashable & Sendable>: Sendable {
    public let line: String
    public let at: Moment
    public let events: [Event]

    public init(line: String, at: Moment, events: [Event]) {
        self.line = line
        self.at = at
        self.events = events
    }
}
