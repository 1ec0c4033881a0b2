import Kernel

/// How decisions of a round and ties are told.
protocol DecisionWords: Sendable {
    // Decisions
    func elected(_ names: String) -> String
    func reachQuota(_ names: String, _ votes: String, quota: String) -> String
    func haveMajority(_ names: String, _ votes: String) -> String
    func haveMost(_ names: String, _ votes: String?) -> String
    func remain(_ names: String) -> String
    func reservedSeat(_ names: String) -> String
    func haveFewest(_ names: String, _ votes: String?) -> String
    func cannotBeElected(_ names: String) -> String
    func undeclaredLeave(_ names: String) -> String
    func belowFloor(_ names: String, _ votes: String) -> String
    func seatsFilled(_ names: String) -> String
    func stopForReserve(_ names: String) -> String
    func surplus(of names: String, _ votes: String) -> String
    func surplusDeferred(_ votes: String) -> String
    func papersPassedOn(of names: String, worth value: String) -> String
    /// One after the other.
    func sequence(_ decisions: [String]) -> String

    // Ties
    func tie(_ names: String, seat: Int, round: Int?, settled how: String, taken: String?) -> String
    func byRound(_ number: Int) -> String
    func byLot(seed: String) -> String
    var byOrder: String { get }
    var byThoseAsked: String { get }
    var sameEitherWay: String { get }
    func by(_ rule: String) -> String
    var leftOpen: String { get }

    // Whom a tie was settled for
    func takenForSeat(_ names: String) -> String
    func takenForTransfer(_ names: String) -> String
    func takenForExclusion(_ names: String) -> String
    func takenForRunoff(_ names: String) -> String
}

extension Language {
    var decisions: any DecisionWords {
        switch self {
        case .chinese: DecisionChinese()
        case .english: DecisionEnglish()
        }
    }
}
