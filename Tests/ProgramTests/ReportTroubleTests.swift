import Foundation
import Testing

@testable import Ledger
@testable import Yard

/// Books that cannot be read for a report, each in its own way, and an interrupt in the middle.
@Suite("yuanba report, in trouble") struct ReportTroubleTests {
    private let program: Program

    init() throws {
        program = try Program(clock: "2026-11-20T19:30:00")
        let lines = "社区 街道=大十字街道\n人员 杨通海 党员=是\n活动 包粽子 日期=2026-6-19 类型=主题\n到场 H1 杨通海 40人\n"
        _ = try program.run("meet", try program.book(), input: lines)
    }

    private func copy(_ name: String) throws -> String {
        try FileManager.default.copyItem(atPath: program.path("nanshan.book"), toPath: program.path(name))
        return program.path(name)
    }

    @Test func eachIsNamedWithItsOwnWhyAndTheOthersCount() throws {
        let newer = try copy("newer.book")
        _ = try program.shell(
            "sqlite3 \(newer) 'PRAGMA user_version = 99' 2>/dev/null || python3 -c \"import sqlite3; sqlite3.connect('newer.book').execute('PRAGMA user_version = 99')\""
        )
        // Half of it was copied.
        let half = try Data(contentsOf: URL(filePath: try copy("half.book")))
        try half.prefix(half.count / 2).write(to: URL(filePath: program.path("half.book")))
        // One byte of the last entry's words is another.
        var changed = half
        let place = try #require(changed.range(of: Data("到场 H1".utf8))).lowerBound
        changed[place] ^= 1
        try changed.write(to: URL(filePath: program.path("changed.book")))
        _ = try copy("twice.book")
        let run = try program.run(
            "report", "nanshan.book", "newer.book", "half.book", "changed.book", "twice.book", "--format", "json")
        #expect(run.status == 0)
        let said = run.errors.split(separator: "\n").map(String.init)
        #expect(
            said.count == 4 && Set(said.map { $0.split(separator: "：").dropFirst().joined() }).count == 4,
            "\(run.errors)")
        for name in ["newer.book", "half.book", "changed.book"] {
            #expect(said.contains { $0.contains(name) } && run.output.contains(name), "\(name): \(run.errors)")
        }
        #expect(run.output.contains("\"left_out\""))
        let text = try program.run("report", "nanshan.book", "half.book")
        #expect(text.output.contains("half.book"), "the report itself says so")
    }

    @Test func aBookThatAnotherProgramHoldsIsNamed() throws {
        _ = try copy("held.book")
        let script = """
            import sqlite3, sys, time
            db = sqlite3.connect('held.book', isolation_level=None)
            db.execute('PRAGMA locking_mode = EXCLUSIVE')
            db.execute('BEGIN EXCLUSIVE')
            print('held', flush=True)
            time.sleep(60)
            """
        try script.write(toFile: program.path("hold.py"), atomically: true, encoding: .utf8)
        let holder = Process()
        holder.executableURL = URL(filePath: "/usr/bin/env")
        holder.arguments = ["python3", "hold.py"]
        holder.currentDirectoryURL = program.folder
        let pipe = Pipe()
        holder.standardOutput = pipe
        try holder.run()
        defer { holder.terminate() }
        guard !pipe.fileHandleForReading.availableData.isEmpty else { return }
        let run = try program.run("report", "nanshan.book", "held.book", "--format", "json")
        #expect(run.status == 0 && run.errors.isOneLine && run.errors.contains("held.book"), "\(run.errors)")
        #expect(run.output.contains("\"left_out\"") && run.output.contains("held.book"))
    }

    @Test func anInterruptLeavesNothingBehind() throws {
        var books: [String] = []
        for number in 0..<150 { books.append(URL(filePath: try copy("b\(number).book")).lastPathComponent) }
        try FileManager.default.createDirectory(atPath: program.path("tmp"), withIntermediateDirectories: true)
        let before = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            .filter { !$0.contains("-") }.sorted()
        let (process, _, errors) = try program.process(["report"] + books + ["-o", "report.html"])
        process.environment?["TMPDIR"] = program.path("tmp")
        try process.run()
        // Some books have been read, as it says.
        for _ in 0..<400 where try Data(contentsOf: errors).isEmpty { usleep(20_000) }
        process.interrupt()
        process.waitUntilExit()
        let status = process.terminationStatus
        // It may have been done before it was asked.
        if FileManager.default.fileExists(atPath: program.path("report.html")) {
            #expect(status == 0)
            return
        }
        #expect(status == 130, "\(status)")
        let after = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            .filter { !$0.contains("-") }.sorted()
        #expect(after == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("tmp")).isEmpty)
        #expect(try program.run("verify", "nanshan.book").status == 0)
    }
}
