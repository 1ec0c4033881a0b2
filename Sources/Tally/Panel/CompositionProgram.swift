/// The most that weights can come to over all ways to fill the seats, fractions of people allowed: what bounds a panel from above.
///
/// A bounded dual simplex in exact fractions (C. Lemke 1954). It begins with everybody in, which is best since no weight is negative, and mends one
/// broken condition after another. Its end is a price for a seat and for each quota; ``bound(_:of:weights:lower:upper:)`` reckons from the prices alone
/// what no panel exceeds, so that nobody has to believe the simplex.
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
        var table = Table(self)
        var steps = 0
        while true {
            try work.spend(table.basic.count * table.free.count)
            steps += 1
            switch table.step(inOrder: steps > 200) {
            case .mended: continue
            case .impossible(let row): return .impossible(table.contradiction(in: row))
            case .done: return .most(takes: table.takes(self), prices: table.prices)
            }
        }
    }

    private struct Table {
        /// Counted from 0 up; a flipped one is counted down from its upper bound.
        struct Variable {
            let number: Int
            let upper: Rational
            var isFlipped = false
        }

        /// basic[r] = constants[r] + Σ rates[r][j] · free[j]; the free ones stand at 0. The first unknowns are how many of a kind are left out,
        /// the others by how much a row is above its lower bound.
        var basic: [Variable]
        var free: [Variable]
        var constants: [Rational]
        var rates: [[Rational]]
        /// What each free one costs; never negative.
        var costs: [Rational]
        let kinds: Int

        enum Step { case mended, impossible(Int), done }

        init(_ program: CompositionProgram) {
            let problem = program.problem
            kinds = problem.kinds.count
            free = problem.kinds.indices.map {
                Variable(number: $0, upper: Rational(program.upper[$0] - program.lower[$0]))
            }
            costs = program.weights
            var rows = [(kinds: Array(problem.kinds.indices), lower: problem.seats, upper: problem.seats)]
            rows += problem.quotas.map { (kinds: $0.kinds, lower: $0.lower, upper: $0.upper) }
            basic = rows.enumerated().map { place, row in
                Variable(number: problem.kinds.count + place, upper: Rational(row.upper - row.lower))
            }
            constants = rows.map { row in Rational(row.kinds.reduce(0) { $0 + program.upper[$1] } - row.lower) }
            rates = rows.map { row in
                var rates = Array(repeating: Rational.zero, count: problem.kinds.count)
                for kind in row.kinds { rates[kind] = -Rational.one }
                return rates
            }
        }

        /// - Parameter inOrder: takes the first broken condition and not the worst, so that nothing turns in circles (R. Bland 1977).
        mutating func step(inOrder: Bool) -> Step {
            var worst: (row: Int, by: Rational)?
            for row in basic.indices {
                let under = -constants[row]
                let by = max(under, constants[row] - basic[row].upper)
                guard by > 0 else { continue }
                let isBetter =
                    worst.map { inOrder ? basic[row].number < basic[$0.row].number : by > $0.by } ?? true
                if isBetter { worst = (row, by) }
            }
            guard let row = worst?.row else { return .done }
            if constants[row] > 0 { flip(row) }
            var best: (column: Int, ratio: Rational)?
            for column in free.indices where rates[row][column] > 0 {
                let ratio = costs[column] / rates[row][column]
                if best.map({ ratio < $0.ratio || ratio == $0.ratio && free[column].number < free[$0.column].number })
                    ?? true
                {
                    best = (column, ratio)
                }
            }
            guard let best else { return .impossible(row) }
            pivot(row, best.column)
            return .mended
        }

        private mutating func flip(_ row: Int) {
            constants[row] = basic[row].upper - constants[row]
            for column in free.indices { rates[row][column] = -rates[row][column] }
            basic[row].isFlipped.toggle()
        }

        private mutating func pivot(_ row: Int, _ column: Int) {
            let rate = rates[row][column]
            // free = (basic − constant − Σ others) ÷ rate
            var line = rates[row].map { $0.isZero ? $0 : -$0 / rate }
            line[column] = Rational.one / rate
            let constant = -constants[row] / rate
            for other in basic.indices where other != row {
                let factor = rates[other][column]
                guard !factor.isZero else { continue }
                rates[other][column] = .zero
                constants[other] += factor * constant
                for place in line.indices where !line[place].isZero { rates[other][place] += factor * line[place] }
            }
            let cost = costs[column]
            if !cost.isZero {
                costs[column] = .zero
                for place in line.indices where !line[place].isZero { costs[place] += cost * line[place] }
            }
            rates[row] = line
            constants[row] = constant
            swap(&basic[row], &free[column])
        }

        /// What a seat and each quota are worth: a lower bound that holds people in costs, an upper one that keeps people out pays.
        var prices: [Rational] {
            var prices = Array(repeating: Rational.zero, count: basic.count)
            for (place, one) in free.enumerated() where one.number >= kinds {
                prices[one.number - kinds] = one.isFlipped ? costs[place] : -costs[place]
            }
            return prices
        }

        /// Prices that show by themselves that a row cannot be kept.
        func contradiction(in row: Int) -> [Rational] {
            var prices = Array(repeating: Rational.zero, count: basic.count)
            func price(_ one: Variable, _ share: Rational) {
                if one.number >= kinds { prices[one.number - kinds] = one.isFlipped ? share : -share }
            }
            price(basic[row], .one)
            for place in free.indices { price(free[place], -rates[row][place]) }
            return prices
        }

        func takes(_ program: CompositionProgram) -> [Rational] {
            var takes = program.upper.map { Rational($0) }
            func set(_ one: Variable, _ value: Rational) {
                guard one.number < kinds else { return }
                takes[one.number] -= one.isFlipped ? one.upper - value : value
            }
            for row in basic.indices { set(basic[row], constants[row]) }
            for one in free { set(one, .zero) }
            return takes
        }
    }
}
