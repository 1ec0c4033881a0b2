import BigInt

/// Sequential Phragmén: each elected candidate is a load of 1 that its voters share, and each seat goes to whoever
/// leaves the highest load lowest.
///
/// The same in money: voters earn evenly, and a candidate is elected as soon as its voters together can pay 1.
///
///     let count = try SequentialPhragmen().count(election)
public struct SequentialPhragmen: Rule {
    public let about = RuleInfo(
        name: "seqphragmen",
        title: Phrase("逐席弗拉格门法", "Sequential Phragmén"),
        goodFor: Phrase(
            "赞成票选多人，负担均摊，少数也有代表",
            "several seats from approvals, with loads shared so that minorities count"),
        source:
            "E. Phragmén (1894); M. Brill, R. Freeman, S. Janson & M. Lackner (2024), Phragmén's voting methods, Math. Program. 203"
    )

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let loads = Loads(sets, costs: [Int64](repeating: 1, count: sets.candidates.count))
        try transcript.build(
            Phragmen(loads: loads, seats: election.seats), of: sets.candidates, size: sets.count + sets.candidates.count
        )
    }
}

struct Phragmen: StepByStep {
    var loads: Loads
    let seats: Int
    private(set) var outcome: [Int] = []
    private var isOpen: [Bool]

    init(loads: Loads, seats: Int, elected: [Int] = []) {
        self.loads = loads
        self.seats = seats
        outcome = elected
        isOpen = [Bool](repeating: true, count: loads.sets.candidates.count)
        for one in elected { isOpen[one] = false }
    }

    var key: Loads.Key { Loads.Key(taken: outcome.sorted(), loads: loads.reduced) }

    mutating func best() -> [Int] {
        guard outcome.count < seats else { return [] }
        let open = isOpen.indices.filter { isOpen[$0] }
        let level = loads.earliest(of: open)
        // Whom nobody approves can never be paid for; they come last, and level.
        return level.isEmpty ? open : level
    }

    mutating func take(_ one: Int) {
        loads.buy(one)
        isOpen[one] = false
        outcome.append(one)
    }
}
