import Kernel

/// Cambridge, Massachusetts: General Laws ch. 54A § 9, with the Cincinnati method for surpluses (§ 16 (b)), as the
/// city's Election Commission describes it.
///
/// Whole ballots in file order. A surplus: the candidate's papers are numbered in the order received, n = papers ÷
/// surplus to the nearest whole number (a half up); papers n, 2n, … move, then n + 1, 2n + 1, …, and so on round, until
/// the surplus is gone; one that names nobody continuing stays. Whoever reaches the quota takes no more papers. At the
/// first exclusion all with fewer than `floor` first preferences leave together, the smallest first. Ties by the latest
/// earlier count (§ 9 (k)).
///
/// The order of ballots matters here, and nowhere else in this engine.
public struct Cambridge: Rule {
    public let about = RuleInfo(
        name: "cambridge", label: { $0.rules.cambridge },
        source: "Massachusetts General Laws ch. 54A, s. 9 and 16 (b); Cambridge Election Commission",
        options: [
            RuleOption("floor", .whole(0...1_000_000), default: "50") { $0.rules.cambridgeFloor }
        ])

    /// A paper is a vote here: more of them than this would be expanded one by one to no purpose.
    static let mostPapers: Int64 = 50_000_000

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        guard election.ballots.total <= Self.mostPapers else { throw .refused(.badBallot(.tooMany)) }
        var count = try WholeBallotCount(election, floor: Int64(options.whole("floor") ?? 0), transcript: transcript)
        defer { transcript = count.transcript }
        try count.run()
    }
}
