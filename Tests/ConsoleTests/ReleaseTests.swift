import Foundation
import Kernel
import Testing

@testable import Yard

/// Figures over people served that go out, and what goes out after them.
@Suite("People served: what goes out") struct ReleaseTests {
    private func opened(_ lines: [String]) throws -> Room {
        let room = try Room()
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = ServiceTests.passphrase
        try room.type("台账 开")
        for line in lines { try room.type(line) }
        return room
    }

    private func clients(_ count: Int, _ category: String, on day: String, from first: Int = 0) -> [String] {
        (first..<(first + count)).map { "对象 某\($0) 类别=\(category) 同意=是 日期=\(day)" }
    }

    private func released(_ room: Room) throws -> [FiguresRelease.Figure] {
        try #require(room.book.ledger.publications?.last).content.figures
    }

    private func value(_ room: Room, _ measure: String, _ category: String? = nil) throws -> Int?? {
        try released(room).first { $0.measure == measure && $0.category == category }?.value
    }

    @Test func nobodyIsPointedAt() throws {
        let room = try opened(clients(5, "低保", on: "2026-1-5") + clients(2, "残疾", on: "2026-1-6", from: 5))
        let told = room.say("发布 2026-1-1 2026-6-30").lines[0]
        #expect(told.contains("2026年1月1日至6月30日") || told.contains("2026年6月30日"), "\(told)")
        #expect(told.contains("残疾不足3"), "\(told)")
        // Seven less five are two: one of these is not told either.
        let shown = try [value(room, "服务对象"), value(room, "服务对象", "低保")].compactMap { $0 ?? nil }
        #expect(shown.count == 1)
        #expect(try value(room, "走访") == .some(0), "nobody is nobody")
        // The record has the table, and no more.
        #expect(try room.session.journal.entry(room.book.last.entry)?.line == "发布 2026-1-1 2026-6-30")
        #expect(try room.refusal("撤销").contains("撤不回来"))
    }

    @Test func whatWentOutEarlierIsNotSubtractedFrom() throws {
        let room = try opened(clients(5, "低保", on: "2026-1-5"))
        try room.type("发布 2026-1-1 2026-3-31")
        #expect(try value(room, "服务对象") == .some(5))
        try room.type("对象 新来的 类别=低保 同意=是 日期=2026-4-2", "发布 2026-1-1 2026-4-30")
        #expect(try value(room, "服务对象") == .some(nil), "six less five is one")
        for line in clients(2, "低保", on: "2026-4-3", from: 20) { try room.type(line) }
        try room.type("发布 2026-1-1 2026-5-31")
        #expect(try value(room, "服务对象") == .some(8))
    }

    @Test func whoWithdrewIsNotFoundBySubtracting() throws {
        let room = try opened(clients(6, "低保", on: "2026-1-5"))
        try room.type("发布 2026-1-1 2026-3-31", "撤回同意 D3", "发布 2026-1-1 2026-3-31")
        #expect(try value(room, "服务对象") == .some(nil), "six, then five: one withdrew")
    }

    @Test func badDaysAreRefused() throws {
        let room = try opened(clients(3, "低保", on: "2026-1-5"))
        #expect(try room.refusal("发布 2026-6-30 2026-1-1").isEmpty == false)
        #expect(try room.refusal("发布 2026-1-1 2027-1-1").contains("还没有到"))
        #expect(room.say("发布").isRefused && room.say("发布 昨天以前").isRefused)
        try room.type("发布 2026-6-30", "台账 关")
        room.session.passphrase = nil
        #expect(try room.refusal("发布 2026-6-30").contains("没有打开"))
    }

