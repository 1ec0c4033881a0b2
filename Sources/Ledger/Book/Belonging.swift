import Foundation

extension Ledger {
    /// Whether a file is a book, or lies beside one as part of it: nothing that a command makes may take its place.
    ///
    /// A book is told by its content, whatever it is called: it begins as every SQLite file does.
    public static func belongsToBook(_ path: String) -> Bool {
        if isDatabase(path) { return true }
        return ["-wal", "-shm", "-journal", "-lock", "-snapshot"].contains { side in
            path.hasSuffix(side) && isDatabase(String(path.dropLast(side.count)))
        }
    }

    private static func isDatabase(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: BookFile.Header.magic.count)) == Data(BookFile.Header.magic)
    }
}
