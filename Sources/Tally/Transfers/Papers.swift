/// The ballot papers of a count.
///
/// Every rule that moves papers shares this. What is read here once: a withdrawn candidate is passed over, a skipped
/// rank too, a candidate named again as well; a rank with several candidates, or an overvote, ends the paper there,
/// since no further preference on it is clear (or is passed over, where the rule says so). Where the rule can, a paper that
/// ranks several alike is shared instead (``SharedRanks``).
struct Papers {
    /// What a rank with several candidates, or an overvote, does to a paper.
    enum SeveralAtOnce { case endsPaper, isPassed, isShared }

    /// Plain candidate numbers, each paper closed by `Mark.end`.
    let marks: [UInt16]
    /// Papers that name anyone; the others are out of the count from the start.
    let valid: Int64
    /// Those that name nobody, in parts.
    let blank: Int64
    /// Into how many equal parts each paper is cut, so that those that rank several alike can be shared; else 1.
    let parts: Int64
    /// Papers with several candidates at one rank, or an overvote, that were met in reading them.
    let doubled: Int64
    let treatment: SeveralAtOnce
    private let starts: [UInt32]
    /// By paper; with ``parts``, in parts.
    private let weights: [Int64]

    init(_ election: Election, passesOvervotes: Bool = false, sharesEqualRanks: Bool = false) {
        let ballots = election.ballots
        let shared = sharesEqualRanks && ballots.hasEqualRanks ? SharedRanks(election) : nil
        if ballots.isPlain, !election.candidates.contains(where: \.isWithdrawn) {
            (marks, starts, weights) = (ballots.marks, ballots.starts, ballots.weights)
            doubled = 0
        } else if let shared {
            (marks, starts, weights) = (shared.marks, shared.starts, shared.weights)
            doubled = shared.doubled
        } else {
            (marks, starts, doubled) = Papers.cleaned(election, passesOvervotes: passesOvervotes)
            weights = ballots.weights
        }
        treatment = shared != nil ? .isShared : passesOvervotes ? .isPassed : .endsPaper
        parts = shared?.parts ?? 1
        var blank: Int64 = 0
        for paper in starts.indices where marks[Int(starts[paper])] == Mark.end.code { blank += weights[paper] }
        valid = ballots.total - blank / parts
        self.blank = blank
    }

    private static func cleaned(_ election: Election, passesOvervotes: Bool) -> ([UInt16], [UInt32], Int64) {
        var marks: [UInt16] = []
        var doubled: Int64 = 0
        var starts: [UInt32] = []
        marks.reserveCapacity(election.ballots.marks.count)
        starts.reserveCapacity(election.ballots.count)
        // Which paper last named each candidate, to see one named twice without clearing a set per paper.
        var seen = [Int](repeating: -1, count: election.candidates.count)
        election.ballots.forEachBallot { run, weight in
            let paper = starts.count
            var isDoubled = false
            starts.append(UInt32(truncatingIfNeeded: marks.count))
            for at in run.indices {
                let mark = Mark(code: run[at])
                if mark == .skipped { continue }
                let isTied = mark.isJoined || (at + 1 < run.endIndex && Mark(code: run[at + 1]).isJoined)
                guard let candidate = mark.candidate, seen.indices.contains(candidate), !isTied else {
                    isDoubled = true
                    if passesOvervotes { continue }
                    break
                }
                if election.candidates[candidate].isWithdrawn || seen[candidate] == paper { continue }
                seen[candidate] = paper
                marks.append(mark.code)
            }
            marks.append(Mark.end.code)
            if isDoubled { doubled += weight }
        }
        return (marks, starts, doubled)
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
