/// Margins of rules by which the most votes are elected and every paper gives each candidate a vote or none.
extension MarginFinder {
    /// What is nearest to turning it, by papers that name the one and become papers for the other.
    ///
    /// 双过半 and 另行选举: who is elected also has to pass a share of all papers, and seats may stay open.
    ///
    /// - Returns: nil where somebody counts for two groups for which seats are kept.
    func bySeats(_ count: Count) -> Margin? {
        var needed: Int64 = 0
        if ["absolute-majority", "rerun"].contains(rule.name) {
            // A void election: how many took part is no matter of what is written on the papers.
            guard let quota = count.quota.flatMap({ Int64(exactly: $0.numerator) }) else {
                return .unchangeable(papers)
            }
            needed = quota
        }
        guard let contest = contest(needed: needed, votes: { votes($0, count) }) else { return nil }
        let places = election.electable
        guard let nearest = contest.nearest.min(by: { $0.papers < $1.papers }) else { return .unchangeable(papers) }
        switch nearest.turn {
        case .falls(let one):
            let other = election.standing.first { $0 != places[one] } ?? places[one]
            let changes = moved(nearest.papers, from: places[one], to: other, alsoFromBoth: true)
            return exact(nearest.papers, by: changes, count)
        case .enters(let other, let one):
            let changes = moved(nearest.papers, from: one.map { places[$0] }, to: places[other])
            return exact(nearest.papers, by: changes, count)
        }
    }

    /// Who competes for the seats, in the order of those who can be elected; nil where somebody counts for two groups.
    func contest(needed: Int64 = 0, votes: (Int) -> Int64 = { _ in 0 }) -> SeatContest? {
        guard let kept = Reservation(election).kept else { return nil }
        return SeatContest(
            seats: election.seats, kept: kept.seats, needed: needed, papers: papers,
            contenders: election.electable.map { one in
                SeatContest.Contender(votes: votes(one), group: kept.group[one], isElected: elected.contains(one))
            })
    }

    private func votes(_ candidate: Int, _ count: Count) -> Int64 {
        count.scores[candidate].flatMap { Int64(exactly: $0.numerator) } ?? 0
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
