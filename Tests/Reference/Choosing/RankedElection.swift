/// Ranked ballots one by one, for counting by definition. Candidates are 0 ..< candidates.
public struct RankedElection: Sendable {
    public var candidates: Int
    /// Each ballot: its ranks from the top, and how many such ballots there are.
    public var ballots: [(ranks: [[Int]], weight: Int)]

    public init(candidates: Int, ballots: [(ranks: [[Int]], weight: Int)]) {
        self.candidates = candidates
        self.ballots = ballots
    }

    var all: [Int] { Array(0..<candidates) }

    /// The rank of a candidate on a ballot; below all ranks if it isn't there.
    func rank(_ one: Int, _ ranks: [[Int]]) -> Int { ranks.firstIndex { $0.contains(one) } ?? ranks.count }

    public func votes(_ a: Int, over b: Int) -> Int {
        ballots.filter { rank(a, $0.ranks) < rank(b, $0.ranks) }.reduce(0) { $0 + $1.weight }
    }

    func table() -> [[Int]] { all.map { a in all.map { b in a == b ? 0 : votes(a, over: b) } } }
}

extension RankedElection {
    /// Schulze: the strength of the strongest path, looking at every path that visits nobody twice.
    public func schulzeWinners(margins: Bool) -> Set<Int> {
        let n = table()
        func strength(_ a: Int, _ b: Int) -> Int { n[a][b] > n[b][a] ? (margins ? n[a][b] - n[b][a] : n[a][b]) : 0 }
        func strongest(_ a: Int, _ b: Int, _ visited: Set<Int>) -> Int {
            var best = strength(a, b)
            for middle in all where !visited.contains(middle) && middle != b && strength(a, middle) > 0 {
                best = max(best, min(strength(a, middle), strongest(middle, b, visited.union([middle]))))
            }
            return best
        }
        let paths = all.map { a in all.map { b in a == b ? 0 : strongest(a, b, [a]) } }
        return Set(all.filter { a in all.allSatisfy { paths[$0][a] <= paths[a][$0] } })
    }

    /// Ranked pairs: an order of all candidates is an outcome for some way of breaking ties exactly if it is a stack (T. M.
    /// Zavist & T. N. Tideman, 1989): whoever stands above another also does so through a chain down the order, each
    /// link of which is at least as strong as the direct defeat the other way.
    public func rankedPairsWinners(margins: Bool) -> Set<Int> {
        let n = table()
        func strength(_ a: Int, _ b: Int) -> Int {
            if margins { return n[a][b] - n[b][a] }
            return n[a][b] > n[b][a] ? n[a][b] : n[a][b] < n[b][a] ? -n[b][a] : 0
        }
        func isStack(_ order: [Int]) -> Bool {
            for (place, a) in order.enumerated() {
                for b in order[(place + 1)...] {
                    let need = strength(b, a)
                    var reached: Set<Int> = [a]
                    for (from, one) in order.enumerated() where reached.contains(one) {
                        for other in order[(from + 1)...] where strength(one, other) >= need { reached.insert(other) }
                    }
                    if !reached.contains(b) { return false }
                }
            }
            return true
        }
        return Set(All.orders(all).filter(isStack).map { $0[0] })
    }

    public func minimaxWinners(margins: Bool) -> Set<Int> {
        let n = table()
        return Set(
            All.best(all) { a in
                let defeats = all.filter { $0 != a }.map { b in
                    margins ? n[b][a] - n[a][b] : (n[b][a] > n[a][b] ? n[b][a] : 0)
                }
                return -(defeats.max() ?? 0)
            })
    }

    public func copelandPoints() -> [Fraction] {
        let n = table()
        return all.map { a in
            all.filter { $0 != a }.reduce(Fraction(0)) { sum, b in
                sum + (n[a][b] > n[b][a] ? Fraction(1) : n[a][b] == n[b][a] ? Fraction(1, 2) : Fraction(0))
            }
        }
    }

