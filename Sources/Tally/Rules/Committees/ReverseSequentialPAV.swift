import BigInt
import Kernel

/// Reverse sequential PAV: from all candidates, one after another leaves whose loss costs the voters' worth least.
///
///     let count = try ReverseSequentialPAV().count(election)
public struct ReverseSequentialPAV: Rule {
    public let about = RuleInfo(
        name: "revseqpav", label: { $0.committees.reverseSequentialPAV },
        source:
            "T. N. Thiele (1895), Om Flerfoldsvalg; Lackner & Skowron (2023), Multi-winner voting with approval preferences"
    )

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let multiple = Thiele.multiple(max(sets.largest, 1))
        let size = sets.count + sets.candidates.count
        if Thiele.fits(multiple, sets.voters) {
            let worth: Worth<Int128> = Thiele.harmonic(sets.largest, over: multiple)
            try transcript.build(Leaving(sets, worth, seats: election.seats), of: sets.candidates, size: size)
        } else {
            let worth: Worth<BigInt> = Thiele.harmonic(sets.largest, over: multiple)
            try transcript.build(Leaving(sets, worth, seats: election.seats), of: sets.candidates, size: size)
        }
    }
}

private struct Leaving<Number: SignedInteger & Sendable>: StepByStep {
    private var gains: Gains<Number>
    private let seats: Int
    private var left: Int

    init(_ sets: ApprovalSets, _ worth: Worth<Number>, seats: Int) {
        gains = Gains(all: sets, worth)
        self.seats = seats
        left = sets.candidates.count
    }

    static var purpose: Tie.Purpose { .exclusion }
    var outcome: [Int] { gains.isChosen.indices.filter { gains.isChosen[$0] } }
    var key: [Int] { outcome }

    mutating func best() -> [Int] {
        guard left > seats else { return [] }
        let open = outcome
        let least = open.map { gains.gain[$0] }.min()
        let level = open.filter { gains.gain[$0] == least }
        // Whom nobody approves costs nothing and changes nothing: as long as all of them must leave, no tie.
        return least == 0 && level.count <= left - seats ? [level[0]] : level
    }

    mutating func take(_ one: Int) {
        gains.drop(one)
        left -= 1
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        let loss = gains.share(one)
        let others = outcome.filter { $0 != one }
        let head = Phrase { $0.committees.leavingOutCosts(loss) }
        guard let next = others.min(by: { gains.gain[$0] < gains.gain[$1] }) else { return head }
        let gap = gains.share(next) - loss
        return Phrase { $0.committees.lessThan(head($0), name(next), by: gap) }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        Phrase { $0.committees.keptToEnd(worth: gains.share(one)) }
    }

    func write(taking one: Int?, to transcript: inout Transcript, names: [Int]) {
        transcript.open(gains.row(names, size: transcript.count.candidates.count), sumsToPapers: false)
        if let one {
            transcript.note(.fewest, [names[one]])
        } else {
            transcript.note(.remaining, outcome.map { names[$0] })
        }
    }
}
