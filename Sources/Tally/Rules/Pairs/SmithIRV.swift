/// Smith//IRV: only the smallest set that beats everyone else stays; an instant run-off decides among them.
///
/// A paper counts for whom it ranks highest of those left; one that ranks several alike is shared among them equally.
/// The lowest leaves, until someone has more than half. A tie for who leaves counts as one only if it changes who wins.
///
///     let count = try SmithIRV().count(election)
public struct SmithIRV: Rule {
    public let about = RuleInfo(
        name: "smith-irv",
        title: Phrase("史密斯集后排序淘汰", "Smith//IRV"),
        goodFor: Phrase("保证不漏选两两皆胜者的排序淘汰", "an instant run-off that never passes over a pairwise winner"),
        source: "T. N. Tideman (2006), Collective decisions and voting, ch. 13; equal ranks shared",
        seats: .one)

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        transcript.count.isExact = true
        transcript.count.places = 9
        let smith = Set(pairs.smithSet.map { pairs.candidates[$0] })
        let papers = SharedPapers(election)
        let outside = election.electable.filter { !smith.contains($0) }
        if !outside.isEmpty {
            let (row, moves) = papers.row(of: Set(election.electable), without: smith)
            transcript.open(row.votes, exhausted: row.exhausted)
            transcript.note(.batch, outside)
            for move in moves { transcript.move(from: move.from, to: move.to, votes: move.votes) }
        }
        let all = Array(election.candidates.indices)
        try transcript.build(RunOff(papers: papers, left: smith), of: all, size: 1 + smith.count)
        transcript.count.committees = []
    }
}

/// An instant run-off among those left, a step for each who leaves.
private struct RunOff: StepByStep {
    let papers: SharedPapers
    var left: Set<Int>
    private var winner: Int?

    init(papers: SharedPapers, left: Set<Int>) {
        self.papers = papers
        self.left = left
    }

    static var purpose: Tie.Purpose { .exclusion }
    var outcome: [Int] { winner.map { [$0] } ?? left.sorted() }
    var key: Set<Int> { left }

    mutating func best() -> [Int] {
        let votes = papers.row(of: left).row.votes
        let total = left.reduce(Rational.zero) { $0 + votes[$1] }
        winner = left.count == 1 ? left.first : left.first { votes[$0] + votes[$0] > total }
        guard winner == nil else { return [] }
        let fewest = left.map { votes[$0] }.min()
        return left.filter { votes[$0] == fewest }.sorted()
    }

    mutating func take(_ one: Int) { left.remove(one) }

    func write(taking one: Int?, to transcript: inout Transcript, names: [Int]) {
        let (row, moves) = papers.row(of: left, without: one.map { left.subtracting([$0]) })
        transcript.open(row.votes, exhausted: row.exhausted)
        if let one {
            transcript.note(.fewest, [one])
            for move in moves { transcript.move(from: move.from, to: move.to, votes: move.votes) }
        } else {
            transcript.note(.majority, outcome)
        }
    }
}
