import Kernel

/// The days that a report is about. Both are included; with no first one it begins where the books do.
public struct ReportPeriod: Hashable, Sendable {
    public let from: Day?
    public let to: Day

    public init(from: Day?, to: Day) {
        self.from = from
        self.to = to
    }

    public func contains(_ day: Day) -> Bool { day <= to && (from.map { $0 <= day } ?? true) }
}

/// A book that a report is made of, as it stood when it was read.
public struct ReportedBook: Hashable, Sendable {
    public let community: String
    public let id: String
    /// What tells one book from every other, and is the same in all copies of it: the hash of its first entry, which rests on what it is
    /// called. Ids alone would not do: under a clock that stands still they are alike.
    public let identity: String
    /// The hash of its last entry.
    public let head: String
    /// How many entries it has.
    public let entries: Int
    public let subdistrict: String?
    public let isPilot: Bool
    /// Where it lies, as it was named.
    public let path: String

    public init(
        community: String, id: String, identity: String, head: String, entries: Int, subdistrict: String?,
        isPilot: Bool, path: String
    ) {
        self.community = community
        self.id = id
        self.identity = identity
        self.head = head
        self.entries = entries
        self.subdistrict = subdistrict
        self.isPilot = isPilot
        self.path = path
    }
}

/// One figure of one book.
public struct IndicatorFigure: Hashable, Sendable {
    /// Why a figure is not there, or what to know of it.
    public enum Note: Hashable, Sendable {
        /// The ledger of people served is shut.
        case sealed
        /// The indicator is of other communities.
        case otherCommunity
    }

    /// In fen where it is money; `nil` where it is not known.
    public var value: Int?
    /// The entries that it comes from, in order, each once.
    public var entries: [Int]
    public var note: Note?
    /// It would point at somebody, and is withheld.
    public var isSuppressed: Bool { withheld != nil }
    /// Whom or what it counts, by number, where that is sealed, until it is known which figures tell of the same people. It goes nowhere.
    fileprivate(set) var counted: [Int]
    /// What is not told; sums that tell of enough people still take it in.
    private(set) var withheld: Int?

    public init(_ value: Int?, entries: [Int] = [], counted: [Int] = [], note: Note? = nil) {
        self.value = value
        self.counted = Array(Set(counted)).sorted()
        self.entries = Array(Set(entries)).sorted()
        self.note = note
    }
}

extension IndicatorFigure {
    /// The same figure, not told.
    func suppressed() -> IndicatorFigure {
        var figure = self
        (figure.withheld, figure.value) = (value ?? withheld, nil)
        return figure
    }
}

/// What one book gives a report: a figure an indicator, in their order.
public struct BookFigures: Hashable, Sendable {
    public let book: ReportedBook
    public var figures: [IndicatorFigure]
    /// What figures over people served tell together, and with those that went out before; by measure.
    let served: [IndicatorMeasure: ServedGroups]
    /// Words of the indicators that it does not know, by their places among them; each with those that it knows.
    let unknown: [Int: [String]]

    /// Pure: the same book, period and indicators give the same figures.
    ///
    /// - Parameter services: what the sealed ledger tells; `nil` where it is shut.
    public init(
        of book: Book, _ reported: ReportedBook, _ set: IndicatorSet, over period: ReportPeriod,
        services: ServiceFigures? = nil
    ) {
        // What was released of these days is told; what would be, were they released next, is not to give it away either.
        let draft = services.map { services in
            book.hasPublished(over: period)
                ? [] : book.publication(of: services, over: period).figures(counting: services)
        }
        self.init(of: book, reported, set, over: period, services: services, draft: draft ?? [])
    }

    init(
        of book: Book, _ reported: ReportedBook, _ set: IndicatorSet, over period: ReportPeriod,
        services: ServiceFigures?, draft: [EarlierFigure]
    ) {
        self.book = reported
        unknown = Dictionary(
            uniqueKeysWithValues: set.named.enumerated().filter { !book.knows($0.element) }.map {
                ($0.offset, book.words(behind: $0.element.key))
            })
        let measuring = Measuring(book, over: period, services)
        var figures = set.indicators.map { measuring.figure(of: $0) }
        var served: [IndicatorMeasure: ServedGroups] = [:]
        for measure in IndicatorMeasure.sealed {
            guard let services else { continue }
            let told = set.indicators.indices.filter {
                set.indicators[$0].measure == measure && figures[$0].value != nil
            }
            let own = Set(told.map { set.indicators[$0].filter })
            // How often some people were visited bounds how many were: it is held against that too, told or not.
            let bounded = set.indicators.indices.filter { place in
                measure == .visited && set.indicators[place].measure == .visits && figures[place].value != nil
                    && !own.contains(set.indicators[place].filter)
            }
            let people = bounded.map { place in
                let categories = set.indicators[place].filter.categories
                return (place, measure.counted(services.items(of: measure, in: categories, over: period)))
            }
            guard !told.isEmpty || !people.isEmpty else { continue }
            served[measure] = ServedGroups(
                told.map { ($0, figures[$0].counted) } + people,
                earlier: services.earlier.filter { $0.measure == measure },
                draft: draft.filter { $0.measure == measure }, over: period)
        }
        self.served = served
        // Only which of them are the same people was wanted.
        for place in figures.indices { figures[place].counted = [] }
        self.figures = figures
    }
}
