import Foundation
import Kernel
import Ledger
import Testing
import Yard

/// An evening typed into a book of its own, and everything of it that may hang on a wall.
final class Evening {
    let journal: Journal
    let session: Session
    private let folder: URL

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let templates = TemplateFolders(folders: [root.appending(path: "templates").path])

    /// - Parameter clock: nil for the machine's own, whose salts are drawn by chance.
    init(clock: Clock? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-secrecy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        journal = try Journal.create(
            at: folder.appending(path: "book").path, community: "岩寨村", kind: .village, clock: clock ?? .system)
        session = try Session(journal: journal, templates: Self.templates, screen: Language.chinese.screen)
        session.passphrase = "八月十五杀年猪吃刨汤"
        session.passphraseRounds = 1 << 4
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func type(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        for line in lines {
            let answer = session.answer(to: Array(line.utf8))
            try #require(!answer.isRefused, "\(line): \(answer.lines)", sourceLocation: sourceLocation)
        }
    }

    /// Every public file by its name: the export, the tables, each paper in each form, and the JSON of each meeting.
    func publicFiles() throws -> [String: String] {
        var files: [String: String] = [:]
        var export = Data()
        try journal.export(isPublic: true) { export += $0 }
        files["export.json"] = String(decoding: export, as: UTF8.self)
        for table in try journal.spreadsheets(isPublic: true) {
            files[table.name] = String(decoding: table.bytes, as: UTF8.self)
        }
        let maker = PaperMaker(templates: Self.templates)
        let standing = Standing(entry: journal.count, hash: journal.head.description)
        for meeting in session.book.meetings {
            for paper in Paper.all where paper != .proposal {
                for format in [PaperFormat.markdown, .html] {
                    // A paper that this meeting has no use for is not made.
                    files["\(meeting.number).\(paper.name).\(format.rawValue)"] = try? maker.text(
                        paper, ofMeeting: meeting.number, in: session.book, as: format, for: .open, standing: standing)
                }
            }
            for proposal in session.book.proposals {
                for format in [PaperFormat.markdown, .json] {
                    files["\(proposal.id).\(format.rawValue)"] = try maker.text(
                        proposal: proposal.id, in: session.book, as: format, for: .open, standing: standing)
                }
            }
            files["\(meeting.number).json"] = try maker.text(
                .record, ofMeeting: meeting.number, in: session.book, as: .json, for: .open, standing: standing)
        }
        return files
    }

    /// The full record, which is for the file.
    func record(ofMeeting number: Int) throws -> String {
        try PaperMaker(templates: Self.templates).text(.record, ofMeeting: number, in: session.book, as: .markdown)
    }

    /// The same, with the chain's own hashes, which are salted, put out of sight; any other digest stays.
    func publicFilesWithoutChain() throws -> [String: String] {
        var chain: [String] = []
        var export = Data()
        try journal.export(isPublic: true) { export += $0 }
        let parsed = try #require(try JSONSerialization.jsonObject(with: export) as? [String: Any])
        let entries = [parsed["book"]] + (parsed["entries"] as? [Any] ?? []).map(Optional.some)
        for case let entry as [String: Any] in entries {
            chain += ["hash", "payload_hash"].compactMap { entry[$0] as? String }
        }
        return try publicFiles().mapValues { text in
            var text = text
            for hash in chain where text.contains(hash) { text.replace(hash, with: "#") }
            for hash in chain where text.contains(hash.prefix(12)) { text.replace(hash.prefix(12), with: "#") }
            return text
        }
    }
}
