/// The least of a sum of whole unknowns under linear conditions, in exact fractions.
///
/// A ``DualSimplex`` begins with every unknown at its lower bound, which is best where costs are not negative. Whatever it has reached is never
/// more than the least.
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
        var table = table
        for _ in 0..<steps {
            switch table.step() {
            case .mended: continue
            case .impossible: return .impossible
            case .done: return .least(table.cost, zip(lower, table.unknowns(costs.count)).map { $0 + $1 })
            }
        }
        return .atLeast(table.cost)
    }

    /// The unknowns by how much they are above their lower bounds, then the conditions.
    private var table: DualSimplex {
        DualSimplex(
            basic: rows.enumerated().map { DualSimplex.Variable(number: costs.count + $0, upper: $1.upper) },
            free: costs.indices.map { unknown in
                DualSimplex.Variable(number: unknown, upper: upper[unknown].map { $0 - lower[unknown] })
            },
            constants: rows.map { row in
                row.coefficients.indices.reduce(row.constant) { sum, unknown in
                    let coefficient = row.coefficients[unknown]
                    return coefficient == 0 ? sum : sum + Rational(coefficient) * lower[unknown]
                }
            },
            rates: rows.map { $0.coefficients.map { Rational($0) } }, costs: costs.map { Rational($0) },
            cost: costs.indices.reduce(Rational.zero) { $0 + Rational(costs[$1]) * lower[$1] })
    }
}
