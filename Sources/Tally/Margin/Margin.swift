import Kernel

/// How many papers, changed at most, would change who is elected.
///
/// A changed paper is one replaced by any other valid paper, so that the number of papers stays. A tie that could elect
/// somebody else counts as a change: a result that hangs on a lot has the margin 0.
///
///     let margin = try rule.margin(of: count, in: election)
///     margin.lower       // fewer papers than these change nothing, whatever is written on them
///     margin.upper       // so many suffice; nil where no change of papers is known to do it
///     margin.witness     // which ones, where they were looked for
public struct Margin: Hashable, Sendable {
    public var lower: Int64
    /// nil where nothing found changes the result: with ``isExact`` nothing can, else it was not found.
    public var upper: Int64?
    /// Whether it is known to be so many, neither more nor fewer.
    public var isExact: Bool
    /// Papers whose change elects somebody else or leaves it to a lot; a recount of them was made. Never for the public.
    public var witness: [Change] = []

    /// Papers of one bundle replaced.
    public struct Change: Hashable, Sendable {
        /// The bundle's place among the ballots, from 0.
        public var ballot: Int
        public var papers: Int64
        /// As it was; filled in by whoever found the change.
        public var from: Ballot?
        public var to: Ballot

        public init(ballot: Int, papers: Int64, to: Ballot) {
            self.ballot = ballot
            self.papers = papers
            self.to = to
        }
    }

    public init(lower: Int64, upper: Int64?, isExact: Bool, witness: [Change] = []) {
        self.lower = lower
        self.upper = upper
        self.isExact = isExact
        self.witness = witness
    }

    /// A result that a tie may turn without any paper changed.
    public static let tied = Margin(lower: 0, upper: 0, isExact: true)

    /// A result that no change of papers turns: all who stand are elected, or the law forbids to count.
    static func unchangeable(_ papers: Int64) -> Margin { Margin(lower: papers, upper: nil, isExact: true) }
}

extension Election {
    /// The same election with papers changed, each new one behind the bundle that it was taken from.
    ///
    /// Changes beyond a bundle's papers are cut to them; papers' numbers in the file are not kept.
    public func replacing(_ changes: [Margin.Change]) -> Election {
        var byBallot: [Int: [Margin.Change]] = [:]
        for change in changes where change.papers > 0 { byBallot[change.ballot, default: []].append(change) }
        var marks: [UInt16] = []
        var starts: [UInt32] = []
        var weights: [Int64] = []
        var points: [Int64] = []
        var (isPlain, highest) = (ballots.isPlain, ballots.highest)
        marks.reserveCapacity(ballots.marks.count + changes.count * 4)
        starts.reserveCapacity(ballots.count + changes.count)
        weights.reserveCapacity(ballots.count + changes.count)
        func add(_ run: ArraySlice<UInt16>, _ given: ArraySlice<Int64>, _ weight: Int64) {
            starts.append(UInt32(truncatingIfNeeded: marks.count))
            marks += run
            marks.append(Mark.end.code)
            weights.append(weight)
            if ballots.hasScores { points += given + [0] }
        }
        /// Bundles that nothing was taken from, in one go.
        func keep(_ bundles: Range<Int>) {
            guard let first = bundles.first else { return }
            let (start, end) = (Int(ballots.starts[first]), ballots.run(bundles.upperBound - 1).upperBound + 1)
            let shift = marks.count - start
            marks += ballots.marks[start..<end]
            starts += ballots.starts[bundles].map { UInt32(truncatingIfNeeded: Int($0) + shift) }
            weights += ballots.weights[bundles]
            if ballots.hasScores { points += ballots.points[start..<end] }
        }
        var kept = 0
        for ballot in byBallot.keys.sorted() where ballots.starts.indices.contains(ballot) {
            keep(kept..<ballot)
            kept = ballot + 1
            let run = ballots.run(ballot)
            var left = ballots.weights[ballot]
            let here = byBallot[ballot, default: []]
            let taken = here.reduce(Int64(0)) { $0 + $1.papers }
            add(ballots.marks[run], ballots.hasScores ? ballots.points[run] : [], max(0, left - taken))
            for change in here {
                let papers = min(change.papers, left)
                left -= papers
                guard papers > 0, let new = try? Ballots([change.to]) else { continue }
                let given =
                    ballots.hasScores
                    ? new.marks.dropLast().map { change.to.scores[Int($0 & 0x7FFF), default: 0] }[...] : []
                add(new.marks.dropLast(), given, papers)
                isPlain = isPlain && new.isPlain
                highest = max(highest, new.highest)
            }
        }
        keep(kept..<ballots.count)
        var election = self
        election.ballots = Ballots(
            marks: marks, starts: starts, weights: weights, total: ballots.total, isPlain: isPlain, highest: highest,
            points: points)
        return election
    }
}
