import Foundation
import Testing

/// What `verify` says of a ledger of people served.
@Suite("verify --ledger-key") struct SealedCheckTests {
    private func book(_ lines: String, clock: String? = "2026-11-20T19:30:00") throws -> (
        Program, book: String, key: String
    ) {
        let program = try Program(clock: clock)
        let book = try program.book("南山.yuanba")
        let key = program.path("key")
        try "八月十五杀年猪吃刨汤\n".write(toFile: key, atomically: true, encoding: .utf8)
        #expect(try program.run("meet", book, "--ledger-key", key, input: lines).status == 0)
        return (program, book, key)
    }

    /// Three sealed lines of one person, one of them struck: all three stand in the book, and the one key opens all or none.
    @Test func strickenLinesAreCountedToo() throws {
        let lines = "对象 张大妹 类别=低保 出生=1945-3-1 同意=是\n走访 D1 由=周明\n撤销\n个案 D1 目标=看病\n"
        let (program, book, key) = try book(lines)
        let before = try program.run("verify", book, "--ledger-key", key)
        #expect(before.status == 0 && before.output.contains("封存的3条已解开核对\n"), "\(before)")
        #expect(try program.run("verify", book).output.contains("3"))
        #expect(try program.run("meet", book, "--ledger-key", key, input: "撤回同意 D1\n").status == 0)
        let after = try program.run("verify", book, "--ledger-key", key)
        #expect(after.status == 0 && after.output.contains("封存的0条已解开核对；3条的钥匙已销毁"), "\(after)")
    }

    /// The ledger opens by itself for its first line; the entries still follow each other on the clock.
    @Test func theClockRunsOnWhereTheLedgerOpensByItself() throws {
        let (program, book, _) = try book("人员 周明\n对象 张大妹 出生=1945-3-1 同意=是\n", clock: nil)
        let export = Data(try program.run("export", book).output.utf8)
        let told = try #require(try JSONSerialization.jsonObject(with: export) as? [String: Any])
        let entries = try #require(told["entries"] as? [[String: Any]])
        let recorded = entries.compactMap { $0["recorded"] as? String }
        #expect(recorded.count == 3 && recorded == recorded.sorted())
    }
}
