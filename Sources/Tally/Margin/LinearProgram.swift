/// The least of a sum of whole unknowns under linear conditions, in exact fractions.
///
/// A bounded dual simplex (G. Dantzig; C. Lemke 1954): it begins with every unknown at its lower bound, which is best where costs
/// are not negative, and mends one broken condition after another. Whatever it has reached is never more than the least.
struct LinearProgram {
    /// Each condition: coefficients by unknown, and a constant; their sum has to be within the bounds.
    struct Row {
        var coefficients: [Int]
        var constant: Rational
        /// nil: no upper bound; the lower one is 0.
        var upper: Rational?
    }

    var costs: [Int]
    var rows: [Row]
    /// By unknown.
    var lower: [Rational]
    var upper: [Rational?]

    enum Result {
        case impossible
        /// The least, and the unknowns.
        case least(Rational, [Rational])
        /// The steps allowed did not suffice: not less than this.
        case atLeast(Rational)
    }

    func solved(steps: Int) -> Result {
        for unknown in costs.indices {
            if let top = upper[unknown], top < lower[unknown] { return .impossible }
        }
        var table = Table(self)
        for _ in 0..<steps {
            switch table.step() {
            case .mended: continue
            case .impossible: return .impossible
            case .done: return .least(table.cost, table.values(self))
            }
        }
        return .atLeast(table.cost)
    }

    private struct Table {
        /// A variable counted from 0 up; flipped ones are counted down from their upper bound.
        struct Variable {
            var number: Int
            var upper: Rational?
            var isFlipped = false
        }

        /// basic[r] = constants[r] + Σ rates[r][j] · free[j]; the free ones stand at 0.
        var basic: [Variable] = []
        var free: [Variable] = []
        var constants: [Rational] = []
        var rates: [[Rational]] = []
        var cost: Rational
        /// What each free one costs; never negative.
        var prices: [Rational]

        enum Step { case mended, impossible, done }

        init(_ program: LinearProgram) {
            let size = program.costs.count
            cost = program.costs.indices.reduce(Rational.zero) { $0 + Rational(program.costs[$1]) * program.lower[$1] }
            prices = program.costs.map { Rational($0) }
            free = (0..<size).map { unknown in
                Variable(number: unknown, upper: program.upper[unknown].map { $0 - program.lower[unknown] })
            }
            for (place, row) in program.rows.enumerated() {
                basic.append(Variable(number: size + place, upper: row.upper))
                var constant = row.constant
                for unknown in row.coefficients.indices where row.coefficients[unknown] != 0 {
                    constant += Rational(row.coefficients[unknown]) * program.lower[unknown]
                }
                constants.append(constant)
                rates.append(row.coefficients.map { Rational($0) })
            }
        }

        mutating func step() -> Step {
            // The condition broken furthest; the first of those, so that nothing turns in circles for long.
            var worst: (row: Int, by: Rational, over: Bool)?
            for row in basic.indices {
                if constants[row] < 0, -constants[row] > worst?.by ?? 0 { worst = (row, -constants[row], false) }
                if let top = basic[row].upper, constants[row] > top, constants[row] - top > worst?.by ?? 0 {
                    worst = (row, constants[row] - top, true)
                }
            }
            guard let worst else { return .done }
            if worst.over { flip(worst.row) }
            var best: (column: Int, ratio: Rational)?
            for column in free.indices where rates[worst.row][column] > 0 {
                let ratio = prices[column] / rates[worst.row][column]
                if best.map({ ratio < $0.ratio || ratio == $0.ratio && free[column].number < free[$0.column].number })
                    ?? true
                {
                    best = (column, ratio)
                }
            }
            guard let best else { return .impossible }
            pivot(worst.row, best.column)
            return .mended
        }

        /// Counts a basic variable down from its upper bound.
        private mutating func flip(_ row: Int) {
            guard let top = basic[row].upper else { return }
            constants[row] = top - constants[row]
            for column in free.indices { rates[row][column] = -rates[row][column] }
            basic[row].isFlipped.toggle()
        }

        private mutating func pivot(_ row: Int, _ column: Int) {
            let rate = rates[row][column]
            // free = (basic − constant − Σ others) ÷ rate
            var line = rates[row].map { -$0 / rate }
            line[column] = Rational.one / rate
            let constant = -constants[row] / rate
            for other in basic.indices where other != row {
                let factor = rates[other][column]
                guard !factor.isZero else { continue }
                rates[other][column] = .zero
                constants[other] += factor * constant
                for place in line.indices where !line[place].isZero { rates[other][place] += factor * line[place] }
            }
            let price = prices[column]
            if !price.isZero {
                prices[column] = .zero
                cost += price * constant
                for place in line.indices where !line[place].isZero { prices[place] += price * line[place] }
            }
            rates[row] = line
            constants[row] = constant
            swap(&basic[row], &free[column])
        }

        func values(_ program: LinearProgram) -> [Rational] {
            var values = program.lower
            func set(_ variable: Variable, _ value: Rational) {
                guard values.indices.contains(variable.number) else { return }
                let up = variable.isFlipped ? (variable.upper ?? 0) - value : value
                values[variable.number] = program.lower[variable.number] + up
            }
            for row in basic.indices { set(basic[row], constants[row]) }
            for one in free { set(one, .zero) }
            return values
        }
    }
}
