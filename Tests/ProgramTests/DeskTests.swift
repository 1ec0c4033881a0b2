import Foundation
import Testing

/// Many books side by side.
@Suite("yuanba books") struct DeskTests {
    private func told(_ program: Program, _ more: String...) throws -> [String: [String: Any]] {
        let run = try program.run(["books", program.path("desk"), "--format", "json"] + more, input: Data())
        #expect(run.status == 0, "\(run.errors)")
        let facts = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let books = try #require(facts?["books"] as? [[String: Any]])
        return Dictionary(uniqueKeysWithValues: books.map { ($0["path"] as? String ?? "", $0) })
    }

    @Test func eachBookIsThereAsItStands() throws {
        let program = try Program(clock: "2026-11-20T12:00:00+08:00")
        let desk = program.path("desk")
        try FileManager.default.createDirectory(atPath: desk + "/乡", withIntermediateDirectories: true)
        for (name, lines) in [
            ("one.book", "@2026-11-01 19:00 开会 院坝会 修路 应到=9\n签到 7人\n任务 周明! 2026-11-10 买砖\n散会\n"), ("乡/two.book", ""),
        ] {
            #expect(try program.run(["new", desk + "/" + name, "--community", "南山"], input: Data()).status == 0)
            #expect(try program.run(["meet", desk + "/" + name], input: Data(lines.utf8)).status == 0)
        }
        try FileManager.default.copyItem(atPath: desk + "/one.book", toPath: desk + "/same.book")
        let whole = try Data(contentsOf: URL(filePath: desk + "/one.book"))
        try whole.prefix(5_000).write(to: URL(filePath: desk + "/cut.book"))
        try Data("no book".utf8).write(to: URL(filePath: desk + "/other.book"))
        try Data("no book".utf8).write(to: URL(filePath: desk + "/notes.txt"))

        let first = try told(program)
        #expect(Set(first.keys) == ["one.book", "乡/two.book", "same.book", "cut.book", "other.book"])
        #expect(
            first.mapValues { $0["state"] as? String ?? "" } == [
                "one.book": "sound", "乡/two.book": "sound", "same.book": "copy", "cut.book": "damaged",
                "other.book": "unread",
            ])
        let late = try #require(first["one.book"]?["late"] as? [[String: Any]])
        #expect(late.contains { $0["id"] as? String == "A1" && $0["due"] as? String == "2026-11-10" })
        #expect((first["one.book"]?["last_meeting"] as? [String: Any])?["date"] as? String == "2026-11-01")

        // What was kept says the same as what is read, and what is written since is seen.
        func same(_ one: [String: [String: Any]], _ other: [String: [String: Any]]) -> Bool {
            NSDictionary(dictionary: one).isEqual(to: other)
        }
        #expect(try same(told(program), first))
        #expect(try same(told(program, "--no-index"), first))
        #expect(try program.run(["meet", desk + "/one.book"], input: Data("完成 A1\n".utf8)).status == 0)
        let after = try #require(told(program)["one.book"]?["late"] as? [[String: Any]])
        #expect(!after.contains { $0["id"] as? String == "A1" })
        #expect(try told(program, "--unsound").keys.sorted() == ["cut.book", "other.book"])
        #expect(try program.run("books", program.path("none")).status == 2)
    }
}
