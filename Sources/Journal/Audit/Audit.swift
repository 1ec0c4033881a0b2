import GRDB
import Governance

extension Journal {
    /// Doubts everything that the book says of itself.
    ///
    /// Checks every hash from the header on, that no number is missing, that the file guards its entries, that the events fold
    /// into the same book line by line, in one replay and in the snapshot; with `redeciding`, that every line decided again
    /// gives the events stored; with `hash` (a whole one, or its first 12 digits or more), that it belongs to an entry.
    ///
    ///     let result = try journal.verify(hash: "3f5a9c01be77", redeciding: closure)
    ///     print(result.entries, result.signed ?? "")
    ///
    /// - Throws: `Finding` for the first thing that is wrong; `JournalError` where the file cannot be read at all.
    public func verify(hash: String? = nil, redeciding: Redecide? = nil) throws -> Verification {
        do {
            try checkGuards()
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

    /// The triggers must stand as they were laid down.
    private func checkGuards() throws {
        let found = try Store.translating(path) {
            try queue.read { db in
                try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
                    .reduce(into: [String: String]()) { $0[$1[0] as String] = $1[1] }
            }
        }
        for (name, text) in Store.guards where found[name] != text { throw Finding.unguarded(trigger: name) }
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
