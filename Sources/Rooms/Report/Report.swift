import Kernel

/// A report over many books: what each gives, put together.
///
/// Putting together is associative, and its order does not matter: books stand by subdistrict, community and identity, and every figure is the sum
/// of theirs. So books can be read in any order, by as many at once as there are cores, and reports of parts can be joined.
/// People are not joined across books: who is in two is counted in both, for nothing tells that two books mean one person.
///
///     var report = Report(set, over: period)
///     report.add(BookFigures(of: book, reported, set, over: period))
///     report.total(of: 0).value
public struct Report: Sendable {
    public let set: IndicatorSet
    public let period: ReportPeriod
    public internal(set) var books: [BookFigures] = []
    /// Books that were named and are not in it, each with why.
    public private(set) var leftOut: [LeftOut] = []
    /// Sums that would tell of too few people, or from which those could be worked out.
    var withheldSums: Set<Sum> = []

    public init(_ set: IndicatorSet, over period: ReportPeriod) {
        self.set = set
        self.period = period
    }

    /// A book that could not be read, or that stands in the report already.
    public struct LeftOut: Hashable, Sendable {
        public let path: String
        public let why: Phrase

        public init(path: String, why: Phrase) {
            self.path = path
            self.why = why
        }
    }

    /// Adds what a book gives. A book that is in the report already is left out: of two copies the longer stays, of two
    /// alike the one with the lesser path, so that the order of reading changes nothing.
    public mutating func add(_ figures: BookFigures) {
        guard let known = books.firstIndex(where: { $0.book.identity == figures.book.identity }) else {
            return insert(figures)
        }
        let twice = Phrase { $0.report.givenTwice }
        guard figures.book.isBetter(than: books[known].book) else {
            return leaveOut(.init(path: figures.book.path, why: twice))
        }
        leaveOut(.init(path: books[known].book.path, why: twice))
        books.remove(at: known)
        insert(figures)
    }

    private mutating func insert(_ figures: BookFigures) {
        let place = books.partitioningIndex { $0.book.order > figures.book.order }
        books.insert(figures, at: place)
    }

    public mutating func leaveOut(_ book: LeftOut) {
        let place = leftOut.partitioningIndex { $0.path > book.path }
        leftOut.insert(book, at: place)
    }

    /// This one and another of the same indicators and days.
    public mutating func join(_ other: Report) {
        for figures in other.books { add(figures) }
        for book in other.leftOut { leaveOut(book) }
    }

    /// What all books come to for the indicator at that place.
    public func total(of place: Int) -> Total { total(of: place, in: Array(books.indices)) }

    /// What some of the books come to for it.
    func total(of place: Int, in books: [Int]) -> Total {
        Total(
            books.map { self.books[$0].figures[place] },
            isSuppressed: withheldSums.contains(Sum(indicator: place, books: books)))
    }

    /// A sum over books.
    struct Sum: Hashable, Sendable {
        let indicator: Int
        let books: [Int]
    }

    /// A figure of several books.
    public struct Total: Hashable, Sendable {
        /// In fen where it is money; `nil` where no book knows it.
        public let value: Int?
        /// One of those it is about does not know it: the figure is a lowest one.
        public let isPartial: Bool
        public let isSuppressed: Bool
        /// What to know of it, each once.
        public let notes: [IndicatorFigure.Note]

        init(_ figures: [IndicatorFigure], isSuppressed: Bool = false) {
            let about = figures.filter { $0.note != .otherCommunity }
            let known = about.compactMap { $0.value ?? $0.withheld }
            self.isSuppressed = isSuppressed
            value = known.isEmpty || isSuppressed ? nil : known.reduce(0, +)
            isPartial = !known.isEmpty && known.count < about.count
            notes = (about.isEmpty ? figures : about).compactMap(\.note).uniqued()
        }
    }
}

extension ReportedBook {
    /// By subdistrict, then community, then identity; those without a subdistrict last.
    fileprivate struct Order: Comparable {
        let subdistrict: String?
        let community: String
        let identity: String

        static func < (one: Order, other: Order) -> Bool {
            switch (one.subdistrict, other.subdistrict) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default: (one.community, one.identity) < (other.community, other.identity)
            }
        }
    }

    fileprivate func isBetter(than other: ReportedBook) -> Bool {
        entries == other.entries ? path < other.path : entries > other.entries
    }

    fileprivate var order: Order { Order(subdistrict: subdistrict, community: community, identity: identity) }
}
