import Kernel
import Ledger

/// What a desk that looks after many books wants to know of one: where it is, when it last met, what is due.
public struct BookCard: Codable, Hashable, Sendable {
    /// Something that is due, or late.
    public struct Due: Codable, Hashable, Sendable {
        public enum What: String, Codable, Sendable { case meeting, call, action, goal, publicity }

        public let what: What
        /// Of a meeting.
        public var kind: MeetingKind?
        public var committee: String?
        /// Of a meeting called ahead, a task, a goal: M1, A3, G2.
        public var id: String?
        public var day: Day?
    }

    /// How things stand on a day.
    public struct Standing: Codable, Hashable, Sendable {
        public let late: [Due]
        /// The next that is due and not late.
        public let next: Due?
    }

    /// The last meeting that was opened.
    public struct LastMeeting: Codable, Hashable, Sendable {
        public let number: Int
        public let kind: MeetingKind
        public let day: Day
    }

    public let community: String
    public let kind: LedgerHeader.Kind
    /// The book's own id; a copy has the same.
    public let id: String
    /// The hash of its first entry; a book that began otherwise is another, whatever its id.
    public let beginning: String
    public let head: String
    public let entries: Int
    public let last: LastMeeting?
    /// From this day on, a standing a day.
    public let from: Day
    public let standings: [Standing]

    /// How things stand on a day; `nil` beyond what was looked at.
    public func standing(on day: Day) -> Standing? {
        let place = day.number - from.number
        return standings.indices.contains(place) ? standings[place] : nil
    }
}

extension BookCard {
    /// How many days a card looks ahead: so long nothing has to be read again while nobody writes in the book.
    static let horizon = 8

    /// Reads a book from its first entry to its last, each held against the chain.
    ///
    /// - Throws: `LedgerError` where it is no sound book of this program.
    init(of journal: Journal, from day: Day, law: DeskLaw) throws {
        let book = try journal.replay().book
        let supplies = law.supplies(book.header.kind)
        community = journal.header.community
        kind = journal.header.kind
        id = journal.header.id
        beginning = try journal.hash(of: min(1, journal.count))?.description ?? ""
        head = journal.head.description
        entries = journal.count
        last = book.meetings.last.map { LastMeeting(number: $0.number, kind: $0.kind, day: $0.day) }
        from = day
        standings = try (0..<Self.horizon).map { ahead in
            Standing(of: book, on: day.adding(days: ahead), supplies: supplies)
        }
    }
}

extension BookCard.Standing {
    init(of book: Book, on day: Day, supplies: Book.Supplies) {
        // A law of one's own with an error in it asks for nothing; the book itself says what is wrong with it.
        let list = (try? DueList(of: book, on: day, supplies: supplies)) ?? (try? DueList(of: book, on: day))
        guard let list else {
            (late, next) = ([], nil)
            return
        }
        var (late, ahead): ([BookCard.Due], [BookCard.Due]) = ([], [])
        for standing in list.meetings where standing.duty.isSetUp {
            let due = BookCard.Due(
                what: .meeting, kind: standing.duty.kind, committee: standing.duty.committee, day: standing.due)
            if standing.isOverdue(on: day) { late.append(due) } else if due.day != nil { ahead.append(due) }
        }
        for call in list.calls {
            let due = BookCard.Due(
                what: .call, kind: call.terms.kind, id: call.id.description, day: call.terms.day)
            if call.terms.day < day { late.append(due) } else { ahead.append(due) }
        }
        late += list.actions.map { BookCard.Due(what: .action, id: $0.action.description, day: $0.due) }
        late += list.goals.map { BookCard.Due(what: .goal, id: $0.goal.description, day: $0.due) }
        for publicity in list.publicity {
            let due = BookCard.Due(what: .publicity, day: publicity.due)
            if publicity.isOverdue(on: day) { late.append(due) } else if due.day != nil { ahead.append(due) }
        }
        ahead += book.actions.filter { $0.state == .open }.compactMap { action in
            action.due.flatMap { $0 >= day ? BookCard.Due(what: .action, id: action.id.description, day: $0) : nil }
        }
        self.late = late
        next =
            ahead.enumerated().min { one, other in
                (one.element.day?.number ?? .max, one.offset) < (other.element.day?.number ?? .max, other.offset)
            }?.element
    }
}

extension DueList.Publicity {
    /// By when it has to be put up, where that is a day.
    fileprivate var due: Day? {
        switch self {
        case .affairs(_, _, _, let due): due
        case .result, .fund, .hanging: nil
        }
    }
}

/// The packs of law that the templates have, for books of either kind: law holds before a meeting brought it into a book.
public struct DeskLaw: Sendable {
    private let byKind: [LedgerHeader.Kind: Book.Supplies]
    /// Tells whether they are still those by which a card was made.
    let digest: String

    /// - Throws: `PaperError` and the like where a pack cannot be read.
    public init(from templates: TemplateFolders) throws {
        var byKind: [LedgerHeader.Kind: Book.Supplies] = [:]
        var texts: [String] = []
        for kind in Chronicle.kinds {
            let sources = try templates.sources(for: DueInquiry.needs(of: kind))
            byKind[kind] = Book.Supplies(sources).readAhead()
            texts += sources.map(\.text).sorted()
        }
        self.byKind = byKind
        digest = SHA256.hex(of: texts.joined(separator: "\u{0}"))
    }

    func supplies(_ kind: LedgerHeader.Kind) -> Book.Supplies { byKind[kind] ?? Book.Supplies() }
}
