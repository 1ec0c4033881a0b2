import Foundation
import Kernel

/// Follows a book that another session writes in, or that nobody does: reads what was added, and folds it.
///
///     let follower = try Follower<Chronicle>(at: "南山.yuanba")
///     while true { if follower.look() == .more { show(follower.folded) } … }
///
/// It takes no lock, opens no transaction, writes nothing and leaves nothing beside the book, so the writer never waits for it and ends as if
/// it were alone. What it reads is believed when the chain of hashes says so.
///
/// It is meant for one thread.
public final class Follower<Folded: Fold> {
    public typealias Entry = Folded.Entry

    /// What a look at the book gave.
    public enum Look: Sendable {
        /// Nothing was added.
        case same
        /// Something was; it is folded.
        case more
        /// What was read does not hang together: the log was being folded just then. The next look will tell.
        case torn
        /// Another book lies there now, or none.
        case replaced
    }

    public let header: LedgerHeader
    /// When entry 0 was written.
    public let made: Moment
    public private(set) var folded: Folded
    /// The last entry folded; `nil` in a new book.
    public private(set) var last: Entry?

    private var pages: LivePages
    private let file: BookFile
    private var known: StoredEntry

    /// - Throws: `LedgerError` where there is no book, or one that cannot be read; a book that is being opened or closed just then is
    ///   waited for a moment.
    public init(at path: String) throws(LedgerError) {
        let (file, pages, first) = try Self.begin(path)
        (self.file, self.pages) = (file, pages)
        header = try first.header(path: file.name, kinds: Folded.kinds)
        guard let made = Moment(stored: first.recorded) else {
            throw .damagedEntry(0, .unreadable("recorded is no time: \(first.recorded)"))
        }
        self.made = made
        known = first
        folded = Folded(header: header, made: made, timeline: Folded.Timeline())
        var tries = 0
        while true {
            do {
                try load(from: first)
                return
            } catch {
                tries += 1
                guard tries < Self.mostTries else {
                    throw error as? LedgerError ?? .damagedFile(path: path, .unreadable)
                }
                usleep(20_000)
                self.pages.follow()
            }
        }
    }

    deinit { pages.release() }

    private static var mostTries: Int { 50 }

    private static func begin(_ path: String) throws(LedgerError) -> (BookFile, LivePages, StoredEntry) {
        var tries = 0
        while true {
            do throws(LedgerError) {
                let file = try BookFile(path)
                guard var pages = LivePages(of: file) else { throw .notABook(path: path) }
                pages.follow()
                let first = pages.entries(from: 0, most: 1).first
                if let first, first.number == 0, first.isSound(after: Chain.origin) { return (file, pages, first) }
                pages.release()
                throw .damagedEntry(0, first?.number == 0 ? .hash : .absent)
            } catch {
                if case .missing = error { throw error }
                if case .notABook = error { throw error }
                tries += 1
                guard tries < mostTries else { throw error }
                usleep(20_000)
            }
        }
    }

    /// Folds all that is there, as a replay does: first which entries count, then those.
    private func load(from first: StoredEntry) throws {
        var timeline = Folded.Timeline()
        let mark = Data(Folded.strikingMark.utf8)
        let end = try forEachBatch(after: first) { rows in
            // The mark only narrows the search: a line may hold it too, and decoding tells.
            for row in rows where row.payload.range(of: mark) != nil {
                let entry = try row.entry(of: Folded.self)
                guard Folded.strikes(entry) else { continue }
                timeline.note(through: row.number - 1)
                timeline.note(entry)
            }
        }
        timeline.note(through: end.number)
        var whole = Folded(header: header, made: made, timeline: timeline)
        var (before, taken) = (first, last)
        _ = try forEachBatch(after: first, through: end.number) { rows in
            try Batch<Folded>(rows, from: before.number + 1, after: before.hash).forEach { entry in
                whole.fold(entry)
                taken = entry
            }
            before = rows[rows.count - 1]
        }
        guard before.hash == end.hash else { throw LedgerError.damagedEntry(end.number, .hash) }
        (folded, known, last) = (whole, end, taken)
    }

    /// Hands over the entries behind one in order, some at a time; gives the last.
    private func forEachBatch(
        after first: StoredEntry, through end: Int = .max, _ body: ([StoredEntry]) throws -> Void
    ) throws -> StoredEntry {
        var last = first
        while last.number < end {
            let rows = try behind(last).filter { $0.number <= end }
            guard let next = rows.last else { return last }
            try body(rows)
            last = next
        }
        return last
    }

    /// The next entries behind one that is known.
    private func behind(_ entry: StoredEntry) throws -> [StoredEntry] {
        let rows = pages.entries(from: entry.number, most: Batch<Folded>.size)
        guard pages.log.isSame, let first = rows.first, first.number == entry.number, first.hash == entry.hash else {
            throw LedgerError.damagedEntry(entry.number, .absent)
        }
        return Array(rows.dropFirst())
    }

    /// Looks whether something was added.
    public func look() -> Look {
        guard file.isInPlace else { return .replaced }
        pages.follow()
        do {
            var (found, added) = (try readOn(), 0)
            while found > 0 {
                added += found
                found = try readOn()
            }
            return added > 0 ? .more : .same
        } catch {
            return .torn
        }
    }

    /// Reads the next entries and folds them; gives how many there were.
    private func readOn() throws -> Int {
        let rows = try behind(known)
        guard let end = rows.last else { return 0 }
        var next = folded
        var taken: Entry?
        try Batch<Folded>(rows, from: known.number + 1, after: known.hash).forEach { entry in
            try next.take(entry, reading: entries)
            taken = entry
        }
        (folded, known, last) = (next, end, taken)
        return rows.count
    }

    /// Entries of that range, checked against each other.
    ///
    /// - Throws: `LedgerError` where they cannot be read just now.
    public func entries(in range: ClosedRange<Int>) throws -> [Entry] {
        var found: [Entry] = []
        while range.lowerBound + found.count <= range.upperBound {
            let first = range.lowerBound + found.count
            let rows = pages.entries(from: max(1, first) - 1, most: Batch<Folded>.size).prefix {
                $0.number <= range.upperBound
            }
            guard let before = rows.first, before.number == first - 1, rows.count > 1 else {
                throw LedgerError.damagedEntry(first, .absent)
            }
            try Batch<Folded>(Array(rows.dropFirst()), from: first, after: before.hash).forEach { found.append($0) }
        }
        return found
    }

    /// The hash of the last entry, as papers carry it.
    public var head: EntryHash { EntryHash(known.hash) }
    /// The last entry's number, 0 in a new book.
    public var count: Int { known.number }
}
