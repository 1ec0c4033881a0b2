struct DecisionEnglish: DecisionWords {
    // Decisions
    func elected(_ names: String) -> String { "\(names) elected" }
    func reachQuota(_ names: String, _ votes: String, quota: String) -> String {
        "\(names) has \(votes), quota \(quota): elected"
    }
    func haveMajority(_ names: String, _ votes: String) -> String { "\(names) has \(votes), a majority: elected" }
    func haveMost(_ names: String, _ votes: String?) -> String {
        "\(names)\(votes.map { " has \($0)," } ?? "") the most: elected"
    }
    func remain(_ names: String) -> String { "as many continue as seats are left: \(names) elected" }
    func reservedSeat(_ names: String) -> String { "reserved seat: \(names) elected" }
    func haveFewest(_ names: String, _ votes: String?) -> String {
        "\(names)\(votes.map { " has \($0)," } ?? "") the fewest: excluded"
    }
    func cannotBeElected(_ names: String) -> String { "\(names) cannot be elected: excluded together" }
    func undeclaredLeave(_ names: String) -> String { "\(names) (undeclared write-ins) leave first" }
    func belowFloor(_ names: String, _ votes: String) -> String { "\(names) below \(votes): excluded together" }
    func seatsFilled(_ names: String) -> String { "all seats filled: \(names) not elected" }
    func stopForReserve(_ names: String) -> String { "to keep a reserved seat, \(names) stops here" }
    func surplus(of names: String, _ votes: String) -> String { "surplus of \(names), \(votes), passed on" }
    func surplusDeferred(_ votes: String) -> String { "surpluses of \(votes) deferred: they cannot change who is last" }
    func papersPassedOn(of names: String, worth value: String) -> String {
        "papers of \(names) worth \(value) each passed on"
    }
    func sequence(_ decisions: [String]) -> String { decisions.joined(separator: "; ") }

    // Ties
    func tie(_ names: String, seat: Int, round: Int?, settled how: String, taken: String?) -> String {
        "seat \(seat)\(round.map { ", round \($0)" } ?? ""): \(names) tied, \(how)\(taken.map { ": \($0)" } ?? "")"
    }
    func byRound(_ number: Int) -> String { "by round \(number)" }
    func byLot(seed: String) -> String { "by lot from the published seed \"\(seed)\"" }
    var byOrder: String { "by order" }
    var byThoseAsked: String { "decided by those asked" }
    var sameEitherWay: String { "the same are elected whichever is taken: by order" }
    func by(_ rule: String) -> String { "by \(rule)" }
    var leftOpen: String { "left open" }

    // Whom a tie was settled for
    func takenForSeat(_ names: String) -> String { "\(names) elected" }
    func takenForTransfer(_ names: String) -> String { "\(names) transferred first" }
    func takenForExclusion(_ names: String) -> String { "\(names) excluded" }
    func takenForRunoff(_ names: String) -> String { "\(names) in the run-off" }
}
