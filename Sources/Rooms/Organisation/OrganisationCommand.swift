import Kernel

/// Lines about organisations and their people.
public enum OrganisationCommand: Hashable, Sendable {
    /// 组织: enters one, or changes what is given of one known. Fields and the one above are as typed.
    case organisation(name: String, details: OrganisationDetails)
    /// 领域: adds a field.
    case field(name: String)
}

public enum OrganisationEvent: Codable, Hashable, Sendable {
    case fieldAdded(name: String)
    case entered(name: String, details: OrganisationDetails)
    case changed(name: String, details: OrganisationDetails)
}
