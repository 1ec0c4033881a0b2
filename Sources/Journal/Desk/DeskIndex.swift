import Foundation
import Kernel

/// What a file is known by without reading it: whoever writes in a book changes some of it.
struct FileStamp: Codable, Hashable, Sendable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let number: UInt64

    /// `nil` where there is no file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        #if os(Linux)
            (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
        #else
            (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
        #endif
        number = UInt64(status.st_ino)
    }
}

/// The cards of a folder's books, kept so that a book which nobody wrote in need not be read again.
///
/// It is only ever a cache: whoever deletes it loses nothing but time. It holds no line of any book and nobody's name, and is readable by
/// this user alone. It counts for this program, these packs of law, and a day within what the cards look ahead.
struct DeskIndex: Codable, Sendable {
    struct Kept: Codable, Sendable {
        let book: FileStamp
        /// The log beside it, where a session left one.
        let log: FileStamp?
        let card: BookCard
    }

    /// What the cards rest on beside the books.
    let basis: String
    private(set) var cards: [String: Kept] = [:]

    init(basis: String) { self.basis = basis }

    subscript(path: String) -> Kept? {
        get { cards[path] }
        set { cards[path] = newValue }
    }

    // MARK: The file

    /// Where the index of a folder lies; `nil` where this user has no place for such things.
    static func file(of folder: String, environment: [String: String]) -> URL? {
        let home = environment["HOME"].map { URL(filePath: $0).appending(path: ".cache") }
        let cache = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) } ?? home
        let name = SHA256.hex(of: URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path).prefix(16)
        return cache?.appending(path: "yuanba/books/\(name).json")
    }

    /// The index as it was kept; an empty one where there is none that fits.
    static func read(_ file: URL?, basis: String) -> DeskIndex {
        guard let file, let data = try? Data(contentsOf: file),
            let index = try? CanonicalJSON.decode(DeskIndex.self, from: data), index.basis == basis
        else { return DeskIndex(basis: basis) }
        return index
    }

    /// Keeps it, whole or not at all. Where it cannot be kept, nothing is lost.
    func write(_ file: URL?) {
        guard let file, let data = try? CanonicalJSON.encode(self) else { return }
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let fresh = folder.appending(path: ".\(UUID().uuidString)")
        guard
            FileManager.default.createFile(atPath: fresh.path, contents: data, attributes: [.posixPermissions: 0o600]),
            rename(fresh.path, file.path) == 0
        else {
            try? FileManager.default.removeItem(at: fresh)
            return
        }
    }
}
