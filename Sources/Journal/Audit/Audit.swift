import GRDB
import Kernel

extension Journal {
    /// Doubts everything that the book says of itself.
    ///
    /// Checks that the file is laid out as a book and every page is in its place, every hash from the header on, that no number
    /// is missing forwards or backwards, that the events fold into the same book line by line, in one replay and in the
    /// snapshot; with `redeciding`, that every line decided again
    /// gives the events stored; with `hash` (a whole one, or its first 12 digits or more), that it belongs to an entry.
    ///
    ///     let result = try journal.verify(hash: "3f5a9c01be77", redeciding: closure)
    ///     print(result.entries, result.signed ?? "")
    ///
    /// - Throws: `Finding` for the first thing that is wrong; `JournalError` where the file cannot be read at all.
    public func verify(hash: String? = nil, redeciding: Redecide? = nil) throws -> Verification {
        do {
            try checkPages()
            try checkOrder()
            let replayed = try replay()
            try checkLines(replayed, redeciding: redeciding)
            try checkSnapshot(replayed)
        } catch JournalError.damagedEntry(let number, let damage) {
            throw Finding.damaged(entry: number, damage)
        }
        return Verification(
            entries: count, head: head, withheld: 0, isRedecided: redeciding != nil,
            signed: try hash.map(entry(signed:)))
    }

    /// Every page must be where the others say it is, and hold what the table holds; the layout was looked at when the book
    /// was opened. Whatever makes something of the whole book looks here first: entries on a page that hangs nowhere are not
    /// missed by anybody else.
    ///
    /// - Parameter isOpening: somebody waits for the prompt: in a very large book only the rows are counted then.
    public func checkPages(isOpening: Bool = false) throws(JournalError) {
        let (told, rows) = try Store.translating(path) {
            try queue.read { db -> ([String], Int?) in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                if isOpening, pages > 8_000 { return (["ok"], try Int.fetchOne(db, sql: "SELECT count(*) FROM entry")) }
                // The whole check also holds every value against its column; in a large book the chain does that.
                let check = isOpening || pages > 20_000 ? "quick_check" : "integrity_check"
                return (try String.fetchAll(db, sql: "PRAGMA \(check)(100)"), nil)
            }
        }
        if let rows, rows != count + 1 { throw .damagedFile(path: path, .unreadable) }
        guard told != ["ok"] else { return }
        guard let page = told.lazy.compactMap(Self.firstPage).first else {
            // Then a row has a value that its column cannot have. Which one, the chain tells; if it doesn't, that is all.
            _ = try replay()
            throw .damagedFile(path: path, .unreadable)
        }
        let there = ((try? file.bytes()).map { Salvage(file: $0, log: []).chain.count } ?? 0) - 1
        throw .damagedFile(path: path, there > count ? .adrift(page: page, entries: count + 1...there) : .page(page))
    }

    /// SQLite says “Page 3 is never used” or “On tree page 7 cell 2: …”, line by line.
    private static func firstPage(_ told: String) -> Int? {
        told.split(separator: "\n").lazy.compactMap { line in
            line.lowercased().firstMatch(of: /page (\d+)/).flatMap { Int($0.1) }
        }.first
    }

    /// As many rows as the last number says, in the same order from either end.
    private func checkOrder() throws {
        let (forwards, backwards, total) = try Store.translating(path) {
            try queue.read { db in
                try (
                    Int.fetchAll(db, sql: "SELECT number FROM entry ORDER BY number"),
                    Int.fetchAll(db, sql: "SELECT number FROM entry ORDER BY number DESC"),
                    Int.fetchOne(db, sql: "SELECT count(hash) FROM entry") ?? 0
                )
            }
        }
        for (place, number) in forwards.enumerated() where number != place {
            throw JournalError.damagedEntry(place, .absent)
        }
        guard forwards.count == count + 1, total == count + 1, backwards.reversed() == forwards else {
            throw JournalError.damagedEntry(min(forwards.count, backwards.count), .absent)
        }
    }

    /// Takes in entry by entry, as the prompt did that evening.
    private func checkLines(_ replayed: Chronicle, redeciding: Redecide?) throws {
        var chronicle = Chronicle(header: header, made: made)
        try forEach(after: 0) { entry in
            if let redeciding {
                try Self.decide(entry, again: redeciding, chronicle)
            }
            try chronicle.take(entry, reading: self.entries(in:))
        }
        if let difference = Difference.first(replayed.book, chronicle.book) { throw Finding.foldDiffers(difference) }
    }

    private static func decide(_ entry: Entry, again redeciding: Redecide, _ chronicle: Chronicle) throws {
        let today: [Event]
        do {
            today = try redeciding(TypedLine(entry), chronicle)
        } catch let trouble as JournalError {
            throw trouble
        } catch {
            throw Finding.refusedToday(entry: entry.number, line: entry.line, reason: "\(error)")
        }
        guard today != entry.events else { return }
        throw Finding.decidedOtherwise(
            entry: entry.number, line: entry.line, stored: Self.words(entry.events), today: Self.words(today))
    }

    private static func words(_ events: [Event]) -> String {
        (try? CanonicalJSON.encode(events)).map { String(decoding: $0, as: UTF8.self) } ?? "\(events)"
    }

    private func checkSnapshot(_ replayed: Chronicle) throws {
        guard let restored = try restoreFromSnapshot() else { return }
        if let difference = Difference.first(replayed.book, restored.book) {
            throw Finding.snapshotDiffers(difference)
        }
    }

    /// The entry with that hash, or with a hash that begins so.
    func entry(signed hash: String) throws -> Int {
        let prefix = try EntryHash.prefix(hash)
        let found = try Store.translating(path) {
            try queue.read { db in
                try Int.fetchOne(
                    db, sql: "SELECT max(number) FROM entry WHERE number <= ? AND lower(hex(hash)) LIKE ?",
                    arguments: [count, prefix + "%"])
            }
        }
        guard let found else { throw Finding.hashUnknown(prefix) }
        return found
    }
}
