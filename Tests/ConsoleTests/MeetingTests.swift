import Foundation
import Ledger
import Testing

@testable import Yard

@Suite("Whole meetings, line by line")
struct MeetingTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Meetings")

    static let names = [
        ("nanshan", Book.Header.Kind.residents), ("labour2013", .village), ("english", .village),
        ("corrections", .village),
        ("household", .village), ("committee", .village),
    ]

    private func play(_ name: String, _ kind: Book.Header.Kind) throws -> Room {
        let room = try Room(kind: kind)
        let text = try String(contentsOf: Self.folder.appending(path: "\(name).meeting"), encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { try room.type(String(line)) }
        return room
    }

    @Test("every line is accepted, and every entry decided again gives the same", arguments: names)
    func accepted(name: String, kind: Book.Header.Kind) throws {
        let room = try play(name, kind)
        try room.expectRedecided()
        let replayed = try Chronicle.asOf(room.session.journal.count, of: room.session.journal)
        #expect(try Room.bytes(replayed.book) == room.state, "replay equals live")
    }

    @Test("the courtyard meeting of Nanshan comes out as it went")
    func nanshan() throws {
        let room = try play("nanshan", .residents)
        let meeting = try #require(room.meeting)
        #expect(!meeting.isOpen)
        #expect(meeting.opened.at.clock == "19:30")
        #expect(meeting.attendance.names.count == 9)
        #expect(meeting.polls.map(\.votes) == [Votes(for: 8), Votes(for: 7, abstain: 1)])
        #expect(room.book.proposals.first?.state == .adopted)
        #expect(room.book.actions.map(\.owner) == ["杨通海", "李大山", "周明"])
        #expect(meeting.items.flatMap { Array($0.remarks) }.map(\.remark.text).contains("冬至包汤圆，请搬来的几家人一起。"))
    }

    @Test("the real one ends unanimous, under the law of its day")
    func labour() throws {
        let room = try play("labour2013", .village)
        let meeting = try #require(room.meeting)
        #expect(meeting.quorum.required == 24)
        #expect(meeting.quorum.rule?.citation.description == "村民委员会组织法第二十六条")
        #expect(meeting.polls.first?.votes == Votes(for: 34))
        #expect(room.book.proposals.first?.state == .adopted)
    }
}

extension Room {
    static func bytes(_ book: Book) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(book)
    }

    /// Holds every entry's events against those that its line gives when it is decided once more.
    func expectRedecided(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let journal = session.journal
        guard journal.count > 0 else { return }
        let again = Redeciding { try journal.entries(in: $0) }
        var chronicle = Chronicle(header: journal.header, made: journal.made)
        for entry in try journal.entries(in: 1...journal.count) {
            let events = try again.closure(TypedLine(entry), chronicle)
            #expect(events == entry.events, "#\(entry.number) \(entry.line)", sourceLocation: sourceLocation)
            try chronicle.take(entry) { try journal.entries(in: $0) }
        }
    }
}
