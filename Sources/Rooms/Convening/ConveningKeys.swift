import Kernel

extension ConveningEvent {
    enum CodingKeys: String, CaseKey { case planned, changed, cancelled, held, scheduled }
    enum PlannedCodingKeys: String, ArgumentKey { case _0 = "call", terms, committee, notice }
    enum ChangedCodingKeys: String, ArgumentKey { case _0 = "call", before, after, committee, notice }
    enum CancelledCodingKeys: String, ArgumentKey { case _0 = "call", reason }
    enum ScheduledCodingKeys: String, ArgumentKey { case _0 = "schedule", before }
    enum HeldCodingKeys: String, ArgumentKey { case _0 = "call", meeting }
}
