import Kernel
import Testing

@testable import Yard

@Suite("How organisations, plan, fund and activities stand")
struct StandingTests {
    private func room() throws -> Room {
        let room = try Room()
        try room.type("人员 杨通海", "人员 潘玉珍", "人员 龙金花", "组织 苗绣会 类型=社会组织 领域=文化 负责人=潘玉珍 地点=老粮站")
        return room
    }

    /// What was asked before the meeting closed.
    private func meeting(_ room: Room, _ lines: String...) throws -> [String] {
        try room.type("开会 院坝会 议事 应到=3", "签到 杨通海、潘玉珍、龙金花")
        for line in lines { try room.type(line) }
        return room.say("散会").lines.filter { $0.hasPrefix("- ") }
    }

    @Test("what filing lacks is asked about at one meeting") func filedTooSoon() throws {
        let room = try room()
        #expect(try meeting(room, "孵化 苗绣会 阶段=成立").isEmpty)
        let asked = try meeting(room, "孵化 苗绣会 阶段=备案")
        #expect(asked.count == 1 && asked[0].contains("苗绣会已经备案，还差章程、名册"), "\(asked)")
        #expect(try meeting(room).isEmpty)
        #expect(room.say("状态").lines.contains("组织1个：已备案1个，其中1个材料还不齐"))
        try room.type("组织 苗绣会 章程=章程", "任职 潘玉珍 组织=苗绣会")
        #expect(room.say("状态").lines.contains("组织1个：已备案1个"))
    }

    @Test("a term that ended with nobody after it is asked about at one meeting") func emptySeat() throws {
        let room = try room()
        try room.type(
            "任职 潘玉珍 组织=苗绣会 职务=会长 起=2025-1-1 止=2026-3-1", "任职 杨通海 组织=苗绣会 职务=会计 起=2025-1-1 止=2026-3-1",
            "任职 龙金花 组织=苗绣会 职务=会计 起=2026-3-2", "任职 龙金花 组织=苗绣会 起=2025-1-1 止=2026-3-1")
        let asked = try meeting(room)
        #expect(asked.count == 1 && asked[0].contains("苗绣会的会长（潘玉珍）2026年3月1日到期"), "\(asked)")
        #expect(try meeting(room).isEmpty)
        #expect(room.say("状态").lines.contains { $0.contains("1个职务到期没有人接") })
        try room.type("任职 潘玉珍 组织=苗绣会 职务=会长")
        #expect(room.book.emptySeats(on: room.book.last.at.day).isEmpty)
    }

    @Test("who stepped down left a line of their own, and is not asked about") func leftByALine() throws {
        let room = try room()
        try room.type("任职 潘玉珍 组织=苗绣会 职务=会长 起=2025-1-1", "卸任 潘玉珍 组织=苗绣会 日期=2026-3-1")
        #expect(try meeting(room).isEmpty)
    }

    @Test("each room that holds something adds one line, and the same as data") func everyRoom() throws {
        let room = try room()
        #expect(room.say("状态").lines.count == 2)
        let today = room.book.last.at.day
        try room.type(
            "规划 三年规划 起=2026-1-1 止=2028-12-31", "问题 没有垃圾点", "目标 Q1 每组一个 至=\(today.adding(days: -3))",
            "目标 Q1 每户知道", "进展 G2 完成=100%", "基金 设立 10000 来源=街道 日期=\(today)", "对账 余额=9000",
            "公示 账 天数=7", "活动 看望老人 日期=\(today.adding(days: 2)) 时间=9:00", "活动 端午 日期=\(today.adding(days: 1))",
            "活动 早过了 日期=\(today.adding(days: -1))")
        let lines = room.say("状态").lines
        let day = { (days: Int) in Chinese().date(today.adding(days: days)) }
        #expect(
            lines.dropFirst() == [
                "组织1个", "规划“三年规划”：还没有通过，目标2个，完成1个，晚了1项",
                "下一次活动H2 端午 \(day(1))；过了日子没有办结：H3",
                "基金余额10000元，其中未拨10000元；账公示到\(day(6))；对账1处差额没有说明",
            ])
        guard case .facts(let facts) = try room.session.asked("状态", asFacts: true) else {
            Issue.record("no data")
            return
        }
        #expect(facts["meeting"] == .null && facts["fund"]?["balance_fen"]?.integer == 1_000_000)
        #expect(facts["development"]?["late"]?.items.compactMap(\.text) == ["G1"])
        #expect(facts["activities"]?["next"]?["id"]?.text == "H2" && facts["organisations"]?["count"]?.integer == 1)
        #expect(facts["fund"]?["posted_until"]?.text == today.adding(days: 6).description)
    }
}
