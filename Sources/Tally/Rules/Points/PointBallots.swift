import Kernel

/// Papers that give points, read once: for each paper its points by candidate, those not named left out.
struct PointBallots: Sendable {
    struct Paper: Sendable {
        var points: [(candidate: Int, points: Int64)]
        var weight: Int64
    }

    private(set) var papers: [Paper] = []
    private(set) var valid: Int64 = 0
    /// The lowest and highest points that any paper gives.
    private(set) var range: ClosedRange<Int64> = 0...0

    /// - Throws: a refusal when the papers give no points, or more than the option `max` allows.
    init(_ election: Election, _ options: RuleOptions) throws(Stop) {
        guard election.ballots.hasScores || election.ballots.total == 0 else {
            throw .refused(.missing(.points))
        }
        var given: ClosedRange<Int64>?
        for ballot in election.ballots where ballot.weight > 0 {
            let points = ballot.scores.filter {
                election.candidates.indices.contains($0.key) && !election.candidates[$0.key].isWithdrawn
            }.sorted { $0.key < $1.key }
            guard !points.isEmpty else { continue }
            papers.append(Paper(points: points.map { ($0.key, $0.value) }, weight: ballot.weight))
            valid += ballot.weight
            for (_, value) in points {
                given = given.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
            }
        }
        range = given ?? 0...0
        guard let most = options.whole("max").map({ Int64($0) }) else { return }
        for paper in papers {
            for (candidate, value) in paper.points where !(0...most).contains(value) {
                throw .refused(
                    .missing(.pointsInRange(candidate: election.name(candidate), points: value, most: most)))
            }
        }
    }

    /// The sum of points each candidate gets, and how many papers give it any.
    func sums(_ candidates: Int) -> (points: [Int128], papers: [Int64]) {
        var sums = [Int128](repeating: 0, count: candidates)
        var graded = [Int64](repeating: 0, count: candidates)
        for paper in papers {
            for (candidate, points) in paper.points {
                // Points and papers each stay within 2⁶³, and so their product and its sum within 2¹²⁷.
                sums[candidate] += Int128(points) * Int128(paper.weight)
                graded[candidate] += paper.weight
            }
        }
        return (sums, graded)
    }

    /// Papers that give each of these more points than each other; whoever gets none has 0.
    func pairs(_ candidates: [Int]) -> Pairwise {
        var local: [Int: Int] = [:]
        for (place, candidate) in candidates.enumerated() { local[candidate] = place }
        return Pairwise(candidates) { add in
            for paper in papers {
                var points = [Int64](repeating: 0, count: candidates.count)
                for (candidate, value) in paper.points {
                    if let place = local[candidate] { points[place] = value }
                }
                let line = candidates.indices.sorted { points[$0] > points[$1] }
                let ends = line.indices.filter { $0 + 1 == line.count || points[line[$0]] != points[line[$0 + 1]] }
                add(line, ends.map { $0 + 1 }, paper.weight)
            }
        }
    }
}

extension RuleOption {
    static func mostPoints(default standard: String) -> RuleOption {
        RuleOption("max", .whole(1...Int.max, or: ["any"]), default: standard) { $0.points.most }
    }
}
