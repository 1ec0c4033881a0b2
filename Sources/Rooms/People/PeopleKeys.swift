import Kernel

extension PeopleEvent {
    enum CodingKeys: String, CaseKey { case entered, related }
    enum EnteredCodingKeys: String, ArgumentKey { case name, details }
    enum RelatedCodingKeys: String, ArgumentKey { case one, other, relation }
}
