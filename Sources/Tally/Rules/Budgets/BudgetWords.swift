import Kernel

/// What the rules for budgets say.
protocol BudgetWords: Sendable {
    // Rules, and what they are good for
    var equalShares: RuleLabel { get }
    var equalSharesCompletion: RuleLabel { get }
    var phragmen: RuleLabel { get }
    var phragmenStop: RuleLabel { get }
    var phragmenCompletion: RuleLabel { get }
    var greedy: RuleLabel { get }
    var utility: RuleLabel { get }
    var voteless: RuleLabel { get }

    // Refusals
    var pointsBelowZero: String { get }
    func raisedTooOften(_ times: Int) -> String
    var approvalsOnly: String { get }
    var noBudget: String { get }
    var negativeCost: String { get }
    var tooManyDigits: String { get }

    // Notes
    var votelessUnused: String { get }
    var utilityUnused: String { get }
    func spent(budget: String, chosen: String, left: String) -> String
    func sharesRaised(by units: Int) -> String
    func fromMoneyLeft(_ why: String) -> String

    // Why a project is funded or not
    func paidFirst(number: Int, cost: String, votes: Int64, each: String) -> String
    func costsMoreThanLeft(cost: String, left: String) -> String
    func payableLater(each: String, left: String) -> String
    func fits(support: String, cost: String, left: String, most: String) -> String
    func doesNotFit(support: String, cost: String, left: String) -> String
    var mostVotes: String { get }
    var mostVotesForMoney: String { get }
    var mostPoints: String { get }
    var mostPointsForMoney: String { get }
    func tooLittleLeft(left: String, cost: String) -> String
    func bestBargain(number: Int, cost: String, payers: Int64, share: String, short: Int64) -> String
    func votes(_ number: Int128) -> String
    func points(_ number: Int128) -> String
    var noVote: String { get }
    var noPoint: String { get }

    // How many votes a project wanted
    func morePapers(_ number: Int64, giving points: Int64?) -> String
    func enough(_ papers: String) -> String
    func enoughUntried(_ papers: String) -> String
    var costsMoreThanBudget: String { get }
    func notEnough(_ papers: String) -> String
    func whyAndWanted(_ why: String, _ wanted: String) -> String
}

extension Language {
    var budgets: any BudgetWords {
        switch self {
        case .chinese: BudgetChinese()
        case .english: BudgetEnglish()
        }
    }
}
