import Foundation
import GRDB
import Testing

@testable import Ledger
@testable import Yard

@Suite("A book that is none, or is no longer what it was")
struct DamageTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    private func write(_ lines: Int) throws {
        let journal = try Journal.fresh(shelf)
        for number in 0..<lines { try journal.say("第\(number)句，水沟年年夏天都堵，水漫到王秀英家门口。") }
    }

    /// Changes the file behind the program's back.
    private func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: shelf.path())
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test func isMissing() throws {
        #expect(throws: JournalError.missing(path: shelf.path())) { try Journal.open(at: shelf.path()) }
        #expect(throws: JournalError.missing(path: shelf.path())) { try Journal.read(at: shelf.path()) }
        #expect(try shelf.files.isEmpty)
    }

    @Test(arguments: ["我们的会议记录\n", "", "SQLite format 3\u{0}, or so it says"])
    func isAnotherFile(_ text: String) throws {
        try shelf.write(Data(text.utf8))
        #expect(throws: JournalError.notABook(path: shelf.path())) { try Journal.open(at: shelf.path()) }
        #expect(throws: JournalError.notABook(path: shelf.path())) { try Journal.read(at: shelf.path()) }
        #expect(try shelf.bytes() == Data(text.utf8))
        #expect(try shelf.files == ["book"])
    }

    @Test func isAFolder() throws {
        #expect(throws: JournalError.notABook(path: shelf.folder)) { try Journal.open(at: shelf.folder) }
    }

    @Test func isAnotherProgramsDatabase() throws {
        try tamper("CREATE TABLE entry (number INTEGER)")
        #expect(throws: JournalError.notABook(path: shelf.path())) { try Journal.open(at: shelf.path()) }
    }

    @Test func isOfANewerFormat() throws {
        try write(1)
        try tamper("PRAGMA user_version = 7")
        #expect(throws: JournalError.newerFormat(path: shelf.path(), found: 7, known: 1)) {
            try Journal.open(at: shelf.path())
        }
    }

    @Test func hasANewerHeader() throws {
        let payload = Data(#"{"community":"","format":9,"id":"","kind":"town","moon":1,"zone":"+08:00"}"#.utf8)
        let zero = StoredEntry(
            number: 0, recorded: "2026-11-20T19:30:00+08:00", salt: Data(repeating: 1, count: 16), payload: payload,
            after: Chain.origin)
        #expect(throws: JournalError.newerFormat(path: shelf.path(), found: 9, known: 1)) {
            try Journal.create(at: shelf.path(), entryZero: zero, clock: fixedClock)
        }
        #expect(try shelf.files.isEmpty)
    }

    @Test func isPutAwayReadOnly() throws {
        try write(2)
        chmod(shelf.path(), 0o444)
        #expect(throws: JournalError.readOnly(path: shelf.path())) { try Journal.open(at: shelf.path()) }
        #expect(try Journal.read(at: shelf.path()).restore().timeline.last == 2)
        #expect(try shelf.files == ["book"])
    }

    @Test func isCutOff() throws {
        try write(400)
        let whole = try shelf.bytes()
        try shelf.write(whole.prefix(whole.count / 2 / 4096 * 4096))
        #expect {
            try Journal.read(at: shelf.path()).verify()
        } throws: { error in
            if case JournalError.damagedFile(path: shelf.path(), _) = error { true } else { false }
        }
    }

    @Test func hasAFlippedByte() throws {
        try write(20)
        var bytes = try shelf.bytes()
        let place = try #require(bytes.range(of: Data("第7句，水沟".utf8)))
        bytes[place.upperBound] ^= 0x01
        try shelf.write(bytes)
        let journal = try Journal.read(at: shelf.path())
        #expect(throws: JournalError.damagedEntry(8, .hash)) { try journal.replay() }
        #expect(throws: Finding.damaged(entry: 8, .hash)) { try journal.verify() }
        #expect(throws: JournalError.damagedEntry(8, .hash)) { try journal.export { _ in } }
    }

    @Test func hasAFlippedHeader() throws {
        try write(1)
        var bytes = try shelf.bytes()
        let place = try #require(bytes.range(of: Data("南山社区".utf8)))
        bytes[place.lowerBound + 2] ^= 0x01
        try shelf.write(bytes)
        #expect(throws: JournalError.damagedEntry(0, .hash)) { try Journal.read(at: shelf.path()) }
    }

    @Test func lacksAnEntry() throws {
        try write(9)
        let guardian = try #require(Layout.guards.first { $0.key == "entry_is_never_removed" }).value
        try tamper("DROP TRIGGER entry_is_never_removed; DELETE FROM entry WHERE number = 4; \(guardian)")
        let journal = try Journal.read(at: shelf.path())
        #expect(throws: JournalError.damagedEntry(4, .absent)) { try journal.replay() }
        #expect(throws: JournalError.damagedEntry(4, .absent)) { try journal.entries(in: 2...6) }
        #expect(throws: Finding.damaged(entry: 4, .absent)) { try journal.verify() }
    }

    @Test(arguments: [
        ("CREATE TRIGGER zz BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END", FileDamage.added("zz")),
        ("CREATE INDEX i ON entry(recorded)", .added("i")), ("CREATE VIEW v AS SELECT 1", .added("v")),
        ("CREATE TABLE t (x)", .added("t")),
        ("DROP TRIGGER entry_is_never_changed", .removed("entry_is_never_changed")),
        (
            "DROP TRIGGER entry_is_never_changed; CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT 1; END",
            .altered("entry_is_never_changed")
        ),
        (
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'entry'",
            .altered("entry")
        ),
    ])
    func hasSomethingPutIntoIt(_ sql: String, _ damage: FileDamage) throws {
        try write(3)
        try tamper(sql)
        let expected = JournalError.damagedFile(path: shelf.path(), damage)
        #expect(throws: expected) { try Journal.open(at: shelf.path()) }
        #expect(throws: expected) { try Journal.read(at: shelf.path()) }
        #expect(try Journal.doctor(shelf.path(), to: shelf.path("new")).layout == [damage])
        #expect(try Journal.read(at: shelf.path("new")).verify().entries == 3)
    }

    @Test func hasAColumnWithoutAValue() throws {
        try write(5)
        try tamper(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = replace(replace(sql, ' NOT NULL', ''), 'STRICT', '') WHERE name = 'entry'
            """)
        try tamper("DROP TRIGGER entry_is_never_changed; UPDATE entry SET payload = NULL WHERE number = 3")
        let guardian = try #require(Layout.guards.first { $0.key == "entry_is_never_changed" }).value
        try tamper(guardian)
        try tamper(
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = '\(Layout.table)' WHERE name = 'entry'")
        let journal = try Journal.read(at: shelf.path())
        #expect(throws: Finding.damaged(entry: 3, .unreadable("a column of it is empty"))) { try journal.verify() }
        #expect(throws: JournalError.self) { try journal.entries(in: 1...5) }
        let salvaged = try Journal.doctor(shelf.path(), to: shelf.path("new"))
        #expect(salvaged.entries == 2 && salvaged.stop?.entry == 3 && salvaged.left == [4...5])
    }

    @Test func swallowsALineWhileItIsOpen() throws {
        try write(1)
        let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
        try journal.queue.writeWithoutTransaction { db in
            try db.execute(
                sql: "CREATE TEMP TRIGGER zz BEFORE INSERT ON main.entry BEGIN SELECT RAISE(IGNORE); END")
        }
        #expect(throws: JournalError.notKept(path: shelf.path())) { try journal.say("没了") }
        #expect(journal.count == 1)
    }

    @Test(arguments: [
        "UPDATE entry SET payload = '{}' WHERE number = 1", "DELETE FROM entry WHERE number = 1",
        "INSERT OR REPLACE INTO entry SELECT 1, recorded, salt, '{}', hash FROM entry WHERE number = 1",
        "INSERT INTO entry SELECT 9, recorded, salt, payload, hash FROM entry WHERE number = 1",
    ])
    func refusesToBeRewritten(_ sql: String) throws {
        try write(2)
        let before = try shelf.bytes()
        #expect(throws: DatabaseError.self) { try tamper(sql) }
        #expect(try shelf.bytes() == before)
    }

    @Test func aRightHashOverNonsenseIsNamed() throws {
        try write(1)
        let journal = try Journal.open(at: shelf.path(), clock: fixedClock)
        let row = StoredEntry(
            number: 2, recorded: "2026-11-20T19:30:00+08:00", salt: Data(repeating: 1, count: 16),
            payload: Data(#"{"at":"2026-11-20T19:30:00+08:00","events":[{"flood":{}}],"line":"","texts":[]}"#.utf8),
            after: journal.head.bytes)
        try journal.append([row])
        #expect {
            try journal.replay()
        } throws: { error in
            if case JournalError.damagedEntry(2, .unknown("events[0].flood")) = error { true } else { false }
        }
    }

    @Test func theDiskIsFull() throws {
        let journal = try Journal.fresh(shelf)
        try journal.say("一")
        let head = journal.head
        try journal.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        #expect(throws: JournalError.diskFull(path: shelf.path())) {
            try journal.say(String(repeating: "水", count: 20_000))
        }
        #expect(journal.count == 1 && journal.head == head)
        try journal.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        #expect(try journal.say("二").number == 2)
        #expect(try journal.verify().entries == 2)
    }
}
