import BigInt
import Kernel

/// The method of equal shares (rule X): every voter has an equal share of the seats to spend, and each candidate is
/// bought at the lowest price at which all its voters who can pay the same; those who have less give what is left.
///
/// Seats that no group can pay for go on by sequential Phragmén, voters starting with the money they have left.
///
///     let count = try EqualShares().count(election)
public struct EqualShares: Rule {
    public let about = RuleInfo(
        name: "equal-shares", label: { $0.committees.equalShares },
        source:
            "D. Peters & P. Skowron (2020), Proportionality and the limits of welfarism, EC '20; completed by seq. Phragmén"
    )

    public let reads = BallotForm.approvals

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let sets = ApprovalSets(election)
        try transcript.begin(valid: sets.valid)
        let ones = [Int64](repeating: 1, count: sets.candidates.count)
        let purses = Purses(sets, costs: ones, worth: ones, total: BigUInt(election.seats))
        try transcript.build(
            Buying(purses, seats: election.seats), of: sets.candidates, size: sets.count + sets.candidates.count)
    }
}

/// Buying one candidate or project after another at the lowest price for a unit of worth.
struct Buying: StepByStep {
    private var purses: Purses
    private let seats: Int
    private(set) var outcome: [Int] = []
    private var isOpen: [Bool]
    /// A price never falls as money is spent, so an old one, times 2⁶⁴ and rounded down, is a bound that spares most of
    /// the work of each step.
    private var bound: [BigInt]
    private var prices: [Int: Purses.Price] = [:]
    /// What completes the committee when nobody can be paid for.
    private var phragmen: Phragmen?
    /// Says amounts as money, where it is money.
    private let money: ProjectBudget?

    /// Without seats, projects are bought as long as the money lasts.
    init(_ purses: Purses, seats: Int? = nil, money: ProjectBudget? = nil) {
        self.purses = purses
        self.money = money
        self.seats = seats ?? -1
        isOpen = purses.sets.votes.map { $0 > 0 }
        bound = [BigInt](repeating: 0, count: isOpen.count)
    }

    struct Key: Hashable {
        let taken: [Int]
        let money: [Rational]
        let loads: Loads.Key?
    }

    var key: Key { Key(taken: outcome.sorted(), money: phragmen == nil ? purses.reduced : [], loads: phragmen?.key) }

    mutating func best() -> [Int] {
        if outcome.count == seats { return [] }
        if phragmen == nil {
            let level = cheapest()
            if !level.isEmpty || seats < 0 { return level }
            phragmen = Phragmen(loads: purses.saved, seats: seats, elected: outcome)
        }
        return phragmen?.best() ?? []
    }

    mutating func take(_ one: Int) {
        outcome.append(one)
        isOpen[one] = false
        if phragmen != nil {
            phragmen?.take(one)
        } else if let price = prices[one] {
            purses.pay(price, for: one)
        }
    }

    func why(taking one: Int, name: (Int) -> String) -> Phrase? {
        if let phragmen {
            guard let reason = phragmen.why(taking: one, name: name) else { return nil }
            return Phrase { $0.committees.phragmenGoesOn(reason($0)) }
        }
        guard let price = prices[one] else { return nil }
        let votes = purses.sets.votes[one]
        let share = Rational(price.sum, purses.denominator * BigInt(price.payers))
        let (cost, each) = (say(Rational(purses.costs[one])), say(share))
        let rest = votes - price.payers
        return Phrase {
            $0.committees.bestBargain(
                number: outcome.count + 1, cost: cost($0), payers: price.payers, each: each($0), rest: rest)
        }
    }

    func why(leaving one: Int, name: (Int) -> String) -> Phrase? {
        if let phragmen { return phragmen.why(leaving: one, name: name) }
        if outcome.count == seats { return Phrase { $0.committees.seatsFilled } }
        guard purses.sets.votes[one] > 0 else { return Phrase { $0.committees.nobodyApproves } }
        let (left, cost) = (say(purses.money(of: one)), say(Rational(purses.costs[one])))
        return Phrase { $0.committees.tooLittleLeft(votes: purses.sets.votes[one], left: left($0), cost: cost($0)) }
    }

    private func say(_ amount: Rational) -> Phrase {
        money?.say(amount) ?? Phrase { _ in amount.description }
    }

    private mutating func cheapest() -> [Int] {
        prices = [:]
        var level: [Int] = []
        var best: (price: Purses.Price, bound: BigInt)?
        let denominator = purses.denominator
        for one in isOpen.indices.filter({ isOpen[$0] }).sorted(by: { bound[$0] < bound[$1] }) {
            if let best, bound[one] > best.bound { break }
            guard let price = purses.price(one) else {
                // Money only grows less: who can't be paid for now never can.
                isOpen[one] = false
                continue
            }
            bound[one] = (price.sum << 64) / (denominator * BigInt(price.payers) * BigInt(price.worth))
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
}

extension Purses {
    /// For Phragmén: what a voter has left is a load below 0.
    var saved: Loads {
        Loads(
            sets, costs: costs, levels: (0..<levels).map { -amount($0) }, over: denominator, of: levelOf.map { Int($0) }
        )
    }
}