    @Test func aPublicReportIsHeldAgainstIt() throws {
        let room = try opened(clients(5, "低保", on: "2026-1-5"))
        try room.type("发布 2026-1-1 2026-3-31", "对象 新来的 类别=低保 同意=是 日期=2026-4-2")
        let set = try IndicatorReader.read(
            "名称: 试\n指标:\n  - {编号: clients, 名称: 对象, 单位: 人, 定义: 对象, 算: 服务对象}\n", file: "试.yaml")
        func report(to day: Day) throws -> Report {
            let period = ReportPeriod(from: Room.day(2026, 1, 1), to: day)
            let own = ReportedBook(
                community: "南山", id: "1", identity: "1", head: "", entries: 1, subdistrict: nil, isPilot: false,
                path: "a")
            let services = try ServiceFigures(of: #require(room.session.ledger))
            var report = Report(set, over: period)
            report.add(BookFigures(of: room.book, own, set, over: period, services: services))
            return report
        }
        #expect(try report(to: Room.day(2026, 4, 30)).forPublic().total(of: 0).isSuppressed)
        #expect(try report(to: Room.day(2026, 3, 31)).forPublic().total(of: 0).value == 5)
    }

    /// A report over all time of one measure, or of each kind of people, as it may hang on a wall.
    private func hung(_ room: Room, _ measure: String, _ kinds: [String] = []) throws -> [Int?] {
        let only = kinds.isEmpty ? [""] : kinds.map { ", 只算: {类别: \($0)}" }
        let lines = only.enumerated().map { place, only in
            "  - {编号: n\(place), 名称: 数, 单位: 个, 定义: 数, 算: \(measure)\(only)}\n"
        }
        let set = try IndicatorReader.read("名称: 试\n指标:\n" + lines.joined(), file: "试.yaml")
        let period = ReportPeriod(from: Room.day(2026, 1, 1), to: Room.day(2026, 1, 31))
        let own = ReportedBook(
            community: "南山", id: "1", identity: "1", head: "", entries: 1, subdistrict: nil, isPilot: false, path: "a")
        var report = Report(set, over: period)
        let services = try ServiceFigures(of: #require(room.session.ledger))
        report.add(BookFigures(of: room.book, own, set, over: period, services: services))
        let open = report.forPublic()
        return only.indices.map { open.total(of: $0).value }
    }

    /// Two withheld figures of one or more that come to three are one and two.
    @Test func whatWasWithheldIsKnownNotToBeNothing() throws {
        let lines =
            clients(3, "低保", on: "2026-1-5") + clients(3, "残疾", on: "2026-1-6", from: 3)
            + [1, 2, 4].flatMap { ["个案 D\($0) 目标=安居 日期=2026-1-8", "走访 D\($0) 由=周明 日期=2026-1-9"] }
        for isReleased in [false, true] {
            let room = try opened(lines)
            if isReleased { try room.type("发布 2026-1-1 2026-1-31") }
            for measure in ["走访的人", "走访", "个案"] {
                #expect(try hung(room, measure) == [nil], "\(measure): three, of two kinds of which each is withheld")
                #expect(try hung(room, measure, ["低保", "残疾"]) == [nil, nil])
            }
            #expect(try hung(room, "服务对象") == [6] && hung(room, "服务对象", ["低保"]) == [3])
            // What came later is told where it gives nothing away.
            if !isReleased { try room.type("发布 2026-1-1 2026-1-31") }
            for measure in ["走访的人", "走访", "个案"] { #expect(try value(room, measure) == .some(nil)) }
        }
    }

    /// Whom a figure counted is reckoned from the ledger as it stood then, and not from what it says now.
    @Test func whatChangedSinceCountsAsItStoodThen() throws {
        let room = try opened(clients(5, "低保", on: "2026-1-5") + clients(4, "残疾", on: "2026-1-6", from: 5))
        try room.type("发布 2026-1-1 2026-1-31")
        #expect(try value(room, "服务对象", "低保") == .some(5))
        // One leaves for another kind: five, then four, is one.
        try room.type("对象 D2 类别=残疾", "发布 2026-1-1 2026-1-31")
        #expect(try value(room, "服务对象", "低保") == .some(nil) && value(room, "服务对象") == .some(9))
    }

    /// Of two copies that were merged, what went out of the one counted nobody of the other.
    @Test func aReleaseOutOfACopyCountedThatCopysPeople() throws {
        let copies = try Copies(["台账 开"] + clients(3, "低保", on: "2026-1-5"))
        try copies.part("a", clients(3, "残疾", on: "2026-1-6", from: 10) + ["发布 2026-1-1 2026-1-31"])
        try copies.part("b", clients(4, "残疾", on: "2026-1-6", from: 20) + ["发布 2026-1-1 2026-2-28"])
        try copies.merge("a", "b", to: "ab")
        let journal = try Journal.read(at: copies.path("ab"))
        let ledger = try Session.readLedger(of: copies.book("ab"), in: journal, by: Copies.passphrase)
        #expect(ledger.register.clients.count == 10)
        let all = ServiceFigures(of: ledger).earlier.filter { $0.measure == .clients }
        for (day, own) in [(Room.day(2026, 1, 31), 3), (Room.day(2026, 2, 28), 4)] {
            let figures = all.filter { $0.period.to == day }
            #expect(figures.map(\.value) == figures.map(\.counted.count), "as many as it said")
            #expect(figures.map(\.counted.count).sorted() == [3, own, 3 + own].sorted())
        }
    }
}
