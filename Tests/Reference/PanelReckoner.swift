/// The fairest way to draw a small panel, written from the definition: every panel is looked at, every person has a chance of their own, and a plain
/// simplex over all panels raises the least chance, then the next. It knows no kinds of people and no proofs.
public struct PanelReckoner {
    /// Every panel that keeps the quotas, as the people in it.
    public let panels: [Set<Int>]
    public let people: Int

    /// - Parameters:
    ///   - quotas: who counts, how many at least and at most.
    public init(people: Int, seats: Int, quotas: [(who: Set<Int>, lower: Int, upper: Int)]) {
        self.people = people
        panels = (0..<(1 << people)).compactMap { mask in
            let panel = Set((0..<people).filter { mask >> $0 & 1 == 1 })
            guard panel.count == seats else { return nil }
            return quotas.allSatisfy { ($0.lower...max($0.lower, $0.upper)).contains(panel.intersection($0.who).count) }
                ? panel : nil
        }
    }

    /// What everybody has where every panel is as likely as every other.
    public var evenly: [Fraction] {
        (0..<people).map { one in Fraction(panels.filter { $0.contains(one) }.count) / Fraction(panels.count) }
    }

    /// The greatest least chance.
    public var maximin: Fraction {
        level(settled: Array(repeating: nil, count: people)) ?? .zero
    }

    /// Everybody's chance, so that nobody's can be raised without lowering that of somebody no better off.
    public var leximin: [Fraction] {
        var settled = [Fraction?](repeating: nil, count: people)
        while settled.contains(nil) {
            guard let level = level(settled: settled) else { return [] }
            // Whoever cannot be above the level while nobody is below it, is held there.
            let held = (0..<people).filter { one in
                settled[one] == nil && most(one, settled: settled, level: level) == level
            }
            for one in held { settled[one] = level }
            if held.isEmpty { return [] }
        }
        return settled.map { $0 ?? .zero }
    }

    private func has(_ one: Int) -> [Fraction] { panels.map { $0.contains(one) ? .one : .zero } }

    private func level(settled: [Fraction?]) -> Fraction? {
        let rows = (0..<people).map { one in
            SmallProgram.Row(
                has(one) + [settled[one] == nil ? .zero - .one : .zero], atLeast: settled[one] ?? .zero)
        }
        return program(rows, aim: panels.map { _ in .zero } + [.one], extra: 1)
    }

    private func most(_ one: Int, settled: [Fraction?], level: Fraction) -> Fraction? {
        program((0..<people).map { SmallProgram.Row(has($0), atLeast: settled[$0] ?? level) }, aim: has(one), extra: 0)
    }

    private func program(_ rows: [SmallProgram.Row], aim: [Fraction], extra: Int) -> Fraction? {
        let whole = panels.map { _ in Fraction.one } + Array(repeating: Fraction.zero, count: extra)
        return SmallProgram(rows: rows, whole: whole, aim: aim).most
    }
}

/// The most of a sum of unknowns that are not negative: a tableau of fractions, in two phases, by Bland's order.
struct SmallProgram {
    struct Row {
        let rates: [Fraction]
        let least: Fraction

        init(_ rates: [Fraction], atLeast least: Fraction) {
            self.rates = rates
            self.least = least
        }
    }

    let rows: [Row]
    /// This sum is one.
    let whole: [Fraction]
    let aim: [Fraction]

    /// nil where the conditions cannot all be met.
    var most: Fraction? {
        let (size, count) = (aim.count, rows.count + 1)
        // Unknowns, what each row has above its least, and one helper a row that has to vanish.
        var table = (0..<count).map { place -> [Fraction] in
            let rates = place < rows.count ? rows[place].rates : whole
            var line = rates + Array(repeating: .zero, count: rows.count + count)
            if place < rows.count { line[size + place] = .zero - .one }
            line[size + rows.count + place] = .one
            return line + [place < rows.count ? rows[place].least : .one]
        }
        var basis = (0..<count).map { size + rows.count + $0 }
        let helpers = size + rows.count
        let first = (0..<helpers + count).map { $0 < helpers ? Fraction.zero : .zero - .one }
        guard run(&table, &basis, first, upTo: helpers + count) == .zero else { return nil }
        for row in basis.indices where basis[row] >= helpers {
            if let column = (0..<helpers).first(where: { table[row][$0] != .zero }) {
                pivot(&table, &basis, row, column)
            }
        }
        let second = aim + Array(repeating: .zero, count: rows.count + count)
        return run(&table, &basis, second, upTo: helpers)
    }

    private func run(_ table: inout [[Fraction]], _ basis: inout [Int], _ aim: [Fraction], upTo width: Int) -> Fraction
    {
        while true {
            let entering = (0..<width).first { column in
                let lost = basis.indices.reduce(Fraction.zero) { $0 + aim[basis[$1]] * table[$1][column] }
                return aim[column] > lost
            }
            guard let entering else {
                return basis.indices.reduce(Fraction.zero) { $0 + aim[basis[$1]] * (table[$1].last ?? .zero) }
            }
            let leaving = basis.indices.filter { table[$0][entering] > .zero }.min { one, other in
                let a = (table[one].last ?? .zero) / table[one][entering]
                let b = (table[other].last ?? .zero) / table[other][entering]
                return a < b || a == b && basis[one] < basis[other]
            }
            guard let leaving else { return .zero }
            pivot(&table, &basis, leaving, entering)
        }
    }

    private func pivot(_ table: inout [[Fraction]], _ basis: inout [Int], _ row: Int, _ column: Int) {
        let rate = table[row][column]
        table[row] = table[row].map { $0 / rate }
        for other in table.indices where other != row && table[other][column] != .zero {
            let factor = table[other][column]
            table[other] = zip(table[other], table[row]).map { $0 - factor * $1 }
        }
        basis[row] = column
    }
}
