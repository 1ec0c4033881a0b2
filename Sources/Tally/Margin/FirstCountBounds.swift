/// What first preferences alone prove, whatever is transferred later.
extension MarginFinder {
    /// Whoever has more first preferences than a share of seats and one of all papers has the Droop quota, and is elected at the first count by every rule
    /// of quotas, the run-offs among them; and no more can have it than there are seats. A changed paper takes one such preference.
    func ofFirstPreferences() -> Int64 {
        let seats = election.seats
        // A quota is rounded up by a hundredth at most, and a preference more is worth one in seats and one.
        guard elected.count == seats, (1...50).contains(seats) else { return 1 }
        var first = [Int64](repeating: 0, count: election.candidates.count)
        let ballots = election.ballots
        for bundle in ballots.starts.indices {
            let run = ballots.run(bundle)
            guard let at = run.first, let one = Mark(code: ballots.marks[at]).candidate, first.indices.contains(one),
                at + 1 == run.upperBound || !Mark(code: ballots.marks[at + 1]).isJoined
            else { continue }
            first[one] += ballots.weights[bundle]
        }
        // As many changes as bring the last of them down to the share.
        guard let least = elected.map({ first[$0] }).min() else { return 1 }
        let over = Int128(least) * Int128(seats + 1) - Int128(papers)
        guard over > 0 else { return 1 }
        return max(1, (Rational(over, Int128(seats + 1))).roundedUp)
    }

    /// Bucklin: as long as the elected keeps its half in the round that decided and its lead there, and nobody else has half before.
    func ofAddedRanks(_ count: Count) -> Int64 {
        guard elected.count == 1, let best = elected.first, let last = count.rounds.last
        else { return 1 }
        let valid = count.valid
        func votes(_ round: Round, _ one: Int) -> Int64 { Int64(exactly: round.votes[one].numerator) ?? 0 }
        let others = election.electable.filter { $0 != best }
        let own = votes(last, best)
        guard 2 * own > papers else { return 1 }
        var safe = (2 * own - papers + 1) / 2
        for other in others { safe = min(safe, (own - votes(last, other) + 1) / 2) }
        for round in count.rounds.dropLast() {
            for other in others { safe = min(safe, (valid - 2 * votes(round, other)) / 2 + 1) }
        }
        return max(1, safe)
    }

    /// One after another by what each adds (or costs least): a paper adds one at most to each, whoever was chosen before, so the same are chosen as long
    /// as no step was nearer than two for each changed paper.
    func ofSteps(_ count: Count) -> Int64 {
        var nearest: Rational?
        var gone = Set<Int>()
        for round in count.rounds {
            for decision in round.decisions {
                switch decision.kind {
                case .most, .fewest:
                    guard decision.candidates.count == 1, let one = decision.candidates.first else { return 1 }
                    let others = election.electable.filter { $0 != one && !gone.contains($0) }
                    for other in others {
                        let gap = round.votes[one] - round.votes[other]
                        let lead = decision.kind == .most ? gap : .zero - gap
                        nearest = min(nearest ?? lead, lead)
                    }
                    gone.insert(one)
                case .remaining: break
                default: return 1
                }
            }
        }
        return max(1, nearest.map { ($0 / 2).roundedUp } ?? 1)
    }
}
