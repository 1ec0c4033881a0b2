import Foundation
import GRDB
import Kernel

/// A book on disk: one SQLite file to which entries are added, each chained to the one before by its hash.
///
///     let ledger = try Ledger<Chronicle>.create(at: "南山.yuanba", community: "南山社区", kind: .village)
///     try ledger.append(line: "人员 杨通海", at: now, recorded: now, events: events)   // on disk when it returns
///     let chronicle = try ledger.restore()                                         // the fold of it all
///
/// One session at a time writes (`open`); others may read meanwhile (`read`).
/// It is meant for one thread; whoever shares it must take turns. Only its `ending` may be called from another.
public final class Ledger<Folded: Fold> {
    public typealias Entry = Folded.Entry
    public typealias Event = Folded.Event
    public typealias Text = Folded.Text

    public let header: LedgerHeader
    /// When entry 0 was written: the moment that the empty book stands at.
    public let made: Moment
    public let clock: Clock
    /// The last entry's number, 0 in a new book.
    public private(set) var count: Int
    /// The last entry's hash: what a signed paper carries, and `verify --head` holds the book against.
    public private(set) var head: EntryHash

    let file: BookFile
    let queue: DatabaseQueue
    let lock: WriterLock?
    /// Held while something is written; an end that comes from outside waits for it, and gives it back to nobody.
    let turn = NSLock()
    /// The entry up to which the log was last folded into the file.
    var foldedEntry = 0
    /// The entry at which the snapshot in use was taken.
    var snapshotEntry = 0
    /// Whether the book in use was read from a snapshot rather than folded from all its entries.
    public internal(set) var restsOnSnapshot = false
    /// Folds the log after every line, once its answer is on the screen: where somebody types, nobody waits for that.
    public var foldsEveryLine = false
    /// Something was destroyed, and stands in the log still: another program reads the book just now. It is emptied as soon as that lets go.
    public private(set) var holdsDestroyed = false
    private var isClosed = false
    var isWriter: Bool { lock != nil }

    /// As it was named.
    public var path: String { file.name }

