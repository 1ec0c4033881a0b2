import Foundation

/// Keeps a second session from writing in the same book: a lock on `BOOK-lock` for as long as this object lives.
///
/// The lock is the kernel's, so it goes with the process however that ends; a file left behind by a crash holds nobody up.
/// It stands beside the book because closing any second descriptor of the book itself would drop SQLite's own locks.
final class WriterLock {
    private let path: String
    private var descriptor: Int32

    init(book: String) throws(JournalError) {
        path = book + "-lock"
        descriptor = -1
        // Whoever held the lock before may have removed the file between our opening and our locking it: then once more.
        repeat {
            let candidate = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard candidate >= 0 else {
                let code = errno
                if code == EACCES || code == EROFS || code == EPERM { throw .readOnly(path: book) }
                if code == ENOSPC || code == EDQUOT { throw .diskFull(path: book) }
                throw .cannotAccess(path: book, detail: String(cString: strerror(code)))
            }
            guard flock(candidate, LOCK_EX | LOCK_NB) == 0 else {
                close(candidate)
                throw .inUse(path: book)
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
