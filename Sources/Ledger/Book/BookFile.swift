import Foundation

/// The file that a book lies in: where it really is behind any link, and which one it is, so that another put in its place
/// is noticed.
///
/// It holds the file open for as long as the book is. Whoever closes any descriptor of a file drops all of SQLite's locks on
/// it, so this one is closed after SQLite's.
final class BookFile: @unchecked Sendable {
    /// As it was named.
    let name: String
    /// Where it lies: every link followed, from the root on. What lies beside a book lies beside this.
    let path: String
    private var descriptor: Int32
    private var seen: Seen
    /// The log that our own entries went into.
    private var log: ino_t?
    private var rescued: String?

    /// What tells one file, in one state, from another.
    private struct Seen: Equatable {
        let device: dev_t
        let file: ino_t
        let size: off_t
        let seconds: Int
        let nanoseconds: Int

        init(_ status: stat) {
            device = status.st_dev
            file = status.st_ino
            size = status.st_size
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    /// - Throws: where there is no such file, where it is none of ours, and where it has a second name in the file system:
    ///   under that one another session might write in it, with a log of its own.
    init(_ place: String, named: String? = nil) throws(LedgerError) {
        name = named ?? place
        guard let resolved = realpath(place, nil) else {
            if errno == ENOENT { throw .missing(path: name) }
            throw .cannotAccess(path: name, Trouble(errno))
        }
        path = String(cString: resolved)
        free(resolved)
        var status = stat()
        guard stat(path, &status) == 0 else { throw .cannotAccess(path: name, Trouble(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notABook(path: name) }
        guard status.st_nlink == 1 else { throw .linked(path: name) }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotAccess(path: name, Trouble(errno)) }
        guard fstat(descriptor, &status) == 0 else { throw .cannotAccess(path: name, Trouble(errno)) }
        seen = Seen(status)
        do throws(LedgerError) {
            try checkHeader()
        } catch {
            release()
            throw error
        }
    }

    deinit { release() }

    func release() {
        guard descriptor >= 0 else { return }
        // See WriterLock: a program started at this moment would keep the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
        descriptor = -1
    }

    /// Whether the file is still the one at that path, and nobody but us has written in it.
    var isUntouched: Bool {
        var named = stat()
        var held = stat()
        return stat(path, &named) == 0 && fstat(descriptor, &held) == 0 && Seen(named) == seen && Seen(held) == seen
    }

    /// Whether it is still the one at that path, whatever has been written in it.
    var isInPlace: Bool {
        var named = stat()
        return stat(path, &named) == 0 && named.st_dev == seen.device && named.st_ino == seen.file
    }

    /// Whether the log beside the book is the one that our entries went into: SQLite would go on writing in one that was
    /// removed, and nobody would find it again.
    var isLogInPlace: Bool { log == nil || SideFiles(of: path).logFile == log }

    /// Takes note of the log in use; `false` where there is none to be found.
    func noteLog() -> Bool {
        log = SideFiles(of: path).logFile
        return log != nil
    }

    /// The log was folded whole, and SQLite begins another.
    func forgetLog() { log = nil }

    /// Removes our log from beside a book that is not ours any more, once all that it holds is in the file we have.
    func removeLog() {
        let sides = SideFiles(of: path)
        guard log != nil, sides.logFile == log else { return }
        unlink(sides.log)
        unlink(sides.index)
    }

    /// Where the file has no name any more, because another was moved over it or it was removed: gives what we hold of it a
    /// new one, so that nothing is lost when the program ends.
    ///
    /// - Returns: the new name; `nil` where the file still has one, or none could be given.
    func rescue() -> String? {
        if let rescued { return rescued }
        var held = stat()
        guard fstat(descriptor, &held) == 0, held.st_nlink == 0, var bytes = try? bytes(), bytes.count >= 100 else {
            return nil
        }
        // It must not look for a log: all of it was folded in.
        (bytes[18], bytes[19]) = (1, 1)
        for number in 1...99 {
            let path = path + (number == 1 ? ".saved" : ".saved\(number)")
            if (try? Files.make(path, bytes)) != nil {
                rescued = path
                return path
            }
        }
        return nil
    }

    /// Takes note of what we have written in it ourselves.
    func noteOwnWriting() {
        var held = stat()
        if fstat(descriptor, &held) == 0 { seen = Seen(held) }
    }

    /// Keeps other sessions out of this very file, whatever name they know it by.
    func lock() throws(LedgerError) {
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .inUse(path: name) }
    }

    func unlock() { flock(descriptor, LOCK_UN) }

    /// Whether anybody may write in it: a book that was put away with `chmod a-w` stays shut even to root.
    var isWritable: Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o222 != 0 else { return false }
        return access(path, W_OK) == 0
    }

    /// Its bytes, all of them.
    func bytes() throws(LedgerError) -> [UInt8] {
        do {
            return try Files.bytes(of: descriptor)
        } catch {
            throw .cannotAccess(path: name, error)
        }
    }

    /// So many of its bytes from a place on, fewer where it ends before.
    func piece(at place: Int, _ count: Int) -> [UInt8] { Files.piece(of: descriptor, at: place, count) }

    // MARK: - The first hundred bytes

    /// Whether the header says that changes go into a log first: so it is while a session lasts, and after it was killed.
    private(set) var usesLog = false

    private func checkHeader() throws(LedgerError) {
        guard let header = Header(descriptor), header.applicationID == Store.applicationID else {
            throw .notABook(path: name)
        }
        guard header.version >= 1 else { throw .notABook(path: name) }
        guard header.version <= Store.format else {
            throw .newerFormat(path: name, found: header.version, known: Store.format)
        }
        usesLog = header.usesLog
        // With a log beside it the file may be behind what its header says, or before it.
        guard SideFiles(of: path).logSize == 0, header.pages > 0 else { return }
        let whole = Int(seen.size) / header.pageSize
        guard whole >= header.pages else { throw .damagedFile(path: name, .cutOff(whole: whole, of: header.pages)) }
        guard Int(seen.size) == header.pages * header.pageSize else {
            throw .damagedFile(path: name, .longer(pages: header.pages))
        }
    }

    /// What SQLite's file format lays down of the first hundred bytes.
    struct Header {
        static let magic = Array("SQLite format 3\u{0}".utf8)

        let pageSize: Int
        /// Bytes at the end of each page that are not used.
        let reserved: Int
        /// As the header counts them.
        let pages: Int
        let applicationID: Int
        let version: Int
        let usesLog: Bool

        init?(_ bytes: some Collection<UInt8>) {
            let bytes = Array(bytes.prefix(100))
            guard bytes.count == 100, bytes.starts(with: Self.magic) else { return nil }
            let size = bytes.bigEndian(16, 2)
            pageSize = size == 1 ? 65_536 : size
            guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else { return nil }
            reserved = min(Int(bytes[20]), pageSize - 480)
            usesLog = bytes[18] == 2 || bytes[19] == 2
            pages = bytes.bigEndian(28, 4)
            version = bytes.bigEndian(60, 4)
            applicationID = bytes.bigEndian(68, 4)
        }

        fileprivate init?(_ descriptor: Int32) {
            var bytes = [UInt8](repeating: 0, count: 100)
            guard pread(descriptor, &bytes, 100, 0) == 100 else { return nil }
            self.init(bytes)
        }
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The number that stands in so many bytes from there on, the highest first; there must be so many.
    func bigEndian(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 << 8 | Int(self[startIndex + place + $1]) }
    }
}
