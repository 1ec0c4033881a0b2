import Kernel

/// STAR: score, then automatic run-off. The two with the most points go on, and of them wins whom more papers give more.
///
/// Ties follow the official protocol. For a place in the run-off: of those level, whoever loses the most of their
/// pairwise contests drops out, again and again; then the most papers with the highest points. In the run-off: the most
/// points in all, then the most papers with the highest points. What is level even then is a tie if it matters to who wins.
/// For several seats the winner is set aside and the count made again (bloc STAR).
///
///     let count = try Star().count(election)
public struct Star: Rule {
    public let about = RuleInfo(
        name: "star", label: { $0.points.star },
        source: "Equal Vote Coalition, STAR voting, official tiebreaker protocol (starvoting.org/ties)",
        options: [
            RuleOption("top", .whole(1...Int.max, or: ["given"]), default: "given") { $0.points.starTop },
            .mostPoints(default: "5"),
        ])

    public let reads = BallotForm.points

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let ballots = try PointBallots(election, options)
        try transcript.begin(valid: ballots.valid)
        let (points, _) = ballots.sums(election.candidates.count)
        let top = options.whole("top").map { Int64($0) } ?? ballots.range.upperBound
        var topMarks = [Int64](repeating: 0, count: points.count)
        for paper in ballots.papers {
            for mark in paper.points where mark.points >= top { topMarks[mark.candidate] += paper.weight }
        }
        for one in election.standing { transcript.count.scores[one] = Rational(points[one], 1) }
        try transcript.checkPairs(election)
        let pairs = ballots.pairs(election.electable)
        transcript.count.pairwise = pairs.matrix(of: points.count)
        var place = [Int](repeating: 0, count: points.count)
        for (number, candidate) in pairs.candidates.enumerated() { place[candidate] = number }
        let contest = Contest(points: points, topMarks: topMarks) { pairs.beats(place[$0], place[$1]) }
        var left = election.electable
        while transcript.elected.count < election.seats {
            let one = try contest.winner(of: left, &transcript)
            transcript.note(.most, [one])
            left.removeAll { $0 == one }
        }
    }
}

/// The figures STAR decides on.
private struct Contest {
    let points: [Int128]
    let topMarks: [Int64]
    let beats: (Int, Int) -> Bool

    init(points: [Int128], topMarks: [Int64], beats: @escaping (Int, Int) -> Bool) {
        self.points = points
        self.topMarks = topMarks
        self.beats = beats
    }

    private static let bySums = Phrase { $0.points.bySums }
    private static let byTopMarks = Phrase { $0.points.byTopMarks }
    private static let byLosses = Phrase { $0.points.byLosses }

    func winner(of candidates: [Int], _ transcript: inout Transcript) throws(Stop) -> Int {
        // What is level even by the rule's own steps is followed every way here; whoever is to be asked is asked at once.
        transcript.answers = nil
        var (through, level, ties) = finalists(candidates)
        let seat = transcript.elected.count + 1
        for (tied, taken, how) in ties {
            transcript.count.ties.append(
                Tie(
                    purpose: .runoff, seat: seat, round: 0, tied: tied.sorted(), taken: taken.sorted(),
                    settlement: .rule(how)))
        }
        let ways = Transcript.choices(of: level.isEmpty ? 0 : 2 - through.count, from: level, most: .max)
        let winners = Set(ways.flatMap { runOff(through + $0).winners }).sorted()
        if winners.count == 1 {
            if let first = ways.first, !level.isEmpty { transcript.pass(level, taking: first, for: .runoff) }
            note(runOff(through + (ways.first ?? [])), &transcript)
            return winners[0]
        }
        while through.count < 2, !level.isEmpty {
            var trial = transcript
            let one: Int
            do throws(Stop) {
                one = try trial.settle(level, for: .election)
            } catch {
                guard case .unsettled(var tie) = error else { throw error }
                transcript.count.ties = trial.count.ties
                tie.tied = winners
                throw .unsettled(tie)
            }
            transcript = trial
            through.append(one)
            level.removeAll { $0 == one }
        }
        let last = runOff(through)
        note(last, &transcript)
        return try transcript.settle(last.winners, for: .election)
    }

    private func note(_ runOff: RunOff, _ transcript: inout Transcript) {
        guard let how = runOff.how else { return }
        transcript.count.ties.append(
            Tie(
                purpose: .election, seat: transcript.elected.count + 1, round: 0, tied: runOff.finalists.sorted(),
                taken: runOff.winners, settlement: .rule(how)))
    }

    /// Who is in the run-off, those level for the places left in it, and how the rule told others apart.
    private func finalists(
        _ candidates: [Int]
    ) -> (through: [Int], level: [Int], ties: [(tied: [Int], taken: [Int], how: Phrase)]) {
        var through: [Int] = []
        var ties: [(tied: [Int], taken: [Int], how: Phrase)] = []
        var left = candidates
        while through.count < 2, let most = left.map({ points[$0] }).max() {
            var level = left.filter { points[$0] == most }
            left.removeAll(where: level.contains)
            while through.count < 2, level.count > 2 - through.count {
                let losses = level.map { one in level.count { beats($0, one) } }
                let fewest = losses.max() ?? 0
                var better = zip(level, losses).filter { $0.1 < fewest }.map(\.0)
                var how = Self.byLosses
                if better.isEmpty {
                    let least = level.map { topMarks[$0] }.min() ?? 0
                    better = level.filter { topMarks[$0] > least }
                    how = Self.byTopMarks
                }
                if better.isEmpty { return (through, level, ties) }
                ties.append((level, better, how))
                if better.count > 2 - through.count {
                    level = better
                } else {
                    through += better
                    level.removeAll(where: better.contains)
                }
            }
            if through.count < 2 { through += level }
        }
        return (through, [], ties)
    }

    private struct RunOff {
        var finalists: [Int]
        /// One, or both when they are level in everything.
        var winners: [Int]
        /// What told them apart where as many papers prefer each.
        var how: Phrase?
    }

    private func runOff(_ finalists: [Int]) -> RunOff {
        guard finalists.count == 2 else { return RunOff(finalists: finalists, winners: finalists) }
        let (a, b) = (finalists[0], finalists[1])
        if beats(a, b) { return RunOff(finalists: finalists, winners: [a]) }
        if beats(b, a) { return RunOff(finalists: finalists, winners: [b]) }
        if points[a] != points[b] {
            return RunOff(finalists: finalists, winners: [points[a] > points[b] ? a : b], how: Self.bySums)
        }
        if topMarks[a] != topMarks[b] {
            return RunOff(finalists: finalists, winners: [topMarks[a] > topMarks[b] ? a : b], how: Self.byTopMarks)
        }
        return RunOff(finalists: finalists, winners: [a, b])
    }
}
