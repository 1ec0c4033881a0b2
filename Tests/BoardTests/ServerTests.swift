import Chance
import Foundation
import Kernel
import Ledger
import Testing

@testable import Board
@testable import Yard

/// The board's server, over real sockets of this machine.
@Suite(.serialized)
struct ServerTests {
    /// An evening and its board: the program itself, so that the threads of the tests around it do not have to serve it.
    private final class Open {
        let evening: Evening
        let port: UInt16
        private let program = Process()

        init(_ evening: Evening) throws {
            self.evening = evening
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            program.executableURL = URL(filePath: tests).deletingLastPathComponent().appending(path: "yuanba")
            program.arguments = [
                "board", evening.path, "--port", "0", "--lang", "zh", "--templates", Evening.templates.folders[0],
            ]
            let said = Pipe()
            program.standardOutput = said
            program.standardError = FileHandle.nullDevice
            try program.run()
            var told = ""
            while !told.contains("\n") {
                let piece = said.fileHandleForReading.availableData
                guard !piece.isEmpty else { break }
                told += String(decoding: piece, as: UTF8.self)
            }
            let here = try #require(told.firstMatch(of: /127\.0\.0\.1:(\d+)/), "\(told)")
            port = try #require(UInt16(here.output.1))
        }

        deinit {
            kill(program.processIdentifier, SIGKILL)
            program.waitUntilExit()
        }

        /// How many sockets the program has open.
        var sockets: Int {
            let folder = "/proc/\(program.processIdentifier)/fd"
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return files.filter { file in
                (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + file))?.hasPrefix("socket:")
                    == true
            }.count
        }

        func visitor(receiving: Int32? = nil) throws -> Visitor {
            try #require(Visitor(port: port, receiving: receiving))
        }

