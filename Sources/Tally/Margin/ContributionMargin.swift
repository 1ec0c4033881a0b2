/// What each paper gives each candidate under a rule that adds it up, and the most by which a paper can put one before another.
struct Contributions {
    /// By bundle and candidate.
    var given: (_ bundle: Int) -> [Int: Rational]
    /// The most that any valid paper gives one more than another.
    var most: Rational
    /// The paper that does it.
    var paper: (_ first: Int, _ last: Int) -> Ballot
}

/// Margins of positional rules: the most points are elected, and what a paper gives depends on that paper alone.
///
/// For one elected and one left out, a changed paper closes the gap by what it gave the one more than the other, and by the most
/// that a paper can give the other more. Taking papers by how much they close, most first, is the least number for the two; the
/// margin is the least of all such pairs, since the result stands just as long as everyone elected has more than everyone left out who could sit
/// there instead.
extension MarginFinder {
    /// nil where a paper's points hang on the other papers.
    func contributions() -> Contributions? {
        switch rule.name {
        case "score": options["figure"] == "sum" ? ofPoints() : nil
        case "sav": ofShares()
        case "borda": election.ranksUnnamedLast ? ofPlaces() : nil
        default: nil
        }
    }

    /// - Returns: nil where somebody counts for two groups for which seats are kept.
    func byContributions(_ contributions: Contributions, _ count: Count) -> Margin? {
        guard let contest = contest() else { return nil }
        let sums = count.scores
        let place = Dictionary(uniqueKeysWithValues: election.electable.enumerated().map { ($1, $0) })
        var pairs: [(elected: Int, other: Int, gap: Rational)] = []
        for one in elected.sorted() {
            for other in losers {
                guard let taken = place[other], contest.canSeat(taken, insteadOf: place[one]) else { continue }
                pairs.append((one, other, (sums[one] ?? 0) - (sums[other] ?? 0)))
            }
        }
        guard !pairs.isEmpty, contributions.most > 0 else { return .unchangeable(papers) }
        pairs.sort { $0.gap < $1.gap }
        var best: (papers: Int64, witness: [Margin.Change])?
        for (one, other, gap) in pairs {
            // No paper closes more than twice the most.
            let least = (gap / (contributions.most + contributions.most)).roundedUp
            if let best, least >= best.papers { break }
            let gains = election.ballots.indices.map { bundle in
                let given = contributions.given(bundle)
                return (given[one] ?? 0) - (given[other] ?? 0) + contributions.most
            }
            let found = closing(gap, gains)
            if let found, found.reduce(Int64(0), { $0 + $1.papers }) < best?.papers ?? .max {
                let new = contributions.paper(other, one)
                best = (
                    found.reduce(0) { $0 + $1.papers },
                    found.map { Margin.Change(ballot: $0.bundle, papers: $0.papers, to: new) }
                )
            }
        }
        guard let best else { return .unchangeable(papers) }
        return exact(best.papers, by: best.witness, count)
    }

    /// The fewest papers that close a gap, by what each bundle's papers close; nil where all together don't.
    private func closing(_ gap: Rational, _ gains: [Rational]) -> [(bundle: Int, papers: Int64)]? {
        var left = gap
        var taken: [(Int, Int64)] = []
        for bundle in gains.indices.sorted(by: { gains[$0] > gains[$1] }) {
            guard left > 0 else { break }
            guard gains[bundle] > 0 else { return nil }
            let papers = min(election.ballots.weights[bundle], (left / gains[bundle]).roundedUp)
            guard papers > 0 else { continue }
            taken.append((bundle, papers))
            left -= Rational(papers) * gains[bundle]
        }
        return left > 0 ? nil : taken
    }

    private func ofPoints() -> Contributions {
        let range = pointRange
        return Contributions(
            given: { bundle in election.ballots[bundle].scores.mapValues { Rational($0) } },
            most: Rational(range.upperBound) - Rational(range.lowerBound),
            paper: { first, last in
                Ballot(
                    scores: range.lowerBound < 0
                        ? [first: range.upperBound, last: range.lowerBound] : [first: range.upperBound])
            })
    }

    private func ofShares() -> Contributions {
        let electable = Set(election.electable)
        return Contributions(
            given: { bundle in
                let ballot = election.ballots[bundle]
                let named =
                    ballot.scores.isEmpty ? Set(ballot.named) : Set(ballot.scores.filter { $0.value > 0 }.map(\.key))
                let chosen = named.intersection(electable)
                return Dictionary(uniqueKeysWithValues: chosen.map { ($0, Rational(1, Int128(chosen.count))) })
            },
            most: 1, paper: { first, _ in alone(first) })
    }

    private func ofPlaces() -> Contributions {
        let candidates = election.electable
        let size = candidates.count
        let isShared = options["unranked"] == "share"
        let isDowdall = options["scale"] == "dowdall"
        func worth(_ place: Int) -> Rational { isDowdall ? Rational(1, Int128(place) + 1) : Rational(size - 1 - place) }
        let last = isShared && size > 0 ? worth(size - 1) : 0
        return Contributions(
            given: { bundle in
                var left = Set(candidates)
                var ranks = election.ballots[bundle].ranks.map { rank in
                    rank.candidates.filter { left.remove($0) != nil }
                }.filter { !$0.isEmpty }
                guard !ranks.isEmpty else { return [:] }
                if isShared, !left.isEmpty { ranks.append(Array(left)) }
                var given: [Int: Rational] = [:]
                var start = 0
                for rank in ranks {
                    let sum = (start..<start + rank.count).reduce(Rational.zero) { $0 + worth($1) }
                    for one in rank { given[one] = sum / Rational(rank.count) }
                    start += rank.count
                }
                return given
            },
            most: worth(0) - last,
            paper: { first, last in
                let between = candidates.filter { $0 != first && $0 != last }
                let order = [first] + between + (isShared ? [last] : [])
                guard election.ballots.hasScores else { return Ballot(order) }
                return Ballot(
                    ranks: order.map { .one($0) }, scores: Dictionary(uniqueKeysWithValues: order.map { ($0, 1) }))
            })
    }
}

extension Rational {
    /// The least whole number that is not below it, held within what papers can be.
    var roundedUp: Int64 {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let up = rest > 0 ? whole + 1 : whole
        return Int64(exactly: up) ?? (up > 0 ? .max : .min)
    }
}
