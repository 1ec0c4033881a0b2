import Kernel

extension MinutesEvent {
    enum CodingKeys: String, CaseKey { case corrected, madePrivate, readOut, approved, signed }
    enum CorrectedCodingKeys: String, ArgumentKey { case entry, old, new }
    enum MadePrivateCodingKeys: String, ArgumentKey { case entry }
    enum ReadOutCodingKeys: String, ArgumentKey { case meeting }
    enum ApprovedCodingKeys: String, ArgumentKey { case meeting, by, corrections }
    enum SignedCodingKeys: String, ArgumentKey { case meeting, names, paper, sha256 }
}
