import BigInt
import Kernel

/// What each voter still has to spend in equal shares where papers give points, exactly: whole numbers over one
/// denominator. Whoever gives a project twice the points pays twice as much for it, as long as the money lasts
/// (Peters, Pierczyński & Skowron 2021, additive utilities).
///
/// Voters with the same amount share a level.
struct PointPurses: Sendable {
    let money: ProjectBudget
    private let groups: PointGroups
    private let byCost: Bool
    private var denominator: BigInt
    private var amounts: [BigInt]
    private var levelOf: [Int]

    init(_ money: ProjectBudget, _ groups: PointGroups, byCost: Bool, total: BigUInt) {
        self.money = money
        self.groups = groups
        self.byCost = byCost
        denominator = BigInt(max(money.sets.voters, 1))
        amounts = [BigInt(total)]
        levelOf = [Int](repeating: 0, count: groups.weights.count)
    }

    /// Each voter pays this for each point it gives, or all it has where that is less: `sum` ÷ `points`, over the
    /// denominator.
    struct Price: Sendable {
        let sum: BigInt
        let points: BigInt
        /// Papers that pay in full, and those that give their last.
        let payers: Int64
        let short: Int64
        let worth: BigInt

        /// Whether a unit of worth costs less here.
        static func < (left: Price, right: Price) -> Bool {
            left.sum * right.points * right.worth < right.sum * left.points * left.worth
        }

        func bound(_ denominator: BigInt) -> BigInt { (sum << 64) / (denominator * points * worth) }
        func perPoint(_ denominator: BigInt) -> Rational { Rational(sum, denominator * points) }
    }

    func perPoint(_ price: Price) -> Rational { price.perPoint(denominator) }
    func bound(_ price: Price) -> BigInt { price.bound(denominator) }

    /// What a project's voters still have together.
    func left(of one: Int) -> Rational {
        let sum = groups.supporters[one].reduce(BigInt(0)) { sum, gift in
            gift.points > 0 ? sum + amounts[levelOf[gift.other]] * BigInt(groups.weights[gift.other]) : sum
        }
        return Rational(sum, denominator)
    }

    private struct Payer: Hashable {
        let level: Int
        let points: Int64
    }

    /// The price of a project; nil when its voters together can't pay it.
    func price(_ one: Int) -> Price? {
        var papers: [Payer: Int64] = [:]
        for gift in groups.supporters[one] where gift.points > 0 {
            papers[Payer(level: levelOf[gift.other], points: gift.points), default: 0] += groups.weights[gift.other]
        }
        // Whose money runs out first, for the points they give, gives it all.
        let line = papers.sorted { left, right in
            let (a, b) = (
                amounts[left.key.level] * BigInt(right.key.points), amounts[right.key.level] * BigInt(left.key.points)
            )
            return a == b ? left.key.points < right.key.points : a < b
        }
        var open = BigInt(money.costs[one]) * denominator
        var points = line.reduce(BigInt(0)) { $0 + BigInt($1.key.points) * BigInt($1.value) }
        var payers = line.reduce(Int64(0)) { $0 + $1.value }
        let all = payers
        let worth = byCost && money.costs[one] > 0 ? BigInt(money.costs[one]) : 1
        for (payer, weight) in line {
            let amount = amounts[payer.level]
            if amount * points >= open * BigInt(payer.points) {
                return Price(sum: open, points: points, payers: payers, short: all - payers, worth: worth)
            }
            open -= amount * BigInt(weight)
            points -= BigInt(payer.points) * BigInt(weight)
            payers -= weight
        }
        return nil
    }

    /// Takes the price from all voters of a project.
    mutating func pay(_ price: Price, for one: Int) {
        let divisor = price.sum.greatestCommonDivisor(with: price.points)
        let (factor, share) = divisor == 0 ? (1, 0) : (price.points / divisor, price.sum / divisor)
        denominator *= factor
        for level in amounts.indices { amounts[level] *= factor }
        var levels = Dictionary(amounts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for gift in groups.supporters[one] where gift.points > 0 {
            let rest = max(0, amounts[levelOf[gift.other]] - share * BigInt(gift.points))
            if levels[rest] == nil {
                levels[rest] = amounts.count
                amounts.append(rest)
            }
            levelOf[gift.other] = levels[rest] ?? 0
        }
        keepUsed()
    }

    private mutating func keepUsed() {
        var place: [Int: Int] = [:]
        var kept: [BigInt] = []
        for group in levelOf.indices {
            let level = levelOf[group]
            if place[level] == nil {
                place[level] = kept.count
                kept.append(amounts[level])
            }
            levelOf[group] = place[level] ?? 0
        }
        amounts = kept
    }

    /// Each group's amount as a fraction: what all later steps depend on.
    var reduced: [Rational] {
        let fractions = amounts.map { Rational($0, denominator) }
        return levelOf.map { fractions[$0] }
    }
}

/// Buying one project after another at the lowest price for a unit of worth, where papers give points.
struct PointBuying: StepByStep {
    private var purses: PointPurses
    private(set) var outcome: [Int] = []
    private var isOpen: [Bool]
    /// Prices only rise as money is spent; an old one is a bound that spares most of the work of each step.
    private var bound: [BigInt]
    private var prices: [Int: PointPurses.Price] = [:]

    init(_ purses: PointPurses) {
        self.purses = purses
        isOpen = purses.money.support.indices.map { _ in true }
        bound = [BigInt](repeating: 0, count: isOpen.count)
    }

    struct Key: Hashable {
        let taken: [Int]
        let money: [Rational]
    }

    var key: Key { Key(taken: outcome.sorted(), money: purses.reduced) }

    mutating func best() -> [Int] {
        prices = [:]
        var level: [Int] = []
        var best: (price: PointPurses.Price, bound: BigInt)?
        for one in isOpen.indices.filter({ isOpen[$0] }).sorted(by: { bound[$0] < bound[$1] }) {
            if let best, bound[one] > best.bound { break }
            guard let price = purses.price(one) else {
                isOpen[one] = false
                continue
            }
            bound[one] = purses.bound(price)
            if let cheapest = best {
                if cheapest.price < price { continue }
                if price < cheapest.price { level = [] }
            }
            level.append(one)
            prices[one] = price
            best = (price, bound[one])
        }
        return level.sorted()
    }

    mutating func take(_ one: Int) {
        outcome.append(one)
        isOpen[one] = false
        if let price = prices[one] { purses.pay(price, for: one) }
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        guard let price = prices[one] else { return nil }
        let money = purses.money
        let (cost, share) = (money.say(money.costs[one]), money.say(purses.perPoint(price)))
        return Phrase {
            $0.budgets.bestBargain(
                number: outcome.count + 1, cost: cost($0), payers: price.payers, share: share($0), short: price.short)
        }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        let money = purses.money
        guard money.support[one] > 0 else { return money.nothing }
        let (left, cost) = (money.say(purses.left(of: one)), money.say(money.costs[one]))
        return Phrase { $0.budgets.tooLittleLeft(left: left($0), cost: cost($0)) }
    }
}
