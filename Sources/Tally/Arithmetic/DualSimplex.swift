/// The table of a bounded dual simplex in exact fractions (G. Dantzig; C. Lemke 1954): unknowns between 0 and their upper bounds, and
/// conditions on them. It begins where every free unknown is best, and mends one broken condition after another; what it has reached is never
/// more than the least cost.
struct DualSimplex {
    /// Counted from 0 up; a flipped one is counted down from its upper bound.
    struct Variable {
        let number: Int
        /// `nil`: no upper bound.
        let upper: Rational?
        var isFlipped = false

        /// What it stands for, where it is counted as so much.
        func value(_ counted: Rational) -> Rational { isFlipped ? (upper ?? .zero) - counted : counted }
    }

    enum Step {
        case mended
        /// Nothing that is free can mend the condition in that row.
        case impossible(row: Int)
        case done
    }

    /// basic[r] = constants[r] + Σ rates[r][j] · free[j]; the free ones stand at 0.
    private(set) var basic: [Variable]
    private(set) var free: [Variable]
    private(set) var constants: [Rational]
    private(set) var rates: [[Rational]]
    /// What each free one costs; never negative.
    private(set) var costs: [Rational]
    /// What is reached so far.
    private(set) var cost: Rational

    init(
        basic: [Variable], free: [Variable], constants: [Rational], rates: [[Rational]], costs: [Rational],
        cost: Rational = .zero
    ) {
        (self.basic, self.free) = (basic, free)
        (self.constants, self.rates) = (constants, rates)
        (self.costs, self.cost) = (costs, cost)
    }

    /// - Parameter inOrder: takes the first broken condition and not the one broken furthest, so that nothing turns in circles (R. Bland 1977).
    mutating func step(inOrder: Bool = false) -> Step {
        var worst: (row: Int, by: Rational)?
        for row in basic.indices {
            let under = -constants[row]
            let by = basic[row].upper.map { max(under, constants[row] - $0) } ?? under
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
        guard let best else { return .impossible(row: row) }
        pivot(row, best.column)
        return .mended
    }

    /// The unknowns by number, so many of them.
    func unknowns(_ count: Int) -> [Rational] {
        var values = Array(repeating: Rational.zero, count: count)
        for (place, one) in basic.enumerated() where one.number < count {
            values[one.number] = one.value(constants[place])
        }
        for one in free where one.number < count { values[one.number] = one.value(.zero) }
        return values
    }

    /// Counts a basic variable that is above its upper bound down from there.
    private mutating func flip(_ row: Int) {
        guard let top = basic[row].upper else { return }
        constants[row] = top - constants[row]
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
        let price = costs[column]
        if !price.isZero {
            costs[column] = .zero
            cost += price * constant
            for place in line.indices where !line[place].isZero { costs[place] += price * line[place] }
        }
        rates[row] = line
        constants[row] = constant
        swap(&basic[row], &free[column])
    }
}
