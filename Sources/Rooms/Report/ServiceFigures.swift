import Kernel

/// What a sealed ledger tells a report of the people served in one book, where it was opened: numbers of people, days and entries, and no name.
///
/// A book whose ledger is shut gives none, and its figures are not known then, which is another thing than 0.
public struct ServiceFigures: Hashable, Sendable {
    /// One line of the ledger.
    public struct Item: Hashable, Sendable {
        /// The number of the person (D1), the same in every line of the book.
        public let person: Int
        /// The categories of that person (低保, 留守).
        public let categories: [String]
        public let day: Day
        /// The last day it holds, where it ended: struck off, a case closed.
        public let until: Day?
        public let entry: Int

        public init(person: Int, categories: [String], day: Day, until: Day? = nil, entry: Int) {
            self.person = person
            self.categories = categories
            self.day = day
            self.until = until
            self.entry = entry
        }
    }

    public var clients: [Item]
    public var visits: [Item]
    public var cases: [Item]
    public var services: [Item]
    /// What went out of it before, and what was withheld then.
    var earlier: [EarlierFigure] = []

    public init(clients: [Item] = [], visits: [Item] = [], cases: [Item] = [], services: [Item] = []) {
        self.clients = clients
        self.visits = visits
        self.cases = cases
        self.services = services
    }
}

extension ServiceFigures {
    /// The lines that a measure counts.
    ///
    /// - Parameter categories: of people of one of these; empty: of all.
    func items(of measure: IndicatorMeasure, in categories: [String], over period: ReportPeriod) -> [Item] {
        func isIn(_ item: Item) -> Bool { categories.isEmpty || categories.contains(where: item.categories.contains) }
        func within(_ items: [Item]) -> [Item] { items.filter { isIn($0) && period.contains($0.day) } }
        return switch measure {
        case .clients:
            clients.filter { item in
                isIn(item) && item.day <= period.to && (item.until.map { period.to < $0 } ?? true)
            }
        case .cases: cases.filter { isIn($0) && $0.day <= period.to }
        case .visited, .visits: within(visits)
        default: within(services)
        }
    }
}
