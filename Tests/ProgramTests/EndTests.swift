import Foundation
import Yard
import Testing

@Suite("However a sitting ends, the .book alone is the whole evening", .serialized)
struct EndTests {
    private let program: Program
    private let book: String

    init() throws {
        program = try Program()
        book = try program.book("a.book")
    }

    /// A sitting at a pipe or at a terminal, whose answers are read as they come.
    private final class Sitting {
        let process: Process
        let input: FileHandle
        let output: FileHandle

        init(_ program: Program, _ book: String, atTerminal: Bool) throws {
            process = try program.process(["meet", book]).0
            if atTerminal {
                // unlockpt and ptsname, which Glibc's module hides.
                let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
                var (number, unlocked) = (Int32(0), Int32(0))
                try #require(
                    master >= 0 && ioctl(master, 0x4004_5431, &unlocked) == 0
                        && ioctl(master, 0x8004_5430, &number) == 0)
                let slave = FileHandle(fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY))
                input = FileHandle(fileDescriptor: master, closeOnDealloc: true)
                output = input
                (process.standardInput, process.standardOutput, process.standardError) = (slave, slave, slave)
                try process.run()
                try slave.close()
            } else {
                let (one, other) = (Pipe(), Pipe())
                input = one.fileHandleForWriting
                output = other.fileHandleForReading
                (process.standardInput, process.standardOutput) = (one, other)
                try process.run()
            }
        }

        /// Types a line, and waits until its answer is there.
        func say(_ line: String, until answer: String) throws {
            try input.write(contentsOf: Data((line + "\n").utf8))
            var seen = ""
            while !seen.contains(answer) {
                let piece = output.availableData
                try #require(!piece.isEmpty, "\(seen)")
                seen += String(decoding: piece, as: UTF8.self)
            }
        }

        func end() -> Int32 {
            let end = Date(timeIntervalSinceNow: 120)
            while process.isRunning, Date() < end { usleep(1_000) }
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        }
    }

    /// The lines of a copy of the file, and of nothing else.
    private func alone() throws -> [String] {
        let copy = program.path("copy-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: book, toPath: copy)
        let journal = try Journal.read(at: copy)
        return journal.count == 0 ? [] : try journal.entries(in: 1...journal.count).map(\.line)
    }

    private static let lines = (1...5).map { "人员 甲\($0)" }

    private func sit(atTerminal: Bool) throws -> Sitting {
        let sitting = try Sitting(program, book, atTerminal: atTerminal)
        for (place, line) in Self.lines.enumerated() { try sitting.say(line, until: "#\(place + 1)") }
        return sitting
    }

    @Test("a signal at a pipe", arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGUSR1])
    func signalled(_ signal: Int32) throws {
        let sitting = try sit(atTerminal: false)
        kill(sitting.process.processIdentifier, signal)
        #expect(sitting.end() == -signal)
        #expect(try program.files("a.book") == ["a.book"])
        #expect(try alone() == Self.lines)
    }

    @Test("the end of input, and 退出")
    func left() throws {
        let sitting = try sit(atTerminal: false)
        try sitting.input.close()
        #expect(sitting.end() == 0)
        #expect(try program.files("a.book") == ["a.book"])
        #expect(try alone() == Self.lines)
    }

    @Test("a signal at the terminal", arguments: [SIGHUP, SIGTERM])
    func signalledAtTheTerminal(_ signal: Int32) throws {
        let sitting = try sit(atTerminal: true)
        kill(sitting.process.processIdentifier, signal)
        #expect(sitting.end() == -signal)
        #expect(try program.files("a.book") == ["a.book"])
        #expect(try alone() == Self.lines)
    }

    @Test("the terminal closed")
    func closed() throws {
        let sitting = try sit(atTerminal: true)
        try sitting.input.close()
        _ = sitting.end()
        #expect(try program.files("a.book") == ["a.book"])
        #expect(try alone() == Self.lines)
    }

    @Test("at a terminal the file alone has every answered line at once, also when nobody hears of the end")
    func killedAtTheTerminal() throws {
        let sitting = try sit(atTerminal: true)
        // The line is folded in as soon as its answer stands there, which is soon, and on a busy machine later.
        for _ in 0..<600 where try alone() != Self.lines { usleep(50_000) }
        #expect(try alone() == Self.lines)
        kill(sitting.process.processIdentifier, SIGKILL)
        _ = sitting.end()
        #expect(try alone() == Self.lines)
    }

    @Test("Ctrl-C at the terminal drops the line and ends nothing")
    func interrupted() throws {
        let sitting = try sit(atTerminal: true)
        kill(sitting.process.processIdentifier, SIGINT)
        usleep(200_000)
        try sitting.say("人员 甲6", until: "#6")
        try sitting.say("退出", until: "yuanba meet")
        #expect(sitting.end() == 0)
        #expect(try alone() == Self.lines + ["人员 甲6"])
    }

    @Test(
        "a session that was killed is whole at the next opening, for writing or for verifying",
        arguments: [true, false])
    func killed(_ isVerifying: Bool) throws {
        let sitting = try sit(atTerminal: false)
        kill(sitting.process.processIdentifier, SIGKILL)
        _ = sitting.end()
        let next = try isVerifying ? program.run("verify", book) : program.run("meet", book, input: "状态\n")
        #expect(next.status == 0 && next.output.contains(isVerifying ? "5条" : "#5"), "\(next.output)\(next.errors)")
        #expect(try program.files("a.book") == ["a.book"])
        #expect(try alone() == Self.lines)
    }

    @Test(
        "a book replaced, copied over or removed under the session: the next line is refused",
        arguments: [
            ("mv o.book a.book", true), ("cat o.book > a.book", false), ("rm a.book", true),
            ("mv a.book b.book", false),
        ])
    func replaced(_ how: String, _ isSaved: Bool) throws {
        _ = try program.book("o.book")
        _ = try program.run("meet", program.path("o.book"), input: "人员 乙\n")
        let sitting = try sit(atTerminal: false)
        _ = try program.shell(how)
        try sitting.say("人员 甲6", until: "! ")
        try sitting.say("人员 甲7", until: "! ")
        try sitting.input.close()
        #expect(sitting.end() == 1)
        let saved = isSaved ? "a.book.saved" : how.hasSuffix("b.book") ? "b.book" : nil
        if let saved {
            let journal = try Journal.read(at: program.path(saved))
            #expect(try journal.entries(in: 1...99).map(\.line) == Self.lines)
        } else {
            // The other book is not written into, and the log is not taken for its own.
            #expect(try program.bytes("a.book") == program.bytes("o.book"))
            let run = try program.run("verify", book)
            #expect(run.status == 2 && run.errors.isOneLine && run.errors.contains("a.book-wal"), "\(run.errors)")
        }
    }

    @Test("a linked book is one book: the second session is refused, a second name too")
    func linked() throws {
        let sitting = try sit(atTerminal: false)
        let run = try program.shell("mkdir d; ln -s ../a.book d/l.book; echo '人员 乙' | $Y meet d/l.book")
        #expect(run.status == 2 && run.errors.contains("使用"), "\(run.errors)")
        try sitting.input.close()
        #expect(sitting.end() == 0)
        let twin = try program.shell("ln a.book h.book; echo '人员 乙' | $Y meet h.book --lang en")
        #expect(twin.status == 2 && twin.errors.contains("hard link"), "\(twin.errors)")
        #expect(try alone() == Self.lines)
    }
}
