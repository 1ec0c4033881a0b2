import Kernel

/// Why a line about organisations is refused.
public enum OrganisationRefusal: Hashable, Sendable {
    case unknownOrganisation(String, nearest: [String])
    case unknownField(String, nearest: [String], known: [String])
    case knownField(String)
    /// A new one wants its kind.
    case wantsKind(String)
    /// It is known, and the line says nothing new of it.
    case nothingNew(String)
    /// An organisation above itself, directly or round a ring.
    case aboveItself(String)
    /// An earlier stage, or the same again; where it stands, by which entry.
    case stageGoesBack(String, IncubationStage, last: IncubationStage, entry: Int)
    /// A day before that of the stage it has reached.
    case stageBefore(String, Day, last: IncubationStage, on: Day)
    /// What is told to have happened on a day that has not come.
    case future(Day)
    /// Founded after it was filed, which it cannot have been.
    case filedBeforeFounded(String, founded: Day, filed: Day)
    case organisationEnded(String, on: Day, entry: Int)
    /// Several are known and none was named.
    case whichOrganisation([String])
    /// A second time in one seat.
    case alreadySits(String, Seat)
    case doesNotSit(String, String, post: String?, sitting: [String])
    case leavesBefore(String, Seat, Day)
    case endsBeforeItBegins(from: Day, until: Day)
    case alreadyIs(PersonStatus)
    case unknownStatus(String)
    case wantsGiver(String)
    case communityKnown
    case schemeKnown(String)
    case channelKnown(String)
}

extension Refusal {
    public static func organisation(_ reason: OrganisationRefusal) -> Refusal { Refusal(reason) }
}
