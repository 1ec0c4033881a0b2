import Yard
import Foundation
import Testing

/// Books outlive the program: a book and an export of every release lie in Tests/Books, each with the record that was made of it
/// that day. Whatever is built later opens, replays, verifies and exports them, and makes the same paper.
@Suite struct OldBooksTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `0.1/nanshan`, and so on.
    static let kept: [String] = {
        let shelf = root.appending(path: "Tests/Books")
        let files = FileManager.default.enumerator(atPath: shelf.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".book") }.map { String($0.dropLast(5)) }.sorted()
    }()

    /// A copy of a kept book, so that nothing is ever written beside the kept one.
    private func copy(_ name: String) throws -> (path: String, folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-old-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "old.book")
        try FileManager.default.copyItem(at: Self.file(name, "book"), to: path)
        return (path.path, folder)
    }

    private static func file(_ name: String, _ ending: String) -> URL {
        root.appending(path: "Tests/Books/\(name).\(ending)")
    }

    private func exported(_ journal: Journal) throws -> Data {
        var bytes = Data()
        try journal.export { bytes += $0 }
        return bytes
    }

    @Test func thereAreBooksOfEveryRelease() {
        #expect(Self.kept.contains { $0.hasPrefix("0.1/") })
    }

    @Test(arguments: kept) func anOldBookIsSoundAndIsExportedAsItWas(name: String) throws {
        let (path, folder) = try copy(name)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.read(at: path)
        let result = try journal.verify(redeciding: Redeciding(reading: journal.entries).closure)
        #expect(result.entries == journal.count)
        #expect(try exported(journal) == Data(contentsOf: Self.file(name, "json")))
    }

    @Test(arguments: kept) func anOldExportBecomesTheSameBookAgain(name: String) throws {
        let (path, folder) = try copy(name)
        defer { try? FileManager.default.removeItem(at: folder) }
        let again = try Journal.carryIn(
            Self.file(name, "json").path, to: folder.appending(path: "again.book").path)
        #expect(try again.head == Journal.read(at: path).head)
        again.close()
    }

    /// What records said that was not so: nobody at an election of 32 papers, and 会议 twice in a title.
    private static let wrong: Set<String> = [
        "- 应到：（未登记）；实到：0人", "- 法定人数：到会0人，规程没有规定法定人数", "# 硬化进组路：村民代表会议决议会议记录",
    ]

    /// Rules were called by what is typed for them, which is English.
    private static func inChinese(_ line: String) -> String {
        line.replacing(/（budget-[a-z-]+）/, with: "").replacing("irv", with: "排序复选（即时决选）")
    }

    /// A record may tell more than it did when it was kept, in lines between the old ones and at their ends; it loses none of them
    /// and changes none but those that were wrong (``wrong``). Two things stand elsewhere than they did: who was stopped, at its time and no longer at the end of the item;
    /// and who has a task now, with the change and no longer where it was given out. 实到 was of those still there; now it is of those who came.
    @Test(arguments: kept) func anOldBookStillGivesTheRecordThatWasMadeOfIt(name: String) throws {
        let (path, folder) = try copy(name)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.read(at: path)
        let maker = PaperMaker(templates: TemplateFolders(folders: [Self.root.appending(path: "templates").path]))
        let record = try maker.text(
            .record, in: journal.restore().book, as: .markdown,
            standing: Standing(entry: journal.count, hash: journal.head.description))
        let old = try String(contentsOf: Self.file(name, "record.md"), encoding: .utf8)
        var rest = record.split(separator: "\n")[...]
        for line in old.split(separator: "\n").map(String.init) {
            // Papers that were sent out and opened were told of as if put to the vote once more.
            if Self.wrong.contains(line) || line.contains("交付表决（书面）") {
                #expect(!record.contains(line), "\(name)")
                continue
            }
            if let stop = line.wholeMatch(of: /（(\d\d:\d\d)(叫停.*)）/) {
                #expect(record.contains("\n\(stop.1)　\(stop.2)。\n"), "\(name): \(line)")
                continue
            }
            // How many took part was said without their unit.
            let line = line.replacing(/参加表决(\d+)，/) { "参加表决\($0.1)人，" }
            let kept =
                line.prefixMatch(of: /\d\d:\d\d　\*\*任务A\d+\*\*：|- 应到：.*；实到：/).map { String($0.0) }
                ?? Self.inChinese(line)
            guard let place = rest.firstIndex(where: { $0.contains(kept) }) else {
                Issue.record("\(name): no longer says \(line)")
                continue
            }
            rest = rest[(place + 1)...]
        }
    }
}
