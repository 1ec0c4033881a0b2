import Kernel

/// Candidates between whom the votes don't decide, and how it was settled.
public struct Tie: Hashable, Sendable {
    /// What the one taken is taken for.
    public enum Purpose: String, Hashable, Sendable {
        case election, transfer, exclusion
        /// A place in a run-off.
        case runoff
    }

    /// How a tie ended.
    public enum Settlement: Hashable, Sendable {
        /// By the tallies of an earlier round (counted from 1).
        case previousStage(Int)
        /// By a lot drawn from a published seed.
        case lot(seed: String)
        /// By the order of the file.
        case order
        /// Somebody was asked.
        case asked
        /// By a step of the rule's own, told in words.
        case rule(Phrase)
        /// Whoever is taken, the same are elected; the count went on with the first in the order of the file.
        case immaterial
        case open
    }

    public var purpose: Purpose
    /// The seat in question, from 1: seats filled so far + 1.
    public var seat: Int
    /// The round in which it arose, from 1; 0 where the rule has no rounds.
    public var round: Int
    /// In file order.
    public var tied: [Int]
    /// Who was elected, transferred or excluded; empty while open.
    public var taken: [Int]
    public var settlement: Settlement

    public init(
        purpose: Purpose, seat: Int, round: Int, tied: [Int], taken: [Int] = [], settlement: Settlement = .open
    ) {
        self.purpose = purpose
        self.seat = seat
        self.round = round
        self.tied = tied
        self.taken = taken
        self.settlement = settlement
    }
}
