import Kernel

/// Why something moved about the business is refused.
public enum MotionRefusal: Hashable, Sendable {
    /// Another such motion waits for its vote.
    case voteAwaited(ProceduralMotion.Kind)
    /// Figures are wanted, by this clause.
    case needsVote(ProceduralMotion.Kind, RequiredMajority)
    case noPlace(Int, items: Int)
    case dayPast(Day)
    /// Hands are up: debate goes on.
    case handsUp([String])
    case debateClosed(QuestionID)
    case twoParts
    case twoAmendments
    case noPoint
    case noRuling
    /// The ruling was appealed from, and the meeting decided.
    case appealDecided
    /// Nothing was decided here that could be looked at again.
    case notDecidedHere(QuestionID)
    case moverNeeded(Citation)
    case notOfMajority(String, Citation)
}

extension Refusal {
    public static func motion(_ reason: MotionRefusal) -> Refusal { Refusal(reason) }
}
