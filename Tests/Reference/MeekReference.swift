// A test may trap where the definition says that there is somebody.
// swift-format-ignore-file: NeverForceUnwrap

import BigInt

extension Reference {
    private static let unit = Fraction(1, 1_000_000_000)

    /// Gives out every ballot by itself. `keep` is a factor of what arrives, or a price.
    private func distribute(_ keep: [Fraction], price: Bool) -> [Fraction] {
        var votes = [Fraction](repeating: .zero, count: candidates)
        for ballot in ballots {
            var weight = Fraction.one
            for candidate in ballot where keep[candidate] > .zero {
                var kept = price ? keep[candidate] : (weight * keep[candidate]).up(9)
                if kept > weight { kept = weight }
                votes[candidate] = votes[candidate] + kept
                weight = weight - kept
                if weight == .zero { break }
            }
        }
        return votes
    }

    private func quota(_ votes: [Fraction]) -> Fraction { (sum(votes) / Fraction(seats + 1)).down(9) + Self.unit }

    func meek(price: Bool) -> Result {
        var result = Result()
        var open = Set(0..<candidates)
        var keep = [Fraction](repeating: .one, count: candidates)
        result.rows.append(distribute(keep, price: price))
        while open.count + result.elected.count > seats, result.elected.count < seats {
            var previous: Fraction?
            var surplus = Fraction.zero
            var votes: [Fraction] = []
            var winners: [Int] = []
            while true {
                votes = distribute(keep, price: price)
                let needed = quota(votes)
                winners = open.sorted().filter { votes[$0] >= needed }
                open.subtract(winners)
                result.elected.formUnion(winners)
                surplus = sum(result.elected.map { votes[$0] }) - Fraction(result.elected.count) * needed
                if surplus < .zero { surplus = .zero }
                if !winners.isEmpty || surplus < Fraction(1, 1_000_000) { break }
                if let previous, surplus >= previous { break }
                previous = surplus
                for candidate in result.elected {
                    keep[candidate] = ((keep[candidate] * needed).up(9) / votes[candidate]).up(9)
                }
            }
            result.rows.append(votes)
            if winners.isEmpty {
                let least = open.map { votes[$0] }.min()!
                let tied = open.sorted().filter { votes[$0] <= least + surplus }
                let loser = order.first { tied.contains($0) }!
                open.remove(loser)
                keep[loser] = .zero
            }
        }
        if result.elected.count < seats { result.elected.formUnion(open) }
        return result
    }

    func newZealand() -> Result {
        var result = Result()
        var open = Set(0..<candidates)
        var keep = [Fraction](repeating: .one, count: candidates)
        var votes = distribute(keep, price: false)
        var needed = quota(votes)
        let numbers = pseudoRandom()
        func elect() {
            for candidate in open.sorted() where votes[candidate] >= needed {
                open.remove(candidate)
                result.elected.insert(candidate)
            }
        }
        func behind() -> Int {
            let tied = lowest(open.sorted(), votes)
            var left = tied
            for row in result.rows.dropLast() where left.count > 1 {
                let least = left.map { row[$0] }.min()!
                left = left.filter { row[$0] == least }
            }
            let isOdd = result.rows.count % 2 == 1
            return left.min { isOdd ? numbers[$0] < numbers[$1] : numbers[$0] > numbers[$1] }!
        }
        result.rows.append(votes)
        elect()
        while open.count + result.elected.count > seats, result.elected.count < seats {
            let surplus = sum(result.elected.map { votes[$0] > needed ? votes[$0] - needed : .zero })
            let ranked = open.map { votes[$0] }.sorted()
            var hasExcluded = false
            if ranked.count > 1 && ranked[0] + surplus < ranked[1] || surplus < Fraction(1, 10000) {
                let loser = behind()
                open.remove(loser)
                keep[loser] = .zero
                hasExcluded = true
            }
            var hasFallen = false
            for candidate in result.elected where votes[candidate] > .zero {
                let next = ((keep[candidate] * needed).up(9) / votes[candidate]).up(9)
                if next < keep[candidate] { hasFallen = true }
                keep[candidate] = next
            }
            if !hasExcluded, !hasFallen {
                let loser = behind()
                open.remove(loser)
                keep[loser] = .zero
            }
            votes = distribute(keep, price: false)
            needed = quota(votes)
            result.rows.append(votes)
            elect()
        }
        if result.elected.count < seats { result.elected.formUnion(open) }
        return result
    }

    /// Schedule 1A, clauses 41 to 48, as the calculator has them.
    private func pseudoRandom() -> [Int] {
        var (x, y) = (candidates + 5, seats)
        var z = (ballots.count + 10000 * (ballots.count % 10)) % 30323
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
