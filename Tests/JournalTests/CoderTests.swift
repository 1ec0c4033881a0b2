import Chance
import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

@Suite("The snapshot's coder")
struct CoderTests {
    /// One of everything that a book is made of, and what it may yet be made of.
    struct Thing: Codable, Equatable {
        enum Shape: Codable, Equatable {
            case none
            case named(String, size: Int?)
            indirect case pair(Thing, Thing)
        }

        var flag: Bool
        var number: Int
        var text: String
        var small: [UInt8]
        var wide: UInt64
        var fraction: Double
        var maybe: String?
        var maybeNumber: Int?
        var shape: Shape
        var things: [Thing]
        var byName: [String: Int]
        var byNumber: [Int: [String]]
        var marks: Set<Int>
        var id: ActionID
        var day: Day?

        static func random(depth: Int, _ random: inout Chance) -> Thing {
            func chance(_ one: Int, in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) < one }
            func text() -> String {
                let parts = ["", "a", "杨通海", "😀", "\u{0}", "e\u{301}", "水沟年年夏天都堵，", "\n\"\\/", "ﬀ"]
                return (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in parts.randomElement(using: &random)
                }.joined()
            }
            func number() -> Int {
                chance(1, in: 4)
                    ? [Int.min, Int.max, 0, -1].randomElement(using: &random) ?? 0
                    : Int.random(in: -300...300, using: &random)
            }
            func inner() -> Thing { Self.random(depth: depth - 1, &random) }
            let shape: Shape =
                switch Int.random(in: 0..<(depth > 0 ? 3 : 2), using: &random) {
                case 0: .none
                case 1: .named(text(), size: chance(1, in: 2) ? number() : nil)
                default: .pair(inner(), inner())
                }
            return Thing(
                flag: chance(1, in: 2), number: number(), text: text(),
                small: (0..<Int.random(in: 0...5, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
                },
                wide: UInt64.random(in: 0...UInt64.max, using: &random),
                fraction: Double(Int.random(in: -9...9, using: &random)) / 7, maybe: chance(1, in: 2) ? text() : nil,
                maybeNumber: chance(1, in: 2) ? number() : nil, shape: shape,
                things: depth > 0 ? (0..<Int.random(in: 0...3, using: &random)).map { _ in inner() } : [],
                byName: Dictionary((0..<Int.random(in: 0...4, using: &random)).map { _ in (text(), number()) }) { $1 },
                byNumber: Dictionary((0..<Int.random(in: 0...4, using: &random)).map { _ in (number(), [text()]) }) {
                    $1
                },
                marks: Set((0..<Int.random(in: 0...9, using: &random)).map { _ in number() }),
                id: ActionID(Int.random(in: 1...99, using: &random)),
                day: chance(1, in: 2) ? Day(number: Int.random(in: 0...30_000, using: &random)) : nil)
        }
    }

    @Test func randomThingsComeBack() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        for _ in 0..<400 {
            let thing = Thing.random(depth: 3, &random)
            #expect(try BinaryDecoder.decode(Thing.self, from: BinaryEncoder.encode(thing)) == thing, "seed \(seed)")
        }
    }

    @Test func randomBooksComeBack() throws {
        let shelf = try Shelf()
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        for turn in 0..<8 {
            let journal = try Journal.fresh(shelf, "book\(turn)")
            var talk = RandomTalk(seed: seed &+ UInt64(turn), journal: journal)
            try talk.go(lines: 250)
            let snapshot = talk.chronicle.snapshot(lag: 0)
            // As the snapshot's file does it: what there is most of stands field by field.
            let bytes = try BinaryEncoder.encode(snapshot, brief: Chronicle.Snapshot.brief)
            let back = try BinaryDecoder.decode(
                Chronicle.Snapshot.self, from: bytes, brief: Chronicle.Snapshot.brief)
            #expect(
                try CanonicalJSON.encode(back.book) == CanonicalJSON.encode(snapshot.book), "seed \(seed) + \(turn)")
            #expect(back.timeline == snapshot.timeline, "seed \(seed) + \(turn)")
        }
    }

    @Test func brokenBytesAreAnErrorAndNeverATrap() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        let good = try BinaryEncoder.encode(Thing.random(depth: 2, &random))
        for length in 0..<min(good.count, 300) {
            #expect(throws: (any Error).self) { try BinaryDecoder.decode(Thing.self, from: Array(good[..<length])) }
        }
        for _ in 0..<2_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? BinaryDecoder.decode(Thing.self, from: bytes)
        }
    }

    struct Old: Codable { var name = "甲", age = 3 }
    struct Renamed: Codable { var name = "", years = 0 }
    struct Swapped: Codable { var age = 0, name = "" }
    struct Grown: Codable { var name = "", age = 0, house = "" }
    struct Shrunk: Codable { var name = "" }

    @Test func anotherLayoutIsTold() throws {
        let bytes = try BinaryEncoder.encode(Old())
        #expect(throws: BinaryCodingError.self) { try BinaryDecoder.decode(Renamed.self, from: bytes) }
        #expect(throws: BinaryCodingError.self) { try BinaryDecoder.decode(Swapped.self, from: bytes) }
        #expect(throws: BinaryCodingError.self) { try BinaryDecoder.decode(Grown.self, from: bytes) }
        #expect(try BinaryDecoder.decode(Shrunk.self, from: bytes).name == "甲")
    }
}

