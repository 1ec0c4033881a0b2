import Kernel
import Page

/// A concept of the house, told in one folder: what may be asked of it, what then happens, why it refuses; its state, its
/// clauses, its lines and its words.
///
/// A room is a value, as a verb is one. Outside its folder it adds its state to ``Book`` and its name to ``Room/all``:
///
///     extension Room {
///         static let fund = Room(events: FundEvent.self, verbs: Verbs.fund)
///     }
///
/// What it forgets does not compile (a refusal without words, an event of which nobody said whether it is private) or fails the
/// test that walks all rooms (an event without a stored example, or one that no record shows).
public struct Room: Sendable {
    /// The events that it stores, by their key.
    let events: any Happening.Type
    /// The lines that can be typed.
    let verbs: [Verb]
    /// The views whose fields the templates of its papers may name.
    let views: [any ViewFields.Type]
    /// The papers that it gives.
    let papers: [Paper]
    /// What its papers and others draw, asked for by name; `nil` for a name that is none of its own, or where nothing is to be drawn.
    let charts: @Sendable (String, PaperRequest) -> Chart?
    /// What it puts into tables for a spreadsheet.
    let tables: [BookTable]
    /// Takes out of the book what somebody gave as a reason: it is shown to everybody then.
    let dropReasons: @Sendable (inout Book) -> Void
    /// What a meeting should not end with unnoticed.
    let looseEnds: @Sendable (Meeting, Book) -> [any LooseEnd]
    /// How its matter stands, for 状态; `nil` where it holds none.
    let status: @Sendable (Book, Moment) -> (any StatusLine)?
    /// What holds just now, as far as it decides what can be typed.
    let situation: @Sendable (Book) -> Situation

    init(
        events: any Happening.Type, verbs: [Verb] = [], views: [any ViewFields.Type] = [],
        papers: [Paper] = [],
        charts: @escaping @Sendable (String, PaperRequest) -> Chart? = { _, _ in nil },
        tables: [BookTable] = [],
        dropReasons: @escaping @Sendable (inout Book) -> Void = { _ in },
        looseEnds: @escaping @Sendable (Meeting, Book) -> [any LooseEnd] = { _, _ in [] },
        status: @escaping @Sendable (Book, Moment) -> (any StatusLine)? = { _, _ in nil },
        situation: @escaping @Sendable (Book) -> Situation = { _ in [] }
    ) {
        self.events = events
        self.verbs = verbs
        self.views = views
        self.papers = papers
        self.charts = charts
        self.tables = tables
        self.dropReasons = dropReasons
        self.looseEnds = looseEnds
        self.status = status
        self.situation = situation
    }

    /// The key of its events in the journal: never changed once shipped.
    var key: String { events.key }
}

extension Room {
    /// Every room, those that others rest on first. The order is the order of the help screen.
    public static let all: [Room] = [
        people, units, committees, organisations, charters, meetings, proposals, motions, polls, written, elections,
        convening, development, plans, activities, fund, service, panels, methods,
        minutes, merges,
        history,
    ]

    static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
}
