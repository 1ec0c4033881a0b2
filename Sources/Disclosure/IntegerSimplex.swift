/// Exact linear programming over integers: which points with no coordinate below nothing satisfy some equations, and how large one
/// coordinate can be there. Every number of the tableau is an integer over one common denominator (Edmonds 1967), so nothing is rounded;
/// where a product no longer fits, it says that it does not know.
///
///     var simplex = IntegerSimplex(rows: [[1, 1, 5]])     // x + y = 5
///     simplex?.canReach(3, at: 0)                         // .yes
struct IntegerSimplex {
    enum Answer { case yes, no, unknown }

    private var rows: [[Int]]
    private let columns: Int
    private var basis: [Int]
    private var denominator = 1
    private var hasOverflown = false

    /// - Parameter rows: coefficients and, last, what they come to; none of that is below nothing.
    /// - Returns: `nil` where no point satisfies them, or the numbers grow too large.
    init?(rows given: [[Int]]) {
        let own = (given.first?.count ?? 1) - 1
        let artificial = given.count
        columns = own
        rows = given.enumerated().map { place, row in
            row.dropLast() + (0..<artificial).map { $0 == place ? 1 : 0 } + [row.last ?? 0]
        }
        basis = given.indices.map { own + $0 }
        guard reachFeasible() else { return nil }
    }

    /// Whether an integer point with that coordinate as large as `target` is among them.
    mutating func canReach(_ target: Int, at column: Int) -> Answer {
        var steps = 0
        while !hasOverflown, steps < Self.mostSteps {
            steps += 1
            let row = basis.firstIndex(of: column)
            if let row, isInteger, rows[row][last] >= target * denominator { return .yes }
            let entering: Int
            if let row {
                guard let found = (0..<columns).first(where: { rows[row][$0] < 0 && !basis.contains($0) }) else {
                    return rows[row][last] >= target * denominator ? .unknown : .no
                }
                entering = found
            } else {
                entering = column
            }
            // Nothing stands in the way: it can be as large as one likes, in steps of the denominator.
            guard let leaving = leaving(for: entering) else { return isInteger ? .yes : .unknown }
            pivot(leaving, entering)
        }
        return .unknown
    }

    private static let mostSteps = 2_000
    private var last: Int { rows.first.map { $0.count - 1 } ?? 0 }
    private var isInteger: Bool { rows.allSatisfy { $0[last] % denominator == 0 } }

    /// Drives what is not satisfied to nothing, then forgets the helping columns.
    private mutating func reachFeasible() -> Bool {
        var steps = 0
        while true {
            guard !hasOverflown, steps < Self.mostSteps else { return false }
            steps += 1
            let open = rows.indices.filter { basis[$0] >= columns }
            guard open.contains(where: { rows[$0][last] != 0 }) else { break }
            let entering = (0..<columns).first { column in open.reduce(0) { $0 + rows[$1][column] } > 0 }
            guard let entering, let leaving = leaving(for: entering) else { return false }
            pivot(leaving, entering)
        }
        // A helper that is left stands at nothing: another takes its place, or its row says nothing new.
        for row in rows.indices.reversed() where basis[row] >= columns {
            if let column = (0..<columns).first(where: { rows[row][$0] != 0 }) {
                if rows[row][column] < 0 { rows[row] = rows[row].map { -$0 } }
                pivot(row, column)
            } else {
                rows.remove(at: row)
                basis.remove(at: row)
            }
        }
        rows = rows.map { Array($0.prefix(columns)) + [$0[$0.count - 1]] }
        return !hasOverflown
    }

    /// The row whose coordinate comes to nothing first as another grows; of two the one with the lesser column (Bland), so that it ends.
    private func leaving(for column: Int) -> Int? {
        var best: Int?
        for row in rows.indices where rows[row][column] > 0 {
            guard let found = best else {
                best = row
                continue
            }
            let here = rows[row][last].multipliedFullWidth(by: rows[found][column])
            let there = rows[found][last].multipliedFullWidth(by: rows[row][column])
            if (here.high, here.low) < (there.high, there.low)
                || here == there && basis[row] < basis[found]
            {
                best = row
            }
        }
        return best
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let pivot = rows[row][column]
        let own = rows[row]
        for other in rows.indices where other != row {
            let factor = rows[other][column]
            if factor == 0, pivot == denominator { continue }
            for place in rows[other].indices {
                let (kept, one) = rows[other][place].multipliedReportingOverflow(by: pivot)
                let (taken, two) = own[place].multipliedReportingOverflow(by: factor)
                let (sum, three) = kept.subtractingReportingOverflow(taken)
                if one || two || three {
                    hasOverflown = true
                    return
                }
                rows[other][place] = sum / denominator
            }
        }
        denominator = pivot
        basis[row] = column
    }
}
