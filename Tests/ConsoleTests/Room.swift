import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// A meeting room for tests: a book of its own in a temporary folder, a clock that stands still, lines typed one by one.
final class Room {
    let session: Session
    let path: String
    private let folder: String
    /// What was made for it elsewhere, and goes with it.
    var alsoMade: [String] = []

    /// - Parameter clock: what the clock shows, unless told 19:30 on 20 November 2026.
    init(
        clock: Moment = Room.evening, kind: Book.Header.Kind = .village, language: Language = .chinese,
        at path: String? = nil, templates: TemplateFolders = TemplateFolders()
    ) throws {
        folder = NSTemporaryDirectory() + "yuanba-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        self.path = path ?? folder + "/book"
        let clock = Clock.fixed(clock, offset: nil)
        let journal =
            try path.map { try Journal.open(at: $0, clock: clock) }
            ?? Journal.create(at: self.path, community: "南山社区", kind: kind, clock: clock)
        session = try Session(journal: journal, templates: templates, screen: language.screen)
    }

    deinit { for path in [folder] + alsoMade { try? FileManager.default.removeItem(atPath: path) } }

    static let evening = Moment(day(2026, 11, 20), hour: 19, minute: 30)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year, month, day) ?? Day(number: 0) }

    var book: Book { session.book }
    var meeting: Meeting? { book.meetings.last }

    /// Types a line and gives its answer.
    @discardableResult
    func say(_ line: String) -> Answer { session.answer(to: Array(line.utf8)) }

    /// Types lines that must all be accepted.
    func type(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        for line in lines.flatMap({ $0.split(separator: "\n") }) {
            let answer = say(String(line))
            try #require(!answer.isRefused, "\(line): \(answer.lines)", sourceLocation: sourceLocation)
        }
    }

    /// Types a line that must be refused, and gives the reason.
    func refusal(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let count = session.status.entry
        let answer = say(line)
        try #require(answer.isRefused, "\(line): \(answer)", sourceLocation: sourceLocation)
        #expect(session.status.entry == count, "a refused line is no entry", sourceLocation: sourceLocation)
        return answer.lines.joined(separator: "\n")
    }

    /// A yard with people in it, and a meeting open with ten expected.
    static func open(_ more: String..., language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        try room.type(
            """
            人员 吴秀芬 性别=女 别名=吴主任
            人员 杨通海
            人员 潘玉珍
            人员 李大山 别名=李大伯
            人员 王秀英
            人员 王秀云
            人员 Hmub Gheib 别名=阿给
            人员 龙金花
            开会 院坝会 试一次 主持=吴秀芬 应到=8
            """)
        for line in more { try room.type(line) }
        return room
    }

    var lastRemark: Remark? {
        let items = meeting.map { [$0.preamble] + $0.items } ?? []
        return items.flatMap { Array($0.remarks) }.max { $0.stamp.entry < $1.stamp.entry }?.remark
    }

    /// The papers of the first vote of the last meeting, in its JSON.
    func papersJSON() throws -> JSON {
        let facts = MeetingFacts(try #require(meeting), in: book, for: .full)
        let polls = MeetingJSON(facts: facts, wording: .chinese).value["polls"]
        return try #require(polls?.list.first?["papers"])
    }

    /// The lines of the last meeting's course, as the record tells them.
    func course(_ wording: any Wording = .chinese) throws -> [String] {
        CourseLines(facts: MeetingFacts(try #require(meeting), in: book, for: .full), wording: wording).all.map(\.text)
    }

    /// The book as bytes, for comparing.
    var state: Data { get throws { try Room.bytes(book) } }
}

extension Chronicle {
    /// The chronicle as it stood after an entry.
    static func asOf(_ entry: Int, of journal: Journal) throws -> Chronicle {
        var chronicle = Chronicle(header: journal.header, made: journal.made)
        guard entry > 0 else { return chronicle }
        for entry in try journal.entries(in: 1...entry) {
            try chronicle.take(entry) { try journal.entries(in: $0) }
        }
        return chronicle
    }
}

/// Reads a line against a book, without entering anything.
func act(_ line: String, in room: Room) throws -> Act {
    guard case .words(let words, _) = try Utterance(line) else { throw Misreading.nothingAfterTime }
    let roster = Roster(room.book.registry)
    return try Reading(words, in: ReadingContext(book: room.book, roster: roster, at: Room.evening)).act
}

extension JSON {
    /// What stands in a list; nothing where it is none.
    var list: [JSON] { if case .array(let values) = self { values } else { [] } }
}