        func get(_ path: String, _ more: String = "", method: String = "GET") throws -> String {
            let visitor = try visitor()
            visitor.send("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(more)\r\n")
            return try #require(visitor.answer())
        }
    }

    private func open() throws -> Open {
        let evening = try Evening(community: "<南山>社区")
        try evening.type("人员 李大山", "开会 院坝会 修路 应到=9", "签到 7人", "议题 修路", "下一项", "提案 修三单元的路 提出=李大山")
        return try Open(evening)
    }

    @Test func pagesAreHandedOut() throws {
        let open = try open()
        for path in ["/", "/wall", "/wall?lang=en&contrast=more"] {
            let page = try open.get(path)
            #expect(page.status == 200 && page.contains("修三单元的路") && page.contains("&lt;南山&gt;社区"))
            #expect(!page.contains("<南山>"))
        }
        #expect(try open.get("/", "Accept-Language: en-GB,zh;q=0.5\r\n").contains("<html lang=\"en\""))
        #expect(try open.get("/wall", "Accept-Language: en-GB\r\n").contains("<html lang=\"zh-Hans\""))
        #expect(try open.get("/state.json?lang=en").contains("\"language\": \"en\""))
        #expect(try open.get("/board.css").contains("text/css") && open.get("/board.js").contains("text/javascript"))
        #expect(try open.get("/meetings").status == 200)
        for path in [
            "/x", "/meetings/1/record", "/meetings/1/minutes", "/meetings/01/minutes", "/../etc/passwd", "/meetings//",
        ] {
            #expect(try open.get(path).status == 404, "\(path)")
        }
        let head = try open.get("/", method: "HEAD")
        #expect(head.status == 200 && head.hasSuffix("\r\n\r\n") && !head.contains("<html"))
    }

    /// No script but ours, no style but ours, no cookie.
    @Test func nothingComesFromElsewhere() throws {
        let page = try open().get("/wall")
        for line in ["default-src 'none'", "script-src 'self'", "nosniff", "Cache-Control: no-store", "no-referrer"] {
            #expect(page.contains(line))
        }
        for sign in ["Set-Cookie", "http://", "https://", "style=", "onclick", "unsafe-inline", "<script>"] {
            #expect(!page.contains(sign), "\(sign)")
        }
    }

    @Test func whatIsNoRequestOfOursIsRefused() throws {
        let open = try open()
        #expect(try open.get("/", method: "POST").status == 405)
        #expect(try open.get("/", "Content-Length: 4\r\n").status == 413)
        #expect(try open.get("/" + String(repeating: "长", count: 10)).status == 400)
        #expect(try open.get("/" + String(repeating: "x", count: 5_000)).status == 414)
        #expect(try open.get("/", "X: " + String(repeating: "x", count: 50_000) + "\r\n").status == 431)
        for host in ["evil.example", "127.0.0.1.evil.example", "[::1].evil", ""] {
            let visitor = try open.visitor()
            visitor.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(visitor.answer()?.status == 421, "\(host)")
        }
    }

    /// A line typed is on a phone well within what is promised, and a phone that comes back is told only what is new.
    @Test func newsComeByTheStream() throws {
        let open = try open()
        let phone = try open.visitor()
        phone.send("GET /live?lang=zh HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let first = try #require(phone.answer { $0.contains("</div>") && $0.hasSuffix("\n\n") })
        #expect(first.contains("text/event-stream") && first.contains("修三单元的路"))
        phone.forget()
        try open.evening.type("表决 P1 赞成=5 反对=1 弃权=0")
        let news = try #require(phone.answer { $0.contains("P1 通过") && $0.hasSuffix("\n\n") })
        let id = try #require(news.split(separator: "\n").first { $0.hasPrefix("id: ") }?.dropFirst(4))
        let back = try open.visitor()
        back.send("GET /live?lang=zh HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: \(id)\r\n\r\n")
        #expect(back.answer(within: 400) { $0.contains("event: board") } == nil, "nothing is new to it")
        #expect(back.answer { $0.contains("retry: ") } != nil)
        try open.evening.type("撤销 最后")
        #expect(back.answer { $0.contains("event: board") } != nil)
    }

    /// Bytes of every kind: each connection ends, with a number or without, and the next is answered.
    @Test func anyBytesAreBorne() throws {
        let open = try open()
        var chance = Chance(seed: 34)
        let seeds = [
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", "\u{16}\u{3}\u{1}",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        ]
        // `make board-fuzz` goes on for a minute.
        let seconds = ProcessInfo.processInfo.environment["YUANBA_BOARD_FUZZ"].flatMap(Int.init) ?? 4
        let end = ContinuousClock.now + .seconds(seconds)
        var round = 0
        while ContinuousClock.now < end {
            round += 1
            let visitor = try open.visitor()
            visitor.send(Fuzz.mutated(Array(chance.pick(seeds).utf8), &chance))
            visitor.finish()
            if chance.once(in: 3) { continue }
            let answer = visitor.answer { $0.contains("event: board") }
            #expect(answer != nil, "round \(round) is neither answered nor ended")
            if let status = answer?.status { #expect((200...505).contains(status)) }
        }
        #expect(try open.get("/").status == 200)
    }

    /// A phone that takes nothing holds up nobody, and is let go.
    @Test func aPhoneThatStallsHoldsUpNobody() throws {
        let open = try open()
        let stalled = try (0..<20).map { _ in try open.visitor(receiving: 2_048) }
        for phone in stalled { phone.send("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        let phone = try open.visitor()
        phone.send("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for turn in 0..<40 { try open.evening.type("议题 第\(turn)件事，说来话长，要说明白得写很多很多字才行") }
        #expect(phone.answer { $0.contains("第39件事") } != nil)
        // Whoever takes nothing for ten seconds is gone; the one that reads stays. Two thousand bytes fill up with a few more lines.
        let before = open.sockets
        var turn = 40
        while open.sockets > before - stalled.count, turn < 900 {
            try open.evening.type("议题 第\(turn)件事，说来话长，要说明白得写很多很多字才行")
            usleep(100_000)
            turn += 1
        }
        #expect(open.sockets <= before - stalled.count)
        #expect(phone.answer { $0.contains("第\(turn - 1)件事") } != nil)
    }
}

/// Bytes a little off what they were.
enum Fuzz {
    static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<chance.below(8) where !bytes.isEmpty {
            let place = chance.below(bytes.count)
            switch chance.below(5) {
            case 0: bytes[place] = UInt8(chance.below(256))
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8(chance.below(256)), at: place)
            case 3: bytes.insert(contentsOf: [UInt8](repeating: bytes[place], count: chance.below(3_000)), at: place)
            default: bytes += bytes[place...]
            }
        }
        return bytes
    }
}
