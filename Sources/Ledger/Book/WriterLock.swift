import Foundation

/// Keeps a second session from writing in the same book: a lock on `BOOK-lock`, and one on the book's own file, for as long
/// as this object lives.
///
/// The locks are the kernel's, so they go with the process however that ends; a file left behind by a crash holds nobody up.
/// `BOOK-lock` guards the name, under which SQLite keeps its log; the book's file is guarded whatever name it has.
final class WriterLock: @unchecked Sendable {
    private let path: String
    private var descriptor: Int32

    /// - Parameter name: the book as it was named, for what is said.
    init(book: String, named name: String) throws(LedgerError) {
        path = book + "-lock"
        descriptor = -1
        // Whoever held the lock before may have removed the file between our opening and our locking it: then once more.
        repeat {
            let candidate = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard candidate >= 0 else {
                switch Trouble(errno) {
                case .forbidden, .readOnlyDisk: throw .readOnly(path: name)
                case .diskFull: throw .diskFull(path: name)
                case let trouble: throw .cannotAccess(path: name, trouble)
                }
            }
            guard flock(candidate, LOCK_EX | LOCK_NB) == 0 else {
                close(candidate)
                throw .inUse(path: name)
            }
            if Self.isFile(candidate, at: path) {
                descriptor = candidate
            } else {
                close(candidate)
            }
        } while descriptor < 0
    }

    func release() {
        guard descriptor >= 0 else { return }
        unlink(path)
        // A program started at this moment holds the descriptor too until it runs, and the lock with it, unless it is let go by name.
        flock(descriptor, LOCK_UN)
        close(descriptor)
        descriptor = -1
    }

    deinit { release() }

    private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
        var held = stat()
        var named = stat()
        return fstat(descriptor, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
            && held.st_dev == named.st_dev
    }
}
