import Foundation
import GRDB
import Testing

@testable import Ledger
@testable import Yard

@Suite("A book on disk")
struct JournalTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    @Test func keepsWhatWasTyped() throws {
        let text = SourceText(
            kind: .charter, name: "院坝会规程", file: "a.yaml", text: "条款：\n- \"1\" / 2\u{7f}", sha256: "00")
        do {
            let journal = try Journal.fresh(shelf)
            try journal.append(
                line: "“水沟”\t/ \\ \u{1} é e\u{301} 😀", at: evening,
                events: [.people(.entered(name: "Hmub Gheib", details: .init()))],
                texts: [text], answers: ["王秀": "王秀英", "李": "李大山"])
            try journal.say("水沟年年夏天都堵")
        }
        let journal = try Journal.read(at: shelf.path())
        #expect(journal.header.community == "南山社区")
        #expect(journal.count == 2)
        let first = try #require(try journal.entry(1))
        #expect(Array(first.line.unicodeScalars) == Array("“水沟”\t/ \\ \u{1} é e\u{301} 😀".unicodeScalars))
        #expect(first.texts == [text])
        #expect(first.answers == ["王秀": "王秀英", "李": "李大山"])
        #expect(first.at == evening && first.recorded == evening)
        #expect(try journal.entries(in: 0...99).map(\.number) == [1, 2])
        #expect(try journal.entries(in: 5...9).isEmpty)
        #expect(try journal.entry(3) == nil)
        #expect(try journal.entry(0) == nil)
    }

    @Test func goesOnWhereItStood() throws {
        let head: EntryHash
        do {
            let journal = try Journal.fresh(shelf)
            try journal.say("一")
            head = journal.head
        }
        let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
        #expect(journal.head == head && journal.count == 1)
        #expect(try journal.say("二").number == 2)
        #expect(try journal.restore().timeline.last == 2)
    }

    @Test func commitsReachTheDisk() throws {
        let journal = try Journal.fresh(shelf)
        let settings = try journal.queue.read { db in
            try [
                String.fetchOne(db, sql: "PRAGMA journal_mode"), String.fetchOne(db, sql: "PRAGMA synchronous"),
            ]
        }
        #expect(settings == ["wal", "2"])
    }

    @Test func aClosedBookIsOneFile() throws {
        do {
            let journal = try Journal.fresh(shelf)
            try journal.say("一")
        }
        #expect(try shelf.files == ["book"])
    }

    @Test func neverOverwrites() throws {
        try shelf.write(Data("my letters".utf8))
        #expect(throws: JournalError.exists(path: shelf.path())) { try Journal.fresh(shelf) }
        #expect(try shelf.bytes() == Data("my letters".utf8))
    }

    @Test func oneWriterManyReaders() throws {
        let writer = try Journal.fresh(shelf)
        try writer.say("一")
        #expect(throws: JournalError.inUse(path: shelf.path())) { try Journal.open(at: shelf.path()) }
        let reader = try Journal.read(at: shelf.path())
        #expect(reader.count == 1)
        #expect(throws: JournalError.openedForReading(path: shelf.path())) { try reader.say("二") }
        try writer.say("二")
        writer.close()
        #expect(try Journal.open(at: shelf.path()).count == 2)
    }
}
