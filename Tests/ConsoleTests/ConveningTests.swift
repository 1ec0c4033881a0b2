import Foundation
import Kernel
import Testing

@testable import Yard

@Suite("Meetings called ahead, at the prompt")
struct ConveningTests {
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(clock: Moment(Room.day(2026, 11, 20), hour: 9), language: language)
        try room.type("人员 杨通海", "人员 潘玉珍", "人员 龙金花")
        return room
    }

    @Test func itsNoticeIsHeldAgainstTheLaw() throws {
        let room = try room()
        #expect(
            room.say("预告 村民会议 年终大会 日期=12-5 时间=9:00 地点=晒坝 议题=工作报告 30分；明年计划 主持=杨通海 应到=100").lines.first
                == "预告M1：村民会议 年终大会（2026年12月5日、9:00、晒坝、主持杨通海、应到100人、议题：工作报告 30分；明年计划）；"
                + "2026年11月20日通知，提前15日，够10日（村民委员会组织法第二十五条）")
        #expect(
            room.say("预告 M1 日期=11-25").lines.first?.hasSuffix(
                "2026年11月20日通知，提前5日，不足10日（村民委员会组织法第二十五条）：改期打 预告 M1 日期=2026-11-30；有特殊情况临时通知的，说明原因") == true)
        let call = try #require(room.book.call(CallID(1)))
        #expect(call.notice.isLate(for: call.terms.day) && call.changes.count == 1)
    }

    @Test func whatIsWrongIsToldAndChangesNothing() throws {
        let room = try room()
        #expect(try room.refusal("预告 院坝会 修路").contains("要写哪天开"))
        #expect(try room.refusal("预告 院坝会 修路 日期=2026-11-19").contains("已经过了"))
        #expect(try room.refusal("预告 院坝会 修路 日期=12-1 通知=2026-12-2").contains("以后"))
        #expect(try room.refusal("预告 院坝会 修路 日期=12-1 时间=25:00").contains("不是时间"))
        #expect(try room.refusal("预告 培训会 修路 日期=12-1 学时=30").contains("不是学时"))
        #expect(try room.refusal("预告 M3 日期=12-1").contains("没有预告M3"))
        #expect(try room.refusal("开会 M3").contains("没有预告M3"))
        #expect(try room.refusal("预告 居民会议 全会 日期=12-1").contains("不是村的会"))
        try room.type("预告 院坝会 修路 日期=12-1")
        #expect(try room.refusal("预告 院坝会 修路 日期=12-1").contains("已经是这样"))
        #expect(try room.refusal("取消 M1").contains("说明原因"))
        try room.type("取消 M1 事由=下雪")
        #expect(try room.refusal("开会 M1").contains("已取消"))
        #expect(try room.refusal("预告 M1 日期=12-2").contains("已取消"))
    }

    @Test func openingItFulfilsItAndItsMattersStandOnTheAgenda() throws {
        let room = try room()
        try room.type("预告 推进会 十一月推进会 日期=11-28 时间=14:30 地点=社工站 议题=进度；难处 应到=3 主持=潘玉珍")
        try room.type("@2026-11-28 14:30 开会 M1 记录=龙金花")
        let meeting = try #require(room.meeting)
        #expect(meeting.kind == .progress && meeting.opening.title == "十一月推进会" && meeting.opening.place == "社工站")
        #expect(meeting.chair == "潘玉珍" && meeting.items.map(\.title) == ["进度", "难处"])
        #expect(room.book.call(CallID(1))?.meeting == 1 && room.book.call(CallID(1))?.state == .held)
        // An undo of the opening gives the call back.
        try room.type("撤销")
        #expect(room.book.call(CallID(1))?.state == .planned && room.book.meetings.isEmpty)
        // Typed in full, a meeting of that kind on that day is the one that was called.
        try room.type("@2026-11-28 14:30 开会 推进会 推进 应到=3", "散会")
        #expect(room.book.call(CallID(1))?.state == .held)
        #expect(try room.refusal("取消 M1 事由=误").contains("已开，第1次会"))
    }

    @Test func anotherDayOrAnotherKindFulfilsNothing() throws {
        let room = try room()
        try room.type("预告 推进会 推进会 日期=11-28", "@2026-11-27 09:00 开会 推进会 应到=3", "散会")
        try room.type("@2026-11-28 09:00 开会 督导会 应到=3", "散会")
        #expect(room.book.call(CallID(1))?.state == .planned)
        let due = room.say("该开的会 日期=2026-12-1").lines.joined(separator: "\n")
        #expect(due.contains("预告M1 推进会（2026年11月28日），过了3日没有开：开了打 开会，不开打 取消"))
    }

    @Test func itStandsInTheCalendarUnderOneNameForEver() throws {
        let room = try room()
        try room.type("预告 培训会 社工培训 日期=12-10 时间=9:00-11:00 讲师=李老师 学时=2")
        #expect(room.say("日历").lines.contains("2026年12月10日 9:00 M1 社工培训"))
        func event() -> [String] {
            let text = CalendarFile(of: room.book, undoings: []).text(from: Room.day(2026, 11, 20))
            let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
            return lines.filter { line in
                ["UID:call", "UID:meeting", "SEQUENCE", "DTSTART;TZID", "DTEND;TZID", "STATUS", "SUMMARY:社工"].contains {
                    line.hasPrefix($0)
                } && !line.hasPrefix("UID:festival")
            }.filter { !$0.hasPrefix("SEQUENCE:0") || true }
        }
        let first = event()
        #expect(first.contains { $0.hasPrefix("UID:call-4@") })
        #expect(first.contains("DTSTART;TZID=Asia/Shanghai:20261210T090000"))
        try room.type("预告 M1 日期=12-12")
        #expect(event().contains("SEQUENCE:1") && event().contains("DTSTART;TZID=Asia/Shanghai:20261212T090000"))
        try room.type("@2026-12-12 09:05 开会 M1 应到=3", "@2026-12-12 11:05 散会")
        // Opened (2) and closed (3), and no second event beside it.
        #expect(event().contains("SEQUENCE:3") && event().count { $0.hasPrefix("UID:") } == 1)
        #expect(event().contains { $0.hasPrefix("UID:call-4@") })
        #expect(!room.say("日历").lines.contains { $0.contains("M1") })
    }

    @Test func itsRecordAndItsQuestionTellIt() throws {
        let room = try room()
        try room.type("预告 督导会 第二次督导 日期=12-10 督导=王督导")
        #expect(room.say("预告").lines == ["M1 督导会 第二次督导（2026年12月10日、督导王督导）；2026年11月20日通知，提前20日；未开"])
        guard case .facts(let facts) = try room.session.asked("预告 M1", asFacts: true) else {
            Issue.record("no facts")
            return
        }
        #expect(facts.encoded.contains("\"supervisor\": \"王督导\"") || facts.encoded.contains("\"supervisor\":\"王督导\""))
    }

    @Test func everyKindOfTheReportOpens() throws {
        let room = try room()
        for kind in [
            "启动会", "启动会议", "推进会", "督导会", "培训会", "规划会", "发展规划会", "项目联席会议", "联席会", "章程讨论会", "院坝会", "委员会联席会",
            "居民共商", "居民共商会", "议事会", "居民议事会", "听证会", "恳谈会",
        ] {
            try room.type("开会 \(kind) 试会 应到=3", "散会")
        }
        #expect(room.book.meetings.count == 18)
    }

    @Test func englishSpeaksEnglish() throws {
        let room = try room(.english)
        let told = room.say("convene training 社工培训 date=12-10 time=9:00 trainer=李老师 lesson-hours=1.5").lines.first
        #expect(
            told == "M1 is called: training 社工培训 (10 December 2026, 9:00, trainer 李老师, 1.5 hours); "
                + "notice on 20 November 2026, 20 days before")
    }
}
