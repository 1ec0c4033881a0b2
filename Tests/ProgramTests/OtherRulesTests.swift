import Foundation
import Testing

@testable import Ledger
@testable import Yard

/// What was decided by other rules than those of today stands, and is told; what does not follow from its line by the very rules
/// that it names is no sound book.
@Suite("Entries decided by other rules, at the command line")
struct OtherRulesTests {
    private let program: Program

    init() throws { program = try Program() }

    /// A book in which a line that enters 张三 entered 李四.
    private func write(rules: String) throws {
        let journal = try Journal.create(at: program.path("b.book"), community: "nanshan", clock: program.fixed)
        let event = #"{"people":{"entered":{"details":{},"name":"李四"}}}"#
        let payload = #"{"at":"2026-11-20T19:31:00+08:00","events":[\#(event)],"line":"人员 张三",\#(rules)"texts":[]}"#
        try journal.append([
            StoredEntry(
                number: 1, recorded: "2026-11-20T19:31:00+08:00", salt: Data(repeating: 1, count: 16),
                payload: Data(payload.utf8), after: journal.head.bytes)
        ])
        journal.close()
    }

    @Test("are told with both outcomes, and the book is sound", arguments: ["", #""rules":99,"#])
    func told(_ rules: String) throws {
        try write(rules: rules)
        for (language, word) in [("zh", "账没有坏"), ("en", "the book is sound")] {
            let run = try program.shell("$Y verify b.book --lang \(language)")
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains(word), "\(run.output)")
            #expect(run.output.contains("李四") && run.output.contains("张三"), "\(run.output)")
            let strict = try program.shell("$Y verify b.book --strict --lang \(language)")
            #expect(strict.status == 4 && strict.errors.isOneLine, "\(strict.errors)")
        }
        // Replay goes by what is stored.
        #expect(try program.shell("echo 名册 | $Y meet b.book").output.contains("李四"))
    }

    @Test("an entry that does not follow by the rules it names is no sound book")
    func notSound() throws {
        try write(rules: #""rules":\#(Chronicle.rules),"#)
        let run = try program.shell("$Y verify b.book")
        #expect(run.status == 4 && run.errors.contains("第1条"), "\(run.errors)")
    }

    @Test("every entry names its rules")
    func named() throws {
        let journal = try Journal.create(at: program.path("c.book"), community: "nanshan", clock: program.fixed)
        try journal.append(
            line: "人员 张三", at: journal.made, events: [.people(.entered(name: "张三", details: PersonDetails()))])
        #expect(try journal.entry(1)?.rules == Chronicle.rules)
        var bytes = Data()
        try journal.export { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""rules":\#(Chronicle.rules),"#))
        journal.close()
    }
}
