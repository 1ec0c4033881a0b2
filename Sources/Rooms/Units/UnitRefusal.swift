import Kernel

/// Why a line about a unit is refused.
public enum UnitRefusal: Hashable, Sendable {
    case unknownUnit(String)
    /// It is known by a number that looks alike.
    case spelledOtherwise(String, known: String)
    /// A unit that is new wants both.
    case wantsOwnersAndArea(String)
    case alreadySo(String)
    /// What stands there is changed only for a reason, which stays private.
    case wantsReason(String, before: Holding, after: Holding)
    case removalWantsReason(String)
    case badArea(String)
    case badNumber(String)
    /// Words that may be somebody known, or somebody new.
    case nearOwner(String, [String])
    case ownerTwice(String)
}

extension Refusal {
    public static func units(_ reason: UnitRefusal) -> Refusal { Refusal(reason) }
}
