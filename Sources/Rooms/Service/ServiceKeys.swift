import Kernel

extension ServiceEvent {
    enum CodingKeys: String, CaseKey {
        case made, opened, rewrapped, recoveryPrinted, categoryAdded, sealed, destroyed, expired, published
    }
    enum CategoryAddedCodingKeys: String, ArgumentKey { case _0 = "name" }
    enum SealedCodingKeys: String, ArgumentKey { case _0 = "fact" }
    enum DestroyedCodingKeys: String, ArgumentKey { case key }
    enum PublishedCodingKeys: String, ArgumentKey { case _0 = "figures" }
    enum ExpiredCodingKeys: String, ArgumentKey { case key, by = "clause" }
}

extension ServiceFact {
    enum CodingKeys: String, CaseKey {
        case registered, changed, visited, served, paired, caseOpened, caseNoted, caseClosed, handedOver, struck,
            corrected
    }
    enum RegisteredCodingKeys: String, ArgumentKey { case _0 = "details", since }
    enum ChangedCodingKeys: String, ArgumentKey { case _0 = "details" }
    enum VisitedCodingKeys: String, ArgumentKey { case _0 = "visit" }
    enum ServedCodingKeys: String, ArgumentKey { case _0 = "service" }
    enum PairedCodingKeys: String, ArgumentKey { case _0 = "names", day }
    enum CaseOpenedCodingKeys: String, ArgumentKey { case _0 = "case", goal, day }
    enum CaseNotedCodingKeys: String, ArgumentKey { case _0 = "case", text, day }
    enum CaseClosedCodingKeys: String, ArgumentKey { case _0 = "case", outcome, day }
    enum HandedOverCodingKeys: String, ArgumentKey { case to, day }
    enum StruckCodingKeys: String, ArgumentKey { case reason, day }
    enum CorrectedCodingKeys: String, ArgumentKey { case entry, old, new }
}

extension Consent {
    enum CodingKeys: String, CaseKey { case own, guardian }
    enum GuardianCodingKeys: String, ArgumentKey { case _0 = "name" }
}
