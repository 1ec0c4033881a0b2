import Foundation
import Testing

@Suite("yuanba meet, away from a terminal")
struct ScriptTests {
    @Test("a script without a slip ends with status 0, an answer a line")
    func accepted() throws {
        let program = try Program()
        let run = try program.run("meet", try program.book(), input: "# 开头\n人员 张三\n\n开会 院坝会 试\n到 张三\n状态\n散会")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.lines.filter { $0.hasPrefix("#") }.count == 4)
        #expect(run.lines.filter { $0.hasPrefix("· ") }.count == 1)
        #expect(run.lines.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("· ") || $0.hasPrefix("  ") })
    }

    @Test("a refused line makes it 1, and the rest still runs")
    func refused() throws {
        let program = try Program()
        let run = try program.run("meet", try program.book(), input: "人员 张三\n签到 李四\n人员 李四\n")
        #expect(run.status == 1)
        #expect(run.lines.map { $0.prefix(2) } == ["#1", "! ", "#2"])
    }

    @Test("--strict stops at the first")
    func strict() throws {
        let program = try Program()
        let book = try program.book()
        let run = try program.run("meet", "--strict", book, input: "人员 张三\n签到 李四\n人员 李四\n")
        #expect(run.status == 1)
        #expect(run.lines.map { $0.prefix(2) } == ["#1", "! "])
    }

    @Test("--echo shows each line before its answer")
    func echo() throws {
        let program = try Program()
        let run = try program.run("meet", "--echo", try program.book(), input: "人员 张三\n")
        #expect(run.lines == ["> 人员 张三", "#1 登记 张三"])
    }

    @Test("退出 ends it with the meeting open, and the next run goes on there")
    func quit() throws {
        let program = try Program()
        let book = try program.book()
        let first = try program.run("meet", book, input: "开会 院坝会 试\n退出\n散会\n")
        #expect(first.status == 0)
        #expect(first.lines.last?.hasPrefix("·") == true)
        #expect(try program.run("meet", book, input: "散会\n").lines.first?.hasPrefix("#2 ") == true)
    }

    @Test("bad bytes, a NUL and a line of a megabyte each get one line, and nothing is lost")
    func badBytes() throws {
        let program = try Program()
        var input = Data("人员 张三\n".utf8)
        input += Data([0xFF, 0xFE, 0x0A]) + Data("人员 李\u{0}四\n".utf8)
        input += Data(repeating: UInt8(ascii: "x"), count: 1_000_000) + Data("\n人员 王五".utf8)
        let run = try program.run(["meet", try program.book()], input: input)
        #expect(run.status == 1)
        #expect(run.lines.map { String($0.prefix(2)) } == ["#1", "! ", "! ", "! ", "#2"])
    }

    @Test("English by option or environment")
    func english() throws {
        let program = try Program()
        let book = try program.book()
        #expect(
            try program.run("meet", book, "--lang", "en", input: "present x\n").lines.first?.contains("not known")
                == true)
        let spoken = try Program(language: "en")
        #expect(try spoken.run("meet", try spoken.book(), input: "status\n").output == "· no meeting | #0\n")
    }

    @Test(
        "a book that is none, or is not there, gets one line on standard error",
        arguments: ["text", "missing", "folder"])
    func noBook(kind: String) throws {
        let program = try Program()
        let path = program.path("x.book")
        switch kind {
        case "text": try Data("人员 张三".utf8).write(to: URL(filePath: path))
        case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        default: break
        }
        let run = try program.run("meet", path, input: "人员 张三\n")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.errors.contains("x.book"))
    }

    @Test("two sessions do not write in one book")
    func twoSessions() throws {
        let program = try Program()
        let book = try program.book()
        let journal = try openBook(book)
        let run = try program.run("meet", book, input: "人员 张三\n")
        #expect(run.status == 2)
        #expect(run.errors.contains("使用"))
        journal.close()
        #expect(try program.run("meet", book, input: "人员 张三\n").status == 0)
    }

    @Test("a charter with an error is refused with file, line and clause, and the meeting goes on")
    func badCharter() throws {
        let program = try Program()
        let folder = program.folder.appending(path: "templates/charters")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("名称: 坏章程\n条款:\n  - 第: 1\n    文: 试\n    法定人数: 大半\n".utf8)
            .write(to: folder.appending(path: "坏章程.yaml"))
        let run = try program.run("meet", try program.book(), input: "委员会 环卫会 章程=坏章程\n人员 张三\n")
        #expect(run.status == 1)
        #expect(run.lines.first?.contains("坏章程.yaml") == true)
        #expect(run.lines.last == "#1 登记 张三")
    }

    @Test("yuanba alone, away from a terminal, says how to begin")
    func alone() throws {
        let program = try Program()
        let run = try program.run()
        #expect(run.status == 0)
        #expect(run.output.contains("yuanba new"))
        let english = try Program(language: "en")
        #expect(try english.run().output.contains("makes a book"))
    }
}
