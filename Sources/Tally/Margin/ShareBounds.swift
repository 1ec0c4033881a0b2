/// What can be proved where voters share a cost: Phragmén's loads, the purses of equal shares.
///
/// The count is made again with what could be, not with what is: each amount is an interval that holds it whichever n papers were changed and whatever is
/// written on them. While every step is certain, the same are bought. Amounts are whole numbers of 10⁻¹², rounded outwards.
struct ShareBounds {
    let sets: ApprovalSets
    let costs: [Int64]
    /// Those bought, in their order.
    let order: [Int]
    /// As many as there are seats; nil where the money ends it.
    let seats: Int?
    let budget: Int64

    static let unit: Int128 = 1_000_000_000_000
    private typealias Bounds = (low: Int128, high: Int128)

    /// nil where the numbers would be too large.
    init?(_ sets: ApprovalSets, costs: [Int64], order: [Int], seats: Int?, budget: Int64) {
        let work = (0..<sets.count).reduce(costs.count) { $0 + sets.members($1).count }
        guard sets.voters < 1_000_000_000, work * (order.count + 1) <= 1_000_000, budget <= 10_000_000_000_000,
            costs.reduce(Int128(0), { $0 + Int128($1) }) <= 10_000_000_000_000
        else { return nil }
        (self.sets, self.costs, self.order, self.seats, self.budget) = (sets, costs, order, seats, budget)
    }

    /// The fewest papers that might change what is bought: one more than are certain not to.
    func least(_ isSafe: (Int64) -> Bool) -> Int64 {
        guard isSafe(0) else { return 1 }
        var (safe, unsafe) = (Int64(0), sets.voters + 1)
        while unsafe - safe > 1 {
            let between = safe + (unsafe - safe) / 2
            if isSafe(between) { safe = between } else { unsafe = between }
        }
        return max(1, unsafe)
    }

    // MARK: Phragmén

    /// Whether the same are bought in the same order, whichever `changed` papers say something else.
    ///
    /// - Parameter skips: whether what passes the budget is passed over, and does not end it.
    func phragmenIsSafe(_ changed: Int64, skips: Bool = false) -> Bool {
        var state = Loading(self, changed)
        return state.buys(order[...], skips: skips)
    }

    private struct Loading {
        let shares: ShareBounds
        let changed: Int128
        /// Of papers that were not changed, by group.
        var loads: [Bounds]
        /// Within which the loads of changed papers are.
        var any: Bounds
        var taken: [Int] = []

        init(_ shares: ShareBounds, _ changed: Int64) {
            self.init(
                shares, changed, loads: [Bounds](repeating: (0, 0), count: shares.sets.count), any: (0, 0), taken: [])
        }

        init(_ shares: ShareBounds, _ changed: Int64, loads: [Bounds], any: Bounds, taken: [Int]) {
            (self.shares, self.changed, self.loads, self.any, self.taken) = (shares, Int128(changed), loads, any, taken)
        }

        /// The load at which its voters can pay for one: of those there, n may have gone and n others come.
        func moment(_ one: Int) -> (low: Int128, high: Int128?) {
            let votes = Int128(shares.sets.votes[one])
            var sum: Bounds = (Int128(shares.costs[one]) * unit, Int128(shares.costs[one]) * unit)
            for group in shares.sets.supporters(one) {
                let weight = Int128(shares.sets.weights[Int(group)])
                sum.low += weight * loads[Int(group)].low
                sum.high += weight * loads[Int(group)].high
            }
            let gone = min(changed, votes)
            var least = sum.low - gone * max(0, any.high) + changed * min(0, any.low)
            if any.low >= 0 { least = max(least, Int128(shares.costs[one]) * unit) }
            let low =
                votes + changed == 0
                ? Int128.max : least >= 0 ? least / (votes + changed) : least / max(1, votes - gone) - 1
            guard votes > changed else { return (low, nil) }
            // Loads below 0 that went make the sum greater.
            let most = sum.high - gone * min(0, any.low)
            // A mean of this and of loads no higher than `any` is no higher than the greater of them.
            return (low, max((max(most, 0) / (votes - gone)) + 1, any.high))
        }

