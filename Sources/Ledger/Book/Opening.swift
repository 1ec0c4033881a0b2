import Foundation
import GRDB
import Kernel

extension Ledger {
    /// Makes a book, and opens it for writing.
    ///
    /// - Throws: `LedgerError.exists` where anything stands at that path; it is left untouched.
    public static func create(
        at path: String, community: String, kind: LedgerHeader.Kind, zone: Zone = .china,
        clock: Clock? = nil
    ) throws(LedgerError) -> Ledger {
        let clock = try Clock.given(clock)
        let header = LedgerHeader(id: clock.bookID(), community: community, kind: kind, zone: zone)
        return try create(at: path, header: header, clock: clock)
    }

    /// Makes a book with that header.
    public static func create(at path: String, header: LedgerHeader, clock: Clock) throws(LedgerError) -> Ledger {
        let recorded = clock.now(in: header.zone).iso(zone: header.zone)
        guard Moment(stored: recorded) != nil else { throw .badClock(recorded) }
        let payload = try Store.translating(path) { try CanonicalJSON.encode(header) }
        let row = StoredEntry(
            number: 0, recorded: recorded, salt: clock.salt(for: 0), payload: payload, after: Chain.origin)
        return try create(at: path, entryZero: row, clock: clock)
    }

    static func create(
        at path: String, entryZero: StoredEntry, rows: [StoredEntry] = [], clock: Clock
    ) throws(LedgerError) -> Ledger {
        try create(at: path, entryZero: entryZero, rows: rows, vault: [:])
        return try open(at: path, clock: clock)
    }

    /// Makes a book of these entries, and leaves it closed: it is there whole, or not at all.
    static func create(
        at path: String, entryZero: StoredEntry, rows: [StoredEntry], vault: [String: [UInt8]]
    ) throws(LedgerError) {
        try checkName(path)
        // It is made under another name, so that no book is ever half there, and no log left behind is ever taken for its own.
        let draft = path + ".\(getpid())-new"
        do {
            try Store.translating(path) { try Store.make(at: draft, rows: [entryZero] + rows, vault: vault) }
            _ = try read(at: draft, named: path)
            try name(draft, path)
        } catch {
            for side in ["", "-wal", "-shm", "-journal"] { unlink(draft + side) }
            throw error
        }
    }

    /// Whether a book can be called that, and nothing stands there.
    private static func checkName(_ path: String) throws(LedgerError) {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        // `.book` is an ending without a name.
        let hasName = ["", ".book", ".yuanba"].allSatisfy { ending in
            !name.hasSuffix(ending) || name.dropLast(ending.count).contains { !$0.isWhitespace && $0 != "." }
        }
        let isPlain = name.illegible(as: .name) == nil && path.illegible(as: .line) == nil
        guard isPlain, hasName, !name.hasPrefix(":"), !path.hasPrefix("file:") else {
            throw .badName(path.legible)
        }
        guard !Files.isTaken(path) else { throw .exists(path: path) }
        for side in ["-wal", "-journal"] where Files.isTaken(path + side) {
            throw .leftover(path: path, beside: path + side)
        }
        // The longest name of what comes to lie beside it.
        guard name.utf8.count <= 255 - "-snapshot-new".utf8.count else { throw .cannotAccess(path: path, .nameTooLong) }
    }

    /// Gives the draft its name, unless somebody else has taken it meanwhile.
    private static func name(_ draft: String, _ path: String) throws(LedgerError) {
        let lock = try WriterLock(book: path, named: path)
        defer { lock.release() }
        guard !Files.isTaken(path) else { throw .exists(path: path) }
        guard rename(draft, path) == 0 else { throw .cannotAccess(path: path, Trouble(errno)) }
        Files.settle(folderOf: path)
    }

    /// Opens a book for writing; a second writer is refused with `LedgerError.inUse`.
    public static func open(at path: String, clock: Clock? = nil) throws(LedgerError) -> Ledger {
        let file = try BookFile(path)
        guard file.isWritable else { throw .readOnly(path: path) }
        let clock = try Clock.given(clock)
        let lock = try WriterLock(book: file.path, named: path)
        try file.lock()
        try look(path, file)
        let wasKilled = !SideFiles(of: file.path).areAtRest
        let queue = try Store.open(file, toWrite: true)
        guard file.isInPlace else { throw .replaced(path: path, saved: nil) }
        if wasKilled { _ = queue.writeWithoutTransaction(Store.fold) }
        file.noteOwnWriting()
        return try assume(file: file, queue: queue, lock: lock, clock: clock)
    }

