import Disclosure
import Kernel

extension Report {
    /// The report as it may hang on a wall. A figure over people served that would point at somebody, one or two, is withheld, and with it
    /// as many others as it takes that none of these can be worked out: from sums over subdistricts and all books, from figures that count
    /// the same people by kind, from what of the same books went out before (发布). No entry of a ledger is listed, for their number is the
    /// figure.
    public func forPublic() -> Report {
        var open = self
        for measure in IndicatorMeasure.sealed {
            let public_ = PublicTable(of: measure, in: self)
            let withheld = Suppression.withheld(in: public_.table)
            for slot in public_.slots {
                let figure = books[slot.book].figures[slot.indicator]
                open.books[slot.book].figures[slot.indicator] =
                    withheld.contains(slot.figure) ? figure.suppressed() : figure
                open.books[slot.book].figures[slot.indicator].entries = []
            }
            for sum in public_.sums where withheld.contains(sum.figure) { open.withheldSums.insert(sum.sum) }
        }
        return open
    }
}

/// All that a public report tells of one measure, as a table of groups of people that no figure splits.
private struct PublicTable {
    /// Where a figure of a book stands in the table.
    struct Slot {
        let book: Int
        let indicator: Int
        let figure: Int
    }

    private(set) var slots: [Slot] = []
    private(set) var sums: [(sum: Report.Sum, figure: Int)] = []
    private var atoms: [Int] = []
    private var figures: [CountTable.Figure] = []
    private var places: [[Int]: Int] = [:]

    var table: CountTable { CountTable(atoms: atoms, figures: figures) }

    init(of measure: IndicatorMeasure, in report: Report) {
        let indicators = report.set.indicators.indices.filter { report.set.indicators[$0].measure == measure }
        var held: [Int: [Int: [Int]]] = [:]
        for (book, figures) in report.books.enumerated() {
            let told = indicators.filter { figures.figures[$0].value != nil }
            let earlier = figures.earlier.filter { $0.measure == measure }
            let groups = split(told.map { figures.figures[$0].counted } + earlier.map(Self.counted))
            for (place, indicator) in told.enumerated() {
                held[indicator, default: [:]][book] = groups[place]
                slots.append(Slot(book: book, indicator: indicator, figure: add(groups[place], .cell)))
            }
            for place in earlier.indices { _ = add(groups[told.count + place], .known) }
        }
        let everywhere = Array(report.books.indices)
        let streets = Dictionary(grouping: everywhere) { report.books[$0].book.subdistrict }.values.map { $0.sorted() }
        for indicator in indicators {
            for books in Set(streets + [everywhere] + everywhere.map { [$0] }) {
                let all = books.compactMap { held[indicator]?[$0] }.flatMap { $0 }
                guard books.contains(where: { held[indicator]?[$0] != nil }) else { continue }
                sums.append((Report.Sum(indicator: indicator, books: books), add(all, .margin)))
            }
        }
    }

    /// The groups that some sets of people make, each figure as its groups. Who is in the same sets is in the same group.
    private mutating func split(_ sets: [[Int]]) -> [[Int]] {
        var memberships: [Int: [Int]] = [:]
        for (place, set) in sets.enumerated() {
            for number in set { memberships[number, default: []].append(place) }
        }
        var groups = [[Int]](repeating: [], count: sets.count)
        var known: [[Int]: Int] = [:]
        for (_, membership) in memberships.sorted(by: { $0.key < $1.key }) {
            if let atom = known[membership] {
                atoms[atom] += 1
            } else {
                known[membership] = atoms.count
                for place in membership { groups[place].append(atoms.count) }
                atoms.append(1)
            }
        }
        return groups
    }

    /// Figures of the same groups are one figure: told in one place it is told in all.
    private mutating func add(_ groups: [Int], _ kind: CountTable.Figure.Kind) -> Int {
        let figure = CountTable.Figure(groups, kind)
        guard let place = places[figure.atoms] else {
            places[figure.atoms] = figures.count
            figures.append(figure)
            return figures.count - 1
        }
        if kind == .known || figures[place].kind == .margin && kind == .cell { figures[place] = figure }
        return place
    }

    /// Whom an earlier figure counted, as many as it said: whose data are destroyed since count still, and who was entered late does not.
    private static func counted(_ earlier: EarlierFigure) -> [Int] {
        let missing = max(0, earlier.value - earlier.counted.count)
        return Array(earlier.counted.prefix(earlier.value)) + (0..<missing).map { -1 - $0 }
    }
}
