import GRDB
import Kernel

extension Ledger {
    /// Takes over an opened file: the header must be sound and known here, and the last entry must follow the one before it.
    static func assume(
        file: BookFile, queue: DatabaseQueue, lock: WriterLock?, clock: Clock
    ) throws(LedgerError) -> Ledger {
        let (first, last) = try Store.translating(file.name) {
            try queue.read { db in
                try (
                    StoredEntry.fetchOne(db, sql: StoredEntry.selection + " WHERE number = 0"),
                    StoredEntry.fetchAll(db, sql: StoredEntry.selection + " ORDER BY number DESC LIMIT 2")
                )
            }
        }
        guard let first, let final = last.first else { throw .damagedEntry(0, .absent) }
        guard first.isSound(after: Chain.origin) else { throw .damagedEntry(0, .hash) }
        let header = try first.header(path: file.name, kinds: Folded.kinds)
        guard let made = Moment(stored: first.recorded) else {
            throw .damagedEntry(0, .unreadable("recorded is no time: \(first.recorded)"))
        }
        if final.number > 0 {
            guard let before = last.last, before.number == final.number - 1 else {
                throw .damagedEntry(final.number - 1, .absent)
            }
            guard final.isSound(after: before.hash) else { throw .damagedEntry(final.number, .hash) }
        }
        return Ledger(
            file: file, queue: queue, lock: lock, clock: clock, header: header, made: made, count: final.number,
            head: EntryHash(final.hash))
    }
}

extension StoredEntry {
    /// What entry 0 says of the book.
    ///
    /// - Throws: where it is of a newer format, or cannot be read, or its kind is none of `kinds`.
    func header(path: String, kinds: [LedgerHeader.Kind]) throws(LedgerError) -> LedgerHeader {
        do {
            let format = try CanonicalJSON.decode(FormatOnly.self, from: payload).format
            guard format <= LedgerHeader.currentFormat else {
                throw LedgerError.newerFormat(path: path, found: format, known: LedgerHeader.currentFormat)
            }
            let header = try CanonicalJSON.decodeWhole(LedgerHeader.self, from: payload)
            try header.check(kinds)
            return header
        } catch let error as LedgerError {
            throw error
        } catch let damage as LedgerError.Damage {
            throw .damagedEntry(0, damage)
        } catch {
            throw .damagedEntry(0, .unreadable("\(error)"))
        }
    }

    /// A newer header may hold what this program cannot read, so its version is read by itself.
    private struct FormatOnly: Decodable { let format: Int }
}
