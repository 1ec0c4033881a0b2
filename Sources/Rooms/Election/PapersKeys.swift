import Kernel

extension BallotMark {
    enum CodingKeys: String, CaseKey { case candidate, against, writeIn, points }
    enum CandidateCodingKeys: String, ArgumentKey { case _0 = "number" }
    enum AgainstCodingKeys: String, ArgumentKey { case _0 = "number" }
    enum WriteInCodingKeys: String, ArgumentKey { case _0 = "name" }
    enum PointsCodingKeys: String, ArgumentKey { case _0 = "number", _1 = "points" }
}

extension PaperPart {
    enum CodingKeys: String, CaseKey { case marked, blank, void, doubtful }
    enum MarkedCodingKeys: String, ArgumentKey { case _0 = "marks" }
    enum VoidCodingKeys: String, ArgumentKey { case _0 = "reason", _1 = "marks" }
    enum DoubtfulCodingKeys: String, ArgumentKey { case _0 = "reason" }
}

extension VoidReason {
    enum CodingKeys: String, CaseKey { case tooManyChoices, samePersonTwice, said }
    enum SaidCodingKeys: String, ArgumentKey { case _0 = "words" }
}
