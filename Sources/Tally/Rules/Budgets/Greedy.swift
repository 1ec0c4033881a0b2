import Kernel

/// Greedy: projects by votes, the most first, or by votes per yuan, each funded if it still fits. Where papers give points,
/// points take the place of votes.
///
///     let count = try BudgetGreedy().count(election, options: ["utility": "count"])
public struct BudgetGreedy: Rule {
    public let about = RuleInfo(
        name: "budget-greedy", label: { $0.budgets.greedy },
        source:
            "as in most cities; utilities: N. Talmon & P. Faliszewski (2019), A framework for approval-based budgeting, AAAI",
        options: [.utility, .voteless], seats: .any)

    public let reads = BallotForm.support

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let money = try ProjectBudget(election, &transcript)
        let projects = Filling(money, options)
        try transcript.build(projects, of: money.sets.candidates, size: money.costs.count)
        transcript.noteMoney(election)
    }
}

/// Funds one project after another, the one with the most votes, or votes per unit of cost, of those that still fit.
struct Filling: StepByStep {
    private let money: ProjectBudget
    private let byCost: Bool
    private(set) var outcome: [Int]
    private var open: [Int]
    private let rates: [Rate]

    init(_ money: ProjectBudget, _ options: RuleOptions, after chosen: [Int] = []) {
        let fundsVoteless = options["voteless"] == "fund"
        let byCost = options["utility"] == "cost"
        self.money = money
        self.byCost = byCost
        outcome = chosen
        open = money.costs.indices.filter { !chosen.contains($0) && (fundsVoteless || money.support[$0] > 0) }
        rates = money.costs.indices.map { Rate(money.support[$0], cost: byCost ? 1 : money.costs[$0]) }
    }

    /// Support for the money; what costs nothing and has support comes before all else.
    private struct Rate: Comparable {
        let isFree: Bool
        let support: Rational

        init(_ support: Int128, cost: Int64) {
            isFree = cost == 0 && support > 0
            self.support = isFree ? 0 : Rational(support, Int128(max(cost, 1)))
        }

        static func < (left: Rate, right: Rate) -> Bool {
            left.isFree == right.isFree ? left.support < right.support : right.isFree
        }
    }

    var key: [Int] { outcome.sorted() }

    mutating func best() -> [Int] {
        open.removeAll { !money.fits($0, beside: outcome) }
        guard let most = open.map({ rates[$0] }).max() else { return [] }
        let level = open.filter { rates[$0] == most }
        // When all of them fit together, or nobody voted for them but they cost nothing, the order is no tie.
        return money.cost(of: outcome + level) <= Int128(money.budget) ? Array(level.prefix(1)) : level
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        let (support, cost, left) = (money.support(of: one), money.say(money.costs[one]), money.left(after: outcome))
        let most =
            money.points == nil
            ? Phrase { byCost ? $0.budgets.mostVotes : $0.budgets.mostVotesForMoney }
            : Phrase { byCost ? $0.budgets.mostPoints : $0.budgets.mostPointsForMoney }
        return Phrase { $0.budgets.fits(support: support($0), cost: cost($0), left: left($0), most: most($0)) }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        if money.support[one] <= 0, money.fits(one, beside: outcome) { return money.nothing }
        let (support, cost, left) = (money.support(of: one), money.say(money.costs[one]), money.left(after: outcome))
        return Phrase { $0.budgets.doesNotFit(support: support($0), cost: cost($0), left: left($0)) }
    }

    mutating func take(_ one: Int) {
        outcome.append(one)
        open.removeAll { $0 == one }
    }
}
