import BigInt
import Kernel

/// Proportional approval voting: the committee worth the most, where a voter's first elected candidate is worth 1, the
/// second 1/2, the third 1/3, and so on.
///
/// Exact, and hard to compute: with many candidates and seats it can take long; `seqpav` comes close at once.
///
///     let count = try PAV().count(election)
public struct PAV: Rule {
    public let about = RuleInfo(
        name: "pav", label: { $0.committees.pav },
        source:
            "T. N. Thiele (1895), Om Flerfoldsvalg; H. Aziz et al. (2017), Justified representation, Soc. Choice Welf. 48",
        options: [.steps])

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let number = min(election.seats, max(sets.largest, 1))
        let multiple = Thiele.multiple(number)
        if Thiele.fits(multiple, sets.voters) {
            let worth: Worth<Int128> = Thiele.harmonic(number, over: multiple)
            let best = BestCommittees(sets, worth, seats: election.seats, steps: options.whole("steps"))
            try transcript.electBest(best, of: sets.candidates, seats: election.seats)
        } else {
            let worth: Worth<BigInt> = Thiele.harmonic(number, over: multiple)
            let best = BestCommittees(sets, worth, seats: election.seats, steps: options.whole("steps"))
            try transcript.electBest(best, of: sets.candidates, seats: election.seats)
        }
    }
}
