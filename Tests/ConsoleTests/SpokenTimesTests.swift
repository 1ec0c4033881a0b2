import Kernel
import Testing

@testable import Yard

/// Days and times as they are said, in both languages.
@Suite("说出来的日子和时间")
struct SpokenTimesTests {
    private let saturday = Room.day(2026, 11, 28)

    @Test(arguments: [
        ("next friday", (2026, 12, 4)), ("this sunday", (2026, 11, 29)), ("end of month", (2026, 11, 30)),
        ("end of next month", (2026, 12, 31)), ("Oct 20", (2027, 10, 20)), ("20 december", (2026, 12, 20)),
        ("3 days from now", (2026, 12, 1)), ("下周五", (2026, 12, 4)),
    ])
    func daysAreRead(_ words: String, _ day: (Int, Int, Int)) {
        #expect(SpokenDay.day(words, from: saturday) == Room.day(day.0, day.1, day.2))
    }

    @Test(arguments: [
        ("call the plumber by end of month", Room.day(2026, 11, 30)), ("by 12-31 call", Room.day(2026, 12, 31)),
        ("paint it before next friday, twice", Room.day(2026, 12, 4)), ("stand by the gate", nil),
    ])
    func anEnglishDeadlineStandsBeforeItsDay(_ words: String, _ day: Day?) {
        #expect(SpokenDay.deadline(in: words, from: saturday) == day)
    }

    @Test func anEnglishTaskTakesADayOfTwoWords() throws {
        let room = try Room(language: .english)
        try room.type("person Cat", "open courtyard talk entitled=3", "action Cat next friday call")
        #expect(room.book.actions.last?.due == Room.day(2026, 11, 27))
        #expect(room.book.actions.last?.text == "call")
    }

    @Test(arguments: [
        ("9:00", 540), ("下午3点", 900), ("晚上7点半", 1170), ("早上八点一刻", 495), ("上午9点15分", 555), ("中午12点", 720),
        ("下午15点", 900),
        ("3pm", 900), ("7:30 pm", 1170), ("12am", nil), ("晚上12点", nil), ("上午13点", nil), ("25:00", nil), ("下午", nil),
        ("3", nil), ("十点", 600),
    ])
    func timesAreRead(_ words: String, _ minutes: Int?) {
        #expect(SpokenClock.minutes(words) == minutes, "\(words)")
    }

    @Test func aMeetingIsCalledForAnAfternoonAndAnActivityForTomorrow() throws {
        let room = try Room()
        try room.type("预告 院坝会 议事 日期=明天 时间=下午3点-5点 地点=院坝", "活动 晚会 日期=明天 时间=晚上7点半")
        #expect(room.book.activities.activities.first?.details.day == Room.day(2026, 11, 21))
        #expect(room.say("预告").lines.joined().contains("15:00"))
        try room.type("活动 舞会 日期=昨天")
        #expect(room.book.activities.activities.last?.details.day == Room.day(2026, 11, 19))
    }

    @Test func aMeetingOfTheOtherBookNamesItsCounterpart() throws {
        #expect(try Room().refusal("开会 居民会议 会").contains("打 开会 村民会议"))
        #expect(try Room(kind: .residents).refusal("开会 村民代表会议 会").contains("打 开会 居民代表会议"))
        #expect(!(try Room().say("开会 推进会 会").lines.joined().contains("应到")))
    }

    @Test func moneyMovedForOneGoalIsNotPaidForAnother() throws {
        let room = try Room(kind: .residents)
        try room.type(
            "人员 甲", "人员 乙", "人员 丙", "基金 设立 10000 来源=街道", "规划 三年规划 起=2026-1-1 止=2028-12-31", "问题 水沟堵 领域=环境卫生",
            "目标 Q1 修水沟", "目标 Q1 种花", "开会 院坝会 会 应到=3", "签到 甲 乙 丙", "提案 种花 金额=500 目标=G2", "表决 3 0 0")
        #expect(try room.refusal("拨款 P1 金额=200 目标=G1").contains("不是G1"))
        try room.type("拨款 P1 金额=200 目标=G2", "拨款 P1 金额=100")
        #expect(room.book.fund.grants.allSatisfy { $0.appropriation.goal == GoalID(2) })
    }
}
