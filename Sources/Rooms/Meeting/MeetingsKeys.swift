import Kernel

extension MeetingEvent {
    enum CodingKeys: String, CaseKey {
        case opened, chairTaken, recorderTaken, checkedIn, headsCounted, headsArrived, headsLeft, excused, absent, left,
            observed, proxied, recused, itemAdded, itemTaken, itemTabled, queued, floorGiven, stopped, said, resolved,
            recessed, resumed, adjourned, entitledMended
    }
    enum OpenedCodingKeys: String, ArgumentKey { case _0 = "meeting" }
    enum ChairTakenCodingKeys: String, ArgumentKey { case by }
    enum RecorderTakenCodingKeys: String, ArgumentKey { case by }
    enum CheckedInCodingKeys: String, ArgumentKey { case names, beyondCount, note }
    enum EntitledMendedCodingKeys: String, ArgumentKey { case _0 = "body", quorum, reason }
    enum HeadsCountedCodingKeys: String, ArgumentKey { case _0 = "count", unit }
    enum HeadsArrivedCodingKeys: String, ArgumentKey { case _0 = "count" }
    enum HeadsLeftCodingKeys: String, ArgumentKey { case _0 = "count" }
    enum ExcusedCodingKeys: String, ArgumentKey { case names, reason }
    enum AbsentCodingKeys: String, ArgumentKey { case names, reason }
    enum LeftCodingKeys: String, ArgumentKey { case names, reason }
    enum ObservedCodingKeys: String, ArgumentKey { case names, office, reason }
    enum ProxiedCodingKeys: String, ArgumentKey { case _0 = "proxy" }
    enum RecusedCodingKeys: String, ArgumentKey { case name, reason }
    enum ItemAddedCodingKeys: String, ArgumentKey { case number, title, type, limitMinutes, electorate }
    enum ItemTakenCodingKeys: String, ArgumentKey { case _0 = "item" }
    enum ItemTabledCodingKeys: String, ArgumentKey { case _0 = "item" }
    enum QueuedCodingKeys: String, ArgumentKey { case names, side }
    enum FloorGivenCodingKeys: String, ArgumentKey { case to }
    enum StoppedCodingKeys: String, ArgumentKey { case name, reason }
    enum SaidCodingKeys: String, ArgumentKey { case _0 = "remark" }
    enum ResolvedCodingKeys: String, ArgumentKey { case _0 = "text", quorum }
    enum RecessedCodingKeys: String, ArgumentKey { case minutes, reason }
}

extension BodyTerms {
    enum CodingKeys: String, CaseKey { case people, households, committee, names }
    enum PeopleCodingKeys: String, ArgumentKey { case _0 = "count" }
    enum HouseholdsCodingKeys: String, ArgumentKey { case _0 = "count" }
    enum CommitteeCodingKeys: String, ArgumentKey { case _0 = "name" }
    enum NamesCodingKeys: String, ArgumentKey { case _0 = "names" }
}
