import BigInt
import Kernel

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

    public let reads = BallotForm.approvals

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

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        guard let load = loads.load(one) else {
            return Phrase("没有人赞成，补足余下的席位", "nobody approves it; it fills a seat that is left")
        }
        let votes = loads.sets.votes[one]
        let head = Phrase(
            "第\(outcome.count + 1)席由\(votes)票分担，每票负担到\(load)",
            "seat \(outcome.count + 1) is shared by \(votes) votes, whose load rises to \(load)")
        let others = isOpen.indices.filter { $0 != one && isOpen[$0] && loads.sets.votes[$0] > 0 }
        guard let next = loads.earliest(of: others).first, let other = loads.load(next) else { return head }
        return Phrase(
            head.chinese + "，当时最低（\(name(next))要到\(other)）", head.english + ", the lowest (\(name(next)): \(other))")
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        guard let load = loads.load(one) else { return Phrase("没有人赞成", "nobody approves it") }
        return Phrase("席位已满，再选它每票负担要到\(load)", "all seats are filled; its voters' load would rise to \(load)")
    }

    mutating func take(_ one: Int) {
        loads.buy(one)
        isOpen[one] = false
        outcome.append(one)
    }
}
