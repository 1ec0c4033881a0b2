import Crypto
import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

@Suite("The chain")
struct ChainTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    /// A book of two lines, the same on every machine.
    private func write() throws -> Journal {
        let journal = try Journal.fresh(shelf)
        try journal.append(
            line: "人员 杨通海 别名=老杨", at: evening,
            events: [.people(.entered(name: "杨通海", details: PersonDetails(aliases: ["老杨"])))])
        try journal.append(
            line: "杨通海：“a/b”\\\t", at: evening.adding(seconds: 61),
            events: [.meeting(.said(Remark(speaker: "杨通海", text: "“a/b”\\\t")))],
            answers: ["杨": "杨通海", "z": "1"])
        return journal
    }

    /// Figures to hold other implementations against; docs/book-format.md gives them too.
    @Test func vectors() throws {
        let journal = try write()
        let vectors = [
            "ce129a00761cb2469f2b1fb96d7125de64f3d17b6d1cb5308954d13627aad998",
            "3f1010e1ec5371bbeee9efc010f3d4253818e49b33c7acee3ce9a3685d6a829a",
            "20c1e1da4b911bc955406ff3774e82c962a9b22a51f7293ae3a80ee12de6eab5",
        ]
        let hashes = try vectors.indices.map { try journal.hash(of: $0)?.description ?? "" }
        #expect(hashes == vectors, "\(hashes)")
    }

    @Test func nothingRunsTogether() {
        let seal = [UInt8](repeating: 7, count: 32)
        let one = Chain.link(previous: Chain.origin, number: 1, recorded: "12026-11-20T19:30:00+08:00", seal: seal)
        let other = Chain.link(previous: Chain.origin, number: 11, recorded: "2026-11-20T19:30:00+08:00", seal: seal)
        #expect(one != other)
    }

    @Test func saltsAreFreshUnlessTheClockIsFixed() {
        #expect(Clock.system.salt(for: 1) != Clock.system.salt(for: 1))
        #expect(Clock.system.salt(for: 1).count == 16)
        #expect(fixedClock.salt(for: 1) == Data(SHA256.hash(data: Data("1".utf8)).prefix(16)))
    }

    @Test func theClockComesFromTheEnvironment() throws {
        let utc = try Clock(environment: ["YUANBA_CLOCK": "2026-11-20T11:30:00Z"])
        #expect(utc.now(in: .china).iso(zone: .china) == "2026-11-20T19:30:00+08:00")
        let local = try Clock(environment: ["YUANBA_CLOCK": "2026-11-20T19:30"])
        #expect(local.now(in: .china).iso(zone: .china) == "2026-11-20T19:30:00+08:00")
        #expect(throws: JournalError.badClock("soon")) { try Clock(environment: ["YUANBA_CLOCK": "soon"]) }
        #expect(throws: JournalError.badClock("2026-11-20T19:30+x")) {
            try Clock(environment: ["YUANBA_CLOCK": "2026-11-20T19:30+x"])
        }
        guard case .system = try Clock(environment: [:]) else { Issue.record("the system's clock was due"); return }
    }

    @Test func timesAreReadTheShortWayAsTheLongWay() {
        for text in ["2026-11-20T19:30:59+08:00", "0999-01-01T00:00:00-03:30", "2026-11-20T19:30:00"] {
            #expect(Moment(stored: text) == Moment(iso: text))
        }
        for text in [
            "2026-11-20 19:30:00", "2026-02-30T19:30:00+08:00", "2026-11-20T24:30:00+08:00", "", "2026-1x-20T19:30:00",
        ] {
            #expect(Moment(stored: text) == nil)
        }
    }

    /// The chain as docs/book-format.md lays it down, from an export and nothing of this room.
    @Test func aStrangerRecomputesIt() throws {
        let journal = try write()
        var bytes = Data()
        try journal.export { bytes += $0 }
        let export = try JSONDecoder().decode(Stranger.Export.self, from: bytes)
        var previous = Data(count: 32)
        for (place, entry) in ([export.book] + export.entries).enumerated() {
            let payload = place == 0 ? Stranger.header : Stranger.words
            previous = Stranger.hash(previous, number: place, entry, payload: payload)
            #expect(previous.map { String(Int($0) + 0x100, radix: 16).dropFirst() }.joined() == entry["hash"]?.text)
        }
        #expect(export.entries.count == 2)
    }

    /// The script printed in the documentation does what it says.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
    func theDocumentedScriptAgrees() throws {
        let journal = try write()
        var bytes = Data()
        try journal.export { bytes += $0 }
        try shelf.write(bytes, "export.json")
        let document = try String(
            contentsOf: packageRoot.appendingPathComponent("docs/book-format.md"), encoding: .utf8)
        let script = try #require(
            document.components(separatedBy: "```python\n").last?.components(separatedBy: "```").first)
        try shelf.write(Data(script.utf8), "chain.py")
        #expect(try run("/usr/bin/python3", shelf.path("chain.py"), shelf.path("export.json")) == "\(journal.head)\n")
    }
}

/// Foundation's JSON and a few lines after the documentation: what somebody without our code would write.
enum Stranger {
    struct Export: Decodable {
        let book: [String: Value]
        let entries: [[String: Value]]
    }

    enum Value: Decodable {
        case number(Int), text(String), list([Value]), members([String: Value]), yes(Bool), nothing

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .nothing
            } else if let flag = try? container.decode(Bool.self) {
                self = .yes(flag)
            } else if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .members(try container.decode([String: Value].self))
            }
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }

        var canonical: String {
            switch self {
            case .nothing: "null"
            case .yes(let flag): flag ? "true" : "false"
            case .number(let number): "\(number)"
            case .text(let text): Stranger.quoted(text)
            case .list(let list): "[" + list.map(\.canonical).joined(separator: ",") + "]"
            case .members(let members):
                "{"
                    + members.sorted { $0.key < $1.key }.map { Stranger.quoted($0.key) + ":" + $0.value.canonical }
                    .joined(separator: ",") + "}"
            }
        }
    }

    static let header: Set = ["community", "format", "id", "kind", "zone"]
    static let words: Set = ["answers", "at", "events", "line", "origin", "rules", "texts"]

    static func hash(_ previous: Data, number: Int, _ entry: [String: Value], payload keys: Set<String>) -> Data {
        let payload = Value.members(entry.filter { keys.contains($0.key) }).canonical
        let salt = stride(from: 0, to: 32, by: 2).compactMap { place in
            entry["salt"]?.text.flatMap { UInt8(String(Array($0)[place...place + 1]), radix: 16) }
        }
        let seal = SHA256.hash(data: Data(salt) + Data(payload.utf8))
        let recorded = entry["recorded"]?.text ?? ""
        return Data(SHA256.hash(data: previous + Data("\(number)\n\(recorded)\n".utf8) + Data(seal)))
    }

    static func quoted(_ text: String) -> String {
        let short: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
        ]
        let inner = text.unicodeScalars.map { scalar in
            short[scalar]
                ?? (scalar.value < 0x20
                    ? "\\u00" + String(scalar.value + 0x100, radix: 16).dropFirst() : String(scalar))
        }
        return "\"" + inner.joined() + "\""
    }
}
