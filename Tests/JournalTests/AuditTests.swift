import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

@Suite("Doubting a book")
struct AuditTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    private struct Unread: Error, CustomStringConvertible { let description = "nobody knows that name" }

    private func talk(lines: Int) throws -> Journal {
        let journal = try Journal.fresh(shelf)
        var talk = RandomTalk(seed: 21, journal: journal)
        try talk.go(lines: lines)
        journal.rest(talk.chronicle, atEnd: true)
        return journal
    }

    /// Gives the stored events of every line, as a deciding that agrees would.
    private func agreeing(_ journal: Journal, but exception: @escaping (TypedLine) throws -> [Event]?) throws
        -> Redecide
    {
        let entries = try journal.entries(in: 1...journal.count)
        return { line, chronicle in
            #expect(chronicle.timeline.last == line.number - 1)
            return try exception(line) ?? entries[line.number - 1].events
        }
    }

    @Test func aSoundBook() throws {
        let journal = try talk(lines: 300)
        var lines = 0
        let result = try journal.verify(
            redeciding: agreeing(journal) { _ in
                lines += 1; return nil
            })
        #expect(result == Verification(entries: 300, head: journal.head, withheld: 0, isRedecided: true, signed: nil))
        #expect(lines == 300)
    }

    @Test func aLineDecidedOtherwise() throws {
        let journal = try talk(lines: 300)
        let line = try #require(try journal.entry(77)).line
        #expect {
            try journal.verify(redeciding: agreeing(journal) { $0.number >= 77 ? [.meeting(.adjourned)] : nil })
        } throws: { error in
            if case Finding.decidedOtherwise(77, line, _, #"[{"meeting":{"adjourned":{}}}]"#) = error {
                true
            } else {
                false
            }
        }
    }

    @Test func aLineRefusedToday() throws {
        let journal = try talk(lines: 100)
        let line = try #require(try journal.entry(40)).line
        #expect(throws: Finding.refusedToday(entry: 40, line: line, reason: "nobody knows that name")) {
            try journal.verify(
                redeciding: agreeing(journal) {
                    if $0.number == 40 { throw Unread() }; return nil
                })
        }
    }

    @Test func theHashOnAPaper() throws {
        let journal = try talk(lines: 100)
        let whole = try #require(try journal.hash(of: 60)).description
        #expect(try journal.verify(hash: whole).signed == 60)
        #expect(try journal.verify(hash: String(whole.prefix(12))).signed == 60)
        #expect(try journal.verify(hash: whole.prefix(24).uppercased()).signed == 60)
        #expect(try journal.verify(hash: "\(journal.head)").signed == 100)
        #expect(throws: JournalError.badHash("1234")) { try journal.verify(hash: "1234") }
        #expect(throws: JournalError.badHash("%%%%%%%%%%%%")) { try journal.verify(hash: "%%%%%%%%%%%%") }
        #expect(throws: Finding.hashUnknown("123456789abc")) { try journal.verify(hash: "123456789abc") }
    }

    @Test func aCutOffEndShows() throws {
        let journal = try talk(lines: 100)
        let signed = journal.head.description
        let shorter = try Journal.create(
            at: shelf.path("shorter"), entryZero: try #require(try journal.rows(after: -1).first), clock: fixedClock)
        try shorter.append(Array(try journal.rows(after: 0).prefix(90)))
        #expect(try shorter.verify().entries == 90)
        #expect(throws: Finding.hashUnknown(signed)) { try shorter.verify(hash: signed) }
    }

    @Test func aSnapshotThatSaysOtherwise() throws {
        let journal = try talk(lines: 300)
        let other = try Journal.fresh(shelf, "other")
        var liar = RandomTalk(seed: 22, journal: other)
        try liar.go(lines: 300)
        SnapshotFile(book: journal.path).write(liar.chronicle.snapshot(lag: 0), head: journal.head)
        #expect {
            try journal.verify()
        } throws: { error in
            if case Finding.snapshotDiffers(let difference) = error { !difference.path.isEmpty } else { false }
        }
    }

    @Test func theFirstFigureThatDiffersIsNamed() throws {
        let header = Book.Header(id: "1", community: "南山", kind: .village)
        var one = Book(header: header, made: evening)
        one.apply(
            [.people(.entered(name: "杨通海", details: PersonDetails(group: "一组")))], at: Stamp(entry: 1, at: evening))
        var other = Book(header: header, made: evening)
        other.apply(
            [.people(.entered(name: "杨通海", details: PersonDetails(group: "二组")))], at: Stamp(entry: 1, at: evening))
        #expect(Difference.first(one, one) == nil)
        #expect(
            Difference.first(one, other)
                == Difference(path: "registry.people[0].details.group", replayed: "一组", found: "二组"))
        let empty = Book(header: header, made: evening)
        #expect(Difference.first(empty, one)?.path == "last.entry")
    }
}
