import Kernel

/// Satisfaction approval voting: each paper's one vote is shared equally among everyone it names.
///
///     let count = try SatisfactionApproval().count(election)
public struct SatisfactionApproval: Rule {
    public let about = RuleInfo(
        name: "sav", label: { $0.points.satisfactionApproval },
        source: "S. J. Brams & D. M. Kilgour (2014), Satisfaction approval voting")

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        // Whole votes by the size of the set they come from; fractions only at the end.
        var votes: [Int: [Int64]] = [:]
        for group in 0..<sets.count {
            let members = sets.members(group)
            for one in members {
                votes[members.count, default: [Int64](repeating: 0, count: sets.candidates.count)][Int(one)] +=
                    sets.weights[group]
            }
        }
        var figures = [Rational](repeating: .zero, count: election.candidates.count)
        for (size, sums) in votes.sorted(by: { $0.key < $1.key }) {
            for (place, sum) in sums.enumerated() where sum > 0 {
                figures[sets.candidates[place]] += Rational(Int128(sum), Int128(size))
            }
        }
        for one in sets.candidates { transcript.count.scores[one] = figures[one] }
        transcript.count.isExact = true
        transcript.count.places = 9
        transcript.rank(election.electable, by: figures)
        try transcript.electHighest(figures, among: election.electable, seats: election.seats)
    }
}
