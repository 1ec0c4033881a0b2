import Kernel

/// What is said of the rules that transfer votes, and what any rule says.
protocol RuleWords: Sendable {
    // Rules, and what they are good for
    var cambridge: RuleLabel { get }
    /// Its option.
    var cambridgeFloor: RuleLabel { get }
    var drawingLots: RuleLabel { get }
    /// Its option.
    var seed: RuleLabel { get }
    var ers97: RuleLabel { get }
    var instantRunoff: RuleLabel { get }
    /// Options of instant run-off, down to when it stops.
    var overvote: RuleLabel { get }
    var skipped: RuleLabel { get }
    var duplicates: RuleLabel { get }
    var ranks: RuleLabel { get }
    var batch: RuleLabel { get }
    var until: RuleLabel { get }
    var meek: RuleLabel { get }
    var meekNewZealand: RuleLabel { get }
    /// The rule's own order among those tied.
    var pseudoRandom: String { get }
    var minneapolis: RuleLabel { get }
    var northernIreland: RuleLabel { get }
    var quotaPreferentialByQuotient: RuleLabel { get }
    var scottish: RuleLabel { get }
    var twoRound: RuleLabel { get }
    var warren: RuleLabel { get }
    var weightedGregory: RuleLabel { get }
    var weightedGregoryReference: RuleLabel { get }

    // What a rule needs or passes over
    var seedNeeded: String { get }
    var onlyOrderOfPoints: String { get }
    func marksNotPoints(rule: String) -> String
    var pointsAsApprovals: String { get }
    var orderPassedOver: String { get }
    func tooFewAboveFloor(_ floor: Int64) -> String

    // Reserved seats
    func tooFewInGroup(_ group: String, seats: Int) -> String
    var byConstraints: String { get }
    var nothingChanged: String { get }
    /// How a note on them begins.
    var reservedSeats: String { get }
    func reserved(_ seats: String, _ how: String) -> String
    var lastSeatsGuarded: String { get }

    // Ties
    var tooManyOutcomes: String { get }
    func electedEitherWay(_ names: [String]) -> String
    func tiesPassedOver(_ ties: Int) -> String
    func tiesOrderOnly(_ ties: Int) -> String
}

extension Language {
    var rules: any RuleWords {
        switch self {
        case .chinese: RuleChinese()
        case .english: RuleEnglish()
        }
    }
}