    init(
        file: BookFile, queue: DatabaseQueue, lock: WriterLock?, clock: Clock, header: LedgerHeader, made: Moment,
        count: Int, head: EntryHash
    ) {
        self.file = file
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

    /// Adds an entry. It is on the disk when this returns; when it throws, the book is as it was.
    ///
    /// - Parameters:
    ///   - at: when it happened, as stated; `recorded`: the clock's time, now unless given.
    ///   - texts: charters and other texts that the line brought in, whole.
    ///   - answers: what was asked and answered where the line could be read two ways.
    ///   - vault: what changes beside the entries; with the entry, or not at all.
    @discardableResult
    public func append(
        line: String, at: Moment, recorded: Moment? = nil, events: [Event], texts: [Text] = [],
        answers: [String: String] = [:], vault: VaultChange = VaultChange()
    ) throws(LedgerError) -> Entry {
        guard isWriter else { throw .openedForReading(path: path) }
        let recorded = recorded ?? clock.now(in: header.zone)
        let draft = LedgerDraft(line: line, at: at, events: events, texts: texts, answers: answers)
        let number = count + 1
        try Store.translating(path) {
            try append([try row(draft, number, recorded: recorded, after: head.bytes)], vault)
        }
        return LedgerEntry(
            number: number, at: at, recorded: recorded, line: line, events: events, texts: texts, answers: answers,
            rules: Folded.rules)
    }

    /// Adds several entries in one transaction: all of them are on the disk when this returns, or none.
    @discardableResult
    public func append(_ drafts: [LedgerDraft<Event, Text>]) throws(LedgerError) -> ClosedRange<Int>? {
        guard isWriter else { throw .openedForReading(path: path) }
        guard !drafts.isEmpty else { return nil }
        let first = count + 1
        try Store.translating(path) {
            var rows: [StoredEntry] = []
            for (place, draft) in drafts.enumerated() {
                rows.append(
                    try row(
                        draft, first + place, recorded: clock.now(in: header.zone),
                        after: rows.last?.hash ?? head.bytes))
            }
            try append(rows)
        }
        return first...count
    }

    /// An entry as its bytes will stand, read back before it is written.
    private func row(
        _ draft: LedgerDraft<Event, Text>, _ number: Int, recorded: Moment, after previous: [UInt8]
    ) throws -> StoredEntry {
        let zone = header.zone
        let payload = Payload<Event, Text>(
            at: draft.at, zone: zone, line: draft.line, events: draft.events, texts: draft.texts,
            answers: draft.answers, rules: Folded.rules)
        return StoredEntry(
            number: number, recorded: recorded.iso(zone: zone), salt: clock.salt(for: number),
            payload: try payload.bytesReadBack(number: number, at: draft.at, recorded: recorded, zone: zone),
            after: previous)
    }

    /// Adds stored bytes as they are, one transaction for all of them, and reads each back.
    func append(_ rows: [StoredEntry], _ vault: VaultChange = VaultChange()) throws {
        guard let last = rows.last else { return }
        turn.lock()
        defer { turn.unlock() }
        if !file.isLogInPlace { try beginLogAnew() }
        var isGone = false
        try queue.writeWithoutTransaction { db in
            guard file.isUntouched else { throw displaced(db) }
            if !vault.isEmpty { try db.execute(sql: "PRAGMA secure_delete = ON") }
            try db.inTransaction(.immediate) {
                if !vault.isEmpty { isGone = try Vault.apply(vault, db) }
                let insertion = try db.cachedStatement(sql: Store.insertion)
                let selection = try db.cachedStatement(sql: StoredEntry.selection + " WHERE number = ?")
                for row in rows {
                    try insertion.execute(arguments: row.arguments)
                    guard db.changesCount == 1, try StoredEntry.fetchOne(selection, arguments: [row.number]) == row
                    else { throw LedgerError.notKept(path: path) }
                }
                guard file.isUntouched else { throw LedgerError.replaced(path: path, saved: nil) }
                return .commit
            }
            guard file.isUntouched else { throw displaced(db) }
        }
        if !file.noteLog() { try beginLogAnew() }
        count = last.number
        head = EntryHash(last.hash)
        // What was destroyed still stands in the log and on the page that it was on. The entry is on the disk by now, so that this fails
        // is no failure of the line.
        if isGone { holdsDestroyed = true }
        emptyLog()
    }

    /// Empties the log of what was destroyed, where anything is left to empty.
    func emptyLog() {
        guard holdsDestroyed, file.isUntouched else { return }
        let isAnew = (try? beginLogAnew()) != nil
        // A fold that stopped half way has written in the file all the same.
        if !isAnew { file.noteOwnWriting() }
        holdsDestroyed = !isAnew || SideFiles(of: file.path).logSize > 0
    }

    /// The log was taken away from beside the book. SQLite still holds it: it is folded into the book, and another begun.
    private func beginLogAnew() throws {
        try queue.writeWithoutTransaction { db in
            guard file.isUntouched else { throw displaced(db) }
            guard Store.tidy(db) else { throw LedgerError.notKept(path: path) }
            try Store.makeDurable(db)
        }
        file.forgetLog()
        file.noteOwnWriting()
        foldedEntry = count
    }

    /// Another file stands in the book's place. What was answered is folded into the file that we hold, wherever it is now.
    private func displaced(_ db: Database) -> LedgerError {
        guard !file.isInPlace, Store.fold(db) else { return .replaced(path: path, saved: nil) }
        return .replaced(path: path, saved: file.rescue())
    }

    /// Ends the session; what was appended is on disk in any case.
    ///
    /// - Returns: why the book alone does not hold all of it, where that is so: `leftInLog`, or `replaced`.
    @discardableResult
    public func close() -> LedgerError? {
        guard !isClosed else { return nil }
        isClosed = true
        turn.lock()
        defer { turn.unlock() }
        let trouble = isWriter ? Store.end(queue, file) : nil
        if isWriter, !file.isUntouched, file.isInPlace {
            // SQLite would write our log into whatever is in the file now.
            _ = Unmanaged.passRetained(queue)
        } else {
            Store.close(queue)
        }
        file.release()
        lock?.release()
        return trouble
    }
}
