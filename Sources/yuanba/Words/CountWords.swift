import Kernel
import Tally

/// What is said of a count that was asked for, and of a published one that is held against the ballots.
protocol CountWords: Sendable {
    // What was asked for
    func noRule(_ name: String) -> String
    func noRule(_ name: String, known: [String]) -> String
    func writeSetting(_ given: String) -> String
    func settingTwice(_ key: String, _ one: String, _ other: String) -> String
    func writeReserve(_ given: String) -> String
    func noTies(_ given: String, ways: String) -> String
    func noCandidate(_ name: String, known: [String]) -> String

    // What the rule has no use for
    func tooFewSeats(_ seats: Int) -> String
    func hasNoSeats(_ rule: String, seats: Int) -> String
    func doesNotAskWhoIsRegistered(_ rule: String, registered: Int64) -> String
    func tooFewRegistered(_ registered: Int64) -> String
    func registeredDiffer(_ registered: Int64, setting: String) -> String
    func hasNothingToKeep(_ rule: String) -> String
    /// A format of rounds was asked for, and the rule has none.
    func hasNoRounds(_ rule: String) -> String
    func whyInFormat(_ candidate: String, format: String) -> String

    // Seats kept for groups
    var groupsAlone: String { get }
    func nobodyOf(_ group: String, seats: Int) -> String
    func nobodyOf(_ group: String, seats: Int, known: [String]) -> String
    func moreKept(_ group: String, seats: Int, than all: Int) -> String
    func tooManyGroups(most: Int) -> String

    // Ties
    func purpose(_ purpose: Tie.Purpose) -> String
    func which(_ names: String, purpose: String) -> String

    // A published count
    /// What the result says of itself, by which it was counted again.
    func claims(_ claims: [String]) -> String
    func agrees(_ ballots: String, _ claims: String, age: String?) -> String
    func differs(_ first: String, _ claims: String, age: String?) -> String
    /// Behind a difference: how many others there are, and where; not all of them may be named.
    func others(_ count: Int, at places: [String]) -> String
    var otherBallots: String { get }
    var ballotsAreTheFile: String { get }
    var ballotsAreUnnamed: String { get }
    var ballotsAreCanonical: String { get }
}

extension Language {
    var counts: any CountWords {
        switch self {
        case .chinese: CountChinese()
        case .english: CountEnglish()
        }
    }
}
