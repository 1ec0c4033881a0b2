import Kernel

/// Smith//IRV: only the smallest set that beats everyone else stays; an instant run-off decides among them.
///
/// A paper counts for whom it ranks highest of those left; one that ranks several alike is shared among them equally.
/// The lowest leaves, until someone has more than half. A tie for who leaves counts as one only if it changes who wins.
///
///     let count = try SmithIRV().count(election)
public struct SmithIRV: Rule {
    public let about = RuleInfo(
        name: "smith-irv", label: { $0.pairs.smithIRV },
        source: "T. N. Tideman (2006), Collective decisions and voting, ch. 13; equal ranks shared",
        seats: .one)

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        transcript.count.isExact = true
        transcript.count.places = 9
        let papers = SharedPapers(election)
        var isElectable = [Bool](repeating: false, count: papers.candidates)
        for one in pairs.candidates { isElectable[one] = true }
        var isSmith = [Bool](repeating: false, count: papers.candidates)
        for one in pairs.smithSet { isSmith[pairs.candidates[one]] = true }
        let outside = pairs.candidates.filter { !isSmith[$0] }
        var run = RunOff(papers, left: isElectable)
        if !outside.isEmpty {
            let row = papers.row(run.places, isElectable)
            transcript.open(row.votes, exhausted: row.exhausted)
            transcript.note(.batch, outside)
            for move in papers.moves(run.places, isElectable, to: isSmith) { transcript.move(move) }
            run.leave(isSmith)
        }
        let all = Array(election.candidates.indices)
        try transcript.build(run, of: all, size: run.places.count + 1)
        transcript.count.committees = []
    }
}

/// An instant run-off among those left, a step for each who leaves.
private struct RunOff: StepByStep {
    private let papers: SharedPapers
    private(set) var places: SharedPapers.Places
    private var left: [Bool]
    private var winner: Int?

    init(_ papers: SharedPapers, left: [Bool]) {
        self.papers = papers
        self.left = left
        places = papers.tops
        papers.advance(&places, to: left)
    }

    static var purpose: Tie.Purpose { .exclusion }
    var outcome: [Int] { winner.map { [$0] } ?? left.indices.filter { left[$0] } }
    var key: [Bool] { left }

    mutating func leave(_ rest: [Bool]) {
        left = rest
        papers.advance(&places, to: left)
    }

    mutating func best() -> [Int] {
        let votes = papers.row(places, left).votes
        let hopeful = left.indices.filter { left[$0] }
        let total = hopeful.reduce(Rational.zero) { $0 + votes[$1] }
        winner = hopeful.count == 1 ? hopeful[0] : hopeful.first { votes[$0] + votes[$0] > total }
        guard winner == nil else { return [] }
        let fewest = hopeful.map { votes[$0] }.min()
        return hopeful.filter { votes[$0] == fewest }
    }

    mutating func take(_ one: Int) {
        left[one] = false
        papers.advance(&places, to: left)
    }

    func write(taking one: Int?, to transcript: inout Transcript, names: [Int]) {
        let row = papers.row(places, left)
        transcript.open(row.votes, exhausted: row.exhausted)
        guard let one else { return transcript.note(.majority, outcome) }
        transcript.note(.fewest, [one])
        var rest = left
        rest[one] = false
        for move in papers.moves(places, left, to: rest) { transcript.move(move) }
    }
}

extension Transcript {
    fileprivate mutating func move(_ transfer: Transfer) {
        move(from: transfer.from, to: transfer.to, votes: transfer.votes)
    }
}
