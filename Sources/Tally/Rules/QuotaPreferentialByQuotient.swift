import Kernel

/// Quota preferential by quotient: D. R. Woodall, "QPQ, a quota-preferential STV-like election rule", Voting matters 17
/// (2003), with a restart after each exclusion (his section 2, the form he recommends). The numbers are his paragraphs.
///
/// A row gives, for each hopeful candidate, the ballots that count for them; the quotients stand beside
/// (``Round/figures``). Exact fractions.
public struct QuotaPreferentialByQuotient: Rule {
    public let about = RuleInfo(
        name: "qpq", label: { $0.rules.quotaPreferentialByQuotient },
        source: "Woodall, QPQ, a quota-preferential STV-like election rule, Voting matters 17 (2003)")

    public var tieKind: TieKind { .onTheWay }

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let start = Papers(election)
        guard start.valid > 0 else { throw .refused(.noBallots) }
        transcript.count.valid = start.valid
        transcript.count.isExact = true
        transcript.noteEqualRanks(start)
        var excluded = election.candidates.map(\.isWithdrawn)
        let writeIns = election.standing.filter { election.candidates[$0].isUndeclared }
        restart: while true {
            transcript.restart()
            var stage = Stage(start, hopeful: excluded.map { !$0 })
            while true {
                let (quotients, quota) = stage.quotients(seats: election.seats)
                let hopeful = stage.hopeful.indices.filter { stage.hopeful[$0] }
                let votes = stage.votes
                transcript.open(
                    votes.map { Rational($0) }, exhausted: Rational(start.valid - votes.reduce(0, +)), quota: quota)
                transcript.count.rounds[transcript.round - 1].figures =
                    Dictionary(uniqueKeysWithValues: hopeful.map { ($0, quotients[$0]) })
                transcript.count.quota = quota
                if let writeIn = writeIns.first(where: { !excluded[$0] }) {
                    transcript.note(.undeclared, [writeIn])
                    excluded[writeIn] = true
                    continue restart
                }
                if hopeful.count + transcript.elected.count <= election.seats {
                    transcript.note(.remaining, hopeful)
                    return
                }
                let doomed = transcript.doomed(hopeful)
                if !doomed.isEmpty {
                    transcript.note(.guarded, doomed)
                    for candidate in doomed { excluded[candidate] = true }
                    continue restart
                }
                guard let most = hopeful.map({ quotients[$0] }).max() else { return }
                if most > quota {  // 2.5a
                    let best = try transcript.settle(hopeful.filter { quotients[$0] == most }, for: .election)
                    transcript.note(.quota, [best], amount: most)
                    if transcript.elected.count == election.seats { return }
                    stage.elect(best, quotient: most)
                } else {  // 2.5b
                    let left = transcript.excludable(hopeful)
                    let least = left.map { quotients[$0] }.min()
                    let worst = try transcript.settle(left.filter { quotients[$0] == least }, for: .exclusion)
                    transcript.note(.fewest, [worst], amount: least)
                    excluded[worst] = true
                    let others = hopeful.filter { $0 != worst }
                    // All but as many as there are seats are excluded: the count ends, and those elected stay so.
                    if others.count + transcript.elected.count <= election.seats {
                        transcript.note(.remaining, others)
                        return
                    }
                    continue restart
                }
            }
        }
    }

    /// Ballots between one exclusion and the next.
    private struct Stage {
        struct Bundle {
            var papers: Papers.Pile
            /// How many candidates each of these ballots has elected so far: a fraction.
            var contribution: Rational
        }

        let papers: Papers
        var hopeful: [Bool]
        var bundles: [[Bundle]]
        /// Candidates elected by ballots that now name nobody hopeful.
        var elsewhere = Rational.zero

        init(_ start: Papers, hopeful: [Bool]) {
            papers = start
            self.hopeful = hopeful
            let piles = papers.sort(open: hopeful)
            bundles = piles.dropLast().map {
                $0.weight > 0 ? [Bundle(papers: $0, contribution: 0)] : []
            }
        }

        var votes: [Int64] { bundles.map { $0.reduce(0) { $0 + $1.papers.weight } } }

        /// 2.3 and 2.4.
        func quotients(seats: Int) -> ([Rational], Rational) {
            let votes = self.votes
            let quotients = bundles.indices.map { candidate in
                let elected = bundles[candidate].reduce(Rational.zero) {
                    $0 + $1.contribution * Rational($1.papers.weight)
                }
                return Rational(votes[candidate]) / (1 + elected)
            }
            let active = Rational(votes.reduce(0, +))
            return (quotients, active / (Rational(seats + 1) - elsewhere))
        }

        mutating func elect(_ candidate: Int, quotient: Rational) {
            hopeful[candidate] = false
            let leaving = bundles[candidate]
            bundles[candidate] = []
            let contribution = 1 / quotient
            var leavingPapers = Papers.Pile()
            for bundle in leaving { leavingPapers += bundle.papers }
            let piles = papers.sort(leavingPapers, open: hopeful)
            for next in bundles.indices where piles[next].weight > 0 {
                bundles[next].append(Bundle(papers: piles[next], contribution: contribution))
            }
            elsewhere = elsewhere + contribution * Rational(piles[bundles.count].weight)
        }
    }
}
