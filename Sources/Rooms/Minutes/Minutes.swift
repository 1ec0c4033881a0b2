import Kernel

/// The life of a meeting's minutes: draft, read out, corrected, approved, signed.
public struct MinutesState: Codable, Sendable {
    public struct Approval: Codable, Hashable, Sendable {
        public let stamp: Stamp
        /// The meeting that approved them, `nil` when it was done between meetings.
        public let by: Int?
        public let corrections: String?
    }

    public struct Signature: Codable, Hashable, Sendable {
        public let name: String
        public let stamp: Stamp
        /// SHA-256 of the paper that was signed; its bytes are in the journal.
        public let sha256: String
        public let paper: String
    }

    public internal(set) var readOut: [Stamp] = []
    public internal(set) var approval: Approval?
    public internal(set) var signatures: [Signature] = []

    public init() {}
}

/// Words that were replaced; the old ones are kept.
public struct Correction: Codable, Hashable, Sendable {
    /// The entry whose words were corrected.
    public let entry: Int
    public let old: String
    public let new: String
    public let stamp: Stamp
    public let meeting: Int?
}

public enum MinutesEvent: Codable, Hashable, Sendable {
    /// `old` and `new` as typed; every word in the book's copy of that entry is replaced.
    case corrected(entry: Int, old: String, new: String)
    case madePrivate(entry: Int)
    case readOut(meeting: Int)
    /// `by` is the meeting that approved them, `nil` between meetings.
    case approved(meeting: Int, by: Int?, corrections: String?)
    case signed(meeting: Int, names: [String], paper: String, sha256: String)
}
