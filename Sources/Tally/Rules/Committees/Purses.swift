import BigInt

/// What each voter still has to spend in the method of equal shares, exactly: whole numbers over one denominator.
///
/// Voters with the same amount share a level; levels are kept in ascending order, each different from the next.
struct Purses: Sendable {
    let sets: ApprovalSets
    /// What each candidate costs; 1 for a seat.
    let costs: [Int64]
    /// What a candidate is worth to each of its voters.
    let worth: [Int64]
    /// The amounts, and behind them the denominator. The top word of each number is kept free for a product.
    private var amounts: WideNumbers
    private(set) var levelOf: [Int32]
    /// How many groups are at each level.
    private var groupsAt: [Int32]

    var levels: Int { groupsAt.count }
    var denominator: BigInt { amounts.bigInt(levels) }
    func amount(_ level: Int) -> BigInt { amounts.bigInt(level) }

    /// Everyone starts with total ÷ voters.
    init(_ sets: ApprovalSets, costs: [Int64], worth: [Int64], total: BigUInt) {
        self.sets = sets
        self.costs = costs
        self.worth = worth
        amounts = WideNumbers([total, BigUInt(sets.voters)])
        levelOf = [Int32](repeating: 0, count: sets.count)
        groupsAt = [Int32(sets.count)]
    }

    /// What a candidate costs each of its voters who can pay in full: sum ÷ payers, over the denominator; the others
    /// give all they have.
    struct Price: Sendable {
        let sum: BigInt
        let payers: Int64
        /// What it is worth to one of them.
        let worth: Int64

        /// Whether a unit of worth costs less here.
        static func < (left: Price, right: Price) -> Bool {
            left.sum * BigInt(right.payers) * BigInt(right.worth) < right.sum * BigInt(left.payers) * BigInt(left.worth)
        }
    }

    /// What a candidate's voters still have together.
    func money(of one: Int) -> Rational {
        let sum = sets.supporters(one).reduce(BigInt(0)) {
            $0 + amount(Int(levelOf[Int($1)])) * BigInt(sets.weights[Int($1)])
        }
        return Rational(sum, denominator)
    }

    /// The price of a candidate; nil when its voters together can't pay it.
    func price(_ one: Int) -> Price? {
        var papers = [Int64](repeating: 0, count: levels)
        for group in sets.supporters(one) { papers[Int(levelOf[Int(group)])] += sets.weights[Int(group)] }
        var payers = sets.votes[one]
        guard payers > 0 else { return nil }
        let width = amounts.width
        var open = [UInt64](repeating: 0, count: width)
        var offer = open
        let found = amounts.words.withUnsafeBufferPointer { words -> Bool in
            guard let base = words.baseAddress else { return false }
            return open.withUnsafeMutableBufferPointer { open in
                offer.withUnsafeMutableBufferPointer { offer in
                    guard let open = open.baseAddress, let offer = offer.baseAddress else { return false }
                    Words.multiply(base + levels * width, width, by: UInt64(costs[one]), into: open)
                    for level in 0..<levels where papers[level] > 0 {
                        let amount = base + level * width
                        Words.multiply(amount, width, by: UInt64(payers), into: offer)
                        if Words.isAtMost(open, offer, width) { return true }
                        Words.subtract(amount, width, times: UInt64(papers[level]), from: open)
                        payers -= papers[level]
                    }
                    return false
                }
            }
        }
        guard found else { return nil }
        let sum = BigInt(BigUInt(words: open.map { UInt($0) }))
        return Price(sum: sum, payers: payers, worth: costs[one] == 0 ? 1 : worth[one])
    }

    /// Takes the price from all voters of a candidate.
    mutating func pay(_ price: Price, for one: Int) {
        let payers = BigInt(price.payers)
        let divisor = price.sum.greatestCommonDivisor(with: payers)
        let factor = UInt64(payers / divisor)
        let share = BigUInt(price.sum / divisor)

        // Each old level leads to up to two new ones: of those who don't pay, and of those who do.
        var payersAt = [Int32](repeating: 0, count: levels)
        for group in sets.supporters(one) { payersAt[Int(levelOf[Int(group)])] += 1 }
        let paying = (0..<levels).filter { payersAt[$0] > 0 }
        amounts.multiply(by: factor)
        let paid = amounts.differences(of: paying, minus: share)
        var merged = WideNumbers(width: amounts.width, reserving: levels + paying.count + 1)
        var counts: [Int32] = []
        var newLevel = [Int32](repeating: -1, count: levels)
        var paidLevel = newLevel
        func put(_ numbers: WideNumbers, _ place: Int, _ groups: Int32) -> Int32 {
            if !merged.isLast(numbers, place) {
                merged.append(numbers, place)
                counts.append(0)
            }
            counts[counts.count - 1] += groups
            return Int32(counts.count - 1)
        }
        var next = 0
        for level in 0..<levels where groupsAt[level] > payersAt[level] {
            while next < paying.count, paid.isAtMost(next, amounts, level) {
                paidLevel[paying[next]] = put(paid, next, payersAt[paying[next]])
                next += 1
            }
            newLevel[level] = put(amounts, level, groupsAt[level] - payersAt[level])
        }
        while next < paying.count {
            paidLevel[paying[next]] = put(paid, next, payersAt[paying[next]])
            next += 1
        }
        merged.append(amounts, levels)
        amounts = merged
        groupsAt = counts
        // Payers first, by a mark below zero, then everyone moves to the new levels.
        for group in sets.supporters(one) { levelOf[Int(group)] = ~levelOf[Int(group)] }
        for group in levelOf.indices {
            let old = levelOf[group]
            levelOf[group] = old < 0 ? paidLevel[Int(~old)] : newLevel[Int(old)]
        }
    }

    /// Each level's amount as a fraction, and who has it: what all later steps depend on.
    var reduced: [Rational] {
        let denominator = denominator
        let fractions = (0..<levels).map { Rational(amount($0), denominator) }
        return levelOf.map { fractions[Int($0)] }
    }
}
