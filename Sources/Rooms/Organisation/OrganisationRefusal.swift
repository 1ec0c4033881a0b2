import Kernel

/// Why a line about organisations is refused.
public enum OrganisationRefusal: Hashable, Sendable {
    case unknownOrganisation(String, nearest: [String])
    case unknownField(String, nearest: [String], known: [String])
    case knownField(String)
    /// A new one wants its kind.
    case wantsKind(String)
    /// A committee is one of its own accord, and nothing was given of it.
    case nothingNew(String)
    /// An organisation above itself, directly or round a ring.
    case aboveItself(String)
}

extension Refusal {
    public static func organisation(_ reason: OrganisationRefusal) -> Refusal { Refusal(reason) }
}
