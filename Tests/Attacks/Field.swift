import Chance
import Foundation
import Ledger
import Yard

/// What the hunts on books share: a book to attack, and runs of the real program that may not hang or trap.
struct Field {
    let ground: Ground
    /// A village's evening, typed by nobody.
    static let lines: [String] = {
        let people = ["杨通海", "潘玉珍", "李大山", "王秀英", "龙金花", "周明"]
        var lines = people.map { "人员 \($0)" }
        lines += ["开会 院坝会 三组院坝会 主持=杨通海 应到=6", "签到 \(people.joined(separator: " "))", "议题 修水沟", "下一项"]
        for number in 1...60 {
            lines.append("\(people[number % 6])：第\(number)句，" + String(repeating: "水沟年年夏天都堵。", count: number % 9 * 20))
            if number % 15 == 0 { lines.append("决议 第\(number)句以后开工") }
        }
        return lines + ["任务 周明 2026-12-10 买砖", "散会"]
    }()

    /// How a run ended.
    struct Run {
        /// The exit status; that of a signal, negative, where the program died of one.
        let status: Int32
        let output: String
        let errors: String
        /// Lines answered as entered.
        var answered: Int { output.split(separator: "\n").count { $0.hasPrefix("#") } }
    }

    func path(_ name: String) -> String { ground.folder.appending(path: name).path }

    /// A process of the program, or of a shell that becomes it; its input and output are files.
    func process(
        _ arguments: [String], input: String = "", shell: String? = nil, output: String? = nil
    ) throws -> Process {
        try Data(input.utf8).write(to: ground.folder.appending(path: "in"))
        for name in ["out", "err"] { try Data().write(to: ground.folder.appending(path: name)) }
        let process = Process()
        if let shell {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", shell, ground.program.path] + arguments
        } else {
            process.executableURL = ground.program
            process.arguments = arguments
        }
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": ground.folder.path]
        process.standardInput = FileHandle(forReadingAtPath: path("in"))
        process.standardOutput = FileHandle(forWritingAtPath: output ?? path("out"))
        process.standardError = FileHandle(forWritingAtPath: path("err"))
        return process
    }

    /// Waits for its end; a program that hangs is a finding.
    func end(_ process: Process, seconds: Double = 30) throws -> Run {
        let end = Date(timeIntervalSinceNow: seconds)
        while process.isRunning, Date() < end { usleep(500) }
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            throw Finding("\((process.arguments ?? []).joined(separator: " ")) hung")
        }
        let status = process.terminationStatus
        return Run(
            status: process.terminationReason == .exit ? status : -status,
            output: String(decoding: try Data(contentsOf: URL(filePath: path("out"))), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: URL(filePath: path("err"))), as: UTF8.self))
    }

    func run(_ arguments: [String], input: String = "", shell: String? = nil, output: String? = nil) throws -> Run {
        let process = try process(arguments, input: input, shell: shell, output: output)
        try process.run()
        return try end(process)
    }

    /// A book of those lines.
    func book(_ name: String, lines: ArraySlice<String>) throws {
        remove(name)
        let made = try run(["new", path(name), "--community", "南山社区"])
        guard made.status == 0 else { throw Finding("new: \(made.errors)") }
        let run = try run(["meet", path(name)], input: lines.joined(separator: "\n"))
        guard run.status == 0 else { throw Finding("meet: \(run.output)\(run.errors)") }
    }

    func remove(_ name: String) {
        for side in ["", "-wal", "-shm", "-journal", "-lock", "-snapshot"] { unlink(path(name + side)) }
    }

    func copy(_ name: String, to other: String) throws {
        remove(other)
        try FileManager.default.copyItem(atPath: path(name), toPath: path(other))
    }

    /// The lines that a book holds, read by itself.
    func lines(of name: String) throws -> [String] {
        let journal = try Journal.read(at: path(name))
        return journal.count == 0 ? [] : try journal.entries(in: 1...journal.count).map(\.line)
    }
}