@Suite("Reading JSON")
struct JSONTests {
    @Test func agreesWithFoundation() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        for _ in 0..<300 {
            var thing = CoderTests.Thing.random(depth: 2, &random)
            thing.fraction = 0
            thing.wide >>= 1
            let encoder = JSONEncoder()
            encoder.outputFormatting = Bool.random(using: &random) ? [.prettyPrinted] : []
            let whole = WithoutFractions(thing)
            let bytes = try encoder.encode(whole)
            #expect(try CanonicalJSON.decode(WithoutFractions.self, from: bytes) == whole, "seed \(seed)")
            let canonical = try bytes.withUnsafeBytes { Data(try JSONTape($0).canonical(0)) }
            #expect(try canonical == CanonicalJSON.encode(whole), "seed \(seed)")
        }
    }

    /// What of a thing a book may hold: whole numbers.
    struct WithoutFractions: Codable, Equatable {
        let flag: Bool, number: Int, text: String, small: [UInt8], wide: UInt64, maybe: String?
        let shape: [String?], names: [String: Int], marks: [Int: [String]], id: ActionID, day: Day?

        init(_ thing: CoderTests.Thing) {
            (flag, number, text, small, wide) = (thing.flag, thing.number, thing.text, thing.small, thing.wide)
            (maybe, names, marks, id, day) = (thing.maybe, thing.byName, thing.byNumber, thing.id, thing.day)
            shape = [thing.text, nil, thing.maybe]
        }
    }

    @Test func escapesAreResolved() throws {
        let text = #"["\u4e2d\/\uD83D\uDE00\b\f\n\r\t\"\\", "中"]"#
        let found = try CanonicalJSON.decode([String].self, from: Data(text.utf8))
        #expect(found == ["中/😀\u{8}\u{C}\n\r\t\"\\", "中"])
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"", "\"\\", "\"\\u12\"",
        "\"\\ud83d\"", "\"\\x\"",
        "tru", "nul", "01", "-", "1.5", "1e3", "[1]]", "\"\u{1}\"", "{\"a\":1,}", "99999999999999999999",
        "-99999999999999999999",
        String(repeating: "[", count: 100_000),
    ])
    func whatIsNoJSONIsAnError(_ text: String) {
        #expect(throws: (any Error).self) { try CanonicalJSON.decode([Int].self, from: Data(text.utf8)) }
        #expect(throws: (any Error).self) { try CanonicalJSON.decode(String.self, from: Data(text.utf8)) }
        #expect(throws: (any Error).self) { try CanonicalJSON.decode(Int.self, from: Data(text.utf8)) }
    }

    @Test func theLongestNumbersFit() throws {
        #expect(
            try CanonicalJSON.decode([Int].self, from: Data("[\(Int.min), \(Int.max), -0]".utf8)) == [.min, .max, 0])
        #expect(throws: (any Error).self) { try CanonicalJSON.decode([UInt8].self, from: Data("[256]".utf8)) }
    }

    @Test func brokenTextsNeverTrap() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        let events: [Event] = [
            .meeting(.said(Remark(speaker: "杨通海", text: "\"水\"\n", note: "苗语"))), .meeting(.adjourned),
        ]
        let good = try CanonicalJSON.encode(events)
        var read = 0
        for _ in 0..<5_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                if Bool.random(using: &random) {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.remove(at: place)
                }
            }
            if (try? CanonicalJSON.decode([Event].self, from: bytes)) != nil { read += 1 }
        }
        #expect((1..<2_500).contains(read), "a sign changed in a text is read, a key or a bracket is not: \(read)")
    }
}
