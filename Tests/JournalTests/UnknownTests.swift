import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

/// A book that a newer program went on with: nothing in it is passed over as if it were not there.
@Suite("What this program does not know")
struct UnknownTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    /// Words of an entry, and what they are said to be.
    static let strange: [(events: String, LedgerError.Damage)] = [
        (#"{"flood":{}}"#, .unknown("events[0].flood")),
        (#"{"meeting":{"mooned":{"by":"甲"}}}"#, .unknown("events[0].meeting.mooned")),
        (#"{"meeting":{"adjourned":{}}},{"flood":{}}"#, .unknown("events[1].flood")),
        (
            #"{"poll":{"temperatureTaken":{"hands":[0,1,0,0,2,5],"moon":1,"question":"P5"}}}"#,
            .unknown("events[0].poll.temperatureTaken.moon")
        ),
        (#"{"poll":{"temperatureTaken":{"question":"P5"}}}"#, .missing("hands")),
        (#"{"poll":{"temperatureTaken":{"hands":"many","question":"P5"}}},{"flood":{}}"#, .unreadable("no array")),
    ]

    private static func payload(_ events: String, more: String = "") -> String {
        #"{"at":"2026-11-20T19:31:00+08:00","events":[\#(events)],"line":"行"\#(more),"texts":[]}"#
    }

    /// A book of two lines, the second of which has those words.
    private func write(_ payload: String) throws -> Journal {
        let journal = try Journal.fresh(shelf)
        try journal.say("一")
        let row = StoredEntry(
            number: 2, recorded: "2026-11-20T19:31:00+08:00", salt: Data(repeating: 1, count: 16),
            payload: Data(payload.utf8), after: journal.head.bytes)
        try journal.append([row])
        return journal
    }

    private func expect(_ damage: LedgerError.Damage, of payload: String) throws {
        let journal = try write(payload)
        #expect(throws: JournalError.damagedEntry(2, damage)) { try journal.replay() }
        #expect(throws: JournalError.damagedEntry(2, damage)) { try journal.restore() }
        #expect(throws: JournalError.damagedEntry(2, damage)) { try journal.entry(2) }
        #expect(throws: Finding.damaged(entry: 2, damage)) { try journal.verify() }
        // It is carried out as it is, and nothing is made of it.
        var bytes = Data()
        try journal.export { bytes += $0 }
        try shelf.write(bytes, "book.json")
        journal.close()
        #expect(throws: Finding.damaged(entry: 2, damage)) { try Journal.verify(export: shelf.path("book.json")) }
        #expect(throws: Finding.damaged(entry: 2, damage)) {
            try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        }
        #expect(try shelf.files == ["book", "book.json"])
        let salvaged = try Journal.doctor(shelf.path(), to: shelf.path("new"))
        #expect(salvaged.entries == 1 && salvaged.stop == .init(entry: 2, damage: damage))
    }

    @Test(arguments: strange) func isNamedWithItsEntry(_ events: String, _ damage: LedgerError.Damage) throws {
        try expect(damage, of: Self.payload(events))
    }

    @Test func aKeyOfTheEntryThatIsNotKnown() throws {
        try expect(.unknown("moon"), of: Self.payload("", more: #","moon":{"full":true}"#))
    }

    @Test func anEntryWithoutItsLine() throws {
        try expect(.missing("line"), of: #"{"at":"2026-11-20T19:31:00+08:00","events":[],"texts":[]}"#)
    }

    @Test func aKeyThatATerminalWouldObeyIsShownByItsCodePoint() throws {
        let journal = try write(Self.payload(#"{"\u001b[31m":{}}"#))
        let error = #expect(throws: JournalError.self) { try journal.replay() }
        #expect(error?.told(by: Language.english.screen).contains("\u{1B}") == false)
    }

    @Test(arguments: ["recorded", "salt", "hash"]) func anExportedEntryWithoutItsPlace(_ key: String) throws {
        let journal = try Journal.fresh(shelf)
        try journal.say("一")
        try journal.say("二")
        var bytes = Data()
        try journal.export { bytes += $0 }
        var export = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        var entries = try #require(export["entries"] as? [[String: Any]])
        entries[1][key] = nil
        export["entries"] = entries
        try shelf.write(JSONSerialization.data(withJSONObject: export), "book.json")
        #expect(throws: Finding.damaged(entry: 2, .missing(key))) {
            try Journal.verify(export: shelf.path("book.json"))
        }
    }

    @Test func aHeaderOfAKindThatIsNotKnown() throws {
        let payload = Data(#"{"community":"南山","format":1,"id":"","kind":"town","zone":"+08:00"}"#.utf8)
        let zero = StoredEntry(
            number: 0, recorded: "2026-11-20T19:30:00+08:00", salt: Data(repeating: 1, count: 16), payload: payload,
            after: Chain.origin)
        #expect(throws: JournalError.damagedEntry(0, .unknown("kind: town"))) {
            try Journal.create(at: shelf.path(), entryZero: zero, clock: fixedClock)
        }
        #expect(try shelf.files.isEmpty)
    }
}
