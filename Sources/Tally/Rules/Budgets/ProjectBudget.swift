import BigInt
import Kernel

/// What the budget rules share: projects with costs, support and ids, and money.
///
/// Rules calculate in whole numbers: every amount is multiplied by one number that makes all of them whole.
struct ProjectBudget: Sendable {
    let sets: ApprovalSets
    /// Who gives what to which project, where the papers give points; else nil, and every mark is worth one.
    let points: PointGroups?
    /// Votes, or points where the papers give points, by project, as `sets` numbers them.
    let support: [Int128]
    /// By project, in units of 1 ÷ `scale`.
    let costs: [Int64]
    let budget: Int64
    /// How many of these units make one of the file's.
    let scale: Int64
    private let words: MoneyWords

    /// - Throws: a refusal when the file says nothing of money, or a cost is negative.
    init(_ election: Election, _ transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        guard !sets.candidates.isEmpty else { throw .refused(.noCandidates) }
        guard election.budget > 0 else {
            throw .refused(
                .missing(Phrase("选票文件没有写明预算（大于0）", "the ballot file gives no budget above 0; this rule needs one")))
        }
        let costs = sets.candidates.map { election.candidates[$0].cost }
        guard costs.allSatisfy({ $0 >= 0 }) else {
            throw .refused(.missing(Phrase("项目造价不能为负", "a project costs less than 0; every cost must be at least 0")))
        }
        guard let (scale, whole) = ProjectBudget.whole(costs + [election.budget]) else {
            throw .refused(
                .missing(
                    Phrase(
                        "预算或造价的位数太多，合起来超过18位；请少写几位小数",
                        "budget and costs have more than 18 digits together; give fewer decimals")))
        }
        let points = election.ballots.hasScores ? PointGroups(election, sets.candidates) : nil
        self.sets = sets
        self.points = points
        self.costs = Array(whole.dropLast())
        self.budget = whole.last ?? 0
        self.scale = scale
        support = points?.sums ?? sets.votes.map { Int128($0) }
        words = MoneyWords(election.currency)
        try transcript.begin(valid: sets.valid)
        for (place, one) in sets.candidates.enumerated() {
            transcript.count.scores[one] = Rational(support[place], 1)
        }
    }

    /// All amounts as whole numbers of one unit, and how many units make one.
    private static func whole(_ amounts: [Rational]) -> (scale: Int64, whole: [Int64])? {
        var scale = BigInt(1)
        for amount in amounts {
            scale *= amount.denominator / scale.greatestCommonDivisor(with: amount.denominator)
        }
        let whole = amounts.compactMap { Int64(exactly: $0.numerator * (scale / $0.denominator)) }
        guard let scale = Int64(exactly: scale), whole.count == amounts.count else { return nil }
        return (scale, whole)
    }

    /// What all of these cost; wide, since many costs can pass any one budget.
    func cost(of projects: [Int]) -> Int128 { projects.reduce(0) { $0 + Int128(costs[$1]) } }

    func fits(_ project: Int, beside chosen: [Int]) -> Bool {
        cost(of: chosen) + Int128(costs[project]) <= Int128(budget)
    }

    /// What is not spent on these.
    func left(after chosen: [Int]) -> Phrase { say(Int128(budget) - cost(of: chosen)) }

    /// An amount as people say it.
    func say(_ units: Int128) -> Phrase { words(Rational(units, Int128(scale))) }
    func say(_ units: Int64) -> Phrase { say(Int128(units)) }
    func say(_ units: Rational) -> Phrase { words(units / Rational(scale)) }

    /// What a project got: votes, or points.
    func support(of one: Int) -> Phrase {
        points == nil
            ? Phrase("\(support[one])票", "\(support[one]) votes") : Phrase("\(support[one])分", "\(support[one]) points")
    }

    var nothing: Phrase { points == nil ? Phrase("没有一票", "not a single vote") : Phrase("没有得分", "not a single point") }
}

extension Transcript {
    /// Says what is spent.
    mutating func noteMoney(_ election: Election) {
        let words = MoneyWords(election.currency)
        let spent = count.elected.reduce(Rational.zero) { $0 + election.candidates[$1].cost }
        let (budget, chosen, left) = (words(election.budget), words(spent), words(election.budget - spent))
        count.notes.append(
            Phrase(
                "预算\(budget.chinese)，入选项目共\(chosen.chinese)，余\(left.chinese)",
                "budget \(budget.english), chosen \(chosen.english), left \(left.english)"))
    }
}

extension Transcript {
    /// Says where an option changes nothing: voteless projects, and for `rules` that don't weigh utility its kind, matter
    /// only to what is spent by votes at the end.
    mutating func noteUnusedOptions(_ options: RuleOptions, _ money: ProjectBudget, weighsUtility: Bool) {
        guard options["completion"] != "greedy" else { return }
        let chosen = Set(count.elected)
        let isSpared = money.sets.candidates.enumerated().contains { place, one in
            money.support[place] <= 0 && !chosen.contains(one)
        }
        if isSpared, options["voteless"] == "fund" {
            count.notes.append(
                Phrase(
                    "没有一票的项目只在 completion=greedy 时才看 voteless=fund，这里没有立项",
                    "projects without a vote are not funded: voteless=fund applies with completion=greedy only"))
        }
        if !weighsUtility, options["utility"] != RuleOption.utility.standard {
            count.notes.append(
                Phrase(
                    "utility 只在 completion=greedy 时起作用", "utility applies with completion=greedy only"))
        }
    }
}

extension RuleOption {
    static let utility = RuleOption(
        "utility", .choice(["cost", "count"]), default: "cost",
        Phrase("项目的效用：按造价（cost）或每项算一（count）", "what a funded project is worth to its voters: its cost, or one"),
        goodFor: Phrase("cost看重花掉的钱，count看重项目数", "cost favours money spent, count the number of projects"))

    static let voteless = RuleOption(
        "voteless", .choice(["fund", "skip"]), default: "fund",
        Phrase("没有一票的项目：放得下也立项，或不立项", "projects without a single vote: funded if they fit, or not"),
        goodFor: Phrase("不愿为无人支持的项目花钱时用skip", "skip where money shouldn't go to what nobody asked for"))
}
