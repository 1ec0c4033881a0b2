import Disclosure
import Kernel

extension Report {
    /// The report as it may hang on a wall. A figure over people served that would point at somebody, one or two, is withheld, and with it
    /// as many others as it takes that none of these can be worked out: from sums over subdistricts and all books, from figures that count
    /// the same people by kind, from what of the same books went out before and from what was withheld then (发布), and from what a release of
    /// the same days would tell afterwards. No entry of a ledger is listed, for their number is the figure.
    public func forPublic() -> Report {
        var open = self
        var kept = Withheld()
        // Each book by itself comes first: what its own releases ask for is no matter of its neighbours.
        for book in books.indices { kept.add(of: [book], in: self) }
        if books.count > 1 { kept.add(of: Array(books.indices), in: self) }
        for (book, figures) in books.enumerated() {
            for indicator in figures.served.values.flatMap(\.told.keys) {
                let figure = figures.figures[indicator]
                let isKept = kept.slots.contains(.init(indicator: indicator, books: [book]))
                open.books[book].figures[indicator] = isKept ? figure.suppressed() : figure
                open.books[book].figures[indicator].entries = []
            }
        }
        open.withheldSums.formUnion(kept.slots)
        return open
    }
}

/// What of a report is withheld; a figure of one book is the sum of that book.
private struct Withheld {
    private(set) var slots: Set<Report.Sum> = []

    mutating func add(of books: [Int], in report: Report) {
        let tables = Dictionary(
            uniqueKeysWithValues: IndicatorMeasure.sealed.map { ($0, PublicTable(of: $0, in: report, books)) })
        var forced: [IndicatorMeasure: Set<Int>] = [:]
        for (measure, table) in tables { forced[measure] = places(in: table) }
        var isOpen = Set(IndicatorMeasure.sealed)
        while let measure = IndicatorMeasure.sealed.first(where: isOpen.contains), let table = tables[measure] {
            isOpen.remove(measure)
            let withheld = table.withheld(beside: forced[measure] ?? [])
            forced[measure] = withheld
            // Whoever was visited was visited once or more: where one of the two is withheld, the other would bound it.
            guard let other = measure.counterpart, let its = tables[other] else { continue }
            let theirs = its.asked(report.set)
            let more = Set(
                table.asked(report.set).filter { withheld.contains($0.value) }.compactMap { theirs[$0.key] }
                    .filter(its.canWithhold))
            guard !more.isSubset(of: forced[other] ?? []) else { continue }
            forced[other, default: []].formUnion(more)
            isOpen.insert(other)
        }
        for (measure, table) in tables {
            let withheld = forced[measure] ?? []
            for slot in table.slots where withheld.contains(slot.figure) {
                slots.insert(.init(indicator: slot.indicator, books: [slot.book]))
            }
            for sum in table.sums where withheld.contains(sum.figure) { slots.insert(sum.sum) }
        }
    }

    /// What is withheld already, in a table.
    private func places(in table: PublicTable) -> Set<Int> {
        let cells = table.slots.filter { slots.contains(.init(indicator: $0.indicator, books: [$0.book])) }.map(
            \.figure)
        return Set(cells + table.sums.filter { slots.contains($0.sum) }.map(\.figure))
    }
}

extension IndicatorMeasure {
    /// Times and people of the same thing: as many times as people, or more.
    fileprivate var counterpart: IndicatorMeasure? {
        switch self {
        case .visited: .visits
        case .visits: .visited
        default: nil
        }
    }
}
