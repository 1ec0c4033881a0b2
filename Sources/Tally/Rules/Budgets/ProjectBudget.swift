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
            throw .refused(.missing(.budget))
        }
        let costs = sets.candidates.map { election.candidates[$0].cost }
        guard costs.allSatisfy({ $0 >= 0 }) else {
            throw .refused(.missing(.costsFromZero))
        }
        guard let (scale, whole) = ProjectBudget.whole(costs + [election.budget]) else {
            throw .refused(.missing(.shorterMoney))
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
            ? Phrase { $0.budgets.votes(support[one]) } : Phrase { $0.budgets.points(support[one]) }
    }

    var nothing: Phrase { points == nil ? Phrase { $0.budgets.noVote } : Phrase { $0.budgets.noPoint } }
}

extension Transcript {
    /// Says what is spent.
    mutating func noteMoney(_ election: Election) {
        let words = MoneyWords(election.currency)
        let spent = count.elected.reduce(Rational.zero) { $0 + election.candidates[$1].cost }
        let (budget, chosen, left) = (words(election.budget), words(spent), words(election.budget - spent))
        count.notes.append(Phrase { $0.budgets.spent(budget: budget($0), chosen: chosen($0), left: left($0)) })
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
            count.notes.append(Phrase { $0.budgets.votelessUnused })
        }
        if !weighsUtility, options["utility"] != RuleOption.utility.standard {
            count.notes.append(Phrase { $0.budgets.utilityUnused })
        }
    }
}

extension RuleOption {
    static let utility = RuleOption("utility", .choice(["cost", "count"]), default: "cost") { $0.budgets.utility }

    static let voteless = RuleOption("voteless", .choice(["fund", "skip"]), default: "fund") { $0.budgets.voteless }
}
