import Foundation
import GRDB
import Testing

@testable import Yard

@Suite("What lies beside a book")
struct SideFileTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    /// A book of so many lines, its log as a killed session leaves it, the file as it was before.
    private func killed(_ name: String, folded: Int, logged: Int) throws {
        let journal = try Journal.fresh(shelf, "draft")
        for number in 0..<folded { try journal.say("第\(number)句 \(name)") }
        journal.close()
        let again = try Journal.open(at: shelf.path("draft"), clock: fixedClock)
        for number in 0..<logged { try again.say("后\(number)句 \(name)") }
        try shelf.write(try shelf.bytes("draft"), name)
        try shelf.write(try shelf.bytes("draft-wal"), name + "-wal")
        again.close()
        unlink(shelf.path("draft"))
    }

    private func count(_ name: String) throws -> Int { try Journal.read(at: shelf.path(name)).verify().entries }

    @Test func aKilledSessionsLogIsReadAndFolded() throws {
        try killed("book", folded: 3, logged: 4)
        #expect(try count("book") == 7)
        #expect(try shelf.files == ["book"])
        #expect(try count("book") == 7)
    }

    @Test func whereNothingCanBeWrittenItIsReadAllTheSame() throws {
        try killed("book", folded: 3, logged: 4)
        chmod(shelf.path(), 0o444)
        #expect(try count("book") == 7)
        #expect(try shelf.files == ["book", "book-wal"])
        #expect(throws: JournalError.readOnly(path: shelf.path())) { try Journal.open(at: shelf.path()) }
    }

    @Test func aCopyOfTheFileAloneIsABook() throws {
        let journal = try Journal.fresh(shelf)
        for number in 0..<20 { try journal.say("\(number)") }
        journal.foldsEveryLine = true
        journal.rest(Chronicle(header: journal.header, made: journal.made))
        try shelf.write(try shelf.bytes(), "copy")
        #expect(try count("copy") == 20)
        #expect(try shelf.files.filter { $0.hasPrefix("copy") } == ["copy"])
    }

    @Test func aStrangersLogIsRefusedAndNothingIsTouched() throws {
        try killed("book", folded: 5, logged: 2)
        try killed("other", folded: 9, logged: 2)
        try shelf.write(try shelf.bytes("other-wal"), "book-wal")
        try expectForeign()
    }

    @Test func anOlderLogOfTheSameBookIsRefused() throws {
        try killed("book", folded: 5, logged: 2)
        let log = try shelf.bytes("book-wal")
        _ = try count("book")
        do {
            let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
            try journal.say("以后")
        }
        try shelf.write(log, "book-wal")
        try expectForeign()
    }

    private func expectForeign() throws {
        let before = try (shelf.bytes(), shelf.bytes("book-wal"))
        let foreign = JournalError.foreignLog(path: shelf.path(), log: shelf.path("book-wal"))
        #expect(throws: foreign) { try Journal.open(at: shelf.path()) }
        #expect(throws: foreign) { try Journal.read(at: shelf.path()) }
        #expect(try (shelf.bytes(), shelf.bytes("book-wal")) == before)
    }

    @Test func rubbishInPlaceOfALogDoesNoHarm() throws {
        try killed("book", folded: 3, logged: 0)
        try shelf.write(Data(repeating: 7, count: 9_000), "book-wal")
        try shelf.write(Data(repeating: 7, count: 9_000), "book-shm")
        #expect(try count("book") == 3)
    }

    @Test func aStrangersJournalIsRefused() throws {
        let queue = try DatabaseQueue(path: shelf.path("other"))
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA cache_size = 2; CREATE TABLE x (y)")
            try db.beginTransaction()
            for _ in 0..<200 { try db.execute(sql: "INSERT INTO x VALUES (randomblob(1000))") }
            try shelf.write(try shelf.bytes("other-journal"), "taken")
            try db.rollback()
        }
        try queue.close()
        try killed("book", folded: 3, logged: 0)
        rename(shelf.path("taken"), shelf.path("book-journal"))
        unlink(shelf.path("book-wal"))
        let before = try shelf.bytes()
        let foreign = JournalError.foreignLog(path: shelf.path(), log: shelf.path("book-journal"))
        #expect(throws: foreign) { try Journal.open(at: shelf.path()) }
        #expect(throws: foreign) { try Journal.read(at: shelf.path()) }
        #expect(try shelf.bytes() == before)
    }

    @Test(arguments: ["-wal", "-journal"]) func aNewBookIsNotMadeBesideAnOldOnesLog(_ side: String) throws {
        try shelf.write(Data("rest".utf8), "book" + side)
        #expect(throws: JournalError.leftover(path: shelf.path(), beside: shelf.path("book" + side))) {
            try Journal.fresh(shelf)
        }
        #expect(try shelf.files == ["book" + side])
        #expect(try shelf.bytes("book" + side) == Data("rest".utf8))
    }

    @Test func anOldLockAndSnapshotAreNoHindrance() throws {
        for side in ["-lock", "-snapshot", "-shm"] { try shelf.write(Data("rest".utf8), "book" + side) }
        let journal = try Journal.fresh(shelf)
        try journal.say("一")
        #expect(try journal.verify().entries == 1)
    }

    @Test(arguments: ["", ":memory:", "file:x?mode=memory", "a\u{1B}[31m", "a/", ".."])
    func whatIsNoNameMakesNoBook(_ name: String) throws {
        let place = name.hasPrefix("a") || name == ".." ? shelf.path(name) : name
        #expect(throws: JournalError.self) { try Journal.create(at: place, community: "南山社区", clock: fixedClock) }
        #expect(try shelf.files.isEmpty)
    }

    @Test func nobodyElseMayReadABook() throws {
        let journal = try Journal.fresh(shelf)
        try journal.say("一")
        for name in try shelf.files {
            var status = stat()
            #expect(stat(shelf.path(name), &status) == 0 && status.st_mode & 0o077 == 0, "\(name)")
        }
    }
}
