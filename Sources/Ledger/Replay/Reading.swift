import Foundation
import GRDB

extension Ledger {
    /// The entries of that range, in order, each checked to be there and readable. Entry 0 is the header and never among
    /// them.
    ///
    ///     for entry in try journal.entries(in: 1...journal.count) { print(entry.number, entry.line) }
    public func entries(in range: ClosedRange<Int>) throws(LedgerError) -> [Entry] {
        let first = max(1, range.lowerBound)
        let last = min(count, range.upperBound)
        guard first <= last else { return [] }
        let rows = try Store.translating(path) {
            try queue.read { db in
                try StoredEntry.fetchAll(
                    db, sql: StoredEntry.selection + " WHERE number BETWEEN ? AND ? ORDER BY number",
                    arguments: [first, last])
            }
        }
        var entries: [Entry] = []
        entries.reserveCapacity(rows.count)
        for row in rows {
            guard row.number == first + entries.count else {
                throw .damagedEntry(first + entries.count, .absent)
            }
            entries.append(try row.entry(of: Folded.self))
        }
        return entries
    }

    /// One entry, `nil` where the book has none of that number.
    public func entry(_ number: Int) throws(LedgerError) -> Entry? {
        try entries(in: number...number).first
    }

    /// The hashes of all entries from the first on.
    public func hashes() throws(LedgerError) -> [EntryHash] {
        try Store.translating(path) {
            try queue.read { db in
                try Data.fetchAll(
                    db, sql: "SELECT hash FROM entry WHERE number BETWEEN 1 AND ? ORDER BY number", arguments: [count])
            }
        }.map { EntryHash(Array($0)) }
    }

    /// The hash of one entry, 0 for the header's.
    public func hash(of number: Int) throws(LedgerError) -> EntryHash? {
        try Store.translating(path) {
            try queue.read { db in
                try StoredEntry.fetchOne(db, sql: StoredEntry.selection + " WHERE number = ?", arguments: [number])
            }
        }.map { EntryHash($0.hash) }
    }
}
