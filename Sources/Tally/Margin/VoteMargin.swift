/// Margins of rules by which the most votes are elected and every paper gives each candidate a vote or none.
extension MarginFinder {
    /// The last elected and the first left out: a paper that names the one and becomes one for the other closes two votes of the
    /// gap between them, and no paper more. There are always enough of them, since the gap is what such papers make it.
    func byVotes(_ count: Count) -> Margin {
        guard let last = fewest(elected, count), let next = most(losers, count) else {
            return .unchangeable(papers)
        }
        let gap = votes(last, count) - votes(next, count)
        let needed = gap / 2 + gap % 2
        return exact(needed, by: moved(needed, from: last, to: next), count)
    }

    /// 双过半 and 另行选举: who is elected also has to pass a share of all papers, and seats may stay open.
    func byMajority(_ count: Count) -> Margin {
        // A void election: how many took part is no matter of what is written on the papers.
        guard let needed = count.quota.flatMap({ Int64(exactly: $0.numerator) }) else { return .unchangeable(papers) }
        var best: (papers: Int64, witness: [Margin.Change])?
        func offer(_ number: Int64, _ changes: @autoclosure () -> [Margin.Change]) {
            if number <= papers, number < best?.papers ?? .max { best = (number, changes()) }
        }
        // One who was elected passes no more.
        if let last = fewest(elected, count), let other = election.standing.first(where: { $0 != last }) {
            let number = votes(last, count) - needed + 1
            offer(number, moved(number, from: last, to: other, alsoFromBoth: true))
        }
        if let next = most(losers, count) {
            let short = max(0, needed - votes(next, count))
            if elected.count < election.seats {
                // One more passes, and there is a seat.
                offer(short, moved(short, from: nil, to: next))
            } else if let last = fewest(elected, count) {
                let gap = votes(last, count) - votes(next, count)
                let number = max(gap / 2 + gap % 2, short)
                offer(number, moved(number, from: last, to: next))
            }
        }
        guard let best else { return .unchangeable(papers) }
        return exact(best.papers, by: best.witness, count)
    }

    private func votes(_ candidate: Int, _ count: Count) -> Int64 {
        count.scores[candidate].flatMap { Int64(exactly: $0.numerator) } ?? 0
    }

    private func fewest(_ candidates: some Collection<Int>, _ count: Count) -> Int? {
        candidates.min { (votes($0, count), $0) < (votes($1, count), $1) }
    }

    private func most(_ candidates: some Collection<Int>, _ count: Count) -> Int? {
        candidates.min { (-votes($0, count), $0) < (-votes($1, count), $1) }
    }

    /// So many papers become papers for one candidate alone: first those that vote for the one it overtakes and not for itself,
    /// then those that vote for neither, or for both where it is the other's loss that matters.
    func moved(_ number: Int64, from loser: Int?, to winner: Int, alsoFromBoth: Bool = false) -> [Margin.Change] {
        let new = alone(winner)
        var changes: [Margin.Change] = []
        var left = number
        var (both, neither): ([Int], [Int]) = ([], [])
        for (place, support) in supports(loser, winner).enumerated() where left > 0 {
            switch support {
            case .first: take(place)
            case .both: both.append(place)
            case .neither: neither.append(place)
            case .second: break
            }
        }
        for place in alsoFromBoth ? both + neither : neither + both where left > 0 { take(place) }
        func take(_ place: Int) {
            let papers = min(left, election.ballots.weights[place])
            guard papers > 0 else { return }
            changes.append(Margin.Change(ballot: place, papers: papers, to: new))
            left -= papers
        }
        return changes
    }

    private enum Support { case first, both, neither, second }

    /// Of each bundle, whom of two it votes for alone.
    private func supports(_ first: Int?, _ second: Int) -> [Support] {
        let limit = markLimit
        var found: [Support] = []
        found.reserveCapacity(election.ballots.count)
        for place in election.ballots.starts.indices {
            let voted = voted(place, most: limit)
            let (one, other) = (first.map(voted.contains), voted.contains(second))
            found.append(other ? (one == true ? .both : .second) : one ?? true ? .first : .neither)
        }
        return found
    }

    /// How many a paper may vote for; nil where any number, 0 where its first preference alone counts.
    private var markLimit: Int? {
        switch rule.name {
        case "plurality": 0
        case "block": options.whole("marks") ?? election.seats
        case "limited": options.whole("marks") ?? max(election.seats - 1, 1)
        case "absolute-majority", "rerun": election.seats
        default: nil
        }
    }

    /// For whom the papers of a bundle vote.
    func votes(of bundle: Int) -> Set<Int> { voted(bundle, most: markLimit) }

    /// For whom a bundle votes, as the rule reads it.
    private func voted(_ place: Int, most limit: Int?) -> Set<Int> {
        let ballots = election.ballots
        let run = ballots.run(place)
        guard let limit else {
            // Approval: everyone named, or given more than 0 points.
            return Set(
                run.compactMap { at in
                    guard let one = Mark(code: ballots.marks[at]).candidate else { return nil }
                    return ballots.hasScores && ballots.points[at] <= 0 ? nil : one
                })
        }
        if limit == 0 {
            guard let at = run.first(where: { ballots.marks[$0] != Mark.skipped.code }),
                let one = Mark(code: ballots.marks[at]).candidate,
                at + 1 == run.upperBound || !Mark(code: ballots.marks[at + 1]).isJoined
            else { return [] }
            return [one]
        }
        if run.contains(where: { ballots.marks[$0] == Mark.overvote.code }) { return [] }
        let marked = Set(run.compactMap { Mark(code: ballots.marks[$0]).candidate }).filter {
            election.candidates.indices.contains($0) && !election.candidates[$0].isWithdrawn
        }
        return marked.count > limit ? [] : marked
    }

    /// A paper for one candidate and nobody else; of points it gives the most that are given.
    func alone(_ candidate: Int) -> Ballot {
        election.ballots.hasScores ? Ballot(scores: [candidate: pointRange.upperBound]) : Ballot([candidate])
    }

    /// The points that papers can give: those the rule allows, or else those that the papers show, and 0.
    var pointRange: ClosedRange<Int64> {
        let shown = election.ballots.points
        let (low, high) = (min(0, shown.min() ?? 0), max(1, shown.max() ?? 1))
        return low...(options.whole("max").map { Int64($0) } ?? high)
    }
}
