import Kernel

/// Block vote: as many marks as seats, and those with the most are elected.
///
/// A paper with fewer marks counts; one with more is void.
///
///     let count = try Block().count(election)
public struct Block: Rule {
    public let about = RuleInfo(
        name: "block", label: { $0.marks.block },
        source:
            "multiple non-transferable vote; marks up to the seats, as in the Organic Law of the Villagers Committees",
        options: [
            RuleOption("marks", .whole(1...Mark.mostCandidates, or: ["seats"]), default: "seats") { $0.marks.blockMost }
        ])

    public let reads = BallotForm.marks

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let most = options.whole("marks") ?? election.seats
        let (votes, valid) = election.markedVotes(most: most)
        try transcript.begin(valid: valid)
        transcript.openOnly(votes, of: election.standing, marks: most)
        try transcript.electMost(votes.map { Rational($0) }, among: election.electable, seats: election.seats)
    }
}
