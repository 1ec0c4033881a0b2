import Foundation

/// Which book was open last, so that `yuanba` alone takes it up: one line in `$XDG_STATE_HOME/yuanba/last`.
public struct LastBook: Sendable {
    private let file: URL

    public init(environment: [String: String]) {
        let home = environment["HOME"].map { URL(filePath: $0) } ?? FileManager.default.homeDirectoryForCurrentUser
        let state = environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
        file = (state ?? home.appending(path: ".local/state")).appending(path: "yuanba/last")
    }

    /// Its path; `nil` where none was open, or it is gone.
    public var path: String? {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        let path = text.trimmingCharacters(in: .newlines)
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    /// Remembers a book. Where that cannot be written nothing is lost but the convenience.
    public func remember(_ book: String) {
        let path = URL(filePath: book).standardizedFileURL.path
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data((path + "\n").utf8).write(to: file)
    }
}
