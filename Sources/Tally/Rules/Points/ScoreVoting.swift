import Kernel

/// Score voting: the most points win, in sum or on average.
///
/// A candidate whom a paper gives nothing has 0 there; on average only papers that give it points count.
///
///     let count = try ScoreVoting().count(election, options: ["figure": "average"])
public struct ScoreVoting: Rule {
    public let about = RuleInfo(
        name: "score", label: { $0.points.score },
        source: "W. D. Smith (2000), Range voting; unscored counts as 0 in the sum",
        options: [
            RuleOption("figure", .choice(["sum", "average"]), default: "sum") { $0.points.scoreBy },
            .mostPoints(default: "any"),
        ])

    public let reads = BallotForm.points

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let ballots = try PointBallots(election, options)
        try transcript.begin(valid: ballots.valid)
        let (points, papers) = ballots.sums(election.candidates.count)
        let isMean = options["figure"] == "average"
        let figures = points.indices.map { Rational(points[$0], isMean ? Int128(max(papers[$0], 1)) : 1) }
        for one in election.standing { transcript.count.scores[one] = figures[one] }
        transcript.rank(election.electable, by: figures)
        try transcript.electHighest(figures, among: election.electable, seats: election.seats)
    }
}
