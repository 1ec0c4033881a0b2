import Kernel

/// Why an election cannot be counted by a rule, as it stands.
public enum CountError: Error, Codable, Hashable, Sendable {
    public enum BadBallot: Codable, Hashable, Sendable {
        case negativeWeight(Int64)
        /// The papers together pass 2⁶³ − 1, or their marks 2³².
        case tooMany
        case noSuchCandidate(Int)
    }

    case badBallot(BadBallot)
    case noSeats
    case moreSeatsThanCandidates(seats: Int, candidates: Int)
    case noCandidates
    case noBallots
    case tooManyCandidates(Int, most: Int, rule: String)
    case oneSeatOnly(rule: String)
    case noSuchOption(String, rule: String, known: [String])
    case badOption(String, value: String, expected: String)
    /// Something the rule needs and the election lacks.
    case missing(Lack)

    /// One sentence that says what is wrong and what to do.
    public var phrase: Phrase {
        switch self {
        case .badBallot(.negativeWeight(let weight)): Phrase { $0.elections.negativeWeight(weight) }
        case .badBallot(.tooMany): Phrase { $0.elections.tooManyBallots }
        case .badBallot(.noSuchCandidate(let candidate)): Phrase { $0.elections.noSuchCandidate(number: candidate + 1) }
        case .noSeats: Phrase { $0.elections.noSeats }
        case .moreSeatsThanCandidates(let seats, let candidates):
            Phrase { $0.elections.moreSeatsThanCandidates(seats: seats, candidates: candidates) }
        case .noCandidates: Phrase { $0.elections.noCandidates }
        case .noBallots: Phrase { $0.elections.noBallots }
        case .tooManyCandidates(let candidates, let most, let rule):
            Phrase { $0.elections.tooManyCandidates(candidates, most: most, rule: rule) }
        case .oneSeatOnly(let rule): Phrase { $0.elections.oneSeatOnly(rule: rule) }
        case .noSuchOption(let key, let rule, let known):
            Phrase { $0.elections.noSuchOption(key, rule: rule, known: known) }
        case .badOption(let key, let value, let expected):
            Phrase { $0.elections.badOption(key, value: value, expected: expected) }
        case .missing(let lack):
            lack.phrase
        }
    }
}
