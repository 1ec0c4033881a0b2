/// Papers whose change turned a recount.
struct Turning {
    var papers: Int64
    var changes: [Margin.Change]
}

/// Looks for papers whose change elects somebody else: no proof that fewer wouldn't do, but each is recounted.
extension MarginFinder {
    /// Marks and figures that recounts may look at in all, and how many recounts there may be.
    private static let room = 40_000_000
    private static let mostRecounts = 100
    private static let fewestRecounts = 8

    func bounds(of count: Count, lower: Int64) -> Margin { bounds(search(of: count, atLeast: lower), lower: lower) }

    /// The lower bound and what was found.
    func bounds(_ found: Turning?, lower: Int64) -> Margin {
        // Of projects fewer can be chosen, or none; seats are filled whatever the papers say.
        guard !losers.isEmpty || election.budget > 0 else { return .unchangeable(papers) }
        guard let found else { return Margin(lower: lower, upper: nil, isExact: false) }
        let least = min(lower, found.papers)
        return Margin(lower: least, upper: found.papers, isExact: least == found.papers, witness: found.changes)
    }

    /// One who was elected against one who wasn't, the closest first: papers for the one become papers for the other.
    ///
    /// - Parameter least: fewer papers are known not to do it.
    func search(of count: Count, atLeast least: Int64) -> Turning? {
        guard papers <= Self.mostPapers else { return nil }
        let cost =
            election.ballots.marks.count * (Self.iterating.contains(rule.name) ? 12 : 1)
            + election.candidates.count * (count.rounds.count * 8 + 40)
            + (count.pairwise.isEmpty ? 0 : election.candidates.count * election.candidates.count * 4)
        var recounts = max(Self.fewestRecounts, min(Self.mostRecounts, Self.room / max(cost, 1)))
        var best: Turning?
        for attempt in attempts(count, atLeast: least) {
            guard recounts > 0, best.map({ $0.papers > least }) ?? true else { break }
            attempt(&best, &recounts)
        }
        return best
    }

    /// Rules that go through all papers many times.
    private static let iterating: Set<String> = [
        "meek", "meek-nz", "warren", "qpq", "maximin-support", "pav", "cc", "kemeny",
    ]

    private typealias Attempt = (inout Turning?, inout Int) -> Void

    private func attempts(_ count: Count, atLeast least: Int64) -> [Attempt] {
        var pairs: [(from: Int, to: Int, gap: Int64)] = []
        // What tipped the count: whoever left, and the one that it left behind.
        for round in count.rounds {
            let left = round.decisions.filter { $0.kind.excludes && $0.kind != .undeclared }.flatMap(\.candidates)
            for one in left where election.electable.contains(one) {
                let others = count.continuing(in: round).filter { !left.contains($0) }
                guard let next = others.min(by: { (round.votes[$0], $0) < (round.votes[$1], $1) }) else { continue }
                let gap = round.votes[next] - round.votes[one]
                pairs.append((next, one, (gap / 2).roundedUp))
            }
        }
        let last = count.rounds.last { round in elected.contains { !round.votes[$0].isZero } }
        func figure(_ one: Int) -> Rational {
            count.scores[one] ?? last?.votes[one] ?? count.rounds.first?.votes[one] ?? 0
        }
        for one in elected.sorted() {
            for other in losers {
                pairs.append((one, other, max(1, ((figure(one) - figure(other)) / 2).roundedUp)))
            }
        }
        pairs.sort { ($0.gap, $0.from, $0.to) < ($1.gap, $1.from, $1.to) }
        return pairs.flatMap { pair -> [Attempt] in
            [Source.first, .before].flatMap { source -> [Attempt] in
                papers(from: pair.from, to: pair.to).map { paper in
                    { best, recounts in
                        self.narrow(
                            from: pair.from, to: pair.to, near: max(pair.gap, least), above: least - 1, source, paper,
                            &best,
                            &recounts)
                    }
                }
            }
        }
    }

    private enum Source { case first, before }

    /// The fewest papers of one kind that turn the result, by doubling and halving about a guess.
    private func narrow(
        from: Int, to: Int, near: Int64, above known: Int64, _ source: Source, _ paper: Ballot,
        _ best: inout Turning?, _ recounts: inout Int
    ) {
        let limit = (best?.papers ?? papers + 1) - 1
        guard limit > 0 else { return }
        let supply = supply(from: from, to: to, source, most: limit)
        let most = min(limit, supply.reduce(0) { $0 + $1.papers })
        guard most > 0 else { return }
        func turns(_ number: Int64) -> Bool {
            recounts -= 1
            let changes = cut(supply, to: number, paper)
            guard isTurned(by: changes) else { return false }
            best = Turning(papers: number, changes: changes)
            return true
        }
        var (below, above): (Int64, Int64?) = (max(0, known), nil)
        guard below < most else { return }
        var guess = min(max(1, near), most)
        while recounts > 0 {
            if turns(guess) {
                above = guess
            } else {
                below = guess
            }
            if let above {
                guard above - below > 1 else { return }
                guess = below + (above - below) / 2
            } else {
                guard below < most else { return }
                guess = min(most, below < 4 ? below + 1 : below * 2)
            }
        }
    }

    /// Bundles that put the one first, or before the other, in the order of the file.
    private func supply(from: Int, to: Int, _ source: Source, most: Int64) -> [(bundle: Int, papers: Int64)] {
        let ballots = election.ballots
        var supply: [(Int, Int64)] = []
        var sum: Int64 = 0
        for bundle in ballots.starts.indices where sum < most && ballots.weights[bundle] > 0 {
            var isFirst = true
            var fits = false
            for at in ballots.run(bundle) {
                guard let one = Mark(code: ballots.marks[at]).candidate else { continue }
                if ballots.hasScores, ballots.points[at] <= 0 { continue }
                if one == to { break }
                if one == from {
                    fits = source == .before || isFirst
                    break
                }
                if source == .first, !Mark(code: ballots.marks[at]).isJoined { isFirst = false }
                if source == .first, !isFirst, !reads(all: true) { break }
            }
            guard fits else { continue }
            supply.append((bundle, ballots.weights[bundle]))
            sum += ballots.weights[bundle]
        }
        return supply
    }

    private func reads(all: Bool) -> Bool {
        switch rule.reads {
        case .ranks: false
        case .marks, .approvals, .points, .support, .nothing: all
        }
    }

    private func cut(
        _ supply: [(bundle: Int, papers: Int64)], to number: Int64, _ paper: Ballot
    ) -> [Margin.Change] {
        var left = number
        var changes: [Margin.Change] = []
        for (bundle, papers) in supply where left > 0 {
            changes.append(Margin.Change(ballot: bundle, papers: min(left, papers), to: paper))
            left -= min(left, papers)
        }
        return changes
    }

    /// What a paper may become: one for the other alone, or where papers rank one that puts the elected last.
    private func papers(from: Int, to: Int) -> [Ballot] {
        guard rule.reads == .ranks, election.electable.count > 2 else { return [alone(to)] }
        return [paper([to]), paper([to] + election.electable.filter { $0 != to && $0 != from } + [from])]
    }

    /// A paper that ranks just these; where papers give points, more to those before.
    func paper(_ order: [Int]) -> Ballot {
        guard election.ballots.hasScores else { return Ballot(order) }
        let scores = order.enumerated().map { ($0.element, Int64(order.count - $0.offset)) }
        return Ballot(scores: Dictionary(uniqueKeysWithValues: scores))
    }
}
