import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The board as a machine in a yard runs it: beside the prompt, and from it.
struct BoardTests {
    /// A program that goes on, typed to and read line by line.
    private final class Running {
        let process: Process
        private let input = Pipe()
        private let output = Pipe()
        private var rest = Data()

        init(_ program: Program, _ arguments: [String]) throws {
            let (process, _, _) = try program.process(arguments)
            process.standardInput = input
            process.standardOutput = output
            process.standardError = output
            self.process = process
            try process.run()
        }

        deinit {
            if process.isRunning { process.terminate() }
            // A board that does not end when it is told to would outlive the tests.
            process.waitUntilExit()
        }

        func type(_ line: String) { input.fileHandleForWriting.write(Data((line + "\n").utf8)) }

        func finish() { try? input.fileHandleForWriting.close() }

        /// The next answer: what stands indented behind it is passed over.
        func line() -> String {
            while true {
                let line = nextLine()
                if !line.hasPrefix("  ") { return line }
            }
        }

        private func nextLine() -> String {
            while true {
                if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    defer { rest = Data(rest[(end + 1)...]) }
                    return String(decoding: rest[..<end], as: UTF8.self)
                }
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { return "" }
                rest += more
            }
        }
    }

    private func port(in line: String) throws -> Int {
        let match = try #require(line.firstMatch(of: /127\.0\.0\.1:([0-9]+)/))
        return try #require(Int(match.1))
    }

    private func page(_ port: Int, _ path: String = "/state.json") async throws -> String {
        let url = try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
        return String(decoding: try await URLSession.shared.data(from: url).0, as: UTF8.self)
    }

    /// Waits until it is to be seen; a minute, since other tests may have the machine.
    private func sees(_ words: String, _ port: Int) async throws -> Bool {
        for _ in 0..<3_000 {
            if try await page(port).contains(words) { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    private func sides(_ book: String) -> [String] {
        ["-wal", "-shm", "-journal", "-lock"].filter { FileManager.default.fileExists(atPath: book + $0) }
    }

    @Test func aMeetingIsFollowedAndItsBookEndsWhole() async throws {
        let program = try Program()
        let book = try program.book()
        let board = try Running(program, ["board", book, "--port", "0"])
        let port = try port(in: board.line())
        #expect(try await sees("\"meeting\": null", port))
        let meeting = try Running(program, ["meet", book])
        for line in ["人员 李大山", "开会 院坝会 修路 应到=9", "签到 7人", "议题 修路"] { meeting.type(line) }
        #expect(try await sees("修路", port))
        meeting.type("散会")
        #expect(try await sees("\"closed\"", port))
        meeting.finish()
        meeting.process.waitUntilExit()
        #expect(meeting.process.terminationStatus == 0)
        #expect(sides(book).isEmpty, "the board still runs")
        #expect(board.process.isRunning)
        let again = try program.run("meet", book, input: "开会 院坝会 再修路\n")
        #expect(again.status == 0)
        #expect(try await sees("再修路", port))
        #expect(try program.run("verify", book).status == 0)
    }

    /// A meeting killed in the middle: the board shows where it stood, and where it goes on.
    @Test func aKilledMeetingIsShownAndResumed() async throws {
        let program = try Program()
        let book = try program.book()
        let board = try Running(program, ["board", book, "--port", "0"])
        let port = try port(in: board.line())
        let meeting = try Running(program, ["meet", book])
        for line in ["开会 院坝会 修路 应到=9", "签到 7人", "议题 修三单元的路"] {
            meeting.type(line)
            #expect(meeting.line().hasPrefix("#"))
        }
        kill(meeting.process.processIdentifier, SIGKILL)
        meeting.process.waitUntilExit()
        #expect(try await sees("修三单元的路", port))
        let resumed = try program.run("meet", book, input: "议题 修四单元的路\n散会\n")
        #expect(resumed.status == 0 && resumed.output.contains("#5"))
        #expect(try await sees("修四单元的路", port))
        #expect(sides(book).isEmpty)
    }

    /// The board killed in the middle: the meeting never notices.
    @Test func aKilledBoardIsNoMatterForTheMeeting() async throws {
        let program = try Program()
        let book = try program.book()
        let board = try Running(program, ["board", book, "--port", "0"])
        _ = try port(in: board.line())
        let meeting = try Running(program, ["meet", book])
        meeting.type("开会 院坝会 修路 应到=9")
        #expect(meeting.line().hasPrefix("#1"))
        kill(board.process.processIdentifier, SIGKILL)
        meeting.type("签到 7人")
        #expect(meeting.line().hasPrefix("#2"))
        meeting.finish()
        meeting.process.waitUntilExit()
        #expect(meeting.process.terminationStatus == 0 && sides(book).isEmpty)
    }

    /// 大屏 at the prompt opens it, says where it is, and closes it; it goes with the prompt at the latest.
    @Test func thePromptOpensAndClosesIt() async throws {
        let program = try Program()
        let book = try program.book()
        let meeting = try Running(program, ["meet", book])
        meeting.type("大屏 端口=0")
        let opened = meeting.line()
        let port = try port(in: opened)
        meeting.type("开会 院坝会 修路 应到=9")
        _ = meeting.line()
        #expect(try await sees("修路", port))
        meeting.type("大屏")
        #expect(meeting.line().contains("127.0.0.1:\(port)"), "it is the one that is open")
        meeting.type("大屏 关")
        #expect(meeting.line().contains("关了"))
        meeting.type("大屏 关")
        #expect(meeting.line().contains("没有开着"))
        meeting.type("board port=0")
        let later = try self.port(in: meeting.line())
        #expect(try await sees("修路", later))
        meeting.finish()
        meeting.process.waitUntilExit()
        var isGone = false
        for _ in 0..<3_000 where !isGone {
            isGone = (try? await page(later)) == nil
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(isGone, "it went with the prompt")
        #expect(sides(book).isEmpty)
    }

    @Test func whatCannotBeOpenedIsSaidInWords() throws {
        let program = try Program()
        let book = try program.book()
        let other = try program.run("board", book, "--port", "0", "--lan", "203.0.113.7")
        #expect(other.status == 2 && other.errors.contains("203.0.113.7不是这台电脑的地址"))
        #expect(try program.run("board", program.path("none.book")).status == 2)
        let board = try Running(program, ["board", book, "--port", "0"])
        let port = try port(in: board.line())
        let second = try program.run("board", book, "--port", "\(port)", "--lang", "en")
        #expect(second.status == 2 && second.errors.contains("port \(port) is in use"))
    }
}
