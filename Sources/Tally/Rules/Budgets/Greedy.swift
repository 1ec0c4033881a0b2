import BigInt

/// Greedy: projects by votes, the most first, or by votes per yuan, each funded if it still fits.
///
///     let count = try BudgetGreedy().count(election, options: ["utility": "count"])
public struct BudgetGreedy: Rule {
    public let about = RuleInfo(
        name: "budget-greedy",
        title: Phrase("按票数依次立项", "Greedy budgeting"),
        goodFor: Phrase(
            "一眼能懂的预算投票：票多先立项，放不下的跳过",
            "a budget vote anyone understands: most votes first, skipping what no longer fits"),
        source:
            "as in most cities; utilities: N. Talmon & P. Faliszewski (2019), A framework for approval-based budgeting, AAAI",
        options: [.utility, .voteless], seats: .any)

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

    init(_ money: ProjectBudget, _ options: RuleOptions, after chosen: [Int] = []) {
        let fundsVoteless = options["voteless"] == "fund"
        self.money = money
        byCost = options["utility"] == "cost"
        outcome = chosen
        open = money.costs.indices.filter { !chosen.contains($0) && (fundsVoteless || money.sets.votes[$0] > 0) }
    }

    var key: [Int] { outcome.sorted() }

    mutating func best() -> [Int] {
        open.removeAll { !money.fits($0, beside: outcome) }
        var level: [Int] = []
        for one in open {
            if let first = level.first {
                if isBetter(first, one) { continue }
                if isBetter(one, first) { level = [] }
            }
            level.append(one)
        }
        // When all of them fit together, or nobody voted for them but they cost nothing, the order is no tie.
        return money.cost(of: outcome + level) <= Int128(money.budget) ? Array(level.prefix(1)) : level
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        let (votes, cost) = (money.sets.votes[one], money.costs[one])
        let left = Int128(money.budget) - money.cost(of: outcome)
        return Phrase(
            "得\(votes)票，造价\(cost)，余款\(left)放得下，当时\(byCost ? "票" : "每元得票")最多",
            "\(votes) votes, cost \(cost), fits into the \(left) left, then the most \(byCost ? "votes" : "votes for the money")"
        )
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        if money.sets.votes[one] == 0, money.fits(one, beside: outcome) { return Phrase("没有一票", "not a single vote") }
        let left = Int128(money.budget) - money.cost(of: outcome)
        return Phrase(
            "得\(money.sets.votes[one])票，造价\(money.costs[one])，超过最后的余款\(left)",
            "\(money.sets.votes[one]) votes, cost \(money.costs[one]), more than the \(left) left at the end")
    }

    private func isBetter(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (rate(left), rate(right))
        return first.votes * second.cost > second.votes * first.cost
    }

    /// Votes for the money; what costs nothing and has votes comes before all else.
    private func rate(_ one: Int) -> (votes: Int128, cost: Int128) {
        let (votes, cost) = (Int128(money.sets.votes[one]), Int128(money.costs[one]))
        if byCost || votes == 0 { return (votes, 1) }
        return cost == 0 ? (1, 0) : (votes, cost)
    }

    mutating func take(_ one: Int) {
        outcome.append(one)
        open.removeAll { $0 == one }
    }
}
