import Kernel

/// What the rules that compare in pairs say.
protocol PairWords: Sendable {
    // Rules, and what they are good for
    var black: RuleLabel { get }
    var copeland: RuleLabel { get }
    var kemeny: RuleLabel { get }
    var minimax: RuleLabel { get }
    var rankedPairs: RuleLabel { get }
    var schulze: RuleLabel { get }
    var smithIRV: RuleLabel { get }
    var margins: RuleLabel { get }

    // What was found
    var beatsEveryOther: String { get }
    var nobodyBeatsAll: String { get }
    func bestOrders(_ number: Int, listed: Int) -> String
    func preferencesInLine(_ number: Int128) -> String
    func tooManyAlike(followed orders: Int) -> String
}

extension Language {
    var pairs: any PairWords {
        switch self {
        case .chinese: PairChinese()
        case .english: PairEnglish()
        }
    }
}
