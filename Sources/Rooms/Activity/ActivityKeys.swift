import Kernel

extension ActivityEvent {
    enum CodingKeys: String, CaseKey {
        case planned, changed, attended, wrappedUp, cancelled, festivalSet, festivalRuled
    }
    enum PlannedCodingKeys: String, ArgumentKey { case _0 = "activity", details }
    enum ChangedCodingKeys: String, ArgumentKey { case _0 = "activity", before, after }
    enum AttendedCodingKeys: String, ArgumentKey { case _0 = "activity", turnout }
    enum WrappedUpCodingKeys: String, ArgumentKey { case _0 = "activity", summary }
    enum CancelledCodingKeys: String, ArgumentKey { case _0 = "activity", reason }
    enum FestivalSetCodingKeys: String, ArgumentKey { case name, day, before }
    enum FestivalRuledCodingKeys: String, ArgumentKey { case name, lunar, before }
}
