import Kernel

extension CommitteeEvent {
    enum CodingKeys: String, CaseKey {
        case founded, charterGiven, applied, admitted, resigned, expelled, clauseDecided, charterAdopted,
            adoptionWithdrawn
    }
    enum FoundedCodingKeys: String, ArgumentKey { case name, charter }
    enum CharterGivenCodingKeys: String, ArgumentKey { case committee, charter }
    enum AppliedCodingKeys: String, ArgumentKey { case names, committee, reason }
    enum AdmittedCodingKeys: String, ArgumentKey { case names, committee }
    enum ResignedCodingKeys: String, ArgumentKey { case names, committee, reason, ends }
    enum ExpelledCodingKeys: String, ArgumentKey { case names, committee, reason }
    enum ClauseDecidedCodingKeys: String, ArgumentKey { case committee, number, _2 = "verdict" }
    enum CharterAdoptedCodingKeys: String, ArgumentKey { case committee, _1 = "charter", by }
    enum AdoptionWithdrawnCodingKeys: String, ArgumentKey { case committee, by }
}

extension ClauseVerdict {
    enum CodingKeys: String, CaseKey { case passed, changed, tabled }
    enum ChangedCodingKeys: String, ArgumentKey { case text }
}
