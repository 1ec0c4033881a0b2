/// What an audit found wrong: the first entry or figure that is not as it should be.
public enum Finding: Error, Hashable, Sendable {
    /// An entry is not what was written, or is gone.
    case damaged(entry: Int, LedgerError.Damage)
    /// The line would be refused if it were typed now.
    case refusedToday(entry: Int, line: String, reason: String)
    /// Deciding the line again gives other events than those stored.
    case decidedOtherwise(entry: Int, line: String, stored: String, today: String)
    /// Line by line and in one fold, the entries give two books.
    case foldDiffers(Difference)
    /// The snapshot says otherwise than the entries. Deleting it mends that.
    case snapshotDiffers(Difference)
    /// The hash from the paper belongs to no entry: the book was cut off, or is another one.
    case hashUnknown(String)

    /// One figure in two books.
    public struct Difference: Hashable, Sendable {
        /// Where it stands: `meetings[0].attendance.names[3]`.
        public let path: String
        public let replayed: String
        public let found: String
    }
}

/// A sound book: what was looked at.
public struct Verification: Hashable, Sendable {
    /// Entries checked, the header not counted.
    public let entries: Int
    public let head: EntryHash
    /// Entries whose words are withheld: their place in the chain was checked, their words cannot be.
    public let withheld: Int
    /// Whether every line was decided again.
    public let isRedecided: Bool
    /// The entry to which the hash from the paper belongs; the book goes on behind it where it is not the last.
    public let signed: Int?
    /// Entries that the rules of today would decide otherwise, or refuse. They stand as they were decided, by the rules of their
    /// day.
    public var otherwise: [Finding] = []
}
