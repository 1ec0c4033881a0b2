import Kernel

/// Phragmén for budgets: voters earn evenly, and a project is bought as soon as its voters together have its cost.
///
/// The count ends when the next project to be bought would pass the budget, as its authors have it; with
/// `overspend=skip` that project is passed over instead, and the others go on. The rule
/// is defined for approvals; papers that give points are refused.
///
///     let count = try BudgetPhragmen().count(election)
public struct BudgetPhragmen: Rule {
    public let about = RuleInfo(
        name: "budget-phragmen", label: { $0.budgets.phragmen },
        source:
            "M. Los, Z. Christoff & D. Grossi (2022), Proportional budget allocations: towards a systematization, IJCAI",
        options: [
            RuleOption("overspend", .choice(["stop", "skip"]), default: "stop") { $0.budgets.phragmenStop },
            RuleOption("completion", .choice(["none", "greedy"]), default: "none") { $0.budgets.phragmenCompletion },
            .utility, .voteless,
        ],
        seats: .any)

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let money = try ProjectBudget(election, &transcript)
        guard money.points == nil else {
            throw .refused(.missing(.approvals))
        }
        let earning = Earning(money, skips: options["overspend"] == "skip")
        let size = money.sets.count + money.costs.count
        if options["completion"] == "greedy" {
            try transcript.build(Completed(earning, money, options), of: money.sets.candidates, size: size)
        } else {
            try transcript.build(earning, of: money.sets.candidates, size: size)
        }
        transcript.noteMoney(election)
        transcript.noteUnusedOptions(options, money, weighsUtility: false)
    }
}

/// Buying projects in the order in which their voters can pay for them.
private struct Earning: StepByStep {
    private let money: ProjectBudget
    private let skips: Bool
    private var loads: Loads
    private var open: [Int]
    private(set) var outcome: [Int] = []

    init(_ money: ProjectBudget, skips: Bool) {
        self.money = money
        self.skips = skips
        loads = Loads(money.sets, costs: money.costs)
        // What alone passes the budget is never about to be bought.
        open = money.costs.indices.filter { money.sets.votes[$0] > 0 && money.fits($0, beside: []) }
    }

    var key: Loads.Key { Loads.Key(taken: outcome.sorted(), loads: loads.reduced) }

    mutating func best() -> [Int] {
        if skips { open.removeAll { !money.fits($0, beside: outcome) } }
        let level = loads.earliest(of: open)
        return level.allSatisfy { money.fits($0, beside: outcome) } ? level : []
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        guard let load = loads.load(one) else { return nil }
        let (cost, each) = (money.say(money.costs[one]), money.say(load))
        return Phrase {
            $0.budgets.paidFirst(
                number: outcome.count + 1, cost: cost($0), votes: money.sets.votes[one], each: each($0))
        }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        guard money.sets.votes[one] > 0 else { return money.nothing }
        let (cost, left) = (money.say(money.costs[one]), money.left(after: outcome))
        guard money.fits(one, beside: outcome), let load = loads.load(one) else {
            return Phrase { $0.budgets.costsMoreThanLeft(cost: cost($0), left: left($0)) }
        }
        let each = money.say(load)
        return Phrase { $0.budgets.payableLater(each: each($0), left: left($0)) }
    }

    mutating func take(_ one: Int) {
        loads.buy(one)
        outcome.append(one)
        open.removeAll { $0 == one }
    }
}