    /// All orders with the least disagreement: for each ballot and each pair, one if the ballot has it the other way.
    public func kemenyOrders() -> Set<[Int]> {
        let n = table()
        return Set(
            All.best(All.orders(all)) { order in
                var disagreement = 0
                for (place, a) in order.enumerated() {
                    for b in order[(place + 1)...] { disagreement += n[b][a] }
                }
                return -disagreement
            })
    }

    func condorcetWinner() -> Int? {
        let n = table()
        return all.first { a in all.allSatisfy { $0 == a || n[a][$0] > n[$0][a] } }
    }

    /// Points of each place from the bottom, 0 up; a rank shares its places, and so do those left out.
    public func bordaPoints() -> [Fraction] {
        var points = [Fraction](repeating: Fraction(0), count: candidates)
        for ballot in ballots where !ballot.ranks.allSatisfy(\.isEmpty) {
            let left = all.filter { one in !ballot.ranks.contains { $0.contains(one) } }
            var top = candidates - 1
            for rank in ballot.ranks + [left] where !rank.isEmpty {
                let places = (top - rank.count + 1...top).reduce(0, +)
                for one in rank { points[one] = points[one] + Fraction(places * ballot.weight, rank.count) }
                top -= rank.count
            }
        }
        return points
    }

    public func blackWinners() -> Set<Int> {
        if let winner = condorcetWinner() { return [winner] }
        let points = bordaPoints()
        return Set(All.best(all) { points[$0] })
    }

    /// The smallest set in which everyone beats everyone outside, of all sets.
    func smithSet() -> [Int] {
        let n = table()
        for size in 1...candidates {
            for set in All.subsets(all, size) {
                if set.allSatisfy({ a in all.allSatisfy { b in set.contains(b) || n[a][b] > n[b][a] } }) { return set }
            }
        }
        return all
    }

    /// Smith//IRV down to the last one, trying everyone tied for last.
    public func smithIRVWinners() -> Set<Int> {
        func winners(_ left: [Int]) -> Set<Int> {
            if left.count == 1 { return Set(left) }
            var votes = [Fraction](repeating: Fraction(0), count: candidates)
            for ballot in ballots {
                guard let top = ballot.ranks.map({ $0.filter(left.contains) }).first(where: { !$0.isEmpty }) else {
                    continue
                }
                for one in top { votes[one] = votes[one] + Fraction(ballot.weight, top.count) }
            }
            let fewest = left.map { votes[$0] }.min()
            return left.filter { votes[$0] == fewest }.reduce(into: []) { found, out in
                found.formUnion(winners(left.filter { $0 != out }))
            }
        }
        return winners(smithSet())
    }

    /// Bucklin by its sentence: the first number of ranks at which someone has more than half.
    public func bucklinWinners() -> Set<Int> {
        let valid = ballots.filter { !$0.ranks.allSatisfy(\.isEmpty) }.reduce(0) { $0 + $1.weight }
        for depth in 1...max(ballots.map(\.ranks.count).max() ?? 1, 1) {
            let votes = all.map { one in
                ballots.filter { $0.ranks.prefix(depth).contains { $0.contains(one) } }.reduce(0) { $0 + $1.weight }
            }
            if votes.contains(where: { 2 * $0 > valid }) || depth >= ballots.map(\.ranks.count).max() ?? 1 {
                return Set(All.best(all) { votes[$0] })
            }
        }
        return []
    }

    public func pluralityVotes() -> [Int] {
        all.map { one in ballots.filter { $0.ranks.first == [one] }.reduce(0) { $0 + $1.weight } }
    }

    /// Marks counted where a ballot has no more than so many.
    public func markedVotes(most: Int) -> [Int] {
        all.map { one in
            ballots.filter { ballot in
                let marked = Set(ballot.ranks.flatMap { $0 })
                return marked.count <= most && marked.contains(one)
            }.reduce(0) { $0 + $1.weight }
        }
    }
}
