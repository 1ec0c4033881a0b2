import Foundation
import Kernel
import Ledger
import Testing

@testable import Board
@testable import Yard

/// An evening typed into a book of its own, and what its board shows.
final class Evening {
    let journal: Journal
    let session: Session
    let folder: URL
    var path: String { journal.path }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let templates = TemplateFolders(folders: [root.appending(path: "templates").path])
    static let clock = "2026-11-30T12:00:00+08:00"

    init(community: String = "岩寨村", kind: LedgerHeader.Kind = .village) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-board-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        journal = try Journal.create(
            at: folder.appending(path: "book").path, community: community, kind: kind,
            clock: try Clock(environment: ["YUANBA_CLOCK": Self.clock]))
        session = try Session(journal: journal, templates: Self.templates, screen: Language.chinese.screen)
        session.passphrase = "八月十五杀年猪吃刨汤"
        session.passphraseRounds = 1 << 4
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func type(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        for line in lines {
            let answer = session.answer(to: Array(line.utf8))
            try #require(!answer.isRefused, "\(line): \(answer.lines)", sourceLocation: sourceLocation)
        }
    }

    func view(_ language: Language = .chinese) -> HallView {
        HallView(of: session.book, at: session.book.last.at, in: language)
    }

    func frame(_ language: Language = .chinese) -> Frame { Frame(view(language)) }

    /// Everything that anybody can be sent of the book as it stands: what is looked through for what should not be there.
    var everything: String {
        Language.allCases.map { language in
            let frame = frame(language)
            return frame.html + frame.said + frame.json
        }.joined(separator: "\n")
    }
}

/// Whole meetings of the tests.
enum Scripts {
    static let folder = Evening.root.appending(path: "Tests/Meetings")

    static var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".meeting") }.map {
                String($0.dropLast(".meeting".count))
            }.sorted()
        }
    }

    static let villages: Set = [
        "labour2013", "foursteps", "village-election", "hamlet-election", "every-event", "turned", "collective",
        "cooperative", "branch", "convening",
    ]

    static func lines(_ name: String) throws -> [Data] {
        try Data(contentsOf: folder.appending(path: "\(name).meeting")).split(separator: UInt8(ascii: "\n"))
    }
}
