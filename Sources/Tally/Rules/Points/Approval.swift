import Kernel

/// Approval voting: a vote for everyone a paper names; the most votes win.
///
/// Where papers give points, more than 0 approves.
///
///     let count = try Approval().count(election)
public struct Approval: Rule {
    public let about = RuleInfo(
        name: "approval", label: { $0.points.approval },
        source: "S. J. Brams & P. C. Fishburn (1978), Approval voting, Am. Polit. Sci. Rev. 72")

    public let reads = BallotForm.approvals
    public let addsUp = true

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        var figures = [Rational](repeating: .zero, count: election.candidates.count)
        for (place, one) in sets.candidates.enumerated() {
            figures[one] = Rational(sets.votes[place])
            transcript.count.scores[one] = figures[one]
        }
        transcript.rank(election.electable, by: figures)
        try transcript.electHighest(figures, among: election.electable, seats: election.seats)
    }
}
