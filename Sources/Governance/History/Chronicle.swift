/// A book together with the way back: which entries count, and kept copies from which an undo starts again.
///
/// Lists in the book share their storage with a kept copy until one of them changes, so a copy costs what changes
/// afterwards, not what is in it.
public struct Chronicle: Sendable {
    public private(set) var book: Book
    public private(set) var timeline: Timeline
    /// Books as they stood after the entry named, oldest first, ever sparser towards the past.
    private var kept: [(entry: Int, book: Book)] = []
    private let blank: Book

    /// An empty chronicle of a new book.
    public init(header: Book.Header, made: Moment) {
        blank = Book(header: header, made: made)
        book = blank
        timeline = Timeline()
        kept = [(0, blank)]
    }

    /// A chronicle taken up from a snapshot: the book as it stood, and the timeline that led there.
    public init(book: Book, timeline: Timeline, made: Moment) {
        blank = Book(header: book.header, made: made)
        self.book = book
        self.timeline = timeline
        kept = [(0, blank), (timeline.last, book)]
    }

    /// Folds a whole journal: `timeline` from the history events first, then `fold` for every entry in order.
    public init(header: Book.Header, made: Moment, timeline: Timeline) {
        self.init(header: header, made: made)
        self.timeline = timeline
    }

    /// Applies one entry during a whole replay, where the timeline already knows which entries count.
    public mutating func fold(_ entry: Entry) {
        guard timeline.isLive(entry.number) else { return }
        book.apply(timeline.events(of: entry), at: entry.stamp)
    }

    /// Ends a whole replay: keeps a copy to start undoing from.
    public mutating func finishFolding() { kept = [(0, blank), (timeline.last, book)] }
}