    /// Looks at a book before anything of it is touched: a line is not to be added to one that is damaged, nor behind entries that
    /// hang nowhere.
    private static func look(_ path: String, _ file: BookFile) throws(LedgerError) {
        let copy = try checkSides(of: file)
        let queue: DatabaseQueue
        if let copy {
            queue = copy
        } else {
            queue = try file.usesLog ? copied(file) : Store.open(file, toWrite: false)
        }
        let ledger = try assume(file: BookFile(path), queue: queue, lock: nil, clock: try Clock())
        defer { ledger.close() }
        try ledger.checkPages(isOpening: true)
    }

    /// Opens a book for reading only, also while another session writes in it.
    ///
    /// What a session that was killed left in its log is folded into the book first; where the book cannot be written, it is
    /// read from a copy that has it.
    public static func read(at path: String) throws(LedgerError) -> Ledger { try read(at: path, named: path) }

    private static func read(at path: String, named name: String) throws(LedgerError) -> Ledger {
        var file = try BookFile(path, named: name)
        if !SideFiles(of: file.path).areAtRest || file.usesLog, let lock = try lockedAlone(file) {
            defer { lock?.release() }
            let copy = try checkSides(of: file)
            if copy != nil, lock != nil, file.isWritable { settle(file) }
            file.release()
            file = try BookFile(path, named: name)
            if file.usesLog || !SideFiles(of: file.path).areAtRest {
                let queue = if let copy { copy } else { try copied(file) }
                return try assume(file: file, queue: queue, lock: nil, clock: try Clock())
            }
        }
        let queue = try Store.open(file, toWrite: false)
        return try assume(file: file, queue: queue, lock: nil, clock: try Clock())
    }

    /// The lock, where no session writes in the book; inside it `nil` where none can be had because nothing can be written.
    /// `nil` where a session does.
    private static func lockedAlone(_ file: BookFile) throws(LedgerError) -> WriterLock?? {
        do {
            let lock = try WriterLock(book: file.path, named: file.name)
            try file.lock()
            file.unlock()
            return .some(lock)
        } catch .inUse {
            return nil
        } catch {
            return .some(nil)
        }
    }

    /// Whether what lies beside the book is its own; nothing is written.
    ///
    /// - Returns: a copy of the book that has it, opened; `nil` where nothing lies there.
    private static func checkSides(of file: BookFile) throws(LedgerError) -> DatabaseQueue? {
        let sides = SideFiles(of: file.path)
        try sides.checkJournal(of: file)
        guard !sides.areAtRest else { return nil }
        let queue = try copied(file)
        if sides.logSize > 0 { try sides.checkLog(of: file, in: queue) }
        return queue
    }

    /// Folds the log of a session that was killed. Where that does not succeed all stays as it is.
    private static func settle(_ file: BookFile) {
        guard let queue = try? Store.open(file, toWrite: true) else { return }
        _ = queue.writeWithoutTransaction(Store.tidy)
        Store.close(queue)
    }

    /// A copy of the book with what lies beside it, opened; nobody else can see it, and it goes with the program.
    private static func copied(_ file: BookFile) throws(LedgerError) -> DatabaseQueue {
        try Store.translating(file.name) {
            var template = Array((NSTemporaryDirectory() + "/yuanba-XXXXXX").utf8CString)
            guard mkdtemp(&template) != nil else { throw Trouble(errno) }
            let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let (sides, copy) = (SideFiles(of: file.path), folder + "/book")
            let copies = SideFiles(of: copy)
            defer {
                for path in [copy, copies.log, copies.index, copies.journal] { unlink(path) }
                rmdir(folder)
            }
            try Files.make(copy, try file.bytes())
            for (side, copy) in [(sides.log, copies.log), (sides.journal, copies.journal)] where Files.isTaken(side) {
                try Files.make(copy, try Files.bytes(at: side))
            }
            let queue = try Store.open(file, at: copy, toWrite: true)
            _ = queue.writeWithoutTransaction(Store.tidy)
            return queue
        }
    }
}
