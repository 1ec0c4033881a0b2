// A test may trap where the definition says that there is somebody.
// swift-format-ignore-file: NeverForceUnwrap

import BigInt

/// Meek's, Warren's and New Zealand's counts. Everything here has nine decimals, so a vote is a whole number of
/// billionths and every rounding is written out; iterations may be many, and fractions would be slow to no purpose.
extension Reference {
    private static let one: Int128 = 1_000_000_000

    /// a × b, rounded up to nine places.
    private func up(_ a: Int128, times b: Int128) -> Int128 { (a * b + Self.one - 1) / Self.one }

    /// a ÷ b, rounded up to nine places.
    private func up(_ a: Int128, over b: Int128) -> Int128 { (a * Self.one + b - 1) / b }

    /// Gives out every ballot by itself. `keep` is a factor of what arrives, or a price.
    private func distribute(_ keep: [Int128], price: Bool) -> [Int128] {
        var votes = [Int128](repeating: 0, count: candidates)
        for ballot in ballots {
            var weight = Self.one
            for candidate in ballot where keep[candidate] > 0 {
                let kept = min(weight, price ? keep[candidate] : up(weight, times: keep[candidate]))
                votes[candidate] += kept
                weight -= kept
                if weight == 0 { break }
            }
        }
        return votes
    }

    private func quota(_ votes: [Int128]) -> Int128 { votes.reduce(0, +) / Int128(seats + 1) + 1 }

    private func fractions(_ votes: [Int128]) -> [Fraction] {
        votes.map { Fraction(BigInt($0), BigInt(Self.one)) }
    }

    /// The engine looks back at the prices of the iterations 0, 1, 3, 7, … alone; so does this.
    private func isCircle(_ keep: [Int128], _ before: [[Int128]]) -> Bool {
        var mark = 0
        while 2 * mark + 1 < before.count { mark = 2 * mark + 1 }
        return keep == before[mark]
    }

    func meek(price: Bool) -> Result {
        var result = Result()
        var open = Set(0..<candidates)
        var keep = [Int128](repeating: Self.one, count: candidates)
        result.rows.append(fractions(distribute(keep, price: price)))
        while open.count + result.elected.count > seats, result.elected.count < seats {
            var previous: Int128?
            var surplus: Int128 = 0
            var votes: [Int128] = []
            var winners: [Int] = []
            var before: [[Int128]] = [keep]
            while true {
                votes = distribute(keep, price: price)
                let needed = quota(votes)
                winners = open.sorted().filter { votes[$0] >= needed }
                open.subtract(winners)
                result.elected.formUnion(winners)
                surplus = max(0, result.elected.reduce(0) { $0 + votes[$1] - needed })
                if !winners.isEmpty { break }
                if !price {
                    if surplus < 1000 { break }
                    if let previous, surplus >= previous { break }
                    previous = surplus
                }
                for candidate in result.elected {
                    keep[candidate] = up(up(keep[candidate], times: needed), over: votes[candidate])
                }
                // Prices stand still, or go round in a circle in the last place.
                if price, keep == before.last || isCircle(keep, before) { break }
                before.append(keep)
            }
            result.rows.append(fractions(votes))
            if winners.isEmpty {
                let least = open.map { votes[$0] }.min()!
                let tied = open.sorted().filter { votes[$0] <= least + surplus }
                let loser = order.first { tied.contains($0) }!
                open.remove(loser)
                keep[loser] = 0
            }
        }
        if result.elected.count < seats { result.elected.formUnion(open) }
        return result
    }

    func newZealand() -> Result {
        var result = Result()
        var rows: [[Int128]] = []
        var open = Set(0..<candidates)
        var keep = [Int128](repeating: Self.one, count: candidates)
        var votes = distribute(keep, price: false)
        // One seat: half the votes, rounded up to whole ones.
        func required() -> Int128 {
            let all = votes.reduce(0, +)
            return seats > 1 ? quota(votes) : (all + 2 * Self.one - 1) / (2 * Self.one) * Self.one
        }
        var needed = required()
        let numbers = pseudoRandom()
        func elect() {
            let reached = open.sorted().filter { votes[$0] >= needed }
            for candidate in reached where reached.count + result.elected.count <= seats || seats > 1 {
                open.remove(candidate)
                result.elected.insert(candidate)
            }
        }
        func behind() -> Int {
            let least = open.map { votes[$0] }.min()!
            var left = open.sorted().filter { votes[$0] == least }
            for row in rows.dropLast() where left.count > 1 {
                let least = left.map { row[$0] }.min()!
                left = left.filter { row[$0] == least }
            }
            let isOdd = rows.count % 2 == 1
            return left.min { isOdd ? numbers[$0] < numbers[$1] : numbers[$0] > numbers[$1] }!
        }
        func exclude() {
            let loser = behind()
            open.remove(loser)
            keep[loser] = 0
        }
        var before: [[Int128]] = []
        var electedThen = 0
        rows.append(votes)
        elect()
        while open.count + result.elected.count > seats, result.elected.count < seats {
            let surplus = result.elected.reduce(Int128(0)) { $0 + max(0, votes[$1] - needed) }
            let ranked = open.map { votes[$0] }.sorted()
            var hasExcluded = false
            if ranked.count > 1 && ranked[0] + surplus < ranked[1] || surplus < 100_000 {
                exclude()
                hasExcluded = true
            }
            if open.count + result.elected.count <= seats { break }
            for candidate in result.elected where votes[candidate] > needed {
                let next = up(up(keep[candidate], times: needed), over: votes[candidate])
                keep[candidate] = next
            }
            // Keep values that came before, with nobody elected or excluded since, would come for ever.
            if hasExcluded || result.elected.count != electedThen { before = [] }
            electedThen = result.elected.count
            if before.contains(keep) { exclude() } else { before.append(keep) }
            if open.count + result.elected.count <= seats { break }
            votes = distribute(keep, price: false)
            needed = required()
            rows.append(votes)
            elect()
        }
        if result.elected.count < seats { result.elected.formUnion(open) }
        result.rows = rows.map(fractions)
        return result
    }

    /// Schedule 1A, clauses 41 to 48, as the published numbers have them.
    private func pseudoRandom() -> [Int] {
        var (x, y) = (candidates + 5, seats)
        var z = (ballots.count + 1000 * (ballots.count % 10)) % 30323
        func next() -> Int {
            (x, y, z) = (171 * x % 30269, 172 * y % 30307, 170 * z % 30323)
            return 10000 - (10000 * x / 30269 + 10000 * y / 30307 + 10000 * z / 30323) % 10000
        }
        for _ in 1...4 { _ = next() }
        var numbers: [Int] = []
        while numbers.count < candidates {
            let number = next()
            if !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }
}
