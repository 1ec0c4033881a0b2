import Chance
import Testing

@testable import Board

/// Whatever comes over a yard's network is a request or is refused with a number, and nothing else happens.
struct RequestTests {
    private func read(_ text: String) -> Result<Request?, Refused> { read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8], by size: Int = .max) -> Result<Request?, Refused> {
        var reader = RequestReader()
        var rest = bytes[...]
        do throws(Refused) {
            while !rest.isEmpty {
                let piece = rest.prefix(size)
                rest = rest.dropFirst(size)
                if let request = try reader.take(piece) { return .success(request) }
            }
            return .success(nil)
        } catch {
            return .failure(error)
        }
    }

    @Test func aRequestIsRead() throws {
        let request = try #require(
            try read("GET /wall?lang=en&contrast=more HTTP/1.1\r\nHost: a:8086\r\nLast-Event-ID:  42 \r\n\r\n").get())
        #expect(request.path == "/wall" && !request.isHead)
        #expect(request.query == ["lang": "en", "contrast": "more"])
        #expect(request.fields == ["host": "a:8086", "last-event-id": "42"])
        #expect(try read("HEAD / HTTP/1.0\n\n").get()?.isHead == true)
    }

    @Test(arguments: [
        ("POST / HTTP/1.1\r\n\r\n", 405), ("OPTIONS * HTTP/1.1\r\n\r\n", 405), ("PUT /x HTTP/1.1\r\n\r\n", 405),
        ("GET / HTTP/2.0\r\n\r\n", 400), ("GET / HTTP/9.9\r\n\r\n", 400), ("GET / HTTP/1.1 x\r\n\r\n", 400),
        ("GET  / HTTP/1.1\r\n\r\n", 400),
        ("GET http://a/ HTTP/1.1\r\n\r\n", 400), ("GET /\r\n\r\n", 400), ("\r\n\r\n", 400),
        ("GET /\u{0} HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400), ("GET / HTTP/1.1\r\n: x\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400), ("GET / HTTP/1.1\r\nA: 1\r\n folded\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", 413),
        ("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 413),
        ("GET /é HTTP/1.1\r\n\r\n", 400), ("GE\u{7f}T / HTTP/1.1\r\n\r\n", 400), ("gét / HTTP/1.1\r\n\r\n", 400),
        ("GET / XTTP/1.1\r\n\r\n", 400),
    ])
    func whatIsNoneIsRefused(text: String, status: Int) {
        guard case .failure(let refused) = read(text) else { Issue.record("\(text) was taken"); return }
        #expect(refused.status == status, "\(text)")
    }

    @Test func whatIsTooLongIsRefusedBeforeItEnds() {
        let path = "GET /" + String(repeating: "x", count: 2_000)
        #expect(read(path) == .failure(.longPath))
        #expect(read("GET / HTTP/1.1\r\n" + String(repeating: "A: 1\r\n", count: 3_000)) == .failure(.longHead))
        #expect(read("GET / HTTP/1.1\r\nA: " + String(repeating: "x", count: 20_000)) == .failure(.longHead))
        #expect(read([UInt8](repeating: 0xFF, count: 100_000)) == .failure(.malformed))
        // What cannot become a request is answered before any line ends.
        #expect(read([0]) == .failure(.malformed) && read("<?xml") == .failure(.malformed))
    }

    /// However the network cuts a request up, it comes to the same.
    @Test func piecesComeToTheSame() {
        var chance = Chance(seed: 20_261_127)
        let seeds = [
            "GET /wall?lang=en HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n", "HEAD /live HTTP/1.1\nHost: a\n\n",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "\r\nGET / HTTP/1.0\r\n\r\n",
        ]
        for _ in 0..<3_000 {
            var bytes = Array(chance.pick(seeds).utf8)
            for _ in 0..<chance.below(6) where !bytes.isEmpty {
                let place = chance.below(bytes.count)
                switch chance.below(4) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(UInt8(truncatingIfNeeded: chance.next()), at: place)
                default: bytes += bytes[place...]
                }
            }
            let whole = read(bytes)
            for size in [1, 2, 3, 7] { #expect(read(bytes, by: size) == whole, "\(bytes)") }
        }
    }
}
