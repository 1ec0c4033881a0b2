import Chance
import Foundation
import Yard
import Testing

func openBook(_ path: String) throws -> Journal { try Journal.open(at: path) }

@Suite("kill -9 at any moment", .serialized)
struct CrashTests {
    private static let script = """
        人员 吴秀芬 别名=吴主任
        人员 杨通海
        人员 潘玉珍
        人员 李大山
        开会 院坝会 试 主持=吴秀芬 应到=4
        到 吴秀芬 杨通海 潘玉珍 李大山
        议题 修水沟
        下一项
        举手 杨通海 潘玉珍
        发言
        杨通海：我问过匠人。
        提案 修东头 提出=杨通海 金额=5000
        附议 李大山
        修正 加一个沉沙井 提出=潘玉珍
        表决
        决 3 1
        撤销
        恢复
        表决 P1 方式=记名
        记名 杨通海=赞成 潘玉珍=反对
        表决
        任务 杨通海 2026-12-10 买砖
        离场 李大山
        决议 下周开工
        更正 下周→下月
        散会
        """

    private static let trials = 200

    @Test("the next start stands where the last answered line left it, at most one further, never half a line")
    func killed() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("crash trials with seed \(seed)")
        var chance = Chance(seed: seed)
        let program = try Program()
        let empty = try program.book("empty.book")
        let lines = Self.script.split(separator: "\n").map(String.init)
        let (states, duration) = try uninterrupted(program, empty, lines)
        var stopped: Set<Int> = []

        for trial in 1...Self.trials {
            let book = program.path("trial.book")
            for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: book + end) }
            try FileManager.default.copyItem(atPath: empty, toPath: book)
            let (process, output, _) = try program.process(["meet", book], input: Data(Self.script.utf8))
            try process.run()
            usleep(UInt32(chance.below(Int(duration))))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()

            let answered = String(decoding: try Data(contentsOf: output), as: UTF8.self)
                .split(separator: "\n").count { $0.hasPrefix("#") }
            let journal = try Journal.open(at: book, clock: program.fixed)
            let count = journal.count
            #expect(
                count == answered || count == answered + 1,
                "seed \(seed), trial \(trial): \(answered) answered, \(count) kept")
            if count > 0 { #expect(try journal.entries(in: 1...count).map(\.line) == Array(lines.prefix(count))) }
            #expect(
                try bytes(journal.restore().book) == states[count],
                "seed \(seed), trial \(trial): the book after \(count)")
            journal.close()
            stopped.insert(count)
        }
        // Trials that all ended at the same place would prove nothing.
        #expect(stopped.count > 3, "killed only after \(stopped)")
    }

    /// The book after each line of a run that nobody killed, and how long such a run takes, in microseconds.
    private func uninterrupted(_ program: Program, _ empty: String, _ lines: [String]) throws -> ([Data], UInt32) {
        let book = program.path("whole.book")
        try FileManager.default.copyItem(atPath: empty, toPath: book)
        let begun = Date()
        let run = try program.run(["meet", book], input: Data(Self.script.utf8))
        let duration = Date().timeIntervalSince(begun)
        try #require(run.status == 0, "\(run.output)")
        let journal = try Journal.open(at: book, clock: program.fixed)
        defer { journal.close() }
        var chronicle = Chronicle(header: journal.header, made: journal.made)
        var states = [try bytes(chronicle.book)]
        for entry in try journal.entries(in: 1...journal.count) {
            try chronicle.take(entry) { try journal.entries(in: $0) }
            states.append(try bytes(chronicle.book))
        }
        try #require(states.count == lines.count + 1)
        return (states, UInt32(duration * 1_000_000))
    }

    private func bytes(_ book: Book) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(book)
    }
}
