import Kernel

/// Borda: a point for each candidate ranked below, half a point for each ranked alike.
///
/// Those a paper leaves out share the places below all it ranks, unless they are to get nothing. With `scale=dowdall`
/// the first place is worth 1, the second 1/2, the third 1/3, as in Nauru; candidates ranked alike share their places.
///
///     let count = try Borda().count(election)
public struct Borda: Rule {
    public let about = RuleInfo(
        name: "borda", label: { $0.points.borda },
        source: "J.-C. de Borda (1781); Dowdall: Nauru Electoral Act 2016; equal ranks share their places",
        options: [
            RuleOption("unranked", .choice(["share", "zero"]), default: "share") { $0.points.bordaUnranked },
            RuleOption("scale", .choice(["borda", "dowdall"]), default: "borda") { $0.points.bordaScale },
        ])

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let candidates = election.electable
        let pairs = try transcript.comparePairs(election)
        let isPlain = options["scale"] == "borda" && options["unranked"] == "share"
        let points =
            isPlain
            ? Borda.points(pairs)
            : Borda.points(
                by: options["scale"] == "borda"
                    ? { Rational(candidates.count - 1 - $0) } : { Rational(1, Int128($0) + 1) },
                election, unranked: options["unranked"] == "share")
        var figures = [Rational](repeating: .zero, count: election.candidates.count)
        for (place, candidate) in candidates.enumerated() {
            figures[candidate] = points[place]
            transcript.count.scores[candidate] = points[place]
        }
        transcript.rank(candidates, by: figures)
        try transcript.electMost(figures, among: candidates, seats: election.seats)
    }

    /// From the pairs alone: each paper gives one point for a rival below and half for one level, so a candidate has
    /// half of (votes for + papers − votes against) from each rival.
    static func points(_ pairs: Pairwise) -> [Rational] {
        (0..<pairs.count).map { one in
            let doubled = (0..<pairs.count).filter { $0 != one }.reduce(Int128(0)) { sum, rival in
                sum + Int128(pairs.valid) + Int128(pairs[one, rival]) - Int128(pairs[rival, one])
            }
            return Rational(doubled, 2)
        }
    }

    /// By the worth of each place, from 0; a rank gets the mean of the places it takes up.
    static func points(
        by worth: (Int) -> Rational, _ election: Election, unranked isShared: Bool
    ) -> [Rational] {
        let candidates = election.electable
        // How many papers put a candidate in a rank that takes up these places.
        struct Places: Hashable {
            let start: Int
            let end: Int
        }
        var local = [Int](repeating: -1, count: election.candidates.count)
        for (place, candidate) in candidates.enumerated() { local[candidate] = place }
        var papers: [Places: [Int64]] = [:]
        for ballot in election.ballots where ballot.weight > 0 {
            var left = Set(candidates.indices)
            let ranks = ballot.ranks.map { rank in
                rank.candidates.map { local.indices.contains($0) ? local[$0] : -1 }.filter { left.remove($0) != nil }
            }.filter { !$0.isEmpty }
            guard !ranks.isEmpty else { continue }
            var start = 0
            for rank in ranks + (isShared && !left.isEmpty ? [Array(left)] : []) {
                let places = Places(start: start, end: start + rank.count)
                for one in rank {
                    papers[places, default: [Int64](repeating: 0, count: candidates.count)][one] += ballot.weight
                }
                start += rank.count
            }
        }
        var points = [Rational](repeating: .zero, count: candidates.count)
        for (places, sums) in papers {
            let sum = (places.start..<places.end).reduce(Rational.zero) { $0 + worth($1) }
            let each = sum / Rational(places.end - places.start)
            for (one, weight) in sums.enumerated() where weight > 0 { points[one] += Rational(weight) * each }
        }
        return points
    }
}
