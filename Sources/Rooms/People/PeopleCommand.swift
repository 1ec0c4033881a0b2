/// Lines about who is who.
public enum PeopleCommand: Hashable, Sendable {
    /// 人员: enters somebody, or changes what is given of somebody known.
    case person(name: String, details: PersonDetails)
    /// 亲属
    case kin(String, String, relation: String)
}

public enum PeopleEvent: Codable, Hashable, Sendable {
    case entered(name: String, details: PersonDetails)
    case related(one: String, other: String, relation: String)
}
