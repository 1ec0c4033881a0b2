import Kernel

/// The lines of motions and amendments as a language types them: verbs, the keys of their options, words that stand for values.
protocol ProposalVerbWords: Sendable {
    var propose: VerbWords { get }
    var second: VerbWords { get }
    var amend: VerbWords { get }
    var withdraw: VerbWords { get }
    var takeUp: VerbWords { get }
    var resolved: VerbWords { get }

    // Options
    var pathKey: String { get }

    /// What stands before a sum that is spent.
    var spending: [String] { get }
    /// What stands right before a bare number that is money unless it counts something.
    var spendingMoney: [String] { get }
    /// What stands right before one that is money if it is said what for, or nothing more is said.
    var givingMoney: [String] { get }
    /// What stands before a sum that comes in.
    var receiving: [String] { get }
    /// What may stand between.
    var fillers: [String] { get }
    /// How it begins to be said what money is for.
    var uses: [String] { get }
    /// What is counted that is no money.
    var counters: [String] { get }
    /// Behind "one", what a price is the price of.
    var priced: [String] { get }
}

extension Language {
    var proposalVerbs: any ProposalVerbWords {
        switch self {
        case .chinese: ProposalVerbChinese()
        case .english: ProposalVerbEnglish()
        }
    }
}
