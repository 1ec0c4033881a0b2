/// Two copies of this book that went on apart were laid together.
///
/// The event stands before the entries that were taken. Beside it the journal keeps what each copy had of its own, byte for byte, so that the chain of either can be
/// reckoned again; whatever of it was not taken is named here, and nothing is lost.
public enum MergeEvent: Codable, Hashable, Sendable {
    case joined(sides: [MergedSide], left: [LeftEntry])
}

/// What a copy had of its own: a stretch of its chain.
public struct MergedSide: Codable, Hashable, Sendable {
    /// The hash of the entry before it, which the merged book has too.
    public let after: String
    /// The number of its first entry.
    public let first: Int
    /// The hash of its last.
    public let head: String
    public let last: Int
    /// SHA-256 of the stretch, by which the text is found that the journal keeps with the entry.
    public let text: String
}

/// An entry of a copy that was not taken.
public struct LeftEntry: Codable, Hashable, Sendable {
    /// Why.
    public enum Reason: String, Codable, Hashable, Sendable {
        /// The merged book refuses it.
        case refused
        /// The merged book takes it to mean something else.
        case otherwise
        /// The other copy says the very same, and nobody knows whether that is one thing or two.
        case twice
        /// It belongs to something that was not taken.
        case rests
        /// An undo that was taken back, and what took it back.
        case idle
        /// It was taken from the other copy already, at this merging or at one before.
        case known
        /// It says that copies were merged before.
        case merging
    }

    /// Place of the copy among the sides.
    public let side: Int
    public let entry: Int
    public let why: Reason
    /// What it contradicts, or rests on.
    public let against: Against?

    /// An entry of a side; of a merged book alone where it had it before.
    public struct Against: Codable, Hashable, Sendable {
        public let side: Int
        public let entry: Int
    }

    /// Whether somebody has to look at it.
    public var isOpen: Bool {
        switch why {
        case .refused, .otherwise, .twice, .rests: true
        case .idle, .known, .merging: false
        }
    }
}
