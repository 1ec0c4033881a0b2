import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// Every accepted line of a meeting is in its record: typed again line by line, the kept meetings show where.
struct WholeRecordTests {
    private static let folder = Hall.root.appending(path: "Tests/Meetings")
    private static let meetings: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".meeting") }.map { String($0.dropLast(8)) }.sorted()
    }()

    /// An accepted line, made while a meeting was open.
    private struct Line {
        let entry: Entry
        let meeting: Int
        let before: Book
        let after: Book
    }

    private struct Evening {
        let lines: [Line]
        let chronicle: Chronicle
        var book: Book { chronicle.book }

        /// What the entry stands for now; nothing where an undo struck it.
        func events(of entry: Entry) -> [Event] {
            chronicle.timeline.isLive(entry.number) ? chronicle.timeline.events(of: entry) : []
        }
    }

    private func type(_ name: String) throws -> Evening {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-whole-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let isResidents =
            ["committee", "corrections", "english", "household", "nanshan", "committee-election", "fund"]
            .contains(name) || name == "residents-election" || name == "reread"
        let journal = try Journal.create(
            at: folder.appending(path: "book").path, community: "某村", kind: isResidents ? .residents : .village,
            clock: Clock(environment: ["YUANBA_CLOCK": "2026-11-30T12:00:00+08:00"]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        session.giveLedgerKey()
        var lines: [Line] = []
        let script = try Data(contentsOf: Self.folder.appending(path: "\(name).meeting"))
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let before = session.book
            _ = session.answer(to: line)
            let number = session.book.last.entry
            guard number > before.last.entry, let meeting = session.book.meeting ?? before.meeting else { continue }
            let entry = try #require(try journal.entries(in: number...number).first)
            lines.append(Line(entry: entry, meeting: meeting.number, before: before, after: session.book))
        }
        return Evening(lines: lines, chronicle: session.chronicle)
    }

    @Test(arguments: meetings) func everyLineOfAKeptMeetingIsInItsRecord(name: String) throws {
        let evening = try type(name)
        theRecordChangesWithEveryLine(of: evening, name)
        try theRecordHoldsTheWordsOfEveryLine(of: evening, name)
        everyLineOfTheCourseIsSaidInBothLanguages(of: evening, name)
    }

    private func theRecordChangesWithEveryLine(of evening: Evening, _ name: String) {
        for line in evening.lines {
            guard line.entry.events.contains(where: { !$0.content.recorded.isNowhere }),
                let earlier = line.before.meeting(line.meeting), let later = line.after.meeting(line.meeting)
            else { continue }
            #expect(
                json(earlier, line.before) != json(later, line.after),
                "\(name) \(line.entry.number): \(line.entry.line)")
            // A single paper shows in the totals of the JSON at once, in the written record once they are declared.
            guard line.entry.events.contains(where: { $0.content.recorded != .sum && !$0.content.recorded.isNowhere })
            else { continue }
            let (old, new) = (view(earlier, line.before), view(later, line.after))
            #expect(old != new, "\(name) \(line.entry.number): \(line.entry.line)")
        }
    }

    private func theRecordHoldsTheWordsOfEveryLine(of evening: Evening, _ name: String) throws {
        let corrected = Set(evening.book.corrections.map(\.entry))
        for meeting in evening.book.meetings {
            let papers = try [PaperFormat.markdown, .html, .json].map { format in
                (format, plain(try Hall.maker.text(.record, ofMeeting: meeting.number, in: evening.book, as: format)))
            }
            for line in evening.lines where line.meeting == meeting.number && !corrected.contains(line.entry.number) {
                for event in evening.events(of: line.entry) where event.content.recorded.isShownInWords {
                    for words in try words(of: event) {
                        for (format, paper) in papers where !paper.contains(plain(words)) {
                            Issue.record("\(name) \(line.entry.number) \(line.entry.line): no \(words) in \(format)")
                        }
                    }
                }
            }
        }
    }

    private func everyLineOfTheCourseIsSaidInBothLanguages(of evening: Evening, _ name: String) {
        let book = evening.book
        for meeting in book.meetings {
            let facts = MeetingFacts(meeting, in: book, for: .full)
            let chinese = CourseLines(facts: facts, wording: .chinese).all
            let english = CourseLines(facts: facts, wording: .english).all
            #expect(chinese.map(\.kind) == english.map(\.kind))
            for kept in meeting.course
            where kept.event.content.recorded == .line && !Self.merged.contains(kept.event.kind) {
                let line = chinese.first { $0.stamp == kept.stamp && $0.kind == kept.event.kind }
                #expect(line?.text.isEmpty == false, "\(name): \(kept.event.kind)")
            }
        }
    }

    @Test func everyKindOfEventHappensInAKeptMeetingOrShowsNowhereForAReason() throws {
        var found: Set<String> = []
        for name in Self.meetings {
            for event in try type(name).lines.flatMap(\.entry.events) {
                found.insert(event.kind)
                if case .nowhere(let reason) = event.content.recorded { #expect(reason.count > 20, "\(event.kind)") }
            }
        }
        let kinds = Room.all.flatMap { room in room.events.kinds.map { "\(room.key).\($0)" } }
        // Nobody types that copies were merged: it happens in no meeting.
        for kind in kinds where kind != "merge.joined" {
            #expect(found.contains(kind), "no kept meeting holds a \(kind)")
        }
    }

    // MARK: Reading

    private func json(_ meeting: Meeting, _ book: Book) -> String {
        MeetingJSON(facts: MeetingFacts(meeting, in: book, for: .full), wording: .chinese).value.encoded
    }

    private func view(_ meeting: Meeting, _ book: Book) -> String {
        MeetingView(
            facts: MeetingFacts(meeting, in: book, for: .full), paper: .record, standing: nil, wording: .chinese
        ).value.encoded
    }

    /// The names and words in an event, and the numbers of motions and actions: what stands in the record as it was typed.
    private func words(of event: Event) throws -> [String] {
        func leaves(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let list as [Any]: list.flatMap(leaves)
            case let object as [String: Any]:
                object.filter { !Self.reckoned.contains($0.key) }.values.flatMap(leaves)
            default: []
            }
        }
        let stored = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
        return leaves(stored).filter { text in
            text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                || text.wholeMatch(of: /[PA]\d.*/) != nil
        }
    }

    /// Papers given out one after the other are one line, and sheets are closed by declaring.
    private static let merged: Set<String> = ["election.issuedTo", "election.sealed"]

    /// What a line rests on rather than says: rules, figures and the text of charters.
    private static let reckoned: Set<String> = [
        "body", "mode", "rules", "rule", "quorum", "judgement", "otherReading", "citation", "clauses", "outcome",
        "sha256",
        "kind", "title",
    ]

    /// Without what marks a correction or an emphasis, and without the signs that HTML and JSON escape.
    private func plain(_ text: String) -> String {
        text.replacing(/<[^>]*>|[*~\\"“”]|&[a-z]+;/, with: "")
    }
}

extension Recorded {
    fileprivate var isNowhere: Bool { if case .nowhere = self { true } else { false } }
    /// Whether it stands there by itself, and not in totals alone.
    fileprivate var isShownInWords: Bool { self != .sum && !isNowhere }
}
