import Foundation
import Kernel
import Ledger
import Yard

/// A book made by typing lines at the prompt.
enum Evening {
    static func book(_ lines: String, kind: Book.Header.Kind = .village) throws -> Book {
        try made(lines, kind: kind).book
    }

    /// The same, with the book as it stood at each of its entries.
    static func made(_ lines: String, kind: Book.Header.Kind = .village) throws -> (book: Book, history: BookHistory) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-typed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(
            at: folder.appending(path: "book").path, community: "某村", kind: kind,
            clock: Clock(environment: ["YUANBA_CLOCK": "2026-11-30T12:00:00+08:00"]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        for line in Data(lines.utf8).split(separator: UInt8(ascii: "\n")) { _ = session.answer(to: line) }
        let entries = try journal.entries(in: 1...max(1, journal.count))
        return (session.book, BookHistory(header: journal.header, made: journal.made) { entries })
    }

    /// A meeting kept in Tests/Meetings.
    static func kept(_ name: String) throws -> String {
        try String(contentsOf: Hall.root.appending(path: "Tests/Meetings/\(name).meeting"), encoding: .utf8)
    }
}
