import Kernel

// Under which keys a book keeps why an election could not be counted.
extension CountError {
    enum CodingKeys: String, CaseKey {
        case badBallot, noSeats, moreSeatsThanCandidates, noCandidates, noBallots, tooManyCandidates, oneSeatOnly,
            noSuchOption,
            badOption, missing
    }
    enum BadBallotCodingKeys: String, ArgumentKey { case _0 = "ballot" }
    enum MoreSeatsThanCandidatesCodingKeys: String, ArgumentKey { case seats, candidates }
    enum TooManyCandidatesCodingKeys: String, ArgumentKey { case _0 = "candidates", most, rule }
    enum OneSeatOnlyCodingKeys: String, ArgumentKey { case rule }
    enum NoSuchOptionCodingKeys: String, ArgumentKey { case _0 = "option", rule, known }
    enum BadOptionCodingKeys: String, ArgumentKey { case _0 = "option", value, expected }
    enum MissingCodingKeys: String, ArgumentKey { case _0 = "lack" }
}

extension CountError.BadBallot {
    enum CodingKeys: String, CaseKey { case negativeWeight, tooMany, noSuchCandidate }
    enum NegativeWeightCodingKeys: String, ArgumentKey { case _0 = "weight" }
    enum NoSuchCandidateCodingKeys: String, ArgumentKey { case _0 = "candidate" }
}

extension CountError.Lack {
    enum CodingKeys: String, CaseKey {
        case seed, registered, budget, points, marks, approvals, costsFromZero, shorterMoney, pointsFromZero,
            pointsInRange, fewerRaises,
            proof
    }
    enum MarksCodingKeys: String, ArgumentKey { case rule }
    enum PointsInRangeCodingKeys: String, ArgumentKey { case candidate, points, most }
    enum FewerRaisesCodingKeys: String, ArgumentKey { case than }
    enum ProofCodingKeys: String, ArgumentKey { case within }
}