        mutating func buys(_ order: ArraySlice<Int>, skips: Bool) -> Bool {
            func fits(_ one: Int) -> Bool {
                guard shares.seats == nil else { return true }
                return (taken + [one]).reduce(Int128(0)) { $0 + Int128(shares.costs[$1]) } <= Int128(shares.budget)
            }
            var open = shares.costs.indices.filter { one in
                !taken.contains(one) && (shares.seats != nil || shares.costs[one] <= shares.budget)
            }
            for one in order {
                if skips { open.removeAll { !fits($0) } }
                guard case let (low, high?) = moment(one), fits(one) else { return false }
                guard open.allSatisfy({ $0 == one || moment($0).low > high }) else { return false }
                for group in shares.sets.supporters(one) { loads[Int(group)] = (low, high) }
                any = (any.low, max(any.high, high))
                taken.append(one)
                open.removeAll { $0 == one }
            }
            if let seats = shares.seats { return taken.count == seats }
            if skips { open.removeAll { !fits($0) } }
            let within = open.filter(fits)
            guard !within.isEmpty else { return true }
            // It ends because one comes first that passes the budget.
            guard let end = open.filter({ !fits($0) }).compactMap({ moment($0).high }).min() else { return false }
            return within.allSatisfy { moment($0).low > end }
        }
    }

    // MARK: Equal shares

    /// - Parameters:
    ///   - worth: of each to one who approves it.
    ///   - goesOn: whether what nobody can pay for goes on by Phragmén.
    func equalSharesAreSafe(_ changed: Int64, worth: [Int64], total: Int64, goesOn: Bool) -> Bool {
        guard sets.voters > 0 else { return false }
        let n = Int128(changed)
        let start = Int128(total) * ShareBounds.unit / Int128(sets.voters)
        var purses = [Bounds](repeating: (start, start + 1), count: sets.count)
        var taken: [Int] = []
        for (place, one) in order.enumerated() {
            if let seats, taken.count == seats { return false }
            guard let own = highest(one, purses, n) else {
                // Nobody can pay any more, or it is not certain.
                guard goesOn, costs.indices.allSatisfy({ taken.contains($0) || lowest($0, purses, n, start) == nil })
                else { return false }
                var loading = Loading(
                    self, changed, loads: purses.map { (-$0.high, -$0.low) }, any: (-start - 1, 0), taken: taken)
                return loading.buys(order[place...], skips: false)
            }
            for other in costs.indices where other != one && !taken.contains(other) {
                guard let price = lowest(other, purses, n, start) else { continue }
                guard own * Int128(worth[other]) < price * Int128(worth[one]) else { return false }
            }
            let least = lowest(one, purses, n, start) ?? 0
            for group in sets.supporters(one) {
                let purse = purses[Int(group)]
                purses[Int(group)] = (max(0, purse.low - own), max(0, purse.high - least))
            }
            taken.append(one)
        }
        if let seats { return taken.count == seats }
        return costs.indices.allSatisfy { taken.contains($0) || lowest($0, purses, n, start) == nil }
    }

    /// What everybody pays at most for one, where n of its voters went, each of whom pays no more than the others; nil where it might not be paid for.
    private func highest(_ one: Int, _ purses: [Bounds], _ changed: Int128) -> Int128? {
        let groups = sets.supporters(one).map { (purse: purses[Int($0)].low, votes: Int128(sets.weights[Int($0)])) }
            .sorted { $0.purse < $1.purse }
        var (open, payers) = (Int128(costs[one]) * ShareBounds.unit, Int128(sets.votes[one]) - changed)
        for group in groups {
            guard payers > 0 else { return nil }
            if open <= group.purse * payers { return (open + payers - 1) / payers }
            open -= group.purse * group.votes
            payers -= group.votes
        }
        return nil
    }

    /// What everybody pays at least, where n others came with all that anybody has; nil where it cannot be paid for even then.
    private func lowest(_ one: Int, _ purses: [Bounds], _ changed: Int128, _ start: Int128) -> Int128? {
        var groups = sets.supporters(one).map { (purse: purses[Int($0)].high, votes: Int128(sets.weights[Int($0)])) }
        groups.append((start + 1, changed))
        groups.sort { $0.purse < $1.purse }
        var (open, payers) = (Int128(costs[one]) * ShareBounds.unit, Int128(sets.votes[one]) + changed)
        for group in groups where group.votes > 0 {
            if open <= group.purse * payers { return open / payers }
            open -= group.purse * group.votes
            payers -= group.votes
        }
        return nil
    }
}
