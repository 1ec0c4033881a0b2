import Kernel
import Testing

@testable import Yard

@Suite("Organisations and people, at the prompt")
struct OrganisationLineTests {
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        try room.type(
            "人员 杨通海", "人员 潘玉珍", "人员 龙金花", "委员会 环卫会", "组织 苗绣会 类型=社会组织 领域=文化 负责人=潘玉珍",
            "任职 潘玉珍 组织=苗绣会 职务=会长 骨干=是 起=2026-3-1")
        return room
    }

    @Test func anOrganisationIsEnteredChangedAndSeen() throws {
        let room = try room()
        #expect(room.say("组织 苗绣会 地点=老粮站 领域=文化、敬老").lines == ["苗绣会改记（领域文化、敬老爱幼，地点老粮站）"])
        let seen = room.say("组织 苗绣会 看").lines
        #expect(seen[0] == "苗绣会（社会组织，领域文化、敬老爱幼，负责人潘玉珍，地点老粮站，#5）")
        #expect(seen.contains { $0.contains("会长") && $0.contains("2026-03-01") && $0.contains("#6") })
        #expect(seen.contains("备案还差章程"))
        #expect(room.say("组织表").lines.last == "共2个：社会组织1、委员会1")
        #expect(room.say("骨干").lines.last == "骨干1人，其中党员0人")
    }

    @Test func aCommitteeIsOneOfItsOwnAccord() throws {
        let room = try room()
        try room.type("组织 环卫会 领域=环境卫生", "任职 龙金花 组织=环卫会 职务=主任")
        let committee = try room.book.organisation(named: "环卫")
        #expect(committee.details.kind == .committee && committee.details.fields == ["环境卫生"])
        #expect(room.book.everyOrganisation.map(\.name) == ["苗绣会", "环卫会"])
    }

    @Test func aSeatIsTakenOnceAtATimeAndSeveralOrganisationsMayBeSatIn() throws {
        let room = try room()
        try room.type(
            "任职 潘玉珍 组织=环卫会 起=2026-3-1", "卸任 潘玉珍 组织=苗绣会 日期=2026-6-1 事由=搬家",
            "任职 潘玉珍 组织=苗绣会 职务=会长 起=2026-6-1", "任职 潘玉珍 组织=苗绣会 职务=会计 起=2026-6-1")
        let organisation = try room.book.organisation(named: "苗绣会")
        #expect(organisation.seats.map(\.post) == ["会长", "会长", "会计"])
        #expect(organisation.seats(on: Room.day(2026, 5, 31)).map(\.stamp.entry) == [6])
        #expect(organisation.seats(on: Room.day(2026, 6, 1)).count == 2)
    }

    @Test(
        "a bad line is told in one line and changes nothing",
        arguments: [
            ("组织 新会", "没有登记“新会”"), ("组织 新会 领域=文化", "类型="), ("组织 新会 类型=社会组织 领域=环竟卫生", "环境卫生"),
            ("组织 新会 类型=公司", "可以是"), ("组织 苗绣会 上级=苗绣会", "自己的上级"), ("组织 苗绣会 领域=文化", "没有新的内容"),
            ("组织 苗绣会 负责人=张三", "张三"), ("领域 文化", "已经有了"), ("领域 敬老", "已经有了"),
            ("任职 潘玉珍 组织=苗绣会 职务=会长", "#6"), ("任职 潘玉珍 组织=苗绣会", "一个位子"), ("任职 潘玉珍", "组织=苗绣会|环卫会"),
            ("任职 潘玉珍 组织=苗秀会", "苗绣会"), ("任职 杨通海 组织=苗绣会 起=2026-5-1 止=2026-4-1", "早于"),
            ("卸任 杨通海 组织=苗绣会", "在任的是潘玉珍"), ("卸任 潘玉珍 组织=苗绣会 日期=2026-2-1", "才任职"),
            ("身份 杨通海 组长", "本土社工|社工|志愿者"), ("资源 绣架 金额=300", "来自="),
            ("孵化 苗绣会 阶段=开张", "可以是"), ("孵化 没有 阶段=意向", "没有登记"),
        ])
    func bad(line: String, says: String) throws {
        let room = try room()
        let state = try room.state
        let told = try room.refusal(line)
        #expect(told.contains(says), "\(told)")
        #expect(try room.state == state)
    }

    @Test func incubationGoesForwardOnlyAndSaysWhatFilingLacks() throws {
        let room = try room()
        #expect(room.say("孵化 苗绣会 阶段=筹备 日期=2026-4-1").lines == ["苗绣会：筹备，2026年4月1日；备案还差地点、章程"])
        #expect(try room.refusal("孵化 苗绣会 阶段=意向").contains("只往前"))
        #expect(try room.refusal("孵化 苗绣会 阶段=筹备").contains("只往前"))
        #expect(try room.refusal("孵化 苗绣会 阶段=成立 日期=2026-3-1").contains("不能早于"))
        try room.type("组织 苗绣会 地点=老粮站 章程=章程", "孵化 苗绣会 阶段=备案 日期=2026-5-1", "孵化 苗绣会 阶段=退出 日期=2026-7-1")
        #expect(try room.refusal("任职 杨通海 组织=苗绣会").contains("已经退出"))
        #expect(try room.book.organisation(named: "苗绣会").steps.map(\.stage) == [.preparing, .filed, .ended])
    }

    @Test func whoIsWhatCountsOnceAtATime() throws {
        let room = try room()
        try room.type("身份 杨通海 志愿者 起=2026-1-1", "身份 杨通海 志愿者 止=2026-6-30", "身份 杨通海 志愿者 起=2026-7-1", "身份 杨通海 党员")
        #expect(try room.refusal("身份 杨通海 志愿者").contains("已经是志愿者"))
        #expect(room.book.registry["杨通海"]?.details.isPartyMember == true)
        #expect(room.book.organisations.statuses.filter { $0.status == .volunteer }.count == 2)
    }

    @Test func thePlaceAndWhatWasGiven() throws {
        let room = try room()
        try room.type("社区 街道=大十字街道 试点=是 特点=整体搬迁,空心化 模式=一建领三建", "方案 实施方案 文号=8号", "渠道 微信公众号 名称=南山之声")
        #expect(room.say("社区").lines == ["本社区：街道大十字街道，试点，特点整体搬迁、空心化，模式一建领三建"])
        #expect(try room.refusal("社区 试点=是").contains("没有新的内容"))
        #expect(
            room.say("资源 绣架 来自=基金会 给=苗绣会 金额=3000 日期=2026-3-1").lines == ["基金会出绣架，给苗绣会（3000元，2026年3月1日）"])
    }

    @Test func inEnglishToo() throws {
        let room = try Room(language: .english)
        try room.type("person Yang", "org Choir type=social field=culture head=Yang founded=2026-3-1")
        #expect(room.say("serve Yang org=Choir office=leader backbone=yes from=2026-3-1").lines[0].contains("backbone"))
        #expect(try room.refusal("org Choir field=cultur").contains("culture"))
        #expect(room.say("orgs").lines.last == "1 in all: social 1")
    }

    @Test func asDataToo() throws {
        let room = try room()
        guard case .facts(let facts) = try room.session.asked("组织 苗绣会 看", asFacts: true) else {
            Issue.record("no data")
            return
        }
        #expect(facts["type"]?.text == "社会组织" && facts["seats"]?.items.first?["entry"]?.integer == 6)
        #expect(facts["missing_for_filing"]?.items.compactMap(\.text) == ["place", "charter"])
        #expect(try room.session.asked("组织 新会 类型=企业", asFacts: true) == .noQuestion)
        #expect(try room.session.asked("议程", asFacts: true) == .screenOnly)
    }
}
