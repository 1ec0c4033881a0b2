/// The ballot papers of a count.
///
/// Every rule that moves papers shares this. What is read here once: a withdrawn candidate is passed over, a skipped
/// rank too, a candidate named again as well; a rank with several candidates, or an overvote, ends the paper there,
/// since no further preference on it is clear (or is passed over, where the rule says so).
struct Papers {
    /// Plain candidate numbers, each paper closed by `Mark.end`.
    let marks: [UInt16]
    /// Papers that name anyone; the others are out of the count from the start.
    let valid: Int64
    private let starts: [UInt32]
    private let weights: [Int64]

    init(_ election: Election, passesOvervotes: Bool = false) {
        let ballots = election.ballots
        if ballots.isPlain, !election.candidates.contains(where: \.isWithdrawn) {
            marks = ballots.marks
            starts = ballots.starts
        } else {
            (marks, starts) = Papers.cleaned(election, passesOvervotes: passesOvervotes)
        }
        weights = ballots.weights
        var blank: Int64 = 0
        for paper in starts.indices where marks[Int(starts[paper])] == Mark.end.code { blank += weights[paper] }
        valid = ballots.total - blank
    }

    private static func cleaned(_ election: Election, passesOvervotes: Bool) -> ([UInt16], [UInt32]) {
        var marks: [UInt16] = []
        var starts: [UInt32] = []
        marks.reserveCapacity(election.ballots.marks.count)
        starts.reserveCapacity(election.ballots.count)
        // Which paper last named each candidate, to see one named twice without clearing a set per paper.
        var seen = [Int](repeating: -1, count: election.candidates.count)
        election.ballots.forEachBallot { run, _ in
            let paper = starts.count
            starts.append(UInt32(truncatingIfNeeded: marks.count))
            for at in run.indices {
                let mark = Mark(code: run[at])
                if mark == .skipped { continue }
                let isTied = mark.isJoined || (at + 1 < run.endIndex && Mark(code: run[at + 1]).isJoined)
                guard let candidate = mark.candidate, seen.indices.contains(candidate), !isTied else {
                    if passesOvervotes { continue }
                    break
                }
                if election.candidates[candidate].isWithdrawn || seen[candidate] == paper { continue }
                seen[candidate] = paper
                marks.append(mark.code)
            }
            marks.append(Mark.end.code)
        }
        return (marks, starts)
    }

    /// All papers that name anyone, each with its finger on the first preference.
    var all: Pile {
        var pile = Pile()
        if weights.allSatisfy({ $0 == 1 }) {
            pile.ones = starts
        } else {
            for paper in starts.indices {
                if weights[paper] == 1 {
                    pile.ones.append(starts[paper])
                } else if weights[paper] > 0 {
                    pile.bundles.append(Bundle(finger: starts[paper], weight: weights[paper]))
                }
            }
        }
        return pile
    }

    /// Every single paper in file order, by where its finger stands. For rules that draw papers one by one.
    var oneByOne: [UInt32] {
        var papers: [UInt32] = []
        for paper in starts.indices where marks[Int(starts[paper])] != Mark.end.code {
            for _ in 0..<weights[paper] { papers.append(starts[paper]) }
        }
        return papers
    }

    /// Papers that go the same way. Each has a finger on the preference it now counts for: a place in `marks`.
    struct Pile {
        /// Single papers: most of them, so these take four bytes each.
        var ones: [UInt32] = []
        /// Papers marked alike.
        var bundles: [Bundle] = []
        /// How many papers in all.
        var weight: Int64 = 0

        static func += (left: inout Pile, right: Pile) {
            left.ones += right.ones
            left.bundles += right.bundles
            left.weight += right.weight
        }
    }

    struct Bundle {
        var finger: UInt32
        var weight: Int64
    }
}
