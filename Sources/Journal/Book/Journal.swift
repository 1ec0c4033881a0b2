import Foundation
import GRDB
import Governance

/// A book on disk: one SQLite file to which entries are added, each chained to the one before by its hash.
///
///     let journal = try Journal.create(at: "南山.yuanba", community: "南山社区")
///     try journal.append(line: "人员 杨通海", at: now, recorded: now, events: events)   // on disk when it returns
///     let chronicle = try journal.restore()                                        // the fold of it all
///
/// One session at a time writes (`Journal.open`); others may read meanwhile (`Journal.read`).
/// It is meant for one thread; whoever shares it must take turns.
public final class Journal {
    public let path: String
    public let header: Book.Header
    /// When entry 0 was written: the moment that the empty book stands at.
    public let made: Moment
    public let clock: Clock
    /// The last entry's number, 0 in a new book.
    public private(set) var count: Int
    /// The last entry's hash: what a signed paper carries, and `verify --head` holds the book against.
    public private(set) var head: EntryHash

    let queue: DatabaseQueue
    private let lock: WriterLock?
    /// The entry up to which the log was last folded into the file.
    var foldedEntry = 0
    /// The entry at which the snapshot in use was taken.
    var snapshotEntry = 0
    var isWriter: Bool { lock != nil }

    private init(
        path: String, queue: DatabaseQueue, lock: WriterLock?, clock: Clock, header: Book.Header, made: Moment,
        count: Int, head: EntryHash
    ) {
        self.path = path
        self.queue = queue
        self.lock = lock
        self.clock = clock
        self.header = header
        self.made = made
        self.count = count
        self.head = head
        foldedEntry = count
    }

    deinit { close() }

    /// Makes a book, and opens it for writing.
    ///
    /// - Parameter id: its UUID, made up unless given (an import keeps the one it had).
    /// - Throws: `JournalError.exists` where anything stands at that path; it is left untouched.
    public static func create(
        at path: String, community: String, kind: Book.Header.Kind = .village, zone: Zone = .china,
        clock: Clock? = nil
    ) throws(JournalError) -> Journal {
        let clock = try Clock.given(clock)
        let header = Book.Header(id: clock.bookID(), community: community, kind: kind, zone: zone)
        return try create(at: path, header: header, clock: clock)
    }

    /// Makes a book with that header.
    public static func create(at path: String, header: Book.Header, clock: Clock) throws(JournalError) -> Journal {
        let recorded = clock.now(in: header.zone).iso(zone: header.zone)
        guard Moment(stored: recorded) != nil else { throw .badClock(recorded) }
        let payload = try Store.translating(path) { try CanonicalJSON.encode(header) }
        let row = StoredEntry(
            number: 0, recorded: recorded, salt: clock.salt(for: 0), payload: payload, after: Chain.origin)
        return try create(at: path, entryZero: row, clock: clock)
    }

    static func create(at path: String, entryZero: StoredEntry, clock: Clock) throws(JournalError) -> Journal {
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
        let lock = try WriterLock(book: path)
        // Somebody may have made it while we waited for the lock.
        guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
        do {
            let queue = try Store.translating(path) {
                try Store.create(at: path) { db in try db.execute(sql: Store.insertion, arguments: entryZero.arguments)
                }
            }
            return try assume(path: path, queue: queue, lock: lock, clock: clock)
        } catch {
            // What was begun here and never became a book is nobody's: the path was free before.
            for leftover in [path, path + "-wal", path + "-shm", path + "-journal"] { unlink(leftover) }
            throw error
        }
    }

    /// Opens a book for writing; a second writer is refused with `JournalError.inUse`.
    public static func open(at path: String, clock: Clock? = nil) throws(JournalError) -> Journal {
        try checkFile(at: path)
        guard isWritable(path) else { throw .readOnly(path: path) }
        let clock = try Clock.given(clock)
        let lock = try WriterLock(book: path)
        let queue = try Store.translating(path) { try Store.open(at: path, toWrite: true) }
        return try assume(path: path, queue: queue, lock: lock, clock: clock)
    }

