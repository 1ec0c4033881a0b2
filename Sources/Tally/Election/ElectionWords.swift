import Kernel

/// What is said of an election that cannot be counted, or joined to another.
protocol ElectionWords: Sendable {
    // Refusals of a count
    func negativeWeight(_ weight: Int64) -> String
    var tooManyBallots: String { get }
    func noSuchCandidate(number: Int) -> String
    var noSeats: String { get }
    func moreSeatsThanCandidates(seats: Int, candidates: Int) -> String
    var noCandidates: String { get }
    var noBallots: String { get }
    func tooManyCandidates(_ candidates: Int, most: Int, rule: String) -> String
    func oneSeatOnly(rule: String) -> String
    func noSuchOption(_ key: String, rule: String, known: [String]) -> String
    func badOption(_ key: String, value: String, expected: String) -> String

    // Ballots of several files
    var noCandidateInCommon: String { get }
    var fewerCandidates: String { get }
    func onlyIn(_ candidate: String, file: String) -> String
    var nameAndGroup: String { get }
}

extension Language {
    var elections: any ElectionWords {
        switch self {
        case .chinese: ElectionChinese()
        case .english: ElectionEnglish()
        }
    }
}
