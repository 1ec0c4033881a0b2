import BigInt
import Kernel

/// The method of equal shares for budgets: every voter has an equal share of the money, and each project is bought from
/// its voters' shares at the lowest price for a unit of utility, as long as some project can be paid for.
///
/// Where papers give points, a voter's utility is its points (times the cost, with `utility=cost`), and voters pay in
/// proportion to them.
///
/// Money is usually left. `completion=greedy` spends it by votes; `completion=add-one` gives every voter one unit more
/// and counts again, until no project that anyone supports can be added within the budget, or until the budget would be
/// passed: then the selection before that one stands.
///
///     let count = try BudgetEqualShares().count(election, options: ["completion": "add-one"])
public struct BudgetEqualShares: Rule {
    public let about = RuleInfo(
        name: "budget-equal-shares", label: { $0.budgets.equalShares },
        source:
            "D. Peters, G. Pierczyński & P. Skowron (2021), Proportional participatory budgeting with additive utilities, NeurIPS",
        options: [
            .utility,
            RuleOption(
                "completion", .choice(["none", "add-one", "greedy"]), default: "none"
            ) { $0.budgets.equalSharesCompletion },
            .voteless,
        ],
        seats: .any)

    /// How often shares are raised before the rule says that the unit is too small.
    static let mostRaises = 100_000

    public let reads = BallotForm.support

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let money = try ProjectBudget(election, &transcript)
        if money.points?.hasNegative == true {
            throw .refused(.missing(.pointsFromZero))
        }
        if options["completion"] == "add-one" {
            transcript = try raise(money, options, transcript)
        } else {
            try buy(money, options, completing: options["completion"] == "greedy", into: &transcript)
        }
        transcript.noteMoney(election)
        transcript.noteUnusedOptions(options, money, weighsUtility: true)
    }

    /// Buys from what everyone has; every share raised by so many of the file's units.
    private func buy(
        _ money: ProjectBudget, _ options: RuleOptions, raised: Int = 0, completing: Bool = false,
        into transcript: inout Transcript
    ) throws(Stop) {
        let byCost = options["utility"] == "cost"
        let total = BigUInt(money.budget) + BigUInt(raised) * BigUInt(money.scale) * BigUInt(money.sets.voters)
        if let points = money.points {
            let steps = PointBuying(PointPurses(money, points, byCost: byCost, total: total))
            try run(steps, money, options, completing, &transcript)
        } else {
            let worth = byCost ? money.costs : [Int64](repeating: 1, count: money.costs.count)
            let steps = Buying(Purses(money.sets, costs: money.costs, worth: worth, total: total), money: money)
            try run(steps, money, options, completing, &transcript)
        }
    }

    private func run<Steps: StepByStep & Sendable>(
        _ steps: Steps, _ money: ProjectBudget, _ options: RuleOptions, _ completing: Bool,
        _ transcript: inout Transcript
    ) throws(Stop) {
        let size = money.sets.count + money.costs.count
        if completing {
            try transcript.build(Completed(steps, money, options), of: money.sets.candidates, size: size)
        } else {
            try transcript.build(steps, of: money.sets.candidates, size: size)
        }
    }

    private func raise(
        _ money: ProjectBudget, _ options: RuleOptions, _ start: Transcript
    ) throws(Stop) -> Transcript {
        var local = [Int: Int](minimumCapacity: money.costs.count)
        for (place, one) in money.sets.candidates.enumerated() { local[one] = place }
        var before = start
        try buy(money, options, into: &before)
        for raised in 1...BudgetEqualShares.mostRaises {
            let chosen = before.elected.compactMap { local[$0] }
            let open = money.costs.indices.filter { !chosen.contains($0) && money.support[$0] > 0 }
            if !open.contains(where: { money.fits($0, beside: chosen) }) {
                before.noteRaised(raised - 1)
                return before
            }
            var next = start
            try buy(money, options, raised: raised, into: &next)
            if money.cost(of: next.elected.compactMap { local[$0] }) > Int128(money.budget) {
                before.noteRaised(raised - 1)
                return before
            }
            before = next
        }
        throw .refused(.missing(.fewerRaises(than: BudgetEqualShares.mostRaises)))
    }
}

extension Transcript {
    fileprivate mutating func noteRaised(_ units: Int) {
        count.notes.append(Phrase { $0.budgets.sharesRaised(by: units) })
    }
}

/// One rule, and then the greedy one with the money left.
struct Completed<First: StepByStep>: StepByStep where First: Sendable {
    private var first: First
    private let money: ProjectBudget
    private let options: RuleOptions
    private var filling: Filling?

    init(_ first: First, _ money: ProjectBudget, _ options: RuleOptions) {
        self.first = first
        self.money = money
        self.options = options
    }

    struct Key: Hashable {
        let first: First.Key?
        let filling: [Int]?
    }

    var key: Key { Key(first: filling == nil ? first.key : nil, filling: filling?.key) }
    var outcome: [Int] { filling?.outcome ?? first.outcome }

    mutating func best() -> [Int] {
        if filling == nil {
            let level = first.best()
            if !level.isEmpty { return level }
            filling = Filling(money, options, after: first.outcome)
        }
        return filling?.best() ?? []
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        guard let filling else { return first.why(taking: one, name: name) }
        return filling.why(taking: one, name: name).map { why in Phrase { $0.budgets.fromMoneyLeft(why($0)) } }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        filling?.why(leaving: one, name: name) ?? first.why(leaving: one, name: name)
    }

    mutating func take(_ one: Int) {
        if filling == nil { first.take(one) } else { filling?.take(one) }
    }
}