    /// Opens a book for reading only, also while another session writes in it.
    public static func read(at path: String) throws(JournalError) -> Journal {
        try checkFile(at: path)
        let queue = try Store.translating(path) { try Store.open(at: path, toWrite: false) }
        return try assume(path: path, queue: queue, lock: nil, clock: Clock())
    }

    /// Adds an entry. It is on the disk when this returns; when it throws, the book is as it was.
    ///
    /// - Parameters:
    ///   - at: when it happened, as stated; `recorded`: the clock's time, now unless given.
    ///   - texts: charters and other texts that the line brought in, whole.
    ///   - answers: what was asked and answered where the line could be read two ways.
    @discardableResult
    public func append(
        line: String, at: Moment, recorded: Moment? = nil, events: [Event], texts: [SourceText] = [],
        answers: [String: String] = [:]
    ) throws(JournalError) -> Entry {
        guard isWriter else { throw .openedForReading(path: path) }
        let zone = header.zone
        let recorded = recorded ?? clock.now(in: zone)
        let payload = Payload(at: at, zone: zone, line: line, events: events, texts: texts, answers: answers)
        let number = count + 1
        try Store.translating(path) {
            let row = StoredEntry(
                number: number, recorded: recorded.iso(zone: zone), salt: clock.salt(for: number),
                payload: try payload.bytesReadBack(number: number, at: at, recorded: recorded, zone: zone),
                after: head.bytes)
            try append([row])
        }
        return Entry(
            number: number, at: at, recorded: recorded, line: line, events: events, texts: texts, answers: answers)
    }

    /// Adds stored bytes as they are, one transaction for all of them.
    func append(_ rows: [StoredEntry]) throws {
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                let statement = try db.cachedStatement(sql: Store.insertion)
                for row in rows { try statement.execute(arguments: row.arguments) }
                return .commit
            }
        }
        guard let last = rows.last else { return }
        count = last.number
        head = EntryHash(last.hash)
    }

    /// Ends the session; what was appended is on disk in any case.
    public func close() {
        if isWriter { queue.writeWithoutTransaction(Store.tidy) }
        try? queue.close()
        lock?.release()
    }

    // MARK: - Opening

    private static func checkFile(at path: String) throws(JournalError) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw .missing(path: path)
        }
        guard !isDirectory.boolValue else { throw .notABook(path: path) }
    }

    /// Whether anybody may write in the file: a book that was put away with `chmod a-w` stays shut even to root.
    private static func isWritable(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o222 != 0 else { return false }
        return access(path, W_OK) == 0
    }

    private static func assume(
        path: String, queue: DatabaseQueue, lock: WriterLock?, clock: Clock
    ) throws(JournalError) -> Journal {
        let (first, last) = try Store.translating(path) {
            try queue.read { db in
                try (
                    StoredEntry.fetchOne(db, sql: StoredEntry.selection + " WHERE number = 0"),
                    StoredEntry.fetchOne(db, sql: StoredEntry.selection + " ORDER BY number DESC LIMIT 1")
                )
            }
        }
        guard let first, let last else { throw .damagedEntry(0, .absent) }
        guard first.isSound(after: Chain.origin) else { throw .damagedEntry(0, .hash) }
        let format: Int
        let header: Book.Header
        do {
            format = try CanonicalJSON.decode(FormatOnly.self, from: first.payload).format
            guard format <= Book.Header.currentFormat else {
                throw JournalError.newerFormat(path: path, found: format, known: Book.Header.currentFormat)
            }
            header = try CanonicalJSON.decode(Book.Header.self, from: first.payload)
        } catch let error as JournalError {
            throw error
        } catch {
            throw .damagedEntry(0, .unreadable("\(error)"))
        }
        guard let made = Moment(stored: first.recorded) else {
            throw .damagedEntry(0, .unreadable("recorded is no time: \(first.recorded)"))
        }
        return Journal(
            path: path, queue: queue, lock: lock, clock: clock, header: header, made: made, count: last.number,
            head: EntryHash(last.hash))
    }

    /// A newer header may hold what this program cannot read, so its version is read by itself.
    private struct FormatOnly: Decodable { let format: Int }
}
