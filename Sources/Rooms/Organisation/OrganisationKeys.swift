import Kernel

extension OrganisationEvent {
    enum CodingKeys: String, CaseKey {
        case fieldAdded, entered, changed, stageReached, seated, left, statusGiven, statusEnded, given, described,
            planned, opened
    }
    enum FieldAddedCodingKeys: String, ArgumentKey { case name }
    enum EnteredCodingKeys: String, ArgumentKey { case name, details }
    enum ChangedCodingKeys: String, ArgumentKey { case name, details }
    enum StageReachedCodingKeys: String, ArgumentKey { case organisation, stage, on, reason }
    enum SeatedCodingKeys: String, ArgumentKey { case names, organisation, post, isBackbone, from, until }
    enum LeftCodingKeys: String, ArgumentKey { case names, organisation, post, on, reason }
    enum StatusGivenCodingKeys: String, ArgumentKey { case names, status, from, until, basis }
    enum StatusEndedCodingKeys: String, ArgumentKey { case names, status, on }
    enum GivenCodingKeys: String, ArgumentKey { case gift }
    enum DescribedCodingKeys: String, ArgumentKey { case community }
    enum PlannedCodingKeys: String, ArgumentKey { case scheme }
    enum OpenedCodingKeys: String, ArgumentKey { case channel }
}
