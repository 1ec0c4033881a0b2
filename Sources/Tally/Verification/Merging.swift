extension Ballots {
    /// The same ballots sorted by what is marked, those marked alike merged, without the papers' own numbers.
    ///
    /// Neither the order in which voters came nor a paper's number can be read from it; every rule but Cambridge's
    /// counts it to the same result.
    public func merged() -> Ballots {
        var out = Ballots()
        out.marks.reserveCapacity(marks.count)
        out.starts.reserveCapacity(count)
        out.weights.reserveCapacity(count)
        var total: Int64 = 0
        Patterns(self).forEach { marks, ballot, papers in
            out.starts.append(UInt32(truncatingIfNeeded: out.marks.count))
            out.marks.append(contentsOf: marks)
            out.marks.append(Mark.end.code)
            out.weights.append(papers)
            if hasScores { out.points += points[run(ballot)] + [0] }
            total += papers
        }
        return Ballots(
            marks: out.marks, starts: out.starts, weights: out.weights, total: total, isPlain: isPlain,
            highest: highest, points: out.points)
    }

    /// A ballot's marks without their end.
    func run(_ ballot: Int) -> Range<Int> {
        let start = Int(starts[ballot])
        return start..<(ballot + 1 < starts.count ? Int(starts[ballot + 1]) : marks.count) - 1
    }

    /// Whether one comes before the other: mark by mark, by points where the mark is the same, and a ballot that ends
    /// before one that goes on.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        var (a, b) = (Int(starts[left]), Int(starts[right]))
        while marks[a] == marks[b] {
            if hasScores, points[a] != points[b] { return points[a] < points[b] }
            if marks[a] == Mark.end.code { return false }
            a += 1
            b += 1
        }
        // A ballot that ends comes before one that goes on.
        if marks[a] == Mark.end.code { return true }
        if marks[b] == Mark.end.code { return false }
        return marks[a] < marks[b]
    }
}
