import Kernel

/// Chamberlin–Courant by approvals: the committee in which the most voters have someone they approve.
///
/// Exact, and hard to compute where no committee reaches nearly everyone.
///
///     let count = try ChamberlinCourant().count(election)
public struct ChamberlinCourant: Rule {
    public let about = RuleInfo(
        name: "cc", label: { $0.committees.chamberlinCourant },
        source: "J. R. Chamberlin & P. N. Courant (1983), Am. Polit. Sci. Rev. 77; approvals: T. N. Thiele (1895)",
        options: [.steps])

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let steps = options.whole("steps")
        // The search adds up no more gains than there are seats, each at most all papers.
        if sets.voters < Int64.max / Int64(election.seats + 1) {
            let worth = Worth<Int64>(values: [1], denominator: 1)
            let best = BestCommittees(sets, worth, seats: election.seats, steps: steps)
            try transcript.electBest(best, of: sets.candidates, seats: election.seats)
        } else {
            let worth = Worth<Int128>(values: [1], denominator: 1)
            let best = BestCommittees(sets, worth, seats: election.seats, steps: steps)
            try transcript.electBest(best, of: sets.candidates, seats: election.seats)
        }
    }
}
