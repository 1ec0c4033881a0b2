/// What points and grades prove.
extension MarginFinder {
    /// STAR: somebody else is elected only if two others have as many points as the elected, or if one who wins the run-off against it is in it.
    func ofFinal() -> Int64 {
        guard elected.count == 1, let best = elected.first, let ballots = try? PointBallots(election, options) else {
            return 1
        }
        let others = election.electable.filter { $0 != best }
        guard others.count > 1 else { return 1 }
        let (points, _) = ballots.sums(election.candidates.count)
        // What one paper can bring a gap of points nearer.
        let range = pointRange
        let most = 2 * (Int128(range.upperBound) - Int128(range.lowerBound))
        guard most > 0 else { return 1 }
        func closing(_ gap: Int128) -> Int64 { gap <= 0 ? 0 : Rational(gap, most).roundedUp }
        let ranked = others.sorted { points[$0] > points[$1] }
        var safe = closing(points[best] - points[ranked[1]])
        let pairs = ballots.pairs(election.electable)
        func place(_ one: Int) -> Int? { pairs.candidates.firstIndex(of: one) }
        guard let own = place(best) else { return 1 }
        for other in others {
            guard let there = place(other) else { return 1 }
            let lead = pairs[own, there] - pairs[there, own]
            let turned = lead <= 0 ? 0 : lead / 2 + lead % 2
            // To be in the run-off it has to reach one of those who are now.
            let ahead = ([best] + others).filter { $0 != other }.sorted { points[$0] > points[$1] }.prefix(2)
            let entered = ahead.map { closing(points[$0] - points[other]) }.min() ?? 0
            safe = min(safe, max(turned, entered))
        }
        return max(1, safe)
    }

    /// Majority judgment: as long as everybody elected at the worst that n papers can make of its grades is above everybody else at the best.
    ///
    /// For the worst the highest grades become the lowest, for the best the lowest the highest. Papers that do both at once make it exact: those that
    /// grade the one high and the other low, as long as there are enough of them.
    func byGrades(_ count: Count) -> Margin {
        guard let ballots = try? PointBallots(election, options), ballots.valid == papers, papers > 0, !losers.isEmpty,
            ballots.range.lowerBound >= 0
        else { return bounds(of: count, lower: 1) }
        let pairs = gradePairs(ballots)
        let least = pairs.map(\.papers).min() ?? 1
        var best: Turning?
        for pair in pairs.sorted(by: { ($0.papers, $0.elected, $0.other) < ($1.papers, $1.elected, $1.other) }).prefix(
            4)
        {
            // Taken together the papers may do a little less than each side by itself.
            for more in Int64(0)...2 where pair.papers + more < best?.papers ?? papers + 1 {
                let changes = regraded(pair.papers + more, from: pair.elected, to: pair.other)
                guard isTurned(by: changes) else { continue }
                best = Turning(papers: pair.papers + more, changes: changes)
            }
            if best?.papers == least { break }
        }
        guard let best, best.papers > least else {
            return best.map { bounds($0, lower: least) } ?? bounds(of: count, lower: least)
        }
        guard let found = search(of: count, atLeast: least), found.papers < best.papers else {
            return bounds(best, lower: least)
        }
        return bounds(found, lower: least)
    }

    /// What is proved of majority judgment alone.
    func ofGrades() -> Int64 {
        guard let ballots = try? PointBallots(election, options), ballots.valid == papers, papers > 0, !losers.isEmpty,
            ballots.range.lowerBound >= 0
        else { return 1 }
        return gradePairs(ballots).map(\.papers).min() ?? 1
    }

    /// Of everybody elected and everybody else, how many papers bring them level at the least.
    private func gradePairs(_ ballots: PointBallots) -> [(elected: Int, other: Int, papers: Int64)] {
        var given = [[Int64: Int64]](repeating: [:], count: election.candidates.count)
        for paper in ballots.papers {
            for (candidate, grade) in paper.points { given[candidate][grade, default: 0] += paper.weight }
        }
        let merits = given.map { Merit($0, papers: papers, ungraded: 0) }
        let highest = pointRange.upperBound
        return elected.flatMap { one in
            losers.map { other in
                var (below, enough) = (Int64(0), papers)
                while enough - below > 1 {
                    let between = below + (enough - below) / 2
                    if merits[other].changed(between, to: highest) < merits[one].changed(between, to: 0) {
                        below = between
                    } else {
                        enough = between
                    }
                }
                return (one, other, enough)
            }
        }
    }

    /// Papers that grade the one high and the other low, first, become papers for the other alone.
    private func regraded(_ number: Int64, from one: Int, to other: Int) -> [Margin.Change] {
        let gaps = election.ballots.indices.map { bundle in
            let scores = election.ballots[bundle].scores
            return scores[one, default: 0] - scores[other, default: 0]
        }
        var left = number
        var changes: [Margin.Change] = []
        for bundle in gaps.indices.sorted(by: { (-gaps[$0], $0) < (-gaps[$1], $1) }) where left > 0 {
            let some = min(left, election.ballots.weights[bundle])
            guard some > 0 else { continue }
            changes.append(Margin.Change(ballot: bundle, papers: some, to: alone(other)))
            left -= some
        }
        return changes
    }
}
