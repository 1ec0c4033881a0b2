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
        name: "budget-phragmen",
        title: Phrase("预算弗拉格门法", "Phragmén budgeting"),
        goodFor: Phrase("负担均摊的预算投票，不必先定每人份额", "a proportional budget vote without shares fixed in advance"),
        source:
            "M. Los, Z. Christoff & D. Grossi (2022), Proportional budget allocations: towards a systematization, IJCAI",
        options: [
            RuleOption(
                "overspend", .choice(["stop", "skip"]), default: "stop",
                Phrase("下一个项目超出预算时：停止，或跳过", "when the next project would pass the budget: stop, or pass over it"),
                goodFor: Phrase("想多立几个小项目时用skip", "skip to fund more of the small ones")),
            RuleOption(
                "completion", .choice(["none", "greedy"]), default: "none",
                Phrase("余款：不用，或按票数立项", "money left: kept, or spent by votes"),
                goodFor: Phrase("想把预算用足时用greedy", "greedy where the budget should be used up")),
            .utility, .voteless,
        ],
        seats: .any)

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let money = try ProjectBudget(election, &transcript)
        guard money.points == nil else {
            throw .refused(
                .missing(
                    Phrase(
                        "弗拉格门法只按赞成计，这些选票是打分（或按名次折分）的；请用 budget-greedy 或 budget-equal-shares",
                        "Phragmén's rule counts approvals, and these ballots give points (or ranks worth points); use budget-greedy or budget-equal-shares"
                    )))
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
        return Phrase(
            "第\(outcome.count + 1)个立项：造价\(cost.chinese)由\(money.sets.votes[one])票分担，攒到每票\(each.chinese)就付得起，最早",
            "number \(outcome.count + 1): its \(money.sets.votes[one]) votes can pay \(cost.english) when each has earned \(each.english), the first to"
        )
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        guard money.sets.votes[one] > 0 else { return money.nothing }
        let (cost, left) = (money.say(money.costs[one]), money.left(after: outcome))
        guard money.fits(one, beside: outcome), let load = loads.load(one) else {
            return Phrase(
                "造价\(cost.chinese)超过余款\(left.chinese)",
                "its cost \(cost.english) is more than the \(left.english) left")
        }
        let each = money.say(load)
        return Phrase(
            "要攒到每票\(each.chinese)才付得起；在它之前，轮到的项目已超出余款\(left.chinese)",
            "payable only when each vote has earned \(each.english); before that came a project that passes the \(left.english) left"
        )
    }

    mutating func take(_ one: Int) {
        loads.buy(one)
        outcome.append(one)
        open.removeAll { $0 == one }
    }
}
