/// The ballot papers of a count, each with a finger on the preference it now stands at.
///
/// Every rule that moves papers shares this. What is read here once: a withdrawn candidate is passed over, a skipped
/// rank too, a candidate named again as well; a rank with several candidates, or an overvote, ends the paper there,
/// since no further preference on it is clear.
struct Papers {
    /// Plain candidate numbers, each paper closed by `Mark.end`.
    let marks: [UInt16]
    /// Where each paper's finger stands in `marks`.
    private(set) var fingers: [UInt32]
    let weights: [Int64]
    /// Papers that name anyone; the others are out of the count from the start.
    let valid: Int64

    init(_ election: Election) {
        let ballots = election.ballots
        if ballots.isPlain, !election.candidates.contains(where: \.isWithdrawn) {
            marks = ballots.marks
            fingers = ballots.starts
            weights = ballots.weights
        } else {
            (marks, fingers) = Papers.cleaned(election)
            weights = ballots.weights
        }
        var valid: Int64 = 0
        for paper in fingers.indices where marks[Int(fingers[paper])] != Mark.end.code { valid += weights[paper] }
        self.valid = valid
    }

    private static func cleaned(_ election: Election) -> ([UInt16], [UInt32]) {
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
                let opensTie = at + 1 < run.endIndex && Mark(code: run[at + 1]).isJoined
                guard let candidate = mark.candidate, seen.indices.contains(candidate), !opensTie else { break }
                if election.candidates[candidate].isWithdrawn || seen[candidate] == paper { continue }
                seen[candidate] = paper
                marks.append(mark.code)
            }
            marks.append(Mark.end.code)
        }
        return (marks, starts)
    }

    var count: Int { fingers.count }

    /// Moves a paper's finger to the first preference, at or after where it stands, that is open.
    ///
    /// - Returns: that candidate, or -1 when the paper has run out.
    @inline(__always)
    static func advance(
        _ finger: inout UInt32, _ marks: UnsafeBufferPointer<UInt16>, _ open: UnsafeBufferPointer<Bool>
    ) -> Int {
        var at = Int(finger)
        while marks[at] != Mark.end.code, !open[Int(marks[at])] { at += 1 }
        finger = UInt32(truncatingIfNeeded: at)
        return marks[at] == Mark.end.code ? -1 : Int(marks[at])
    }

    /// Sorts papers by the first open preference on each, in the order given.
    ///
    /// - Parameter open: by candidate, whether it can be given votes.
    /// - Returns: for each candidate the papers and how many votes' worth of papers; last, those that have run out.
    mutating func sort(_ papers: [UInt32]?, open: [Bool]) -> [Pile] {
        var piles = [Pile](repeating: Pile(), count: open.count + 1)
        marks.withUnsafeBufferPointer { marks in
            open.withUnsafeBufferPointer { open in
                weights.withUnsafeBufferPointer { weights in
                    fingers.withUnsafeMutableBufferPointer { fingers in
                        piles.withUnsafeMutableBufferPointer { piles in
                            let out = open.count
                            func place(_ paper: Int) {
                                let next = Papers.advance(&fingers[paper], marks, open)
                                let pile = next < 0 ? out : next
                                piles[pile].papers.append(UInt32(truncatingIfNeeded: paper))
                                piles[pile].weight += weights[paper]
                            }
                            if let papers {
                                for paper in papers { place(Int(paper)) }
                            } else {
                                for paper in fingers.indices { place(paper) }
                            }
                        }
                    }
                }
            }
        }
        return piles
    }

    /// Papers that go the same way.
    struct Pile {
        var papers: [UInt32] = []
        var weight: Int64 = 0
    }
}
