import BigInt

/// What the budget rules share: projects with costs, votes and ids, and money.
struct ProjectBudget: Sendable {
    let sets: ApprovalSets
    /// By project, as `sets` numbers them.
    let costs: [Int64]
    let budget: Int64

    /// - Throws: a refusal when the file says nothing of money, or a cost is negative.
    init(_ election: Election, _ transcript: inout Transcript) throws(Stop) {
        sets = ApprovalSets(election)
        budget = election.budget
        costs = sets.candidates.map { election.candidates[$0].cost }
        guard !sets.candidates.isEmpty else { throw .refused(.noCandidates) }
        guard budget > 0 else {
            throw .refused(
                .missing(Phrase("选票文件没有写明预算（大于0）", "the ballot file gives no budget above 0; this rule needs one")))
        }
        guard costs.allSatisfy({ $0 >= 0 }) else {
            throw .refused(.missing(Phrase("项目造价不能为负", "a project costs less than 0; every cost must be at least 0")))
        }
        try transcript.begin(valid: sets.valid)
        for (place, one) in sets.candidates.enumerated() { transcript.count.scores[one] = Rational(sets.votes[place]) }
    }

    /// What all of these cost; wide, since many costs can pass any one budget.
    func cost(of projects: [Int]) -> Int128 { projects.reduce(0) { $0 + Int128(costs[$1]) } }

    func fits(_ project: Int, beside chosen: [Int]) -> Bool {
        cost(of: chosen) + Int128(costs[project]) <= Int128(budget)
    }
}

extension Transcript {
    /// Says what is spent.
    mutating func noteMoney(_ election: Election) {
        let spent = count.elected.reduce(Int128(0)) { $0 + Int128(election.candidates[$1].cost) }
        count.notes.append(
            Phrase(
                "预算\(election.budget)，入选项目共\(spent)，余\(Int128(election.budget) - spent)",
                "budget \(election.budget), chosen \(spent), left \(Int128(election.budget) - spent)"))
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
