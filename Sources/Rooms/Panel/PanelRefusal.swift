import Tally

/// Why a line about a panel is refused.
public enum PanelRefusal: Hashable, Sendable {
    case titleTaken(String)
    case unknownPanel(String, nearest: [String])
    case noPanel
    case notDrawn(String)
    case drawnAlready(String)
    case badQuota(String)
    case badAge(String)
    case quotaTwice(PanelTerm)
    case badBounds(PanelTerm, seats: Int)
    /// Of these the roll does not say what a quota asks.
    case unknownTrait(PanelTrait, [String])
    case badSeats(String)
    case tooFew(seats: Int, people: Int)
    /// No panel keeps all of these, each but one of them could be kept; with how many people each is about.
    case contradiction([PanelTerm], people: [Int], seats: Int)
    case tooLarge(PanelMethod)
    case twoLots
    case badBalls(String)
    case moreBalls(Int)
    case ballsLeft(Int)
    case notMember(String, String)
    /// Nobody who is left fits what the others leave of these quotas.
    case noSubstitute([PanelTerm])
    case wantsLot
    case badPlan(String)
}

extension Refusal {
    public static func panel(_ reason: PanelRefusal) -> Refusal { Refusal(reason) }
}
