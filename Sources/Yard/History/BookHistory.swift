import Kernel

/// What the book knew on a day: a paper with a date says that and no more, whenever it is printed.
///
///     let history = BookHistory(header: header, made: made) { try journal.entries(in: 1...journal.count) }
///     try history.books(on: [april, may])[april]?.book.committees
///
/// An entry was known on the day for which it is entered. An evening that is typed in afterwards states its times, and what it rests on was
/// often typed without any: so whatever stands in the journal before the last entry of a day counts as known on it. What an undo struck
/// later still stood on that day.
public struct BookHistory: Sendable {
    /// The book as of a day.
    public struct Then: Sendable {
        public let book: Book
        /// The last entry known.
        public let entry: Int
    }

    private let header: Book.Header
    private let made: Moment
    private let read: @Sendable () throws -> [Entry]

    /// - Parameter read: gives every entry of the journal in order, from the first.
    public init(header: Book.Header, made: Moment, read: @escaping @Sendable () throws -> [Entry]) {
        self.header = header
        self.made = made
        self.read = read
    }

    /// The book as of each of these days.
    ///
    /// - Throws: what reading throws.
    public func books(on days: [Day]) throws -> [Day: Then] {
        let entries = try read()
        var books: [Day: Then] = [:]
        var past = Past(book: Book(header: header, made: made))
        for day in Set(days).sorted() {
            let last = entries.lastIndex { $0.at.day <= day }.map { $0 + 1 } ?? 0
            past.go(to: last, entries, from: Book(header: header, made: made))
            books[day] = Then(book: past.book, entry: entries.prefix(last).last?.number ?? 0)
        }
        return books
    }

    /// A fold that goes on where an earlier one stopped, as long as nothing before that was struck since.
    private struct Past {
        var book: Book
        var through = 0
        var timeline = Timeline()

        mutating func go(to last: Int, _ entries: [Entry], from start: Book) {
            guard last > through else { return }
            var then = timeline
            for entry in entries[through..<last] { then.note(entry.number, history: entry.history) }
            let stays =
                then.dead.subtracting(timeline.dead).union(timeline.dead.subtracting(then.dead))
                .allSatisfy { $0 > through } && then.agrees(with: timeline, through: through)
            if !stays { (book, through) = (start, 0) }
            for entry in entries[through..<last] {
                if then.isLive(entry.number) {
                    book.apply(then.events(of: entry), at: entry.stamp)
                } else if entry.history != nil {
                    book.apply(entry.events.filter { $0.history == nil }, at: entry.stamp)
                }
            }
            (timeline, through) = (then, last)
        }
    }
}
