/// The most that weights can come to over all ways to fill the seats, fractions of people allowed: what bounds a panel from above.
///
/// A ``DualSimplex`` begins with everybody in, which is best since no weight is negative. Its end
/// is a price for a seat and for each quota; ``bound(_:of:weights:lower:upper:)`` reckons from the prices alone what no panel exceeds, so that
/// nobody has to believe the simplex.
struct CompositionProgram {
    let problem: PanelProblem
    let weights: [Rational]
    /// By kind: how many at least and at most.
    let lower: [Int]
    let upper: [Int]

    enum Result {
        /// No way to fill the seats. Prices whose bound without weights is below zero.
        case impossible([Rational])
        /// How many of each kind, and the prices: of a seat, then of each quota.
        case most(takes: [Rational], prices: [Rational])
    }

    /// What no panel within the bounds exceeds, by the prices: whatever they are, it is true.
    ///
    /// A seat or a quota that has its price pays for those whom a panel takes; what a weight is worth beyond that a kind brings by itself.
    static func bound(
        _ prices: [Rational], of problem: PanelProblem, weights: [Rational], lower: [Int], upper: [Int]
    ) -> Rational {
        var sum = prices[0] * Rational(problem.seats)
        var rest = weights.map { $0 - prices[0] }
        for (quota, price) in zip(problem.quotas, prices.dropFirst()) where !price.isZero {
            sum += price * Rational(price > 0 ? quota.upper : quota.lower)
            for kind in quota.kinds { rest[kind] -= price }
        }
        for kind in rest.indices { sum += rest[kind] * Rational(rest[kind] > 0 ? upper[kind] : lower[kind]) }
        return sum
    }

    func solved(_ work: inout PanelWork) throws(PanelTrouble) -> Result {
        var table = table
        var steps = 0
        while true {
            try work.spend(table.basic.count * table.free.count)
            steps += 1
            switch table.step(inOrder: steps > 200) {
            case .mended: continue
            case .impossible(let row): return .impossible(contradiction(in: row, of: table))
            case .done:
                let left = table.unknowns(kinds)
                return .most(takes: zip(upper, left).map { Rational($0) - $1 }, prices: prices(table))
            }
        }
    }

    private var kinds: Int { problem.kinds.count }

    /// How many of each kind are left out; then by how much the seats and each quota are above their lower bound.
    private var table: DualSimplex {
        var rows = [(kinds: Array(problem.kinds.indices), lower: problem.seats, upper: problem.seats)]
        rows += problem.quotas.map { (kinds: $0.kinds, lower: $0.lower, upper: $0.upper) }
        return DualSimplex(
            basic: rows.enumerated().map { place, row in
                DualSimplex.Variable(number: kinds + place, upper: Rational(row.upper - row.lower))
            },
            free: problem.kinds.indices.map {
                DualSimplex.Variable(number: $0, upper: Rational(upper[$0] - lower[$0]))
            },
            constants: rows.map { row in Rational(row.kinds.reduce(0) { $0 + upper[$1] } - row.lower) },
            rates: rows.map { row in
                var rates = Array(repeating: Rational.zero, count: kinds)
                for kind in row.kinds { rates[kind] = -Rational.one }
                return rates
            }, costs: weights)
    }

    /// What a seat and each quota are worth: a lower bound that holds people in costs, an upper one that keeps people out pays.
    private func prices(_ table: DualSimplex) -> [Rational] {
        var prices = Array(repeating: Rational.zero, count: table.basic.count)
        for (place, one) in table.free.enumerated() where one.number >= kinds {
            prices[one.number - kinds] = one.isFlipped ? table.costs[place] : -table.costs[place]
        }
        return prices
    }

    /// Prices that show by themselves that a row cannot be kept.
    private func contradiction(in row: Int, of table: DualSimplex) -> [Rational] {
        var prices = Array(repeating: Rational.zero, count: table.basic.count)
        func price(_ one: DualSimplex.Variable, _ share: Rational) {
            if one.number >= kinds { prices[one.number - kinds] = one.isFlipped ? share : -share }
        }
        price(table.basic[row], .one)
        for place in table.free.indices { price(table.free[place], -table.rates[row][place]) }
        return prices
    }
}
