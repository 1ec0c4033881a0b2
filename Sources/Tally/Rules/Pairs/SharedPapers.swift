/// Ranked papers, each shared equally among those it ranks alike at the highest rank that still counts.
struct SharedPapers: Sendable {
    private let candidates: Int
    private let total: Int64
    private var ranks: [[[Int]]] = []
    private var weights: [Int64] = []

    /// Ballots marked alike are merged.
    init(_ election: Election) {
        candidates = election.candidates.count
        total = election.ballots.total
        let electable = Set(election.electable)
        var merged: [[[Int]]: Int64] = [:]
        for ballot in election.ballots {
            var seen: Set<Int> = []
            let ranks = ballot.ranks.map { rank in
                rank.candidates.filter { electable.contains($0) && seen.insert($0).inserted }.sorted()
            }
            merged[ranks.filter { !$0.isEmpty }, default: 0] += ballot.weight
        }
        for (ranks, weight) in merged where !ranks.isEmpty && weight > 0 {
            self.ranks.append(ranks)
            weights.append(weight)
        }
    }

    struct Row {
        var votes: [Rational]
        /// Papers that rank none of those left, blank ones too.
        var exhausted: Rational
    }

    /// Tallies among those left, and what moves on when only `rest` of them stay.
    func row(of left: Set<Int>, without rest: Set<Int>? = nil) -> (row: Row, moves: [Transfer]) {
        var sums = Sums(candidates)
        var moves: [Transfer.Key: Rational] = [:]
        for (ranks, weight) in zip(ranks, weights) {
            guard let holders = SharedPapers.holders(ranks, left) else { continue }
            sums.add(weight, to: holders)
            guard let rest else { continue }
            let leaving = holders.filter { !rest.contains($0) }
            guard !leaving.isEmpty else { continue }
            let next = SharedPapers.holders(ranks, rest)
            for one in leaving {
                for heir in next ?? [-1] {
                    let share = Rational(Int128(weight), Int128(holders.count) * Int128(next?.count ?? 1))
                    moves[.init(from: one, to: heir), default: .zero] += share
                }
            }
        }
        let votes = sums.votes
        let exhausted = Rational(total) - votes.reduce(.zero, +)
        let transfers = moves.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }.map { key, votes in
            Transfer(from: key.from, to: key.to < 0 ? .exhausted : .candidate(key.to), votes: votes)
        }
        return (Row(votes: votes, exhausted: exhausted), transfers)
    }

    private static func holders(_ ranks: [[Int]], _ left: Set<Int>) -> [Int]? {
        for rank in ranks {
            let holders = rank.filter(left.contains)
            if !holders.isEmpty { return holders }
        }
        return nil
    }

    /// Whole papers are added as integers; only shared ones need fractions.
    private struct Sums {
        private var whole: [Int64]
        private var shared: [Int: [Int64]] = [:]

        init(_ size: Int) { whole = [Int64](repeating: 0, count: size) }

        mutating func add(_ weight: Int64, to holders: [Int]) {
            if holders.count == 1 {
                whole[holders[0]] += weight
            } else {
                for one in holders {
                    shared[holders.count, default: [Int64](repeating: 0, count: whole.count)][one] += weight
                }
            }
        }

        var votes: [Rational] {
            var votes = whole.map { Rational($0) }
            for (parts, sums) in shared {
                for (one, sum) in sums.enumerated() where sum > 0 { votes[one] += Rational(Int128(sum), Int128(parts)) }
            }
            return votes
        }
    }
}

extension Transfer {
    fileprivate struct Key: Hashable {
        let from: Int
        let to: Int
    }
}
