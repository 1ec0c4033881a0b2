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
        name: "seqphragmen", label: { $0.committees.sequentialPhragmen },
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
            return Phrase { $0.committees.fillsSeat }
        }
        let votes = loads.sets.votes[one]
        let head = Phrase { $0.committees.sharedBy(seat: outcome.count + 1, votes: votes, load: load) }
        let others = isOpen.indices.filter { $0 != one && isOpen[$0] && loads.sets.votes[$0] > 0 }
        guard let next = loads.earliest(of: others).first, let other = loads.load(next) else { return head }
        return Phrase { $0.committees.lowestLoad(head($0), next: name(next), other: other) }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        guard let load = loads.load(one) else { return Phrase { $0.committees.nobodyApproves } }
        return Phrase { $0.committees.loadWouldRise(to: load) }
    }

    mutating func take(_ one: Int) {
        loads.buy(one)
        isOpen[one] = false
        outcome.append(one)
    }
}
