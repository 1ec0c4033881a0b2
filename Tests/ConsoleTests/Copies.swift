import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// A book of which copies go on apart, in a folder of its own.
final class Copies {
    private let folder: String

    /// Those who are in the book before it is copied.
    static let people = ["吴秀芬", "杨通海", "潘玉珍", "李大山", "王秀英", "龙金花", "周明", "石老三"]
    static let passphrase = "八月十五杀年猪吃刨汤"

    /// - Parameter stem: lines of the book before it is copied, each accepted.
    init(_ stem: [String] = []) throws {
        folder = NSTemporaryDirectory() + "yuanba-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let journal = try Journal.create(at: path("stem"), community: "南山社区", clock: .fixed(Room.evening, offset: nil))
        journal.close()
        let lines = Self.people.map { "@2026-11-20 19:00 人员 \($0)" } + stem
        for answer in try type(lines, into: "stem") { try #require(!answer.isRefused, "\(answer.lines)") }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { folder + "/" + name }
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }
    var files: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

    /// A copy of a book, and lines typed into it.
    @discardableResult
    func part(_ name: String, from stem: String = "stem", _ lines: [String]) throws -> [Answer] {
        try FileManager.default.copyItem(atPath: path(stem), toPath: path(name))
        return try type(lines, into: name)
    }

    @discardableResult
    func type(_ lines: [String], into name: String) throws -> [Answer] {
        let journal = try Journal.open(at: path(name), clock: .fixed(Room.evening.adding(seconds: 86_400), offset: nil))
        let session = try Session(
            journal: journal, templates: TemplateFolders(), screen: Language.chinese.screen)
        session.passphraseRounds = 1 << 4
        session.passphrase = Self.passphrase
        let answers = lines.map { session.answer(to: Array($0.utf8)) }
        #expect(session.end() == nil)
        try? FileManager.default.removeItem(atPath: path(name) + "-snapshot")
        try? FileManager.default.removeItem(atPath: path(name) + "-lock")
        return answers
    }

    @discardableResult
    func merge(_ one: String, _ other: String, to name: String) throws -> BookMerge {
        let merge = try BookMerge(path(one), path(other), redeciding: Redeciding.both)
        try merge.write(to: path(name))
        return merge
    }

    func book(_ name: String) throws -> Book { try Journal.read(at: path(name)).replay().book }
    func lines(_ name: String) throws -> [String] {
        let journal = try Journal.read(at: path(name))
        return journal.count == 0 ? [] : try journal.entries(in: 1...journal.count).map(\.line)
    }

    /// Everything that has to be true of a merged book, whatever was in the copies.
    func check(_ one: String, _ other: String, _ what: String) throws {
        let before = [try bytes(one), try bytes(other)]
        let merge = try merge(one, other, to: "ab")
        try self.merge(other, one, to: "ba")
        #expect(try bytes("ab") == bytes("ba"), "\(what): the same whichever is named first")
        #expect(try [bytes(one), bytes(other)] == before, "\(what): the copies are as they were")
        let journal = try Journal.read(at: path("ab"))
        let verification = try journal.verify(redeciding: Redeciding(reading: journal.entries).closure) { "\($0)" }
        #expect(verification.otherwise.isEmpty, "\(what): \(verification.otherwise)")
        // Both old chains, to their heads.
        let chains = try journal.verifyMerges()
        let heads = try [one, other].map { try Journal.read(at: path($0)).head.description }
        #expect(Set(chains.map(\.side.head)) == Set(heads), "\(what): both heads")
        // Nothing is lost: every entry of each copy is here, taken or left.
        let all = try journal.entries(in: 1...journal.count)
        let origins = Set(all.compactMap(\.origin?.hash))
        for (name, head) in zip([one, other], heads) {
            let copy = try Journal.read(at: path(name))
            let hashes = try copy.hashes().map(\.description)
            let side = try #require(merge.sides.firstIndex { $0.head.description == head })
            let left = Set(merge.left.filter { $0.side == side }.map(\.entry))
            for number in (merge.stem + 1)..<(copy.count + 1) {
                #expect(
                    origins.contains(hashes[number - 1]) != left.contains(number), "\(what): entry \(number) of \(name)"
                )
            }
        }
        for name in ["ab", "ba"] { try FileManager.default.removeItem(atPath: path(name)) }
    }
}
