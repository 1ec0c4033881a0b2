import Chance
import Disclosure
import Reference

/// Tables as communities publish them, at random: streets and districts, kinds of people that overlap, figures that went out before.
struct RandomTable {
    let table: CountTable

    init(_ chance: inout Chance) {
        switch chance.below(4) {
        case 0: table = Self.crossed(&chance)
        case 1: table = Self.districts(&chance)
        case 2: table = Self.overlapping(&chance)
        default: table = Self.again(&chance)
        }
    }

    private static func count(_ chance: inout Chance) -> Int {
        chance.below(3) == 0 ? chance.below(3) : chance.below(14)
    }

    /// Rows by columns with all margins.
    private static func crossed(_ chance: inout Chance) -> CountTable {
        let (rows, columns) = (2 + chance.below(3), 2 + chance.below(4))
        let atoms = (0..<(rows * columns)).map { _ in count(&chance) }
        var figures = atoms.indices.map { CountTable.Figure([$0]) }
        figures += (0..<rows).map { row in .init((0..<columns).map { row * columns + $0 }, .margin) }
        figures += (0..<columns).map { column in .init((0..<rows).map { $0 * columns + column }, .margin) }
        figures.append(.init(Array(atoms.indices), .margin))
        return CountTable(atoms: atoms, figures: figures)
    }

    /// Communities, their districts and the city.
    private static func districts(_ chance: inout Chance) -> CountTable {
        var atoms: [Int] = []
        var figures: [CountTable.Figure] = []
        for _ in 0..<(2 + chance.below(3)) {
            let first = atoms.count
            for _ in 0..<(1 + chance.below(4)) { atoms.append(count(&chance)) }
            figures += (first..<atoms.count).map { .init([$0]) }
            figures.append(.init(Array(first..<atoms.count), .margin))
        }
        figures.append(.init(Array(atoms.indices), .margin))
        return CountTable(atoms: atoms, figures: figures)
    }

    /// Everybody, and kinds of people that one person may be several of, in some communities with their totals.
    private static func overlapping(_ chance: inout Chance) -> CountTable {
        let (books, kinds) = (1 + chance.below(3), 1 + chance.below(3))
        let masks = 1 << kinds
        let atoms = (0..<(books * masks)).map { _ in count(&chance) }
        var figures: [CountTable.Figure] = []
        // Kind -1 is everybody.
        for kind in -1..<kinds {
            func members(_ book: Int) -> [Int] {
                (0..<masks).filter { kind < 0 || $0 >> kind & 1 == 1 }.map { book * masks + $0 }
            }
            figures += (0..<books).map { .init(members($0)) }
            if books > 1 { figures.append(.init((0..<books).flatMap(members), .margin)) }
        }
        return CountTable(atoms: atoms, figures: figures)
    }

    /// The same communities again, some days later, what went out before being known.
    private static func again(_ chance: inout Chance) -> CountTable {
        let books = 1 + chance.below(4)
        // Only then, both times, only now.
        let atoms = (0..<(books * 3)).map { place in place % 3 == 1 ? 3 + chance.below(9) : count(&chance) }
        let before = (0..<books).map { CountTable.Figure([$0 * 3, $0 * 3 + 1], .known) }
        let now = (0..<books).map { CountTable.Figure([$0 * 3 + 1, $0 * 3 + 2]) }
        let all = CountTable.Figure((0..<books).flatMap { [$0 * 3 + 1, $0 * 3 + 2] }, .margin)
        return CountTable(atoms: atoms, figures: before + now + [all])
    }
}

extension TableAttacker {
    /// Somebody who reads the table with those figures withheld.
    init(_ table: CountTable, withheld: Set<Int>) {
        let shown = table.figures.indices.filter { !withheld.contains($0) }
        self.init(
            count: table.atoms.count, sums: shown.map { (table.figures[$0].atoms, table.value(of: $0)) },
            some: withheld.sorted().map { table.figures[$0].atoms })
    }
}
