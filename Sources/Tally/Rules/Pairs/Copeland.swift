import Kernel

/// Copeland: a point for each rival beaten, half a point for each one level.
///
///     let count = try Copeland().count(election)
public struct Copeland: Rule {
    public let about = RuleInfo(
        name: "copeland", label: { $0.pairs.copeland },
        source: "A. H. Copeland (1951), A reasonable social welfare function; draws count a half")

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        var points = [Rational](repeating: .zero, count: election.candidates.count)
        for one in 0..<pairs.count {
            let halves = (0..<pairs.count).filter { $0 != one }.reduce(0) {
                $0 + (pairs.beats(one, $1) ? 2 : pairs.beats($1, one) ? 0 : 1)
            }
            points[pairs.candidates[one]] = Rational(Int128(halves), 2)
            transcript.count.scores[pairs.candidates[one]] = Rational(Int128(halves), 2)
        }
        transcript.rank(pairs.candidates, by: points)
        try transcript.electMost(points, among: pairs.candidates, seats: election.seats)
    }
}
