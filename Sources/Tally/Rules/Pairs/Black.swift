import Kernel

/// Black: whoever beats every other in pairs; failing that, the most Borda points.
///
///     let count = try Black().count(election)
public struct Black: Rule {
    public let about = RuleInfo(
        name: "black",
        title: Phrase("布莱克法", "Black"),
        goodFor: Phrase("有两两皆胜者取之，否则按波达计分", "the pairwise winner where there is one, the Borda winner elsewhere"),
        source: "D. Black (1958), The theory of committees and elections, ch. IX; equal ranks as in borda",
        seats: .one)

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        let points = Borda.points(pairs)
        var scores = [Rational](repeating: .zero, count: election.candidates.count)
        for (place, candidate) in pairs.candidates.enumerated() {
            scores[candidate] = points[place]
            transcript.count.scores[candidate] = points[place]
        }
        if let winner = pairs.condorcetWinner {
            transcript.note(.most, [pairs.candidates[winner]])
            transcript.count.notes.append(Phrase("两两比较皆胜，当选", "elected for beating every other in pairs"))
        } else {
            transcript.count.notes.append(
                Phrase("无人两两皆胜，按波达计分", "nobody beats every other in pairs; Borda points decide"))
            transcript.rank(pairs.candidates, by: scores)
            try transcript.electMost(scores, among: pairs.candidates, seats: 1)
        }
    }
}
