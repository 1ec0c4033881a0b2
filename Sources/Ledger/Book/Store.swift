import Foundation
import GRDB

/// The SQLite file under a journal: its safety settings, and its errors in our words.
enum Store {
    /// "YBJ1", so that `file` and other programs can tell a book from other databases.
    static let applicationID = 0x5942_4A31
    /// The version of the layout.
    static let format = 1

    static let insertion = "INSERT INTO entry (number, recorded, salt, payload, hash) VALUES (?, ?, ?, ?, ?)"

    /// Makes the file with its layout and first rows, and closes it: all of it is on the disk when this returns.
    ///
    /// - Parameter vault: wrapped keys that it has from the beginning.
    static func make(at path: String, rows: [StoredEntry], vault: [String: [UInt8]] = [:]) throws {
        try Files.make(path, [])
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
            try db.inTransaction(.immediate) {
                for part in Layout.all { try db.execute(sql: part.sql) }
                try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(format)")
                for row in rows { try db.execute(sql: insertion, arguments: row.arguments) }
                if !vault.isEmpty { try Vault.apply(VaultChange(put: vault), db) }
                return .commit
            }
        }
        try queue.close()
    }

    /// Opens a file that is there, and checks that it is laid out as a book is.
    static func open(_ file: BookFile, at path: String? = nil, toWrite: Bool) throws(LedgerError) -> DatabaseQueue {
        try translating(file.name) {
            let queue = try DatabaseQueue(path: path ?? file.path, configuration: configuration(readonly: !toWrite))
            try queue.writeWithoutTransaction { db in
                // Whatever was put into the file may not run, and pages are looked at before they are used.
                try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
                if let fault = try Layout.faults(in: db).first {
                    throw LedgerError.damagedFile(path: file.name, fault)
                }
                if toWrite { try makeDurable(db) }
            }
            return queue
        }
    }

    /// A commit is on the disk when it returns. The log is folded into the file in quiet moments (`Ledger.rest`), so that
    /// no line waits for it.
    static func makeDurable(_ db: Database) throws {
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
    }

    /// Whether the disk has room for what the log adds to the file: a fold that stops half way leaves a file that is no book
    /// without its log.
    static func hasRoom(_ db: Database) -> Bool {
        guard let path = try? String.fetchOne(db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'"),
            let pages = try? Int.fetchOne(db, sql: "PRAGMA page_count"),
            let size = try? Int.fetchOne(db, sql: "PRAGMA page_size")
        else { return true }
        var (file, disk, limit) = (stat(), statvfs(), rlimit())
        guard stat(path, &file) == 0, statvfs(path, &disk) == 0 else { return true }
        let growth = pages * size - Int(file.st_size)
        guard growth > 0 else { return true }
        if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur < rlim_t(pages * size) {
            return false
        }
        return UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize)).partialValue
            >= UInt64(growth)
    }

    /// Ends a connection. Where the disk has no room for the log it is left open until the process ends: SQLite would fold on
    /// closing, and stop half way.
    static func close(_ queue: DatabaseQueue) {
        if queue.inDatabase(hasRoom) {
            try? queue.close()
        } else {
            _ = Unmanaged.passRetained(queue)
        }
    }

    /// Folds the log into the file; `true` where the file has everything then.
    static func fold(_ db: Database) -> Bool {
        guard hasRoom(db), let done = try? db.checkpoint(.passive) else { return false }
        return done.walFrameCount <= done.checkpointedFrameCount
    }

    /// Leaves the book one plain file, readable from a read-only disk; `true` where the file has everything.
    ///
    /// Somebody who reads just now is waited for; where that takes longer the log stays beside the book, folded or not.
    static func tidy(_ db: Database) -> Bool {
        guard hasRoom(db) else { return false }
        try? db.execute(sql: "PRAGMA busy_timeout = 2000")
        var isWhole = (try? db.checkpoint(.truncate)) != nil
        if !isWhole { isWhole = fold(db) }
        try? db.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE")
        return isWhole
    }

    /// Ends what a session wrote: into the book where it still lies in its place, else into the file that we hold, so that no
    /// log of ours is left beside another book.
    ///
    /// - Returns: why the book alone does not hold all of it; `nil` where it does.
    static func end(_ queue: DatabaseQueue, _ file: BookFile) -> LedgerError? {
        if file.isUntouched {
            let isWhole = queue.writeWithoutTransaction(tidy)
            file.noteOwnWriting()
            return isWhole ? nil : .leftInLog(path: file.name)
        }
        guard !file.isInPlace, queue.writeWithoutTransaction(fold) else {
            return .replaced(path: file.name, saved: nil)
        }
        file.removeLog()
        return .replaced(path: file.name, saved: file.rescue())
    }

    private static func configuration(readonly: Bool = false) -> Configuration {
        // Writing beyond a limit on file sizes must be an error to report, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(5)
        configuration.label = "book"
        return configuration
    }

    /// Runs `body`, and puts what goes wrong in it into our words.
    static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(LedgerError) -> Value {
        do {
            return try body()
        } catch let error as LedgerError {
            throw error
        } catch let error as DatabaseError {
            throw words(for: error, path)
        } catch let trouble as Trouble {
            throw trouble == .diskFull ? .diskFull(path: path) : .cannotAccess(path: path, trouble)
        } catch {
            throw .damagedFile(path: path, .unreadable)
        }
    }

    /// What SQLite complains of, in our words.
    static func words(for error: DatabaseError, _ path: String) -> LedgerError {
        switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_NOTADB, _): .notABook(path: path)
        case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_WRITE), (_, .SQLITE_IOERR_SHMSIZE): .diskFull(path: path)
        case (_, .SQLITE_IOERR_SHORT_READ): .damagedFile(path: path, .unreadable)
        case (.SQLITE_READONLY, _): .readOnly(path: path)
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): .inUse(path: path)
        case (.SQLITE_CANTOPEN, _), (.SQLITE_PERM, _): .cannotAccess(path: path, .forbidden)
        case (.SQLITE_IOERR, _), (.SQLITE_NOMEM, _):
            .cannotAccess(path: path, .other(Int(error.extendedResultCode.rawValue)))
        default: .damagedFile(path: path, .unreadable)
        }
    }
}
