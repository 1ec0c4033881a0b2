import Kernel

/// Majority judgment: the best majority grade wins, that is the highest grade which more than half grant or exceed: the
/// lower of the two in the middle of an even number. Equal candidates are told apart by taking that grade away from each,
/// one at a time, until the next differs.
///
/// A paper that doesn't grade someone grants the lowest grade there is, at most 0.
///
///     let count = try MajorityJudgment().count(election)
public struct MajorityJudgment: Rule {
    public let about = RuleInfo(
        name: "majority-judgment", label: { $0.points.majorityJudgment },
        source: "M. Balinski & R. Laraki (2010), Majority judgment, MIT Press; ungraded counts as the lowest grade",
        options: [.mostPoints(default: "any")])

    public let reads = BallotForm.points

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let ballots = try PointBallots(election, options)
        try transcript.begin(valid: ballots.valid)
        var grades = [[Int64: Int64]](repeating: [:], count: election.candidates.count)
        for paper in ballots.papers {
            for (candidate, grade) in paper.points { grades[candidate][grade, default: 0] += paper.weight }
        }
        let lowest = min(ballots.range.lowerBound, 0)
        let merits = grades.map { Merit($0, papers: ballots.valid, ungraded: lowest) }
        for one in election.standing { transcript.count.scores[one] = Rational(merits[one].majorityGrade) }

        // The place in this order stands for the whole comparison.
        let sorted = election.electable.sorted { merits[$1] < merits[$0] }
        var figures = [Rational](repeating: .zero, count: merits.count)
        for (place, one) in sorted.enumerated() {
            let last = place > 0 ? sorted[place - 1] : one
            let isLevel = place > 0 && !(merits[one] < merits[last])
            figures[one] = isLevel ? figures[last] : Rational(sorted.count - place)
        }
        transcript.rank(election.electable, by: figures)
        try transcript.electMost(figures, among: election.electable, seats: election.seats)
    }
}

/// The grades of one candidate, lowest first, each with its papers.
struct Merit: Sendable {
    let grades: [(grade: Int64, papers: Int64)]
    let papers: Int64

    init(_ given: [Int64: Int64], papers: Int64, ungraded: Int64) {
        var given = given
        let missing = papers - given.values.reduce(0, +)
        if missing > 0 { given[ungraded, default: 0] += missing }
        grades = given.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.papers = papers
    }

    /// As the best or the worst that so many changed papers can make it: these take the places of the lowest or the highest grades.
    func changed(_ number: Int64, to grade: Int64) -> Merit {
        var left = min(number, papers)
        var given: [Int64: Int64] = [:]
        let isRaised = grade >= (grades.last?.grade ?? grade)
        for (own, held) in isRaised ? grades : grades.reversed() {
            let gone = min(left, held)
            left -= gone
            given[own, default: 0] += held - gone
        }
        given[grade, default: 0] += min(number, papers)
        return Merit(given, papers: papers, ungraded: grade)
    }

    /// The lower middle place, from 0.
    var middle: Int64 { (papers - 1) / 2 }

    var majorityGrade: Int64 { run(at: middle).grade }

    /// The grade at a place from 0, lowest first, and the places it covers.
    private func run(at place: Int64) -> (grade: Int64, first: Int64, last: Int64) {
        var first: Int64 = 0
        for (grade, papers) in grades {
            if place < first + papers { return (grade, first, first + papers - 1) }
            first += papers
        }
        return (grades.last?.grade ?? 0, 0, 0)
    }

    /// Compares the grades taken away one after another. They leave the middle by turns: below it and above it, so it is
    /// enough to find on each side how far from the middle the two first differ.
    static func < (left: Merit, right: Merit) -> Bool {
        let papers = left.papers
        // An odd number loses its one middle first, then goes on as an even one: below, above, below …
        let below = left.middle
        let above = below + 1
        let isOdd = papers % 2 == 1
        let down = firstDifference(left, right, from: below, step: -1)
        let up = firstDifference(left, right, from: above, step: 1)
        guard let (distance, isLess) = down else { return up?.isLess ?? false }
        guard let up else { return isLess }
        // Distance d below is taken before distance d above when papers are even; when odd the middle itself is the
        // first below, and then the one below it (distance 1) comes before the one above (distance 0).
        let turnBelow = isOdd ? (distance == 0 ? 0 : 2 * distance - 1) : 2 * distance
        let turnAbove = isOdd ? 2 * up.distance + 2 : 2 * up.distance + 1
        return turnBelow < turnAbove ? isLess : up.isLess
    }

    private static func firstDifference(
        _ left: Merit, _ right: Merit, from start: Int64, step: Int64
    ) -> (distance: Int64, isLess: Bool)? {
        var place = start
        while place >= 0, place < left.papers {
            let (a, b) = (left.run(at: place), right.run(at: place))
            if a.grade != b.grade { return (abs(place - start), a.grade < b.grade) }
            place = step < 0 ? max(a.first, b.first) - 1 : min(a.last, b.last) + 1
        }
        return nil
    }
}
