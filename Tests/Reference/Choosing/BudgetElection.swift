/// Projects with costs, approvals and money, for finding every outcome by definition.
public struct BudgetElection: Sendable {
    public var costs: [Int]
    public var budget: Int
    public var ballots: [Set<Int>]

    public init(costs: [Int], budget: Int, ballots: [Set<Int>]) {
        self.costs = costs
        self.budget = budget
        self.ballots = ballots
    }

    var all: [Int] { Array(costs.indices) }
    func approvers(_ one: Int) -> [Int] { ballots.indices.filter { ballots[$0].contains(one) } }
    func cost(_ chosen: [Int]) -> Int { chosen.reduce(0) { $0 + costs[$1] } }
    func fits(_ one: Int, _ chosen: [Int]) -> Bool { cost(chosen) + costs[one] <= budget }

    /// Costs here are above 0.
    public func greedy(byCost: Bool, after chosen: [Int] = []) -> Set<[Int]> {
        let open = all.filter { !chosen.contains($0) && fits($0, chosen) }
        if open.isEmpty { return [chosen.sorted()] }
        return All.best(open) { Fraction(approvers($0).count, byCost ? 1 : costs[$0]) }.reduce(into: []) {
            $0.formUnion(greedy(byCost: byCost, after: chosen + [$1]))
        }
    }

    /// Everyone starts with so much.
    func equalShares(byCost: Bool, start: Fraction) -> Set<[Int]> {
        func go(_ money: [Fraction], _ chosen: [Int]) -> Set<[Int]> {
            let offers: [(one: Int, share: Fraction, rate: Fraction)] = all.filter { !chosen.contains($0) }.compactMap {
                one in
                guard let share = ApprovalElection.price(approvers(one).map { money[$0] }, cost: Fraction(costs[one]))
                else {
                    return nil
                }
                return (one, share, share / Fraction(byCost ? costs[one] : 1))
            }
            guard let least = offers.map(\.rate).min() else { return [chosen.sorted()] }
            return offers.filter { $0.rate == least }.reduce(into: []) { found, offer in
                var next = money
                for voter in approvers(offer.one) { next[voter] = next[voter] - min(offer.share, next[voter]) }
                found.formUnion(go(next, chosen + [offer.one]))
            }
        }
        return go(ballots.map { _ in start }, [])
    }

    public func equalShares(byCost: Bool) -> Set<[Int]> {
        equalShares(byCost: byCost, start: Fraction(budget, ballots.count))
    }

    public func equalSharesThenGreedy(byCost: Bool) -> Set<[Int]> {
        equalShares(byCost: byCost).reduce(into: []) { $0.formUnion(greedy(byCost: byCost, after: $1)) }
    }

    /// nil when ties leave more than one outcome at some share: then what follows isn't defined.
    public func equalSharesAddOne(byCost: Bool) -> [Int]? {
        var before: [Int]?
        var start = Fraction(budget, ballots.count)
        while true {
            let outcomes = equalShares(byCost: byCost, start: start)
            guard outcomes.count == 1, let outcome = outcomes.first else { return nil }
            if cost(outcome) > budget { return before }
            if !all.contains(where: { !outcome.contains($0) && !approvers($0).isEmpty && fits($0, outcome) }) {
                return outcome
            }
            before = outcome
            start = start + Fraction(1)
        }
    }

    public func phragmen(skips: Bool) -> Set<[Int]> {
        func go(_ loads: [Fraction], _ chosen: [Int]) -> Set<[Int]> {
            let open = all.filter { one in
                !chosen.contains(one) && !approvers(one).isEmpty && costs[one] <= budget
                    && (!skips || fits(one, chosen))
            }
            func moment(_ one: Int) -> Fraction {
                let voters = approvers(one)
                return voters.reduce(Fraction(costs[one])) { $0 + loads[$1] } / Fraction(voters.count)
            }
            let first = All.best(open) { Fraction(0) - moment($0) }
            if first.isEmpty || !first.allSatisfy({ fits($0, chosen) }) { return [chosen.sorted()] }
            return first.reduce(into: []) { found, one in
                var next = loads
                for voter in approvers(one) { next[voter] = moment(one) }
                found.formUnion(go(next, chosen + [one]))
            }
        }
        return go(ballots.map { _ in Fraction(0) }, [])
    }
}

extension BudgetElection {
    /// Equal shares where papers give points: for each project the smallest payment for a point at which its voters,
    /// each giving no more than it has, pay its cost. Found by trying every set of those who give their last.
    public func equalShares(points: [[Int]], byCost: Bool) -> Set<[Int]> {
        func perPoint(_ one: Int, _ money: [Fraction]) -> Fraction? {
            let voters = points.indices.filter { points[$0][one] > 0 }
            var found: Fraction?
            for last in 0..<1 << voters.count {
                let paying = voters.indices.filter { last >> $0 & 1 == 0 }.map { voters[$0] }
                let short = voters.indices.filter { last >> $0 & 1 == 1 }.map { voters[$0] }
                guard !paying.isEmpty else { continue }
                let rest = short.reduce(Fraction(costs[one])) { $0 - money[$1] }
                let each = rest / Fraction(paying.reduce(0) { $0 + points[$1][one] })
                guard paying.allSatisfy({ !(money[$0] < each * Fraction(points[$0][one])) }),
                    short.allSatisfy({ !(each * Fraction(points[$0][one]) < money[$0]) })
                else { continue }
                if let known = found, !(each < known) { continue }
                found = each
            }
            return found
        }
        func go(_ money: [Fraction], _ chosen: [Int]) -> Set<[Int]> {
            let offers = costs.indices.filter { !chosen.contains($0) }.compactMap { one in
                perPoint(one, money).map { (one: one, each: $0, rate: $0 / Fraction(byCost ? costs[one] : 1)) }
            }
            guard let least = offers.map(\.rate).min() else { return [chosen.sorted()] }
            return offers.filter { $0.rate == least }.reduce(into: []) { found, offer in
                var next = money
                for voter in points.indices where points[voter][offer.one] > 0 {
                    next[voter] = next[voter] - min(offer.each * Fraction(points[voter][offer.one]), next[voter])
                }
                found.formUnion(go(next, chosen + [offer.one]))
            }
        }
        return go(points.map { _ in Fraction(budget, points.count) }, [])
    }
}
