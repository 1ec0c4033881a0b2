/// Lines about who is who.
public enum PeopleCommand: Hashable, Sendable {
    /// 人员: enters somebody, or changes what is given of somebody known.
    /// `isSame`: whoever typed it says that a known name is that very person, or that it is not; nil where nobody said.
    case person(name: String, details: PersonDetails, isSame: Bool? = nil)
    /// 亲属
    case kin(String, String, relation: String)
}

public enum PeopleEvent: Codable, Hashable, Sendable {
    case entered(name: String, details: PersonDetails)
    case related(one: String, other: String, relation: String)
}
