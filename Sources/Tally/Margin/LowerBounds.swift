/// What can be proved of rules whose margin is not found exactly: fewer papers than these change nothing.
extension MarginFinder {
    /// 1 where nothing better is known: no tie, so no change without a paper changed.
    func lowerBound(of count: Count) -> Int64 {
        switch rule.name {
        case "schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black", "smith-irv": ofPairs()
        case "scottish", "wigm", "wigm-prf": max(ofStages(count), ofFirstPreferences())
        case "meek", "meek-nz", "warren", "ers97", "northern-ireland", "cambridge", "minneapolis", "qpq", "two-round":
            ofFirstPreferences()
        case "bucklin": ofAddedRanks(count)
        case "star": ofFinal()
        case "majority-judgment": ofGrades()
        case "seqpav", "revseqpav": ofSteps(count)
        case "pav", "cc": ofBestCommittees()
        case "maximin-support": ofSupports(count)
        case "seqphragmen", "equal-shares": ofShares(count)
        case "budget-greedy": ofGreedy()
        case "budget-equal-shares": ofEqualShares(count)
        case "budget-phragmen": ofEarning(count)
        default: 1
        }
    }

    /// One who beats every other is elected by each of these rules; to change that, some pair must be level. A paper changes
    /// a pair's lead by two at most.
    private func ofPairs() -> Int64 {
        guard election.seats == 1, election.ranksUnnamedLast else { return 1 }
        let pairs = Pairwise(election)
        guard let best = pairs.condorcetWinner, elected == [pairs.candidates[best]] else { return 1 }
        let leads = (0..<pairs.count).filter { $0 != best }.map { pairs[best, $0] - pairs[$0, best] }
        guard let least = leads.min() else { return 1 }
        return max(1, least / 2 + least % 2)
    }

    /// A count by the weighted inclusive Gregory method goes the same way, stage by stage, as long as no comparison that
    /// decided was nearer than changed papers can have moved it.
    ///
    /// Of n changed papers, n votes at most are missing at some candidate and n too many at another. The papers unchanged keep
    /// their values but where a surplus passed on: a total that differs by d there gives values that differ by no more than d in
    /// sum (the quota stays below the total), beside what differed before and what is rounded. So after a surplus the values
    /// may differ by twice as much and n more.
    private func ofStages(_ count: Count) -> Int64 {
        // A blank paper made valid would raise the quota.
        guard count.valid == count.ballots, let quota = count.quota else { return 1 }
        var safe: Int64 = .max
        /// By how much values differ: n times the one, and the other whatever n is.
        var (times, rounded) = (Int64(0), Rational.zero)
        let unit = count.isExact ? Rational.zero : Rational(1, tenfold(count.places))
        var elected = Set<Int>()
        var gone = Set<Int>()
        var pending = Set<Int>()
        /// Nearer than n · factor + rest is not safe.
        func need(_ gap: Rational, factor: Int64) {
            let room = gap - rounded
            guard room > 0 else {
                safe = 0
                return
            }
            // Strictly nearer: n · factor < room.
            safe = min(safe, (room / Rational(factor)).roundedUp - 1)
        }
        for round in count.rounds {
            let hopeful = election.standing.filter { !elected.contains($0) && !gone.contains($0) }
            let chosen = Set(round.elected)
            let endsByNumber = round.decisions.contains { $0.kind == .remaining || $0.kind == .seatsFilled }
            for one in hopeful {
                let gap = round.votes[one] - quota
                // Who reaches the quota exactly has no surplus: a stage fewer.
                if !chosen.contains(one) {
                    need(-gap, factor: times + 1)
                } else if !endsByNumber {
                    need(gap, factor: times + 1)
                }
            }
            elected.formUnion(chosen)
            pending.formUnion(chosen)
            for decision in round.decisions {
                switch decision.kind {
                case .fewest:
                    let others = hopeful.filter { !chosen.contains($0) && !decision.candidates.contains($0) }
                    for one in decision.candidates {
                        for other in others { need(round.votes[other] - round.votes[one], factor: 2 * times + 2) }
                    }
                    gone.formUnion(decision.candidates)
                case .surplus:
                    for one in decision.candidates {
                        for other in pending where other != one {
                            need(round.votes[one] - round.votes[other], factor: 2 * times + 2)
                        }
                        pending.remove(one)
                    }
                    times = 2 * times + 1
                    rounded = rounded + rounded + Rational(papers) * unit
                case .batch, .undeclared, .floor, .guarded, .deferred, .parcel, .reserved: return 1
                case .quota, .majority, .most, .remaining, .seatsFilled: break
                }
            }
        }
        return safe == .max ? 1 : max(1, safe + 1)
    }

    private func tenfold(_ places: Int) -> Int128 {
        (0..<max(0, min(places, 18))).reduce(Int128(1)) { product, _ in product * 10 }
    }
}
