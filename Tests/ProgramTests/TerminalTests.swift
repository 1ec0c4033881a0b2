import Foundation
import Glibc
import Testing

/// The program at a terminal of its own.
final class TerminalRun {
    private let process = Process()
    private let master: Int32
    private(set) var screen: TinyScreen
    private var bytes: [UInt8] = []

    /// - Parameter kind: the name of the terminal, as `TERM` has it.
    init(_ program: Program, _ arguments: [String], columns: Int, kind: String = "xterm") throws {
        screen = TinyScreen(columns: columns)
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
        var (unlocked, number): (Int32, UInt32) = (0, 0)
        // TIOCSPTLCK and TIOCGPTN, which no header gives to Swift.
        try #require(
            master >= 0 && ioctl(master, 0x4004_5431, &unlocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
        var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
        let slave = try #require(FileHandle(forUpdatingAtPath: "/dev/pts/\(number)"))
        process.executableURL = program.binary
        process.arguments = arguments
        process.environment = program.environment.merging(["TERM": kind, "LANG": "C.UTF-8"]) { $1 }
        process.currentDirectoryURL = program.folder
        (process.standardInput, process.standardOutput, process.standardError) = (slave, slave, slave)
        try process.run()
        try slave.close()
    }

    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            rest = rest.dropFirst(max(0, written))
        }
    }

    /// Waits until the screen shows some words, ten seconds at most.
    func shows(_ words: String) -> Bool {
        for _ in 0..<1000 {
            take()
            if screen.text.contains(words) { return true }
            usleep(10_000)
        }
        return false
    }

    private func take() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        // A sign may be here in part.
        var end = bytes.count
        while end > 0, String(validating: bytes[..<end], as: UTF8.self) == nil, bytes.count - end < 4 { end -= 1 }
        screen.show(String(decoding: bytes[..<end], as: UTF8.self))
        bytes.removeFirst(end)
    }

    func leave() {
        type("\u{3}退出\r")
        for _ in 0..<500 where process.isRunning {
            take()
            usleep(10_000)
        }
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        close(master)
    }
}

@Suite("At a terminal") struct TerminalTests {
    private static let speech = "今天晚上我们来说一说村口那条路到底修不修怎么修钱从哪里来谁来管这件事情大家都要说一说不要客气慢慢来"

    private func book(_ program: Program) throws -> String {
        let book = try program.book()
        let run = try program.run("meet", book, input: "人员 张三\n人员 王秀英\n人员 王秀云\n开会 院坝会 试 应到=3\n")
        #expect(run.status == 0)
        return book
    }

    @Test(
        "a line that wraps, and what is typed at its front, are shown as typed", arguments: [80, 120],
        ["xterm", "linux"])
    func aLineEditedAtItsFrontIsShownAsTyped(columns: Int, kind: String) throws {
        let program = try Program()
        let terminal = try TerminalRun(program, ["meet", try book(program)], columns: columns, kind: kind)
        defer { terminal.leave() }
        #expect(terminal.shows("| #4"))
        terminal.type("张三：\(Self.speech)")
        #expect(terminal.shows("> 张三：\(Self.speech)"))
        terminal.type("\u{1}")
        // One key after the other, as fingers do.
        for key in "@20:00 " {
            terminal.type(String(key))
            usleep(20_000)
        }
        #expect(terminal.shows("> @20:00 张三：\(Self.speech)"), "\(terminal.screen.text)")
        #expect(terminal.screen.unknown.isEmpty, "\(terminal.screen.unknown)")
        terminal.type("\r")
        #expect(terminal.shows("张三：已记"))
    }

    @Test("a full line typed where a number is asked for is a line") func aLineTypedAtThePickerIsALine() throws {
        let program = try Program()
        let terminal = try TerminalRun(program, ["meet", try book(program)], columns: 80)
        defer { terminal.leave() }
        #expect(terminal.shows("| #4"))
        terminal.type("签到 王秀\r")
        #expect(terminal.shows("2  王秀云"), "\(terminal.screen.text)")
        terminal.type("签到 张三\r")
        #expect(terminal.shows("张三到会"), "\(terminal.screen.text)")
        // A number is a choice.
        terminal.type("签到 王秀\r")
        terminal.type("2\r")
        #expect(terminal.shows("王秀云到会"), "\(terminal.screen.text)")
    }
}
