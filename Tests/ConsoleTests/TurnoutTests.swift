import Kernel
import Testing

@testable import Yard

@Suite("Who came: those named go by the roll, figures are not dropped without a word, nobody comes before the day")
struct TurnoutTests {
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language)
        try room.type(
            "人员 石老三 民族=苗", "人员 潘玉珍 民族=侗族 党员=是", "人员 杨通海", "活动 看望老人 日期=2026-6-19")
        return room
    }

    private func peoples(_ room: Room) throws -> [String] {
        guard case .facts(let facts) = try room.session.asked("活动 H1", asFacts: true) else { return [] }
        let list = facts["activities"]?.items.first?["ethnicity"]?.items ?? []
        return list.map { "\($0["name"]?.text ?? "") \($0["heads"]?.integer ?? 0)" }.sorted()
    }

    @Test("ethnicity counts those named with those counted, and 侗族 with 侗") func named() throws {
        let room = try room()
        try room.type("到场 H1 石老三、潘玉珍、杨通海")
        #expect(try peoples(room) == ["侗族 1", "苗 1"])
        try room.type("到场 H1 47人 党员=12 民族=苗:20,侗:9")
        #expect(try peoples(room) == ["侗 10", "苗 21"])
        let record = try PaperMaker(templates: TemplateFolders()).text(.activityRecord, in: room.book, as: .markdown)
        #expect(record.contains("苗21人") && record.contains("侗10人") && record.contains("13人次"), "\(record)")
    }

    @Test("a count in place of another says what it replaces; after the close it is refused") func replaced() throws {
        let room = try room()
        #expect(!room.say("到场 H1 47人 党员=12 服务=200 民族=苗:20,侗:9").lines.joined().contains("不再算"))
        let told = room.say("到场 H1 3人").lines.joined()
        for part in ["没有点名的47人", "党员12人", "苗20人", "侗9人", "不再算"] { #expect(told.contains(part), "\(told)") }
        #expect(!told.contains("服务200人"))
        #expect(room.say("到场 H1 服务=150").lines.joined().contains("服务200人"))
        #expect(!room.say("到场 H1 +2人").lines.joined().contains("不再算"))
        try room.type("办结 H1 小结=完")
        let state = try room.state
        #expect(try room.refusal("到场 H1 3人").contains("已办结"))
        #expect(try room.state == state && room.book.activity(ActivityID(1))?.attendance == 5)
    }

    @Test("nobody was at what is to come, and it is not over; what somebody was at is not to come") func before() throws
    {
        let room = try room()
        try room.type("活动 将来 日期=2027-7-1")
        #expect(try room.refusal("到场 H2 5人").contains("还没到"))
        #expect(try room.refusal("办结 H2").contains("还没到"))
        try room.type("活动 H2 日期=2026-11-20", "到场 H2 5人")
        #expect(try room.refusal("活动 H2 日期=2027-7-1").contains("已经记了谁到场"))
        try room.type("活动 H2 日期=2026-11-19", "办结 H2")
    }
}

@Suite("What is told of organisations has happened, in an order that can be")
struct OrganisationDayTests {
    private func room() throws -> Room {
        let room = try Room(kind: .residents)
        try room.type("人员 潘玉珍", "组织 苗绣会 类型=社会组织 负责人=潘玉珍")
        return room
    }

    @Test(
        "a day to come is refused",
        arguments: [
            "组织 苗绣会 成立=2050-1-1", "组织 苗绣会 备案日期=2050-1-1", "组织 苗绣会 挂牌=2050-1-1", "孵化 苗绣会 阶段=筹备 日期=2050-1-1",
            "资源 绣架 来自=基金会 日期=2050-1-1", "方案 实施方案 日期=2050-1-1",
        ])
    func future(line: String) throws {
        let room = try room()
        let state = try room.state
        #expect(try room.refusal(line).contains("还没到"))
        #expect(try room.state == state)
    }

    @Test("nothing is founded after it was filed, whichever was told first") func order() throws {
        let room = try room()
        try room.type("孵化 苗绣会 阶段=备案 日期=2022-6-1")
        #expect(try room.refusal("组织 苗绣会 成立=2023-1-1").contains("2022年6月1日"))
        try room.type("组织 苗绣会 成立=2022-3-1", "组织 合唱队 类型=志愿队 成立=2024-1-1")
        #expect(try room.refusal("组织 合唱队 备案日期=2023-1-1").contains("2024年1月1日"))
        #expect(try room.refusal("孵化 合唱队 阶段=备案 日期=2023-1-1").contains("2024年1月1日"))
        try room.type("孵化 合唱队 阶段=备案 日期=2024-2-1")
    }
}
