/// One written mark of a ballot, as ``Ballots`` keeps it: sixteen bits, so that a million ballots stay small.
///
/// A ballot is a run of marks closed by ``end``. A candidate's mark opens a rank of its own unless it is joined to the
/// one before (`=` in BLT).
public struct Mark: Hashable, Sendable {
    public let code: UInt16

    @inline(__always) init(code: UInt16) { self.code = code }

    /// A candidate at a rank of its own.
    @inline(__always) public init(_ candidate: Int) { code = UInt16(truncatingIfNeeded: candidate) & 0x7FFF }

    /// A candidate at the same rank as the mark before.
    public static func joined(_ candidate: Int) -> Mark {
        Mark(code: 0x8000 | (UInt16(truncatingIfNeeded: candidate) & 0x7FFF))
    }

    public static let end = Mark(code: 0xFFFF)
    public static let skipped = Mark(code: 0x7FFF)
    public static let overvote = Mark(code: 0x7FFE)

    /// The most candidates a ballot can tell apart.
    public static let mostCandidates = 0x7F00

    /// The candidate marked, or nil for ``end``, ``skipped`` and ``overvote``.
    @inline(__always) public var candidate: Int? {
        let low = Int(code & 0x7FFF)
        return low < Mark.mostCandidates ? low : nil
    }

    /// Stands at the same rank as the mark before it.
    @inline(__always) public var isJoined: Bool { code & 0x8000 != 0 && self != .end }
}
