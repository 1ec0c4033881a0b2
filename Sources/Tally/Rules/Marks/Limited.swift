import Kernel

/// Limited vote: fewer marks than seats, so that no one group takes them all.
///
///     let count = try Limited().count(election, options: ["marks": "2"])
public struct Limited: Rule {
    public let about = RuleInfo(
        name: "limited",
        title: Phrase("限额连记", "Limited vote"),
        goodFor: Phrase("防止一派包揽全部名额", "a committee that no single group should sweep"),
        source: "Lijphart, Lopez Pintor & Sone (1986), The limited vote and the single nontransferable vote",
        options: [
            RuleOption(
                "marks", .whole(1...Mark.mostCandidates, or: ["fewer"]), default: "fewer",
                Phrase("每票最多可画人数（fewer：比名额少一）", "most marks on a ballot (fewer: one less than the seats)"),
                goodFor: Phrase("票上另有限额时", "papers that allow another number"))
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
