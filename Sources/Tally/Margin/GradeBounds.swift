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

    /// Majority judgment: as long as everybody elected would keep a higher majority grade than anybody else could reach.
    ///
    /// Of n changed papers the majority grade is at least the one that was n places lower, and at most the one n places higher.
    func ofGrades(_ count: Count) -> Int64 {
        guard let ballots = try? PointBallots(election, options), ballots.valid == papers, papers > 0, !losers.isEmpty
        else { return 1 }
        let lowest = min(ballots.range.lowerBound, 0)
        var given = [[Int64: Int64]](repeating: [:], count: election.candidates.count)
        for paper in ballots.papers {
            for (candidate, grade) in paper.points { given[candidate][grade, default: 0] += paper.weight }
        }
        let grades = given.map { own in
            var own = own
            own[lowest, default: 0] += papers - own.values.reduce(0, +)
            return own.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        }
        /// The grade at a place from 0, the lowest first; nil beyond either end.
        func grade(_ one: Int, at place: Int64) -> Int64? {
            guard place >= 0 else { return nil }
            var left = place
            for (grade, papers) in grades[one] {
                if left < papers { return grade }
                left -= papers
            }
            return nil
        }
        let middle = (papers - 1) / 2
        func isSafe(_ changed: Int64) -> Bool {
            let highest = losers.map { grade($0, at: middle + changed) ?? .max }.max() ?? .max
            return elected.allSatisfy { grade($0, at: middle - changed) ?? .min > highest }
        }
        var (safe, unsafe) = (Int64(0), papers)
        guard isSafe(0) else { return 1 }
        while unsafe - safe > 1 {
            let between = safe + (unsafe - safe) / 2
            if isSafe(between) { safe = between } else { unsafe = between }
        }
        return unsafe
    }
}
