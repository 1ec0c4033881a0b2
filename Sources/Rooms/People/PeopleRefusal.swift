/// Why a line about who is who is refused.
public enum PeopleRefusal: Hashable, Sendable {
    case unknownPerson(String)
    case kinToSelf(String)
}

extension PeopleRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String { screen.sentence(self, in: book) }
}

extension Refusal {
    public static func people(_ reason: PeopleRefusal) -> Refusal { Refusal(reason) }
}
