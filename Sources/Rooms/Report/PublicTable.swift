import Disclosure

/// All that a public report tells of one measure, or what one book of it tells, as a table of groups of people that no figure splits.
struct PublicTable {
    /// Where a figure of a book stands in the table.
    struct Slot {
        let book: Int
        let indicator: Int
        let figure: Int
    }

    private(set) var slots: [Slot] = []
    private(set) var sums: [(sum: Report.Sum, figure: Int)] = []
    private var atoms: [Int] = []
    private var lost: Set<Int> = []
    private var figures: [CountTable.Figure] = []
    private var places: [[Int]: Int] = [:]

    /// - Parameter report: of one book or of many. Of one alone, what a release of these days would tell is told already; beside others, what
    ///   that would withhold is withheld, and the rest is theirs to decide.
    init(of measure: IndicatorMeasure, in report: Report, _ books: [Int]) {
        let indicators = Set(books.flatMap { report.books[$0].served[measure]?.told.keys.map(\.self) ?? [] }).sorted()
        var held: [Int: [Int: [Int]]] = [:]
        for book in books {
            guard let served = report.books[book].served[measure] else { continue }
            let first = atoms.count
            func here(_ groups: [Int]) -> [Int] { groups.map { first + $0 } }
            atoms += served.atoms
            lost.formUnion(served.lost.map { first + $0 })
            // A figure that stays withheld comes before the same one that might be told, and one that went out before either.
            for figure in served.earlier where figure.isShown { _ = add(here(figure.groups), .known) }
            let isAlone = books.count == 1
            for figure in served.draft where figure.isShown && isAlone { _ = add(here(figure.groups), .known) }
            let kept = (served.earlier + served.draft).filter { !$0.isShown }
            for figure in kept where figure.isOfTheseDays { _ = add(here(figure.groups), .withheld) }
            for indicator in indicators {
                guard let groups = served.told[indicator].map(here) else { continue }
                held[indicator, default: [:]][book] = groups
                slots.append(Slot(book: book, indicator: indicator, figure: add(groups, .cell)))
            }
            for figure in kept where !figure.isOfTheseDays { _ = add(here(figure.groups), .withheld) }
        }
        let streets = Dictionary(grouping: books) { report.books[$0].book.subdistrict }.values.map { $0.sorted() }
        for indicator in indicators {
            for books in Set(streets + [books] + books.map { [$0] }) {
                let all = books.compactMap { held[indicator]?[$0] }.flatMap { $0 }
                guard books.contains(where: { held[indicator]?[$0] != nil }) else { continue }
                sums.append((Report.Sum(indicator: indicator, books: books), add(all, .margin)))
            }
        }
    }

    /// Figures of the same groups are one figure: told in one place it is told in all.
    private mutating func add(_ groups: [Int], _ kind: CountTable.Figure.Kind) -> Int {
        let figure = CountTable.Figure(groups, kind)
        guard let place = places[figure.atoms] else {
            places[figure.atoms] = figures.count
            figures.append(figure)
            return figures.count - 1
        }
        if figures[place].kind == .margin && kind == .cell { figures[place] = figure }
        return place
    }

    // MARK: What is withheld

    /// Places of the figures that are withheld.
    func withheld(beside others: Set<Int>) -> Set<Int> {
        let withheld = Suppression.withheld(in: CountTable(atoms: atoms, figures: figures), beside: others)
        guard !lost.isEmpty else { return withheld }
        // A reader may know whose data are destroyed, and in which figures they were: for these all of that is settled.
        let known = figures.map { figure in
            CountTable.Figure(figure.atoms.filter { !lost.contains($0) }, figure.kind)
        }
        return Suppression.withheld(in: CountTable(atoms: atoms, figures: known), beside: withheld)
    }

    /// What is asked of a figure, whatever its measure.
    struct Asked: Hashable {
        let filter: IndicatorFilter
        let books: [Int]
    }

    /// The figures by what they are asked of.
    func asked(_ set: IndicatorSet) -> [Asked: Int] {
        let slots = slots.map { (Asked(filter: set.indicators[$0.indicator].filter, books: [$0.book]), $0.figure) }
        let sums = sums.map { (Asked(filter: set.indicators[$0.sum.indicator].filter, books: $0.sum.books), $0.figure) }
        return Dictionary(slots + sums, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a figure may be withheld, and tells of anybody.
    func canWithhold(_ figure: Int) -> Bool {
        figures[figure].kind != .known && figures[figure].atoms.contains { atoms[$0] > 0 }
    }
}
