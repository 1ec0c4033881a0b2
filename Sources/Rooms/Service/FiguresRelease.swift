import Kernel

/// Figures over people served that went out, as they went out: what goes out later is held against them.
public struct FiguresRelease: Codable, Hashable, Sendable {
    public struct Figure: Codable, Hashable, Sendable {
        /// What is counted, by the word of ``IndicatorMeasure``.
        public let measure: String
        /// Of one kind of people; `nil`: of all.
        public let category: String?
        /// `nil` where it is withheld.
        public let value: Int?
    }

    public let from: Day?
    public let to: Day
    public let figures: [Figure]
    /// The copy of the book in which it went out, where two copies were merged since: it counted nothing of the other.
    private(set) var chain: String?

    init(from: Day?, to: Day, figures: [Figure]) { (self.from, self.to, self.figures) = (from, to, figures) }

    /// The same, out of another copy.
    func placed(chain: String) -> FiguresRelease {
        var placed = self
        placed.chain = chain
        return placed
    }
}

/// A publication and its entry.
struct DatedRelease: Codable, Hashable, Sendable {
    let stamp: Stamp
    let content: FiguresRelease
}

extension Book {
    /// What goes out for some days: each measure of people served, of all and by kind, nothing in it that points at anybody.
    func publication(of services: ServiceFigures, over period: ReportPeriod) -> FiguresRelease {
        let kinds = categories.filter { kind in services.clients.contains { $0.categories.contains(kind) } }
        let indicators = IndicatorMeasure.sealed.flatMap { measure in
            ([nil] + kinds.map(Optional.some)).map { Indicator(counting: measure, of: $0) }
        }
        let set = IndicatorSet(title: Phrase { _ in "" }, indicators: indicators, conflicts: [])
        let own = ReportedBook(
            community: header.community, id: header.id, identity: "", head: "", entries: last.entry,
            subdistrict: nil, isPilot: false, path: "")
        var report = Report(set, over: period)
        report.add(BookFigures(of: self, own, set, over: period, services: services, draft: []))
        let figures = report.forPublic().books[0].figures
        return FiguresRelease(
            from: period.from, to: period.to,
            figures: zip(indicators, figures).map { indicator, figure in
                FiguresRelease.Figure(
                    measure: indicator.measure.rawValue, category: indicator.filter.categories.first,
                    value: figure.value)
            })
    }

    /// Whether figures of just these days were recorded as told, and nothing of the ledger came since.
    public func hasPublished(over period: ReportPeriod) -> Bool {
        let sealed = ledger.sealed.last?.stamp.entry ?? 0
        return (ledger.publications ?? []).contains {
            $0.content.from == period.from && $0.content.to == period.to && $0.stamp.entry > sealed
        }
    }
}

extension Indicator {
    fileprivate init(counting measure: IndicatorMeasure, of category: String?) {
        var filter = IndicatorFilter()
        filter.categories = category.map { [$0] } ?? []
        let empty = Phrase { _ in "" }
        self.init(
            id: "", title: empty, unit: empty, definition: empty, measure: measure, filter: filter, isAtLeast: false,
            part: nil, isDrawn: false)
    }
}
