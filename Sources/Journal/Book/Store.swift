import Foundation
import GRDB

/// The SQLite file under a journal: its layout, its safety settings, and its errors in our words.
enum Store {
    /// "YBJ1", so that `file` and other programs can tell a book from other databases.
    static let applicationID = 0x5942_4A31
    /// The version of the layout below.
    static let format = 1

    private static let table = """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY,
            recorded TEXT NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            payload TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT
        """

    /// Entries are only ever added: the triggers hold for whoever opens the file, not only for this program.
    static let guards: KeyValuePairs = [
        "entry_is_never_changed": """
        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
        """,
        "entry_is_never_removed": """
        CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END
        """,
        "entry_follows_the_last": """
        CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
        WHEN NEW.number <> (SELECT coalesce(max(number) + 1, 0) FROM entry)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END
        """,
    ]

    static let insertion = "INSERT INTO entry (number, recorded, salt, payload, hash) VALUES (?, ?, ?, ?, ?)"

    /// Makes the file with its layout; `fill` writes entry 0 in the same transaction, so that no book is ever without it.
    static func create(at path: String, fill: (Database) throws -> Void) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try queue.writeWithoutTransaction { db in
            try makeDurable(db)
            try db.inTransaction(.immediate) {
                for statement in [table] + guards.map(\.value) { try db.execute(sql: statement) }
                try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(format)")
                try fill(db)
                return .commit
            }
        }
        return queue
    }

    /// Opens a file that is there, and checks that it is a book of a format known here.
    static func open(at path: String, toWrite: Bool) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try queue.writeWithoutTransaction { db in
            if !toWrite { try db.execute(sql: "PRAGMA query_only = ON") }
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard id == applicationID, version >= 1 else { throw JournalError.notABook(path: path) }
            guard version <= format else {
                throw JournalError.newerFormat(path: path, found: version, known: format)
            }
            if toWrite { try makeDurable(db) }
        }
        return queue
    }

    /// Leaves the book one plain file, readable from a read-only disk, where nobody else has it open just now.
    static func tidy(_ db: Database) {
        try? db.execute(sql: "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE")
    }

    /// A commit is on the disk when it returns. The log is folded into the file in quiet moments (`Journal.rest`), so that
    /// no line waits for it; the limit here is for whoever never rests.
    private static func makeDurable(_ db: Database) throws {
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000")
    }

    private static func configuration() -> Configuration {
        // Writing beyond a limit on file sizes must be an error to report, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.label = "book"
        return configuration
    }

    /// Runs `body`, and puts what goes wrong in it into our words.
    static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(JournalError) -> Value {
        do {
            return try body()
        } catch let error as JournalError {
            throw error
        } catch let error as DatabaseError {
            throw words(for: error, path)
        } catch {
            throw .cannotAccess(path: path, detail: "\(error)")
        }
    }

    /// What SQLite complains of, in our words.
    static func words(for error: DatabaseError, _ path: String) -> JournalError {
        let detail = error.message ?? "\(error.resultCode)"
        return switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_NOTADB, _): .notABook(path: path)
        case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_WRITE): .diskFull(path: path)
        case (_, .SQLITE_IOERR_SHORT_READ): .damagedFile(path: path, detail: detail)
        case (.SQLITE_READONLY, _): .readOnly(path: path)
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): .inUse(path: path)
        case (.SQLITE_CANTOPEN, _), (.SQLITE_IOERR, _), (.SQLITE_PERM, _): .cannotAccess(path: path, detail: detail)
        default: .damagedFile(path: path, detail: detail)
        }
    }
}
