import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

@Suite("The snapshot")
struct SnapshotTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    /// A village that talked for a while, with its snapshot as a session leaves it.
    private func write(seed: UInt64, lines: Int) throws {
        let journal = try Journal.fresh(shelf)
        var talk = RandomTalk(seed: seed, journal: journal)
        try talk.go(lines: lines)
        journal.rest(talk.chronicle, atEnd: true)
    }

    private func same(_ one: Chronicle, _ other: Chronicle) throws -> Bool {
        #expect(Difference.first(one.book, other.book) == nil)
        return try CanonicalJSON.encode(one.book) == CanonicalJSON.encode(other.book) && one.timeline == other.timeline
    }

    @Test func opensToTheSameBook() throws {
        try write(seed: 1, lines: 600)
        #expect(try shelf.files == ["book", "book-snapshot"])
        let journal = try Journal.read(at: shelf.path())
        let restored = try #require(try journal.restoreFromSnapshot())
        #expect(try same(restored, journal.replay()))
    }

    @Test func takesInWhatCameAfterIt() throws {
        try write(seed: 2, lines: 400)
        do {
            let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
            var talk = RandomTalk(seed: 3, journal: journal)
            try talk.go(lines: 100)
        }
        let journal = try Journal.read(at: shelf.path())
        let restored = try #require(try journal.restoreFromSnapshot())
        #expect(try same(restored, journal.replay()))
    }

    @Test func isPassedOverWhenAnEntryInItWasStruck() throws {
        try write(seed: 4, lines: 400)
        do {
            let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
            try journal.append(
                line: "撤销 5", at: evening, events: [.history(.undone(entries: [5], settledAnew: []))])
        }
        let journal = try Journal.read(at: shelf.path())
        #expect(try journal.restoreFromSnapshot() == nil)
        #expect(try journal.restore().timeline.dead.contains(5))
    }

    @Test func isDisposable() throws {
        try write(seed: 5, lines: 300)
        let before = try Journal.read(at: shelf.path()).restore()
        unlink(shelf.path("book-snapshot"))
        #expect(try same(before, Journal.read(at: shelf.path()).restore()))
    }

    @Test func anythingElseInItsPlaceIsPassedOver() throws {
        try write(seed: 6, lines: 300)
        let journal = try Journal.read(at: shelf.path())
        let good = try shelf.bytes("book-snapshot")
        var lines = good.split(separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false).map { Data($0) }
        func snapshot(_ lines: [Data]) -> Data { Data(lines.joined(separator: [0x0A])) }
        #expect(snapshot(lines) == good)

        var others = [Data(), Data("yuanba".utf8), good.dropLast(), good + [0], Data(count: 5_000)]
        for (place, other) in [
            (0, "yuanba snapshot 3"), (1, "another program"), (2, "299"), (3, String(repeating: "0", count: 64)),
        ] {
            var changed = lines
            changed[place] = Data(other.utf8)
            others.append(snapshot(changed))
        }
        lines[5][lines[5].startIndex + 100] ^= 1
        others.append(snapshot(lines))
        for other in others {
            try shelf.write(other, "book-snapshot")
            #expect(try journal.restoreFromSnapshot() == nil)
        }
        try shelf.write(good, "book-snapshot")
        #expect(try journal.restoreFromSnapshot() != nil)
    }

    @Test func nobodyElseCanMakeOne() throws {
        try write(seed: 8, lines: 300)
        let journal = try Journal.read(at: shelf.path())
        // Another book's state under this book's chain, sealed as an outsider would, who knows all but the key.
        let forged = try Journal.fresh(shelf, "other")
        var liar = RandomTalk(seed: 9, journal: forged)
        try liar.go(lines: 300)
        SnapshotFile(book: journal.path).write(liar.chronicle.snapshot(lag: 0), head: journal.head)
        var lines = try shelf.bytes("book-snapshot").split(
            separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false
        ).map { Data($0) }
        lines[4] = Data(SHA256.hex(of: lines[5]).utf8)
        try shelf.write(Data(lines.joined(separator: [0x0A])), "book-snapshot")
        #expect(try journal.restoreFromSnapshot() == nil)
        #expect(try same(journal.restore(), journal.replay()))
    }

    @Test func comesOnlyWhenItIsWorthIt() throws {
        let journal = try Journal.fresh(shelf)
        var talk = RandomTalk(seed: 7, journal: journal)
        try talk.go(lines: 199)
        journal.rest(talk.chronicle, atEnd: true)
        #expect(try !shelf.files.contains("book-snapshot"))
        try talk.go(lines: 1)
        journal.rest(talk.chronicle)
        #expect(try !shelf.files.contains("book-snapshot"))
        journal.rest(talk.chronicle, atEnd: true)
        #expect(try shelf.files.contains("book-snapshot"))
    }

    private static let keptBooks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Books/0.2")
    private static let names = (try? FileManager.default.contentsOfDirectory(atPath: keptBooks.path))?
        .filter { $0.hasSuffix(".book") }.sorted()

    /// Some values are written field by field, and a field is easily forgotten: every kept book comes back whole.
    @Test func everyKeptBookComesBackWhole() throws {
        let names = try #require(Self.names)
        #expect(names.count > 20)
        for name in names {
            try shelf.write(Data(contentsOf: Self.keptBooks.appending(path: name)), name)
            let chronicle = try Journal.read(at: shelf.path(name)).replay()
            let snapshot = chronicle.snapshot(lag: 0)
            let bytes = try BinaryEncoder.encode(snapshot, brief: Chronicle.Snapshot.brief)
            let again = try BinaryDecoder.decode(
                Chronicle.Snapshot.self, from: bytes[...], brief: Chronicle.Snapshot.brief)
            #expect(Difference.first(again.book, snapshot.book) == nil, "\(name)")
            #expect(try CanonicalJSON.encode(again.book) == CanonicalJSON.encode(snapshot.book), "\(name)")
        }
    }
}
