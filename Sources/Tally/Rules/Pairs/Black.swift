import Kernel

/// Black: whoever beats every other in pairs; failing that, the most Borda points.
///
///     let count = try Black().count(election)
public struct Black: Rule {
    public let about = RuleInfo(
        name: "black", label: { $0.pairs.black },
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
            transcript.count.notes.append(Phrase { $0.pairs.beatsEveryOther })
        } else {
            transcript.count.notes.append(Phrase { $0.pairs.nobodyBeatsAll })
            transcript.rank(pairs.candidates, by: scores)
            try transcript.electMost(scores, among: pairs.candidates, seats: 1)
        }
    }
}
