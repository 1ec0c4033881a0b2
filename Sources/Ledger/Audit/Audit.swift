import GRDB
import Kernel

extension Ledger {
    /// Doubts everything that the book says of itself.
    ///
    /// Checks that the file is laid out as a book and every page is in its place, every hash from the header on, that no number
    /// is missing forwards or backwards, that the events fold into the same book line by line, in one replay and in the
    /// snapshot; with `hash` (a whole one, or its first 12 digits or more), that it belongs to an entry.
    ///
    ///     let result = try ledger.verify(hash: "3f5a9c01be77")
    ///     print(result.entries, result.signed ?? "")
    ///
    /// - Parameter checking: holds what an entry caused against the fold as it stood before it, and throws where it finds
    ///   something else.
    /// - Throws: `Finding` for the first thing that is wrong; `LedgerError` where the file cannot be read at all.
    public func verify(hash: String? = nil, checking check: ((Entry, Folded) throws -> Void)? = nil) throws
        -> Verification
    {
        do {
            try checkPages()
            try checkOrder()
            let replayed = try replay()
            try checkLines(replayed, check)
            try checkSnapshot(replayed)
        } catch LedgerError.damagedEntry(let number, let damage) {
            throw Finding.damaged(entry: number, damage)
        }
        return Verification(
            entries: count, head: head, withheld: 0, isRedecided: check != nil,
            signed: try hash.map(entry(signed:)))
    }

    /// Every page must be where the others say it is, and hold what the table holds; the layout was looked at when the book
    /// was opened. Whatever makes something of the whole book looks here first: entries on a page that hangs nowhere are not
    /// missed by anybody else.
    ///
    /// - Parameter isOpening: somebody waits for the prompt: in a very large book only the rows are counted then.
    public func checkPages(isOpening: Bool = false) throws(LedgerError) {
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
            throw LedgerError.damagedEntry(place, .absent)
        }
        guard forwards.count == count + 1, total == count + 1, backwards.reversed() == forwards else {
            throw LedgerError.damagedEntry(min(forwards.count, backwards.count), .absent)
        }
    }

    /// Takes in entry by entry, as the prompt did that evening.
    private func checkLines(_ replayed: Folded, _ check: ((Entry, Folded) throws -> Void)?) throws {
        var folded = Folded(header: header, made: made, timeline: Folded.Timeline())
        try forEach(after: 0) { entry in
            try check?(entry, folded)
            try folded.take(entry, reading: self.entries(in:))
        }
        if let difference = Difference.first(replayed.state, folded.state) { throw Finding.foldDiffers(difference) }
    }

    private func checkSnapshot(_ replayed: Folded) throws {
        guard let restored = try restoreFromSnapshot() else { return }
        if let difference = Difference.first(replayed.state, restored.state) {
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
