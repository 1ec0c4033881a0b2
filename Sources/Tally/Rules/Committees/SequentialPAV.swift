import BigInt
import Kernel

/// Sequential proportional approval voting: one after another, whoever adds the most to the voters' worth.
///
/// A voter's first elected candidate is worth 1, the second 1/2, the third 1/3.
///
///     let count = try SequentialPAV().count(election)
public struct SequentialPAV: Rule {
    public let about = RuleInfo(
        name: "seqpav", label: { $0.committees.sequentialPAV },
        source:
            "T. N. Thiele (1895), Om Flerfoldsvalg; Lackner & Skowron (2023), Multi-winner voting with approval preferences"
    )

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let number = min(election.seats, max(sets.largest, 1))
        let multiple = Thiele.multiple(number)
        let size = sets.count + sets.candidates.count
        if Thiele.fits(multiple, sets.voters) {
            let worth: Worth<Int128> = Thiele.harmonic(number, over: multiple)
            try transcript.build(Adding(Gains(sets, worth), seats: election.seats), of: sets.candidates, size: size)
        } else {
            let worth: Worth<BigInt> = Thiele.harmonic(number, over: multiple)
            try transcript.build(Adding(Gains(sets, worth), seats: election.seats), of: sets.candidates, size: size)
        }
    }
}

private struct Adding<Number: SignedInteger & Sendable>: StepByStep {
    private var gains: Gains<Number>
    private let seats: Int
    private(set) var outcome: [Int] = []

    init(_ gains: Gains<Number>, seats: Int) {
        self.gains = gains
        self.seats = seats
    }

    var key: [Int] { outcome.sorted() }

    mutating func best() -> [Int] {
        guard outcome.count < seats else { return [] }
        let open = gains.gain.indices.filter { !gains.isChosen[$0] }
        let most = open.map { gains.gain[$0] }.max()
        return open.filter { gains.gain[$0] == most }
    }

    mutating func take(_ one: Int) {
        gains.choose(one)
        outcome.append(one)
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        let gain = gains.share(one)
        let others = gains.gain.indices.filter { $0 != one && !gains.isChosen[$0] }
        let head = Phrase { $0.committees.seatAdds(seat: outcome.count + 1, worth: gain) }
        guard let next = others.max(by: { gains.gain[$0] < gains.gain[$1] }) else { return head }
        let ahead = gain - gains.share(next)
        guard !ahead.isZero else {
            return Phrase { $0.committees.asMuchAs(head($0), name(next)) }
        }
        return Phrase { $0.committees.moreThan(head($0), name(next), by: ahead) }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        let gain = gains.share(one)
        return Phrase { $0.committees.seatWouldAdd(worth: gain) }
    }

    func write(taking one: Int?, to transcript: inout Transcript, names: [Int]) {
        guard let one else { return }
        transcript.open(gains.row(names, size: transcript.count.candidates.count), sumsToPapers: false)
        transcript.note(.most, [names[one]])
    }
}

extension Gains {
    /// What one would add now or, if chosen, what its loss would cost.
    func share(_ one: Int) -> Rational { Rational(BigInt(gain[one]), worth.denominator) }

    /// What each candidate would add now, as fractions, by the election's numbers; those chosen show what they keep.
    func row(_ names: [Int], size: Int) -> [Rational] {
        var row = [Rational](repeating: .zero, count: size)
        for (place, name) in names.enumerated() { row[name] = share(place) }
        return row
    }
}
