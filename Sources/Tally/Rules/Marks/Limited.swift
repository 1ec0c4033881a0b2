import Kernel

/// Limited vote: fewer marks than seats, so that no one group takes them all.
///
///     let count = try Limited().count(election, options: ["marks": "2"])
public struct Limited: Rule {
    public let about = RuleInfo(
        name: "limited", label: { $0.marks.limited },
        source: "Lijphart, Lopez Pintor & Sone (1986), The limited vote and the single nontransferable vote",
        options: [
            RuleOption(
                "marks", .whole(1...Mark.mostCandidates, or: ["fewer"]), default: "fewer"
            ) { $0.marks.limitedMost }
        ])

    public let reads = BallotForm.marks

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let most = options.whole("marks") ?? max(election.seats - 1, 1)
        let (votes, valid) = election.markedVotes(most: most)
        try transcript.begin(valid: valid)
        transcript.openOnly(votes, of: election.standing, marks: most)
        try transcript.electMost(votes.map { Rational($0) }, among: election.electable, seats: election.seats)
    }
}
