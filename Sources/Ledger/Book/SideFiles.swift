import Foundation
import GRDB

/// What SQLite keeps beside a book: `-wal`, the log of the session that writes or was killed; `-shm`, its index; `-journal`,
/// for the moment in which a session begins or ends.
///
/// SQLite takes whatever lies there under the name for the book's own, and writes it into the book. So each is looked at first.
struct SideFiles {
    let log: String
    let index: String
    let journal: String

    init(of path: String) {
        log = path + "-wal"
        index = path + "-shm"
        journal = path + "-journal"
    }

    var logSize: Int { Self.size(log) }

    /// Which file the log is; `nil` where there is none, or nothing in it.
    var logFile: ino_t? {
        var status = stat()
        return stat(log, &status) == 0 && status.st_size > 0 ? status.st_ino : nil
    }

    /// A journal is hot, and would be rolled back into the book, when it begins with its magic; after use it is gone or blank.
    var hasHotJournal: Bool {
        guard Self.size(journal) > 0, let bytes = try? Files.bytes(at: journal) else { return false }
        return bytes.starts(with: Self.journalMagic)
    }

    var areAtRest: Bool { logSize == 0 && !hasHotJournal }

    /// A session of ours keeps a journal only while it turns the log on or off, which touches nothing but a few bytes of the
    /// first page. A journal with anything else in it is of another file.
    func checkJournal(of file: BookFile) throws(LedgerError) {
        guard hasHotJournal, let journal = try? Files.bytes(at: journal), let book = try? file.bytes(),
            let header = BookFile.Header(book)
        else { return }
        let foreign = LedgerError.foreignLog(path: file.name, log: self.journal)
        guard journal.count >= 28 else { return }
        let sector = max(512, journal.bigEndian(20, 4))
        let (size, record) = (header.pageSize, header.pageSize + 8)
        guard journal.bigEndian(24, 4) == size, journal.count <= sector + record else { throw foreign }
        guard journal.count == sector + record else { return }
        guard journal.bigEndian(sector, 4) == 1, book.count >= size else { throw foreign }
        // Write and read version, change counter, its twin and the version of SQLite.
        let mayDiffer = [18..<20, 24..<28, 92..<100]
        for place in 0..<size where journal[sector + 4 + place] != book[place] {
            guard mayDiffer.contains(where: { $0.contains(place) }) else { throw foreign }
        }
    }

    private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

    private static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Holds what the log makes of the book against the book alone: entries are only ever added, so each that the file has by
    /// itself must stand in both, and the rest must follow it.
    ///
    /// - Parameter queue: the book with its log, opened for reading.
    func checkLog(of file: BookFile, in queue: DatabaseQueue) throws(LedgerError) {
        let foreign = LedgerError.foreignLog(path: file.name, log: log)
        let alone = Salvage(file: try file.bytes(), log: []).chain
        let after = alone.last?.number ?? -1
        let rows: [StoredEntry]
        do {
            rows = try queue.read { db in
                try StoredEntry.fetchAll(
                    db, sql: StoredEntry.selection + " WHERE number = 0 OR number >= ? ORDER BY number",
                    arguments: [after])
            }
        } catch {
            throw foreign
        }
        guard alone.isEmpty || rows.first?.hash == alone[0].hash else { throw foreign }
        var previous = alone.last
        for row in rows.drop(while: { $0.number < max(after, 0) }) {
            guard row.number == after || row.isSound(after: previous?.hash ?? Chain.origin) else { throw foreign }
            guard row.number != after || row.hash == previous?.hash else { throw foreign }
            previous = row
        }
        guard (previous?.number ?? -1) >= after, rows.last?.number ?? -1 >= after else { throw foreign }
    }
}
