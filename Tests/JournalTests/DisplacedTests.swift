import Foundation
import Testing

@testable import Yard

@Suite("A book taken from under the session that writes in it")
struct DisplacedTests {
    let shelf: Shelf
    let journal: Journal

    init() throws {
        shelf = try Shelf()
        journal = try Journal.fresh(shelf)
        try journal.say("一")
        try journal.say("二")
    }

    private func other() throws {
        let other = try Journal.fresh(shelf, "other")
        try other.say("别的账")
        other.close()
    }

    /// What the last line answered, `nil` where it was entered.
    private func refusal() -> JournalError? {
        do throws(JournalError) {
            try journal.append(line: "三", at: evening, events: [])
            return nil
        } catch {
            return error
        }
    }

    private func lines(_ name: String) throws -> [String] {
        let journal = try Journal.read(at: shelf.path(name))
        _ = try journal.verify()
        return try journal.entries(in: 0...99).map(\.line)
    }

    @Test func byAnotherMovedOverIt() throws {
        try other()
        rename(shelf.path("other"), shelf.path())
        #expect(refusal() == .replaced(path: shelf.path(), saved: shelf.path("book.saved")))
        #expect(refusal() != nil)
        #expect(journal.close() != nil)
        #expect(try lines("book") == ["杨通海：别的账"])
        #expect(try lines("book.saved") == ["杨通海：一", "杨通海：二"])
        #expect(try shelf.files == ["book", "book.saved"])
    }

    @Test func byAnotherCopiedIntoIt() throws {
        try other()
        let bytes = try shelf.bytes("other")
        let handle = try #require(FileHandle(forWritingAtPath: shelf.path()))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: bytes)
        try handle.close()
        #expect(refusal() == .replaced(path: shelf.path(), saved: nil))
        #expect(journal.close() == .replaced(path: shelf.path(), saved: nil))
        // Our log lies there still, and is not taken for the other book's.
        #expect(try shelf.bytes() == bytes)
        #expect(throws: JournalError.foreignLog(path: shelf.path(), log: shelf.path("book-wal"))) {
            try Journal.open(at: shelf.path())
        }
        #expect(throws: JournalError.foreignLog(path: shelf.path(), log: shelf.path("book-wal"))) {
            try Journal.read(at: shelf.path())
        }
        #expect(try shelf.bytes() == bytes)
    }

    @Test func byBeingRemoved() throws {
        unlink(shelf.path())
        #expect(refusal() == .replaced(path: shelf.path(), saved: shelf.path("book.saved")))
        journal.close()
        #expect(try lines("book.saved") == ["杨通海：一", "杨通海：二"])
    }

    @Test func byBeingRemovedAndNoLineTypedAfterIt() throws {
        unlink(shelf.path())
        #expect(journal.close() == .replaced(path: shelf.path(), saved: shelf.path("book.saved")))
        #expect(try lines("book.saved") == ["杨通海：一", "杨通海：二"])
    }

    @Test func byBeingMovedAway() throws {
        rename(shelf.path(), shelf.path("away"))
        #expect(refusal() == .replaced(path: shelf.path(), saved: nil))
        journal.close()
        #expect(try lines("away") == ["杨通海：一", "杨通海：二"])
    }

    @Test func whenOnlyItsLogIsTakenNothingIsLost() throws {
        unlink(shelf.path("book-wal"))
        #expect(refusal() == nil)
        #expect(refusal() == nil)
        #expect(journal.close() == nil)
        #expect(try lines("book") == ["杨通海：一", "杨通海：二", "三", "三"])
    }

    @Test func aSecondNameIsRefused() throws {
        journal.close()
        link(shelf.path(), shelf.path("twin"))
        #expect(throws: JournalError.linked(path: shelf.path())) { try Journal.open(at: shelf.path()) }
        #expect(throws: JournalError.linked(path: shelf.path("twin"))) { try Journal.read(at: shelf.path("twin")) }
    }

    @Test func aLinkLeadsToTheSameSession() throws {
        let away = try Shelf()
        symlink(shelf.path(), away.path("link"))
        #expect(throws: JournalError.inUse(path: away.path("link"))) { try Journal.open(at: away.path("link")) }
        journal.close()
        let again = try Journal.open(at: away.path("link"), clock: fixedClock)
        try again.say("三")
        #expect(try away.files == ["link"])
        again.close()
        #expect(try shelf.files == ["book"])
        #expect(try lines("book").count == 3)
    }
}
