/// All ballots of an election, in file order, packed.
///
/// Reading one is cheap, and a rule that goes through all of them can do so without making a ``Ballot`` of each:
///
///     ballots.forEachBallot { marks, weight in … }   // marks end before Mark.end
public struct Ballots: Sendable {
    /// Every ballot's marks one after another, each ballot closed by ``Mark/end``.
    var marks: [UInt16] = []
    /// Where each ballot begins in `marks`.
    var starts: [UInt32] = []
    var weights: [Int64] = []
    /// Beside each mark its points; empty unless the papers asked for points.
    var points: [Int64] = []
    /// Beside each ballot its number in the file; empty unless the file has them.
    var ids: [String] = []

    /// How many papers, every bundle with its weight.
    public private(set) var total: Int64 = 0

    /// Whether every ballot is a plain list of different candidates: no equal, skipped or doubled ranks.
    public private(set) var isPlain = true

    /// The highest candidate marked anywhere, or more; -1 while nobody is.
    private(set) var highest = -1

    public init() {}

    public init(_ ballots: [Ballot]) throws(CountError) {
        for ballot in ballots { try append(ballot) }
    }

    /// How many bundles; ``total`` counts papers.
    public var count: Int { starts.count }
    public var isEmpty: Bool { starts.isEmpty }
    /// Whether nobody marked anything.
    public var isBlank: Bool { marks.count == starts.count }
    public var hasScores: Bool { !points.isEmpty }
    public var hasIDs: Bool { !ids.isEmpty }

    /// Adds a ballot.
    ///
    /// - Throws: ``CountError/badBallot(_:)`` for a negative weight, a candidate beyond what a mark can hold, or when
    ///   the papers together pass 2⁶³ − 1.
    public mutating func append(_ ballot: Ballot) throws(CountError) {
        var run: [UInt16] = []
        var plain = true
        for rank in ballot.ranks {
            switch rank {
            case .one(let candidate):
                run.append(try Ballots.code(candidate))
                highest = Swift.max(highest, candidate)
            case .tied(let candidates):
                for (place, candidate) in candidates.enumerated() {
                    run.append(try Ballots.code(candidate) | (place == 0 ? 0 : 0x8000))
                    highest = Swift.max(highest, candidate)
                }
                if candidates.count > 1 { plain = false }
            case .skipped:
                run.append(Mark.skipped.code)
                plain = false
            case .overvote:
                run.append(Mark.overvote.code)
                plain = false
            }
        }
        if plain, Set(run).count < run.count { plain = false }
        if !ballot.scores.isEmpty || hasScores {
            if points.isEmpty { points = [Int64](repeating: 0, count: marks.count) }
            points += run.map { ballot.scores[Int($0 & 0x7FFF), default: 0] } + [0]
        }
        if ballot.id != nil || hasIDs {
            if ids.isEmpty { ids = [String](repeating: "", count: starts.count) }
            ids.append(ballot.id ?? "")
        }
        try append(run: run, weight: ballot.weight, isPlain: plain)
    }

    /// Adds a run of marks without its end; the way readers fill a million ballots.
    @inline(__always)
    mutating func append(run: [UInt16], weight: Int64, isPlain plain: Bool) throws(CountError) {
        let (sum, overflow) = total.addingReportingOverflow(weight)
        guard weight >= 0, !overflow, marks.count < Int(UInt32.max) - run.count else {
            throw .badBallot(weight < 0 ? .negativeWeight(weight) : .tooMany)
        }
        starts.append(UInt32(truncatingIfNeeded: marks.count))
        marks.append(contentsOf: run)
        marks.append(Mark.end.code)
        weights.append(weight)
        total = sum
        if !plain { isPlain = false }
    }

    private static func code(_ candidate: Int) throws(CountError) -> UInt16 {
        guard (0..<Mark.mostCandidates).contains(candidate) else { throw .badBallot(.noSuchCandidate(candidate)) }
        return UInt16(candidate)
    }

    /// Takes over runs filled by a reader, which has checked them.
    init(
        marks: [UInt16], starts: [UInt32], weights: [Int64], total: Int64, isPlain: Bool, highest: Int,
        points: [Int64] = []
    ) {
        self.marks = marks
        self.starts = starts
        self.weights = weights
        self.total = total
        self.isPlain = isPlain
        self.highest = highest
        self.points = points
    }
}

extension Ballots: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { starts.count }

    /// One ballot, unpacked. For going through all of them fast, see ``forEachBallot(_:)``.
    public subscript(position: Int) -> Ballot {
        var ranks: [Ballot.Rank] = []
        var scores: [Int: Int64] = [:]
        var at = Int(starts[position])
        while at < marks.count, marks[at] != Mark.end.code {
            let mark = Mark(code: marks[at])
            if let candidate = mark.candidate {
                if mark.isJoined, let last = ranks.popLast() {
                    ranks.append(.tied(last.candidates + [candidate]))
                } else {
                    ranks.append(.one(candidate))
                }
                if hasScores { scores[candidate] = points[at] }
            } else {
                ranks.append(mark == .skipped ? .skipped : .overvote)
            }
            at += 1
        }
        return Ballot(
            ranks: ranks, weight: weights[position], scores: scores, id: hasIDs ? ids[position] : nil)
    }

    /// Whether some ballot names several candidates at one rank.
    public var hasEqualRanks: Bool { !isPlain && marks.contains { Mark(code: $0).isJoined } }

    /// Whether some ballot names a candidate twice.
    public var hasRepeats: Bool {
        guard !isPlain else { return false }
        var last = [Int](repeating: -1, count: highest + 1)
        var number = 0
        var found = false
        forEachBallot { marks, _ in
            for code in marks {
                guard let candidate = Mark(code: code).candidate, last.indices.contains(candidate) else { continue }
                if last[candidate] == number { found = true }
                last[candidate] = number
            }
            number += 1
        }
        return found
    }

    /// Whether any paper names this candidate.
    func marks(_ candidate: Int) -> Bool { marks.contains { Mark(code: $0).candidate == candidate } }

    /// Papers that are not blank, whatever their marks are worth.
    public var marked: Int64 {
        var sum: Int64 = 0
        forEachBallot { marks, weight in
            if marks.contains(where: { $0 != Mark.skipped.code }) { sum += weight }
        }
        return sum
    }

    /// Goes through every ballot in file order: its marks (without the end) and its weight.
    public func forEachBallot<E: Error>(_ body: (UnsafeBufferPointer<UInt16>, Int64) throws(E) -> Void) throws(E) {
        // A typed throw can't cross withUnsafeBufferPointer, so the first error is carried out by hand.
        var failure: E?
        marks.withUnsafeBufferPointer { marks in
            for ballot in starts.indices {
                let start = Int(starts[ballot])
                let end = (ballot + 1 < starts.count ? Int(starts[ballot + 1]) : marks.count) - 1
                do throws(E) {
                    try body(UnsafeBufferPointer(rebasing: marks[start..<end]), weights[ballot])
                } catch {
                    failure = error
                    return
                }
            }
        }
        if let failure { throw failure }
    }
}
