import Chance
import Foundation
import Ledger
import Testing
import Yard

/// Two copies of a book, laid together by the program.
@Suite("yuanba merge")
struct MergeCommandTests {
    /// Copies `a` and `b` of one book, each with lines of its own.
    private func copies(_ lines: Int = 3) throws -> Program {
        let program = try Program()
        _ = try program.book("a.book")
        try FileManager.default.copyItem(atPath: program.path("a.book"), toPath: program.path("b.book"))
        for (name, person, hour) in [("a", "甲家", 9), ("b", "乙家", 10)] {
            let typed = (0..<lines).map { "@2026-11-21 \(hour):\($0 / 10 % 6)\($0 % 10) 人员 \(person)\($0)" }
            let run = try program.run("meet", "\(name).book", input: typed.joined(separator: "\n") + "\n")
            #expect(run.status == 0, "\(run.output)")
        }
        return program
    }

    private func bytes(_ program: Program, _ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: program.path(name)))
    }

    @Test("it says what was taken, in both languages, and the new book verifies with both old chains")
    func merged() throws {
        let program = try copies()
        let run = try program.run("merge", "a.book", "b.book", "-o", "c.book")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.last == "合好了 c.book，收进6条；原来的两本没有动")
        let verified = try program.run("verify", "c.book")
        #expect(verified.status == 0)
        #expect(verified.lines.filter { $0.contains("重算一致") }.count == 2, "\(verified.output)")
        let english = try program.run("merge", "b.book", "a.book", "-o", "d.book", "--lang", "en")
        #expect(english.lines.last == "merged into d.book, 6 entries taken; both copies are as they were")
        #expect(try bytes(program, "c.book") == bytes(program, "d.book"))
        #expect(try program.run("merge", "--show", "c.book").lines.last == "没有相互矛盾的")
        #expect(try program.run("merge", "--show", "a.book").lines == ["这本账没有合过"])
        let export = try program.run("export", "c.book")
        try Data(export.output.utf8).write(to: program.folder.appending(path: "c.json"))
        #expect(try program.run("import", "e.book", "c.json").status == 0)
        #expect(try program.run("verify", "e.book").lines.contains { $0.contains("重算一致") })
    }

    @Test("a kept stretch that was altered is found, whatever the chain of the book itself says")
    func altered() throws {
        let program = try copies()
        #expect(try program.run("merge", "a.book", "b.book", "-o", "c.book").status == 0)
        let journal = try Journal.read(at: program.path("c.book"))
        let merge = try #require(try journal.entry(1)?.events.first?.merge)
        guard case .joined(let sides, _) = merge else { return }
        // The same book made anew with a copy's head that is not its head.
        let text = try #require(try journal.entry(1)?.texts.first { $0.sha256 == sides[0].text })
        let after = try #require(EntryHash(sides[0].after))
        #expect(try EntryChain(text: text.text, from: sides[0].first, after: after).head.description == sides[0].head)
        let forged = text.text.replacing("人员 甲家0", with: "人员 丙家0").replacing("人员 乙家0", with: "人员 丙家0")
        #expect(forged != text.text)
        #expect(throws: Finding.self) { try EntryChain(text: forged, from: sides[0].first, after: after) }
        #expect(throws: Finding.self) { try EntryChain(text: text.text, from: sides[0].first + 1, after: after) }
    }

    @Test("what cannot be merged is told in one line, and there is no new book")
    func refused() throws {
        let program = try copies()
        _ = try Journal.create(at: program.path("other.book"), community: "北山社区", clock: program.fixed).close()
        let whole = try bytes(program, "b.book")
        try whole.prefix(whole.count / 2).write(to: URL(filePath: program.path("cut.book")))
        try Data("不是账".utf8).write(to: URL(filePath: program.path("text.book")))
        // SQLite keeps the version of the layout in bytes 60 to 63 of the file.
        var newer = whole
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 9])
        try newer.write(to: URL(filePath: program.path("newer.book")))
        let before = [try bytes(program, "a.book"), whole]
        for (books, status) in [
            (["a.book", "a.book"], 2), (["a.book", "./a.book"], 2), (["a.book", "other.book"], 2),
            (["a.book", "gone.book"], 2),
            (["a.book", "text.book"], 2), (["a.book", "cut.book"], 4), (["newer.book", "a.book"], 2), (["a.book"], 2),
            (["a.book", "b.book", "other.book"], 2),
        ] as [([String], Int32)] {
            let run = try program.run(["merge"] + books + ["-o", "c.book"], input: Data())
            #expect(run.status == status, "\(books): \(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(books): \(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: program.path("c.book")))
        }
        let taken = try program.run("merge", "a.book", "b.book", "-o", "b.book")
        #expect(taken.status == 2)
        #expect(try program.run("merge", "a.book", "b.book").status == 2)
        #expect(try [bytes(program, "a.book"), bytes(program, "b.book")] == before)
    }

    @Test("killed at any moment, it leaves both copies as they were, and a whole new book or none")
    func killed() throws {
        let program = try copies(40)
        let before = [try bytes(program, "a.book"), try bytes(program, "b.book")]
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var chance = Chance(seed: seed)
        var whole = 0
        for _ in 0..<15 {
            let (process, _, _) = try program.process(["merge", "a.book", "b.book", "-o", "c.book"])
            try process.run()
            usleep(UInt32(chance.below(400_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(try [bytes(program, "a.book"), bytes(program, "b.book")] == before, "seed \(seed)")
            guard FileManager.default.fileExists(atPath: program.path("c.book")) else { continue }
            whole += 1
            #expect(try program.run("verify", "c.book").status == 0, "seed \(seed)")
            try FileManager.default.removeItem(atPath: program.path("c.book"))
        }
        print("\(whole) of 15 were whole before they were killed")
        #expect(try program.run("merge", "a.book", "b.book", "-o", "c.book").status == 0)
    }
}
