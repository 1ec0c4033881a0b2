/// A reader who adds and subtracts: which whole numbers can stand in a group, when some sums of groups are known and some are known to be
/// more than nothing. It tries tables one by one and gives up a branch as soon as a sum can no longer come out.
public struct TableAttacker {
    /// Groups and what they come to.
    public let sums: [(groups: [Int], total: Int)]
    /// Groups that together are one or more.
    public let some: [[Int]]
    public let count: Int

    public init(count: Int, sums: [(groups: [Int], total: Int)], some: [[Int]]) {
        self.count = count
        self.sums = sums
        self.some = some
    }

    /// Whether there is a table with so many or more in that group; `nil` where it took too long to see.
    public func canBe(_ group: Int, atLeast least: Int, steps: Int = 2_000_000) -> Bool? {
        var search = Search(of: self, steps: steps)
        search.low[group] = least
        let found = search.go()
        return search.steps <= 0 ? nil : found
    }

    private struct Search {
        let attacker: TableAttacker
        var low: [Int]
        var high: [Int]
        var steps: Int

        init(of attacker: TableAttacker, steps: Int) {
            self.attacker = attacker
            self.steps = steps
            low = [Int](repeating: 0, count: attacker.count)
            // More than all sums together is as good as no end.
            let most = attacker.sums.reduce(10) { $0 + $1.total }
            high = [Int](repeating: most, count: attacker.count)
        }

        /// Narrows every group by every sum until nothing moves; false where a sum cannot come out.
        mutating func narrow() -> Bool {
            var moves = true
            while moves {
                moves = false
                for (groups, total) in attacker.sums {
                    let least = groups.reduce(0) { $0 + low[$1] }
                    let most = groups.reduce(0) { $0 + high[$1] }
                    guard least <= total, total <= most else { return false }
                    for group in groups {
                        let up = total - (least - low[group])
                        let down = total - (most - high[group])
                        if up < high[group] { (high[group], moves) = (up, true) }
                        if down > low[group] { (low[group], moves) = (down, true) }
                        guard low[group] <= high[group] else { return false }
                        if moves { break }
                    }
                    if moves { break }
                }
            }
            for groups in attacker.some where groups.allSatisfy({ high[$0] == 0 }) { return false }
            return true
        }

        mutating func go() -> Bool {
            steps -= 1
            guard steps > 0, narrow() else { return false }
            // A group on its own in no sum may be anything; those in sums are tried from the narrowest on.
            let open = low.indices.filter { low[$0] < high[$0] }
            guard let group = open.min(by: { high[$0] - low[$0] < high[$1] - low[$1] }) else { return true }
            for value in low[group]...high[group] {
                var branch = self
                (branch.low[group], branch.high[group]) = (value, value)
                if branch.go() { return true }
                steps = branch.steps
                if steps <= 0 { return false }
            }
            return false
        }
    }
}
