/// Which figures of a table are withheld so that nobody can tell of a group of one or two that it is so small: those that are one or two
/// themselves (primary), and as many others as it takes that none of these can be worked out (complementary).
///
///     Suppression.withheld(in: table)
///
/// The choice is greedy, the check is not: what comes out has been proved with a table of whole numbers for every small group
/// (``Exposure``); where that does not come out, more is withheld. A figure of nothing is never withheld, nor one that went out earlier.
///
/// Withholding more is never less safe: what is shown is one or more too where it is not nothing, so that a reader who is told less can
/// think of all that could be thought before.
public enum Suppression {
    /// - Parameter others: places of figures that are withheld whatever comes out here.
    /// - Returns: places of the figures that are withheld, those of `others` and those withheld earlier among them.
    public static func withheld(in table: CountTable, beside others: Set<Int> = []) -> Set<Int> {
        let primary = Set(
            table.figures.indices.filter { table.figures[$0].kind != .known && CountTable.isSmall(table.value(of: $0)) }
        )
        var withheld = primary.union(table.withheldEarlier).union(others)
        var added: [Int] = []
        let given = given(table)
        func exposed(_ withheld: Set<Int>) -> Int? { Exposure(table, withheld: withheld).first(beside: given) }
        while let atom = exposed(withheld) {
            // Where one leads to another without end, the sums are what joins them: each book is looked at for itself then.
            let next =
                added.count < most
                ? complement(to: atom, in: table, withheld)
                : sums(of: table, withheld) ?? complement(to: atom, in: table, withheld)
            if next.isEmpty { break }
            withheld.formUnion(next)
            added += next
        }
        // What was taken early may not be wanted any more.
        guard added.count > 1, added.count <= most else { return withheld }
        for figure in added.dropLast() {
            let fewer = withheld.subtracting([figure])
            if exposed(fewer) == nil { withheld = fewer }
        }
        return withheld
    }

    /// Whether a reader of the rest can tell of no group that it is one or two, unless what went out earlier told it already.
    public static func isSafe(_ table: CountTable, withheld: Set<Int>) -> Bool {
        Exposure(table, withheld: withheld.union(table.withheldEarlier)).first(beside: given(table)) == nil
    }

    /// Groups that what went out earlier gives away by itself: nothing that is withheld now can help them.
    private static func given(_ table: CountTable) -> Set<Int> {
        let known = table.figures.filter { $0.kind == .known || $0.kind == .withheld }
        guard !known.isEmpty else { return [] }
        let earlier = CountTable(atoms: table.atoms, figures: known)
        let exposure = Exposure(earlier, withheld: earlier.withheldEarlier)
        var given: Set<Int> = []
        while let atom = exposure.first(beside: given) { given.insert(atom) }
        return given
    }

    private static let most = 30
    /// Candidates that are tried one by one before the first is taken for want of better.
    private static let tried = 24

    /// All sums that can still be withheld; `nil` where there are none.
    private static func sums(of table: CountTable, _ withheld: Set<Int>) -> [Int]? {
        let sums = table.figures.indices.filter { place in
            table.figures[place].kind == .margin && !withheld.contains(place) && table.value(of: place) > 0
        }
        return sums.isEmpty ? nil : sums
    }

    /// What to withhold next for the sake of a group: the least that protects it, of what hangs together with it.
    private static func complement(to atom: Int, in table: CountTable, _ withheld: Set<Int>) -> [Int] {
        let near = near(atom, in: table, withheld)
        let alone = near.prefix(tried).map { [$0] }
        // A cell alone does not help where a sum gives it back: with it goes another cell of that sum.
        let pairs = near.prefix(tried / 2).compactMap { figure in
            sibling(of: figure, in: table, withheld).map { [figure, $0] }
        }
        for candidate in alone + pairs {
            if Exposure(table, withheld: withheld.union(candidate)).first(only: atom) == nil { return candidate }
        }
        return alone.first ?? []
    }

    /// The least cell that stands in a sum with another and tells of other people.
    private static func sibling(of figure: Int, in table: CountTable, _ withheld: Set<Int>) -> Int? {
        let own = Set(table.figures[figure].atoms)
        let sums = table.figures.indices.filter { place in
            place != figure && !withheld.contains(place) && own.isSubset(of: table.figures[place].atoms)
        }
        let whole = Set(
            sums.min { table.figures[$0].atoms.count < table.figures[$1].atoms.count }.map { table.figures[$0].atoms }
                ?? [])
        return table.figures.indices.filter { place in
            table.figures[place].kind == .cell && !withheld.contains(place) && table.value(of: place) > 0
                && whole.isSuperset(of: table.figures[place].atoms) && own.isDisjoint(with: table.figures[place].atoms)
        }.min { (table.value(of: $0), $0) < (table.value(of: $1), $1) }
    }

    /// Figures that can still be withheld and hang together with a group: cells before margins, the near before the far, the small before the
    /// large.
    private static func near(_ atom: Int, in table: CountTable, _ withheld: Set<Int>) -> [Int] {
        var open = table.figures.indices.filter { !withheld.contains($0) }
        var atoms: Set<Int> = [atom]
        var reached: [(figure: Int, step: Int)] = []
        var step = 0
        while !open.isEmpty, step < 4 {
            let next = open.filter { table.figures[$0].atoms.contains(where: atoms.contains) }
            guard !next.isEmpty else { break }
            reached += next.map { ($0, step) }
            let taken = Set(next)
            open.removeAll(where: taken.contains)
            for figure in next { atoms.formUnion(table.figures[figure].atoms) }
            step += 1
        }
        let candidates = reached.filter { table.figures[$0.figure].kind != .known && table.value(of: $0.figure) > 0 }
        return candidates.sorted { one, other in
            let (first, second) = (
                table.figures[one.figure].kind == .margin, table.figures[other.figure].kind == .margin
            )
            if first != second { return second }
            return (one.step, table.value(of: one.figure), one.figure)
                < (other.step, table.value(of: other.figure), other.figure)
        }.map(\.figure)
    }
}

extension CountTable {
    fileprivate var withheldEarlier: Set<Int> { Set(figures.indices.filter { figures[$0].kind == .withheld }) }
}
