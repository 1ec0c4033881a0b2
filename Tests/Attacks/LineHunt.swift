import Chance
import Foundation
import Kernel
import Ledger
import Yard

/// Lines as nobody should type them, through a session on a fresh book: whatever comes, it answers, and the book can be opened
/// again, is the same, and is sound.
public struct LineHunt: Hunt {
    public static let name = "lines"

    private static let linesBetweenOpenings = 120
    private static let linesOfABook = 600

    private let folder: URL
    private var lines: LineMaker
    private var chance: Chance
    private var session: Session
    private var journal: Journal
    private var path: String
    private var books = 1
    private var typed = 0
    private var (accepted, refused) = (0, 0)

    public init(_ ground: Ground) throws {
        folder = ground.folder
        chance = Chance(seed: ground.seed)
        lines = LineMaker(seed: ground.seed)
        path = folder.appending(path: "1.book").path
        (journal, session) = try Self.book(at: path, &chance)
    }

    public var summary: String { "\(accepted) accepted, \(refused) refused, \(books) books" }

    public mutating func trial() throws {
        let line = lines.next()
        // A trap ends the process: the line that did it is then the last of this file.
        try Self.append(line, to: path + ".lines")
        let before = journal.count
        let answer = session.answer(to: line)
        typed += 1
        switch answer {
        case .entered: accepted += 1
        case .refused:
            refused += 1
            guard journal.count == before else { throw Finding("a refused line is an entry: \(told(line))") }
        default: break
        }
        if let sign = answer.script.unicodeScalars.first(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
            throw Finding("U+\(String(sign.value, radix: 16)) in the answer to \(told(line))")
        }
        if answer.isRefused, answer.script.count > 1_200 {
            throw Finding("a refusal of \(answer.script.count) characters: \(told(line))")
        }
        session.rest()
        if typed % Self.linesBetweenOpenings == 0 { try openAgain(last: line) }
        if typed % Self.linesOfABook == 0 { try nextBook() }
    }

    private func told(_ line: [UInt8]) -> String {
        let text = String(decoding: line, as: UTF8.self)
        return "\(text.count > 120 ? text.prefix(120) + "…" : text[...]), line \(typed) of \(path)"
    }

    private mutating func openAgain(last line: [UInt8]) throws {
        let before = try Self.bytes(session.book)
        journal.close()
        do {
            let reading = try Journal.read(at: path)
            _ = try reading.verify(redeciding: Redeciding(reading: reading.entries).closure)
            guard try Self.bytes(reading.restore().book) == before else {
                throw Finding("opened again it is another book, after \(told(line))")
            }
            reading.close()
            journal = try Journal.open(at: path, clock: Self.clock(&chance))
            session = try Session(journal: journal, templates: TemplateFolders(), screen: Self.screen(&chance))
        } catch let finding as Finding {
            throw finding
        } catch {
            throw Finding("\(error), after \(told(line))")
        }
    }

    private mutating func nextBook() throws {
        journal.close()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.removeItem(at: folder.appending(path: file))
        }
        books += 1
        path = folder.appending(path: "\(books).book").path
        (journal, session) = try Self.book(at: path, &chance)
    }

    private static func book(at path: String, _ chance: inout Chance) throws -> (Journal, Session) {
        let journal = try Journal.create(
            at: path, community: "岩寨村", kind: chance.once(in: 3) ? .residents : .village, clock: clock(&chance))
        let session = try Session(journal: journal, templates: TemplateFolders(), screen: Self.screen(&chance))
        for line in LineMaker.beginning { _ = session.answer(to: Array(line.utf8)) }
        return (journal, session)
    }

    /// Mostly an evening of 2026; now and then the ends of the calendar, or a clock that went back.
    private static func clock(_ chance: inout Chance) -> Clock {
        let days = chance.once(in: 12) ? [-719_162, 2_932_896, 0, 20_000] : [20_777, 20_778, 20_779]
        return .fixed(
            Moment(Day(number: chance.pick(days)), hour: chance.below(24), minute: chance.below(60)), offset: nil)
    }

    private static func screen(_ chance: inout Chance) -> any Screen {
        (chance.once(in: 3) ? Language.english : .chinese).screen
    }

    private static func bytes(_ book: Book) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(book)
    }

    private static func append(_ line: [UInt8], to path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? file.close() }
        try file.seekToEnd()
        try file.write(contentsOf: line + [0x0A])
    }
}
