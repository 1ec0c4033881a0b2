import Foundation
import Kernel
import Testing

@testable import Ledger
@testable import Yard

@Suite("Carrying a book out and in")
struct CarryTests {
    let shelf: Shelf
    init() throws { shelf = try Shelf() }

    private func talk(lines: Int, seed: UInt64 = 11) throws -> Journal {
        let journal = try Journal.fresh(shelf)
        var talk = RandomTalk(seed: seed, journal: journal)
        try talk.go(lines: lines)
        return journal
    }

    private func export(_ journal: Journal, isPublic: Bool = false, _ name: String = "book.json") throws -> Data {
        var bytes = Data()
        try journal.export(isPublic: isPublic) { bytes += $0 }
        try shelf.write(bytes, name)
        return bytes
    }

    @Test func outAndInAndOutIsTheSame() throws {
        let journal = try talk(lines: 300)
        let bytes = try export(journal)
        let copy = try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        #expect(copy.head == journal.head && copy.header == journal.header && copy.count == 300)
        #expect(try export(copy, "copy.json") == bytes)
        #expect(try copy.verify().entries == 300)
        #expect(try Journal.verify(export: shelf.path("book.json")).head == journal.head)
    }

    @Test func anEmptyBookToo() throws {
        let journal = try Journal.fresh(shelf)
        let bytes = try export(journal)
        let copy = try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        #expect(try export(copy, "copy.json") == bytes)
    }

    @Test func anotherLayoutOfTheSameFile() throws {
        let journal = try talk(lines: 120)
        let bytes = try export(journal)
        let pretty = try JSONSerialization.data(
            withJSONObject: JSONSerialization.jsonObject(with: bytes), options: [.prettyPrinted])
        #expect(pretty != bytes)
        // As a program writes that knows only ASCII.
        let ascii = String(decoding: pretty, as: UTF8.self).unicodeScalars.map { scalar in
            scalar.isASCII
                ? String(scalar)
                : String(scalar).utf16.map { "\\u" + String(Int($0) + 0x10000, radix: 16).dropFirst() }.joined()
        }
        try shelf.write(Data(ascii.joined().utf8), "ascii.json")
        let copy = try Journal.carryIn(shelf.path("ascii.json"), to: shelf.path("copy"))
        #expect(copy.head == journal.head)
        #expect(try export(copy, "copy.json") == bytes)
    }

    @Test func aPublicExportKeepsPersonalDataBack() throws {
        let journal = try Journal.fresh(shelf)
        let secrets = ["1970-03-05", "住院", "夫妻", "低保户", "借条", "收条", "腰痛", "输液"]
        let plain: [(String, [Event])] = [
            ("人员 杨通海", [.people(.entered(name: "杨通海", details: PersonDetails()))]),
            ("人员 潘玉珍 出生=1970-03-05", [.people(.entered(name: "潘玉珍", details: PersonDetails(born: Day(1970, 3, 5))))]),
            ("亲属 杨通海 潘玉珍 关系=夫妻", [.people(.related(one: "杨通海", other: "潘玉珍", relation: "夫妻"))]),
            ("请假 潘玉珍 事由=住院", [.meeting(.excused(names: ["潘玉珍"], reason: "住院"))]),
            ("请假 杨通海", [.meeting(.excused(names: ["杨通海"], reason: nil))]),
            ("杨通海：他是低保户", [.meeting(.said(Remark(speaker: "杨通海", text: "他是低保户")))]),
            ("不公开 6", [.minutes(.madePrivate(entry: 6))]),
            ("杨通海：水沟要修", [.meeting(.said(Remark(speaker: "杨通海", text: "水沟要修")))]),
            ("杨通海：有借条", [.meeting(.said(Remark(speaker: "杨通海", text: "有借条")))]),
            ("更正 借条→收条", [.minutes(.corrected(entry: 9, old: "借条", new: "收条"))]),
            ("离场 杨通海 事由=腰痛", [.meeting(.left(names: ["杨通海"], reason: "腰痛"))]),
            ("签到 杨通海 事由=输液", [.meeting(.checkedIn(names: ["杨通海"], beyondCount: [], note: "输液"))]),
            ("不公开 9", [.minutes(.madePrivate(entry: 9))]),
            (
                "撤销 1",
                [
                    .history(
                        .undone(
                            entries: [],
                            settledAnew: [
                                Resettled(entry: 4, events: [.meeting(.excused(names: ["潘玉珍"], reason: "住院"))])
                            ]))
                ]
            ),
        ]
        for (line, events) in plain { try journal.append(line: line, at: evening, events: events) }
        let bytes = try export(journal, isPublic: true)
        let text = String(decoding: bytes, as: UTF8.self)
        for secret in secrets { #expect(!text.contains(secret)) }
        for word in ["水沟要修", "请假 杨通海", "人员 杨通海", "不公开 6"] { #expect(text.contains(word)) }

        let result = try Journal.verify(export: shelf.path("book.json"))
        #expect(result.head == journal.head && result.entries == 14 && result.withheld == 9)
        #expect(throws: CarryError.withheld(path: shelf.path("book.json"), entry: 2)) {
            try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        }
        #expect(try !shelf.files.contains("copy"))

        let tables = try journal.spreadsheets(isPublic: true).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for secret in secrets { #expect(!tables.contains(secret)) }
        #expect(tables.contains("水沟要修"))
    }

    @Test func everyTableAndColumnHasItsChineseName() throws {
        let tables = Room.all.flatMap(\.tables).map(\.name) + ["entries.csv"]
        for name in tables {
            let key = String(name.prefix { $0 != "." })
            #expect(Language.chinese.tableHeadings.table(key) != nil, "\(name)")
        }
        for head in Set(Room.all.flatMap(\.tables).flatMap(\.heads)) {
            #expect(Language.chinese.tableHeadings.column(head) != nil, "\(head)")
        }
    }

    @Test func whatWasMarkedByMistakeIsPublicAgain() throws {
        let journal = try Journal.fresh(shelf)
        try journal.say("修沟")
        try journal.append(line: "不公开", at: evening, events: [.minutes(.madePrivate(entry: 1))])
        try journal.append(line: "撤销", at: evening, events: [.history(.undone(entries: [2], settledAnew: []))])
        #expect(try String(decoding: export(journal, isPublic: true), as: UTF8.self).contains("修沟"))
    }

    @Test func aTouchedExportIsNamedByItsEntry() throws {
        let journal = try talk(lines: 60)
        let text = String(decoding: try export(journal), as: UTF8.self)
        var lines = text.split(separator: "\n").map(String.init)
        lines[31] = lines[31].replacingOccurrences(of: "\"line\":\"", with: "\"line\":\"不")
        try shelf.write(Data(lines.joined(separator: "\n").utf8), "book.json")
        #expect(throws: Finding.damaged(entry: 31, .hash)) { try Journal.verify(export: shelf.path("book.json")) }
        #expect(throws: Finding.damaged(entry: 31, .hash)) {
            try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        }
        lines.remove(at: 31)
        try shelf.write(Data(lines.joined(separator: "\n").utf8), "book.json")
        #expect(throws: Finding.damaged(entry: 31, .absent)) { try Journal.verify(export: shelf.path("book.json")) }
        #expect(try !shelf.files.contains("copy"))
    }

    @Test(arguments: [
        "", "纪要", "{}", #"{"book":{},"entries":[]}"#, #"{"book":1,"entries":2}"#,
        #"{"book":{"format":1},"entries":[]}"#,
    ])
    func whatIsNoExportIsRefused(_ text: String) throws {
        try shelf.write(Data(text.utf8), "book.json")
        #expect(throws: (any Error).self) { try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy")) }
        #expect(try shelf.files == ["book.json"])
    }

    @Test func aMissingFileAndATakenName() throws {
        #expect(throws: CarryError.unreadable(path: shelf.path("none"))) {
            try Journal.carryIn(shelf.path("none"), to: shelf.path("copy"))
        }
        let journal = try Journal.fresh(shelf)
        _ = try export(journal)
        #expect(throws: JournalError.exists(path: shelf.path())) {
            try Journal.carryIn(shelf.path("book.json"), to: shelf.path())
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1+1)", "\t=1", "＝1+1"])
    func aFormulaIsText(_ line: String) throws {
        let journal = try Journal.fresh(shelf)
        try journal.append(line: line, at: evening, events: [.meeting(.said(Remark(speaker: "甲", text: line)))])
        let cells = try Array(journal.spreadsheets()[0].bytes).withUnsafeBufferPointer { bytes in
            var reader = CSVReader(bytes, separator: .comma)
            _ = try reader.record()
            return try reader.record() ?? []
        }
        #expect(cells.map(\.text).contains("'" + line))
    }

