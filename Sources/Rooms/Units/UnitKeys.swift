import Kernel

extension UnitEvent {
    enum CodingKeys: String, CaseKey { case registered, corrected, removed }
    enum RegisteredCodingKeys: String, ArgumentKey { case unit, holding }
    enum CorrectedCodingKeys: String, ArgumentKey { case unit, before, after, reason }
    enum RemovedCodingKeys: String, ArgumentKey { case unit, holding, reason }
}
