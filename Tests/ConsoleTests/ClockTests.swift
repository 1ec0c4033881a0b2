import Testing

@testable import Yard

struct ClockTests {
    @Test func aClockThatWentBackIsToldOnce() throws {
        let first = try Room()
        try first.type("人员 张三", "开会 院坝会 试")
        first.session.journal.close()
        let second = try Room(clock: Room.evening.adding(seconds: -7_200), at: first.path)
        let answer = second.say("人员 李四").lines
        #expect(answer.contains { $0.contains("17:30") && $0.contains("19:30") && $0.contains("@") })
        #expect(!second.say("人员 王五").lines.contains { $0.contains("钟") })
        let english = second.session.takeClockWarning()
        #expect(english == nil)
    }

    @Test func aClockBeforeTheOpeningIsTold() throws {
        let room = try Room(clock: Room.evening.adding(seconds: -3_600), language: .english)
        try room.type("person 张三", "@19:30 open courtyard 试")
        #expect(room.say("张三: 好").lines.contains { $0.contains("clock") && $0.contains("18:30") })
        #expect(!room.say("张三: 好").lines.contains { $0.contains("clock") })
    }

    @Test func aClockThatGoesOnSaysNothing() throws {
        let first = try Room()
        try first.type("人员 张三", "开会 院坝会 试", "@19:00 张三：补一句")
        first.session.journal.close()
        for later in [0, 30, 3_600] {
            let room = try Room(clock: Room.evening.adding(seconds: later - 30), at: first.path)
            #expect(!room.say("状态").lines.contains { $0.contains("电脑的钟") })
            room.session.journal.close()
        }
    }
}
