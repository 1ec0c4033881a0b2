import Kernel

extension OrganisationEvent {
    enum CodingKeys: String, CaseKey { case fieldAdded, entered, changed }
    enum FieldAddedCodingKeys: String, ArgumentKey { case name }
    enum EnteredCodingKeys: String, ArgumentKey { case name, details }
    enum ChangedCodingKeys: String, ArgumentKey { case name, details }
}
