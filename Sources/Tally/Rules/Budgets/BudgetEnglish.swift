struct BudgetEnglish: BudgetWords {
    // Rules, and what they are good for
    var equalShares: RuleLabel {
        RuleLabel("Equal shares budgeting", goodFor: "a budget in which every group gets what its share can pay for")
    }
    var equalSharesCompletion: RuleLabel {
        RuleLabel(
            "money left: kept, shares raised one by one, or spent by votes",
            goodFor: "add-one where the budget should be used up")
    }
    var phragmen: RuleLabel {
        RuleLabel("Phragmén budgeting", goodFor: "a proportional budget vote without shares fixed in advance")
    }
    var phragmenStop: RuleLabel {
        RuleLabel(
            "when the next project would pass the budget: stop, or pass over it",
            goodFor: "skip to fund more of the small ones")
    }
    var phragmenCompletion: RuleLabel {
        RuleLabel("money left: kept, or spent by votes", goodFor: "greedy where the budget should be used up")
    }
    var greedy: RuleLabel {
        RuleLabel(
            "Greedy budgeting",
            goodFor: "a budget vote anyone understands: most votes first, skipping what no longer fits")
    }
    var utility: RuleLabel {
        RuleLabel(
            "what a funded project is worth to its voters: its cost, or one",
            goodFor: "cost favours money spent, count the number of projects")
    }
    var voteless: RuleLabel {
        RuleLabel(
            "projects without a single vote: funded if they fit, or not",
            goodFor: "skip where money shouldn't go to what nobody asked for")
    }

    // Refusals
    var pointsBelowZero: String { "some points are below 0, for which equal shares are not defined; use budget-greedy" }
    func raisedTooOften(_ times: Int) -> String {
        "shares were raised \(times) times and money is still left; give costs and budget in a larger unit"
    }
    var approvalsOnly: String {
        "Phragmén's rule counts approvals, and these ballots give points (or ranks worth points); use budget-greedy or budget-equal-shares"
    }
    var noBudget: String { "the ballot file gives no budget above 0; this rule needs one" }
    var negativeCost: String { "a project costs less than 0; every cost must be at least 0" }
    var tooManyDigits: String { "budget and costs have more than 18 digits together; give fewer decimals" }

    // Notes
    var votelessUnused: String {
        "projects without a vote are not funded: voteless=fund applies with completion=greedy only"
    }
    var utilityUnused: String { "utility applies with completion=greedy only" }
    func spent(budget: String, chosen: String, left: String) -> String {
        "budget \(budget), chosen \(chosen), left \(left)"
    }
    func sharesRaised(by units: Int) -> String { "every voter's share was raised by \(units)" }
    func fromMoneyLeft(_ why: String) -> String { "from the money left: \(why)" }

    // Why a project is funded or not
    func paidFirst(number: Int, cost: String, votes: Int64, each: String) -> String {
        "number \(number): its \(votes) votes can pay \(cost) when each has earned \(each), the first to"
    }
    func costsMoreThanLeft(cost: String, left: String) -> String { "its cost \(cost) is more than the \(left) left" }
    func payableLater(each: String, left: String) -> String {
        "payable only when each vote has earned \(each); before that came a project that passes the \(left) left"
    }
    func fits(support: String, cost: String, left: String, most: String) -> String {
        "\(support), cost \(cost), fits into the \(left) left, then \(most)"
    }
    func doesNotFit(support: String, cost: String, left: String) -> String {
        "\(support), cost \(cost), more than the \(left) left at the end"
    }
    var mostVotes: String { "the most votes" }
    var mostVotesForMoney: String { "the most votes for the money" }
    var mostPoints: String { "the most points" }
    var mostPointsForMoney: String { "the most points for the money" }
    func tooLittleLeft(left: String, cost: String) -> String {
        "those who give it points have \(left) left together, less than its cost \(cost)"
    }
    func bestBargain(number: Int, cost: String, payers: Int64, share: String, short: Int64) -> String {
        "number \(number): of its cost \(cost), \(payers) votes pay \(share) a point\(short > 0 ? ", \(short) more all they have left" : ""), the best bargain then"
    }
    func votes(_ number: Int128) -> String { "\(number) votes" }
    func points(_ number: Int128) -> String { "\(number) points" }
    var noVote: String { "not a single vote" }
    var noPoint: String { "not a single point" }

    // How many votes a project wanted
    func morePapers(_ number: Int64, giving points: Int64?) -> String {
        let one = number == 1
        let given = points.map { "\(one ? "gives" : "give") it alone \($0) \($0 == 1 ? "point" : "points")" }
        return "\(number) more \(one ? "paper" : "papers") that \(given ?? (one ? "names it alone" : "name it alone"))"
    }
    func enough(_ papers: String) -> String { "\(papers) would have funded it" }
    func enoughUntried(_ papers: String) -> String {
        "\(papers) would have funded it, one fewer would not (not every smaller number was tried)"
    }
    var costsMoreThanBudget: String { "it costs more than the whole budget, which no votes change" }
    func notEnough(_ papers: String) -> String { "\(papers) would still not have funded it" }
    func whyAndWanted(_ why: String, _ wanted: String) -> String { "\(why) \(wanted)." }
}
