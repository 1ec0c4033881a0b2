/// Why a line about who is who is refused.
public enum PeopleRefusal: Hashable, Sendable {
    case unknownPerson(String)
    case kinToSelf(String)
    /// Born after the day of the line.
    case bornLater(String)
    /// Somebody of that name is known, and the line says nothing new of them; what another person of that name may be called.
    case alreadyKnown(String, other: String)
    /// The same, and whoever typed it says that it is that very person.
    case nothingNew(String)
    /// Somebody of that name is known, and the line would replace what stands there.
    case namesake(String, before: PersonDetails, given: PersonDetails, other: String)
}

extension Refusal {
    public static func people(_ reason: PeopleRefusal) -> Refusal { Refusal(reason) }
}
