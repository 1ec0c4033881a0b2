/// Why a line about who is who is refused.
public enum PeopleRefusal: Hashable, Sendable {
    case unknownPerson(String)
    /// Somebody of that name is in the book, and the line says nothing of them.
    case alreadyEntered(String)
    case kinToSelf(String)
}

extension Refusal {
    public static func people(_ reason: PeopleRefusal) -> Refusal { Refusal(reason) }
}
