import Kernel
import Testing

@testable import Yard

@Suite("When it happened")
struct TimeTests {
    static let opening = "开会 院坝会 试 日期=2026-11-20 应到=8"

    /// When the last line happened.
    private func at(_ room: Room) -> Moment { room.book.last.at }

    @Test("@ states the time; the day is that of 日期=")
    func stated() throws {
        let room = try Room(clock: Moment(Room.day(2026, 11, 23), hour: 9))
        try room.type("@19:30 " + Self.opening)
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 19, minute: 30))
        try room.type("＠１９：４１　决议 修路")
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 19, minute: 41))
    }

    @Test("with a date the time is whole")
    func dated() throws {
        let room = try Room()
        try room.type("@2013-3-10 09:00 人员 刘祥国")
        #expect(at(room) == Moment(Room.day(2013, 3, 10), hour: 9))
    }

    @Test("earlier than the line before is a late record of the same day, and the answer says so")
    func late() throws {
        let room = try Room()
        try room.type("@19:30 " + Self.opening, "@19:50 决议 一")
        let answer = room.say("@19:40 决议 二")
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 19, minute: 40))
        #expect(answer.lines.contains { $0.contains("补记") })
    }

    @Test("over 12 hours earlier is the next day: the meeting went on past midnight")
    func pastMidnight() throws {
        let room = try Room()
        try room.type("@23:40 " + Self.opening, "@00:10 决议 一")
        #expect(at(room) == Moment(Room.day(2026, 11, 21), hour: 0, minute: 10))
        try room.type("@00:20 散会")
        #expect(at(room) == Moment(Room.day(2026, 11, 21), hour: 0, minute: 20))
    }

    @Test("exactly 12 hours earlier is still the same day")
    func twelveHours() throws {
        let room = try Room()
        try room.type("@2026-11-20 20:00 人员 甲", "@08:00 人员 乙")
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 8))
    }

    @Test("without @ the clock tells")
    func clock() throws {
        let room = try Room.open("决议 修路")
        #expect(at(room) == Room.evening)
    }

    @Test("a meeting typed in days later stands still between its stated times")
    func typedLater() throws {
        let room = try Room(clock: Moment(Room.day(2026, 11, 23), hour: 9))
        try room.type("人员 杨通海", "@19:30 " + Self.opening, "决议 修路")
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 19, minute: 30))
        try room.type("@19:50 散会", "人员 潘玉珍")
        #expect(at(room) == Moment(Room.day(2026, 11, 23), hour: 9), "outside a meeting the clock tells again")
    }

    @Test("without a day the clock's counts, unless the line before stated one")
    func day() throws {
        let room = try Room(clock: Moment(Room.day(2026, 11, 23), hour: 21))
        try room.type("人员 甲", "@19:30 开会 院坝会 试")
        #expect(at(room) == Moment(Room.day(2026, 11, 23), hour: 19, minute: 30))
        let other = try Room(clock: Moment(Room.day(2026, 11, 23), hour: 21))
        try other.type("@2026-11-1 08:00 人员 甲", "@09:00 人员 乙")
        #expect(at(other) == Moment(Room.day(2026, 11, 1), hour: 9))
    }

    @Test("typed after midnight, 23:55 was the evening before")
    func afterMidnight() throws {
        let room = try Room(clock: Moment(Room.day(2026, 11, 21), hour: 0, minute: 5))
        try room.type("人员 甲", "@23:55 人员 乙")
        #expect(at(room) == Moment(Room.day(2026, 11, 20), hour: 23, minute: 55))
    }

    @Test("日期= without @ takes the clock's time of that day")
    func dayOnly() throws {
        let room = try Room()
        try room.type("开会 院坝会 试 日期=2026-11-1")
        #expect(at(room) == Moment(Room.day(2026, 11, 1), hour: 19, minute: 30))
    }

    @Test(
        "no time is refused",
        arguments: ["@25:00 决议 x", "@19:60 决议 x", "@abc 决议 x", "@2026-13-1 10:00 决议 x", "@1930 决议 x"])
    func badTime(line: String) throws {
        let room = try Room.open()
        #expect(try room.refusal(line).contains("@19:30"))
    }

    @Test("a time with nothing behind it is refused, a comment behind it is none")
    func nothing() throws {
        let room = try Room.open()
        #expect(try room.refusal("@19:30").contains("没有内容"))
        #expect(room.say("@19:30 # 茶歇") == .nothing)
    }
}
