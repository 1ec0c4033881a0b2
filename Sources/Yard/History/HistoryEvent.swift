/// What 撤销 and 恢复 did, by entry number. `settledAnew` holds later entries whose events came out otherwise once the
/// struck ones were gone.
public enum HistoryEvent: Codable, Hashable, Sendable {
    case undone(entries: [Int], settledAnew: [Resettled])
    case redone(entries: [Int], settledAnew: [Resettled])
}

public struct Resettled: Codable, Hashable, Sendable {
    public let entry: Int
    public let events: [Event]
}

/// 撤销 and 恢复. They concern the journal rather than the book, so the `Chronicle` carries them out.
public enum HistoryCommand: Hashable, Sendable {
    /// Strikes the last live entry, or the entry named with all that stands on it.
    case undo(entry: Int?)
    /// Brings back what the last undo struck; an entry named must be among it.
    case redo(entry: Int? = nil)
}