    @Test func aWithheldEntryHasNoTimeInAPublicTable() throws {
        let journal = try Journal.fresh(shelf)
        try journal.append(
            line: "1", at: evening, recorded: evening.adding(seconds: 61),
            events: [.election(.paperCalled([.marked([.candidate(1)])], copies: 1))])
        try journal.append(line: "撤销", at: evening, events: [.history(.undone(entries: [1], settledAnew: []))])
        let table = String(decoding: try journal.spreadsheets(isPublic: true)[0].bytes, as: UTF8.self)
        #expect(!table.contains("19:31:01") && !table.contains("撤销"))
        #expect(String(decoding: try export(journal, isPublic: true), as: UTF8.self).contains("撤销") == false)
    }

    @Test func whatATerminalObeysIsNotImported() throws {
        let journal = try Journal.fresh(shelf)
        try journal.say("好")
        try journal.say("\u{1B}[31m红")
        try journal.say("旧\u{200B}话")
        _ = try export(journal)
        let error = #expect(throws: CarryError.self) {
            try Journal.carryIn(shelf.path("book.json"), to: shelf.path("copy"))
        }
        guard case .illegible(_, 2, _)? = error else { return _ = Issue.record("\(String(describing: error))") }
        #expect(try !shelf.files.contains("copy"))
    }

    @Test func spreadsheetsOpenInAnOffice() throws {
        let journal = try Journal.fresh(shelf)
        try journal.append(
            line: "杨通海：“好”,\"行\"", at: evening,
            events: [.people(.entered(name: "杨通海", details: PersonDetails(gender: "男")))])
        let tables = try journal.spreadsheets()
        #expect(
            tables.map(\.name) == [
                "entries.csv", "people.csv", "organisations.csv", "seats.csv", "meetings.csv", "attendance.csv",
                "proposals.csv", "polls.csv", "elections.csv", "tally.csv", "voters.csv", "projects.csv",
                "meeting-calls.csv",
                "regular-meetings.csv", "goals.csv", "actions.csv", "activities.csv", "turnout.csv", "fund.csv",
                "panels.csv",
            ])
        #expect(tables.allSatisfy { $0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) })
        let entries = String(decoding: tables[0].bytes.dropFirst(3), as: UTF8.self)
        #expect(
            entries == """
                number,at,recorded,line,live,hash\r
                1,2026-11-20T19:30:00+08:00,2026-11-20T19:30:00+08:00,"杨通海：“好”,""行\""",yes,\(journal.head)\r\n
                """)
        #expect(String(decoding: tables[1].bytes, as: UTF8.self).contains("杨通海,男,"))
    }
}
