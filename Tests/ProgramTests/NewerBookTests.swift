import Foundation
import Testing

@testable import Ledger
@testable import Yard

@Suite("Books of a newer program at the command line")
struct NewerBookTests {
    private let program: Program

    init() throws { program = try Program() }

    /// Every command says one line, in the language asked for, and leaves what is there as it is.
    private func expect(_ chinese: String, _ english: String, _ commands: [String]) throws {
        let before = try program.files("b.")
        let held = try before.map { Self.withoutCounters(try program.bytes($0)) }
        for command in commands {
            for language in ["zh", "en"] {
                let run = try program.shell("echo '人员 李四' | $Y \(command) --lang \(language)")
                #expect(run.status != 0 && run.errors.isOneLine, "\(command): \(run.status) \(run.errors)")
                #expect(run.errors.contains(language == "zh" ? chinese : english), "\(command): \(run.errors)")
                #expect(run.errors.hasHan == (language == "zh"), "\(run.errors)")
            }
        }
        #expect(try program.files("b.") == before)
        let holds = try before.map { Self.withoutCounters(try program.bytes($0)) }
        #expect(holds == held)
        #expect(try program.files("new.").isEmpty)
    }

    /// A file's bytes but for SQLite's counters in its first page (when it was last changed, and by which version), which whoever
    /// opens it to write may set.
    private static func withoutCounters(_ file: Data) -> Data {
        guard file.starts(with: Data("SQLite format 3".utf8)) else { return file }
        var file = file
        for place in [24..<28, 92..<100] { file.replaceSubrange(place, with: Data(count: place.count)) }
        return file
    }

    private static let reading = ["verify b.book", "minutes b.book", "meet b.book"]
    private static let carrying = ["verify b.json", "import new.book b.json"]

    /// A book whose second entry has those words, and its export.
    private func write(_ events: String) throws {
        let journal = try Journal.create(at: program.path("b.book"), community: "nanshan", clock: program.fixed)
        try journal.append(
            line: "人员 张三", at: journal.made, events: [.people(.entered(name: "张三", details: PersonDetails()))])
        let payload = #"{"at":"2026-11-20T19:31:00+08:00","events":[\#(events)],"line":"行","texts":[]}"#
        try journal.append([
            StoredEntry(
                number: 2, recorded: "2026-11-20T19:31:00+08:00", salt: Data(repeating: 1, count: 16),
                payload: Data(payload.utf8), after: journal.head.bytes)
        ])
        var bytes = Data()
        try journal.export { bytes += $0 }
        journal.close()
        try bytes.write(to: URL(filePath: program.path("b.json")))
    }

    @Test(
        "an event of no room, a key and a field that is not there are named with their entry",
        arguments: [
            (#"{"flood":{}}"#, "这个程序不认识“events[0].flood”", "does not know \"events[0].flood\""),
            (
                #"{"poll":{"temperatureTaken":{"hands":[0,1,0,0,2,5],"moon":1,"question":"P5"}}}"#,
                "这个程序不认识“events[0].poll.temperatureTaken.moon”",
                "does not know \"events[0].poll.temperatureTaken.moon\""
            ),
            (#"{"poll":{"temperatureTaken":{"question":"P5"}}}"#, "缺“hands”", "\"hands\" is missing"),
        ])
    func unknown(_ events: String, _ chinese: String, _ english: String) throws {
        try write(events)
        try expect("第2条：" + chinese, "entry 2: ", Self.reading + Self.carrying)
        let run = try program.shell("$Y verify b.book --lang en")
        #expect(run.errors.contains(english), "\(run.errors)")
    }

    @Test("a file of a newer format is refused by name")
    func newerFile() throws {
        _ = try program.book("b.book")
        var bytes = try program.bytes("b.book")
        // The version of the layout, as SQLite keeps it.
        bytes[63] = 7
        try bytes.write(to: URL(filePath: program.path("b.book")))
        try expect("b.book 是新版写的（格式7）", "b.book has format 7", Self.reading + ["export b.book"])
    }

    @Test("an export of a newer format is refused by name")
    func newerExport() throws {
        let export =
            #"{"book":{"community":"","format":9,"id":"","kind":"town","moon":1,"zone":"+08:00"},"entries":[]}"#
        try Data(export.utf8).write(to: URL(filePath: program.path("b.json")))
        try expect("b.json 是新版写的（格式9）", "b.json has format 9", Self.carrying)
    }
}
