import Foundation
import GRDB

extension Ledger {
    /// What a damaged book gave, and what it did not.
    public struct Salvaged: Hashable, Sendable {
        /// Entries taken into the new book, the header not counted.
        public let entries: Int
        public let head: EntryHash
        /// The first entry that could not be taken, and why; `nil` where none is known to be missing.
        public let stop: Stop?
        /// Numbers of entries that were found behind it and do not follow from what was taken.
        public let left: [ClosedRange<Int>]
        /// Pages that could not be made anything of.
        public let pages: [ClosedRange<Int>]
        /// What was in the file beside its entries, or was gone from it; the new book has the layout that it should have.
        public let layout: [FileDamage]
        /// How many wrapped keys were taken along: without them what is sealed stays so.
        public let keys: Int

        public struct Stop: Hashable, Sendable {
            public let entry: Int
            public let damage: LedgerError.Damage
        }

        /// Whether nothing was left behind.
        public var isWhole: Bool { stop == nil && left.isEmpty && pages.isEmpty }
    }

    /// Makes a new book of the entries of a damaged one that still verify: from the first on, as long as each follows from the
    /// one before. The damaged book and what lies beside it are only read.
    ///
    ///     let salvaged = try Journal.doctor("damaged.book", to: "saved.book")
    ///
    /// - Throws: `LedgerError` where the book cannot be read, has no header that verifies, or the new one cannot be made.
    public static func doctor(_ damaged: String, to path: String, clock: Clock = .system) throws(LedgerError)
        -> Salvaged
    {
        let (file, log) = try remains(of: damaged)
        let salvage = Salvage(file: file, log: log, trouble: trouble)
        // Neither does it begin as a book does, nor is there an entry anywhere in it.
        let isBook = file.starts(with: BookFile.Header.magic) || !salvage.chain.isEmpty || !salvage.left.isEmpty
        guard isBook else { throw .notABook(path: damaged) }
        guard let zero = salvage.chain.first else { throw .damagedEntry(0, file.isEmpty ? .absent : .hash) }
        try refuseForeignLog(damaged, salvage.chain, file, log)
        try refuseNewer(damaged, file)
        let ledger = try create(at: path, entryZero: zero, rows: Array(salvage.chain.dropFirst()), clock: clock)
        defer { ledger.close() }
        let vault = vault(of: file, log)
        let isFilled = (try? ledger.fill(vault: vault)) != nil
        return Salvaged(
            entries: ledger.count, head: ledger.head,
            stop: salvage.stop.map { Salvaged.Stop(entry: $0.entry, damage: $0.1) },
            left: ranges(salvage.left),
            pages: ranges(
                isFilled && !vault.isEmpty ? salvage.pages.filter { !salvage.keyPages.contains($0) } : salvage.pages),
            layout: layoutFaults(of: file),
            keys: isFilled ? vault.count : 0)
    }

    /// Why the words of an entry mean nothing here; `nil` where they do.
    private static func trouble(_ row: StoredEntry) -> LedgerError.Damage? {
        do throws(LedgerError) {
            if row.number == 0 {
                _ = try row.header(path: "", kinds: Folded.kinds)
            } else {
                _ = try row.entry(of: Folded.self)
            }
            return nil
        } catch {
            if case .damagedEntry(_, let damage) = error { return damage }
            return .unreadable("\(error)")
        }
    }

    /// A log beside the book that does not go on from what the file has by itself is another book's: what it holds is not this
    /// book's to save.
    private static func refuseForeignLog(
        _ damaged: String, _ saved: [StoredEntry], _ file: [UInt8], _ log: [UInt8]
    ) throws(LedgerError) {
        guard !log.isEmpty else { return }
        let alone = Salvage(file: file, log: []).chain
        guard let last = alone.last else { return }
        guard saved.count >= alone.count, saved[last.number].hash == last.hash else {
            throw .foreignLog(path: damaged, log: damaged + "-wal")
        }
    }

    /// A book of a newer format is not damaged: its entries may hold what this program cannot keep.
    private static func refuseNewer(_ damaged: String, _ file: [UInt8]) throws(LedgerError) {
        guard file.count >= 100 else { return }
        let version = file.bigEndian(60, 4)
        if file.bigEndian(68, 4) == Store.applicationID, version > Store.format {
            throw .newerFormat(path: damaged, found: version, known: Store.format)
        }
    }

    private static func remains(of damaged: String) throws(LedgerError) -> (file: [UInt8], log: [UInt8]) {
        var status = stat()
        guard stat(damaged, &status) == 0 else {
            throw errno == ENOENT ? .missing(path: damaged) : .cannotAccess(path: damaged, Trouble(errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notABook(path: damaged) }
        do {
            let file = try Files.bytes(at: damaged)
            let log = SideFiles(of: realpath(damaged, nil).map { String(cString: $0) } ?? damaged).log
            return (file, (try? Files.bytes(at: log)) ?? [])
        } catch {
            throw .cannotAccess(path: damaged, error)
        }
    }

    /// The same error, with the page that is wrong where SQLite only said that it cannot read the file.
    public static func pinpointed(_ error: LedgerError) -> LedgerError {
        guard case .damagedFile(let path, .unreadable) = error, let (file, log) = try? remains(of: path) else {
            return error
        }
        // Where every page gives what it should it is the first, which says how the others are to be read.
        return .damagedFile(path: path, .page(Salvage(file: file, log: log).pages.first ?? 1))
    }

    /// What SQLite finds in a copy of the file beside the entries, where it can read that much.
    private static func layoutFaults(of file: [UInt8]) -> [FileDamage] {
        reading(file) { db in try Layout.faults(in: db) } ?? [.unreadable]
    }

    /// The wrapped keys that can still be read: those of the file with its log; where the log cannot be read, of the file alone. What was
    /// destroyed is in neither, for the log is emptied then.
    private static func vault(of file: [UInt8], _ log: [UInt8]) -> [String: [UInt8]] {
        (log.isEmpty ? nil : reading(file, log: log, Vault.content)) ?? reading(file, Vault.content) ?? [:]
    }

    /// What a copy of the file's bytes, and of its log's, gives; `nil` where SQLite cannot read it.
    private static func reading<Value>(
        _ file: [UInt8], log: [UInt8] = [], _ body: (Database) throws -> Value
    ) -> Value? {
        var template = Array((NSTemporaryDirectory() + "/yuanba-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        let copy = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) + "/book"
        defer {
            for side in ["", "-wal", "-shm"] { unlink(copy + side) }
            rmdir(String(copy.dropLast("/book".count)))
        }
        var bytes = file
        // Without a log the copy must not look for one.
        if bytes.count >= 100 { (bytes[18], bytes[19]) = log.isEmpty ? (1, 1) : (2, 2) }
        var configuration = Configuration()
        configuration.readonly = log.isEmpty
        if !log.isEmpty, (try? Files.make(copy + "-wal", log)) == nil { return nil }
        guard (try? Files.make(copy, bytes)) != nil,
            let queue = try? DatabaseQueue(path: copy, configuration: configuration)
        else { return nil }
        return try? queue.read(body)
    }

    private static func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
        numbers.reduce(into: []) { ranges, number in
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
    }
}
