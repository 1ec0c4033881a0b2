import Kernel
import Testing

@testable import Yard

/// What a kind of meeting may decide, by whom, and what is said where it may not.
struct WhatMeetingsDecideTests {
    private func room(_ opening: String, _ more: String...) throws -> Room {
        let room = try Room(kind: opening.contains("居民") || opening.contains("业主") ? .residents : .village)
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name) 出生=1980-1-1 户=\(name)家") }
        try room.type(opening)
        for line in more { try room.type(line) }
        return room
    }

    /// § 27: 一人一票. Counted by households, two of four would have been a quorum of three with a proxy.
    @Test func membersAreNotCountedByHouseholds() throws {
        for kind in ["成员大会", "村民代表会议", "合作社成员大会", "支部党员大会"] {
            let room = try Room()
            #expect(try room.refusal("开会 \(kind) 会 应到=4户").contains("一人一票"), "\(kind)")
        }
        let room = try room("开会 成员大会 年会", "应到 4 事由=补写")
        #expect(try room.refusal("签到 4户").contains("农村集体经济组织法第二十七条"))
        #expect(try room.refusal("应到 4户 事由=数错").contains("农村集体经济组织法第二十七条"))
        try Room().type("开会 村民会议 会 应到=4户")
    }

    @Test func whoIsRepresentedIsNotSaidToBeHere() throws {
        let room = try room("开会 成员大会 年会 应到=4", "签到 甲一", "人员 乙二 户=甲一家 事由=数错", "委托 乙二 甲一 书面=是", "提案 种树")
        #expect(try room.refusal("表决 2 0 0").contains("到会1、委托参加1，法定3，差1"))
    }

    /// No article of these assemblies knows proxies: the vote counts, and it is said what it is worth.
    @Test func aProxyThatNoClauseGivesIsTold() throws {
        let room = try room("开会 村民代表会议 会 应到=4", "签到 甲一 乙二 丙三")
        #expect(room.say("委托 丁四 甲一 书面=是").lines.joined().contains("没有写可以委托"))
        try room.type("提案 换灯")
        #expect(room.say("表决 3 1 0").lines.joined().contains("到会3人、委托1票，过半数须3票"))
        let election = try self.room("开会 选举大会 会 应到=4", "签到 甲一 乙二 丙三")
        #expect(!election.say("委托 丁四 甲一 书面=是").lines.joined().contains("没有写"))
    }

    /// 居委会组织法 § 19: 采取居民代表选举方式的，不实行委托投票.
    @Test func representativesElectWithoutThePapersOfTheAbsent() throws {
        let room = try Room(kind: .residents)
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name) 代表=是") }
        try room.type(
            "开会 居民代表会议 会 应到=4", "签到 甲一 乙二 丙三", "委托 丁四 甲一 书面=是", "选举 主任 名额=1 候选=甲一,乙二 方式=居民代表 登记=4")
        #expect(try room.refusal("发票 4").contains("城市居民委员会组织法第十九条"))
        try room.type("发票 3")
        #expect(try room.refusal("收回 4").contains("第十九条"))
        try room.type("收回 3")
    }

    /// § 19: by the way in which the post was filled.
    @Test func aRecallByHandsIsTold() throws {
        let room = try room("开会 村民代表会议 会 应到=4", "签到 甲一 乙二 丙三")
        try room.type("组织 村民委员会 类型=自治组织", "任职 甲一 组织=村民委员会 职务=主任 起=2026-1-1")
        #expect(room.say("提案 撤换甲一").lines.joined().contains("规则=罢免"))
        try room.type("撤回")
        let told = room.say("提案 罢免甲一的主任职务").lines.joined()
        #expect(told.contains("村民委员会组织法第十九条") && told.contains("规则=罢免"), "\(told)")
        #expect(!room.say("提案 换灯").lines.joined().contains("罢免"))
    }

    @Test(
        "a matter is known by what people call it",
        arguments: [
            ("开会 业主大会 会", "提案 出租楼顶给基站", "共有部分"), ("开会 业主大会 会", "提案 一楼改成店面", "改成店"),
            ("开会 成员代表大会 会 应到=21", "提案 土地补偿费怎么分", "补偿费"),
            ("开会 成员代表大会 会 应到=21", "提案 确认石弟为本社成员", "为本社成员"),
            ("开会 理事会 会 应到=3", "提案 调整承包地", "承包地"),
        ])
    func aMatterIsKnownByItsEverydayName(opening: String, motion: String, matter: String) throws {
        let room = try room(opening)
        if opening.contains("业主") { try room.type("散会", "房屋 1-1 业主=甲一 面积=80", opening) }
        let told = room.say(motion).lines.joined()
        #expect(told.contains("“\(matter)”"), "\(told)")
        #expect(!room.say("撤回").isRefused)
        #expect(!room.say("提案 修花坛").lines.joined().contains("“"))
    }

    /// Mending a roof changes no use of it; a council drafts what the members decide (§ 30); a hearing recalls nobody.
    @Test(arguments: [
        ("开会 业主大会 会", "提案 修楼顶漏水"), ("开会 业主大会 会", "提案 楼顶不许堆东西"), ("开会 理事会 会 应到=3", "提案 起草章程修改草案"),
        ("开会 理事会 会 应到=3", "提案 提请成员大会修改章程"), ("开会 居民代表会议 会 应到=4", "提案 听取罢免程序的介绍"),
        ("开会 居民代表会议 会 应到=4", "提案 罢免楼栋长"),
    ])
    func whatIsAboutNoSuchMatterIsNotTold(opening: String, motion: String) throws {
        let room = try room(opening)
        if opening.contains("业主") { try room.type("散会", "房屋 1-1 业主=甲一 面积=80", opening) }
        let told = room.say(motion).lines.joined()
        #expect(!told.contains("“") && !told.contains("规则=罢免"), "\(told)")
    }

    @Test func whatWasAdoptedIsWithdrawnByNobody() throws {
        let room = try room(
            "开会 院坝会 一 应到=4", "签到 甲一 乙二 丙三", "提案 种花", "表决 2 1 0", "散会", "开会 院坝会 二 应到=4", "签到 甲一 乙二 丙三", "续议 P1")
        #expect(try room.refusal("撤回 P1").contains("已经通过，不能撤回"))
        try room.type("撤销", "提案 修路", "撤回")
        #expect(room.book.proposal(1)?.state == .adopted)
    }

    @Test func whatTheSameBodyAdoptedIsToldWhenItIsTakenUpAgain() throws {
        let room = try room(
            "开会 村民代表会议 一 应到=4", "签到 甲一 乙二 丙三", "提案 种树", "表决 3 0 0", "提案 修路", "表决 1 2 0", "散会", "开会 村民代表会议 二 应到=4",
            "签到 甲一 乙二 丙三")
        #expect(room.say("续议 P1").lines.joined().contains("第1次会已经通过"))
        try room.type("撤销")
        #expect(!room.say("续议 P2").lines.joined().contains("已经通过"))
        try room.type("表决 3 0 0", "散会", "开会 村民会议 三 应到=4", "签到 甲一 乙二 丙三")
        #expect(!room.say("续议 P1").lines.joined().contains("已经通过"), "another assembly")
    }

    @Test func onlyGrownUpsSignAndWhoHasNotSignedYet() throws {
        let room = try room("开会 院坝会 会", "签到 甲一 乙二", "人员 小明 出生=2014-1-1", "散会")
        #expect(try room.refusal("签字 小明").contains("小明不满18周岁"))
        try room.type("签字 甲一", "签字 甲一、乙二")
        #expect(room.meeting?.minutes.signatures.map(\.name) == ["甲一", "乙二"])
        #expect(try room.refusal("签字 甲一、乙二").contains("甲一已经签过字"))
        try room.type("签字 丙三、小明")
        #expect(room.meeting?.minutes.signatures.last?.name == "丙三")
    }

    /// § 25 of the village law lets a pressing meeting be called at short notice; § 27 of the collective law doesn't.
    @Test(arguments: [("村民会议", true), ("成员大会", false)])
    func aShortNoticeIsLawfulWhereTheClauseSaysSo(kind: String, isLawful: Bool) throws {
        let room = try Room()
        let told = room.say("预告 \(kind) 年会 日期=2026-11-25").lines.joined()
        #expect(told.contains("改期打 预告 M1 日期=2026-11-30"), "\(told)")
        #expect(told.contains("临时通知") == isLawful)
        let notice = try #require(room.book.call(CallID(1))?.notice)
        #expect((notice.mayBeShort == true) == isLawful)
    }

    @Test func whatTheFundNeverPaysIsKnownByItsEverydayName() throws {
        let room = try Room()
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name)") }
        try room.type(
            "委员会 环卫会 章程=环境卫生委员会章程", "入会 甲一 乙二 丙三 丁四 委员会=环卫会", "批准 甲一 乙二 丙三 丁四 委员会=环卫会", "基金 设立 1000 来源=街道",
            "开会 委员会会议 会 应到=环卫会", "签到 甲一 乙二 丙三", "提案 清渠 金额=400", "附议 乙二", "表决 3 0 0", "散会",
            "拨款 P1 收款=环卫会")
        for purpose in ["替老王还债", "甲一家里用"] {
            let told = room.say("支出 K1 50 事由=\(purpose) 经手=甲一 审核=乙二 审批=丙三").lines.joined()
            #expect(told.contains("负面清单") && told.contains("请核对"), "\(purpose): \(told)")
        }
        #expect(!room.say("支出 K1 50 事由=买锄头 经手=甲一 审核=乙二 审批=丙三").lines.joined().contains("负面清单"))
    }

    /// A vote that a later meeting turned pays nothing more, and the account says so.
    @Test func noMoneyGoesOutOnAVoteThatWasTurned() throws {
        let room = try room(
            "开会 院坝会 一 应到=4", "基金 设立 10000 来源=街道", "签到 甲一 乙二 丙三", "提案 修路 金额=3000", "表决 3 0 0", "散会",
            "拨款 P1 收款=施工队 金额=3000", "开会 院坝会 二 应到=4", "签到 甲一 乙二 丙三", "续议 P1")
        try room.type("支出 K1 100 事由=水泥", "表决 0 3 0")
        #expect(try room.refusal("支出 K1 100 事由=水泥").contains("P1"))
        #expect(room.say("账 K1").lines.joined().contains("不算数"), "\(room.say("账 K1").lines)")
    }

    @Test func whatIsLeftIsSaidWithWaysThatAreOpen() throws {
        let room = try room("开会 村民代表会议 会 应到=4", "签到 甲一 乙二 丙三", "提案 种树", "记名 甲一=赞成")
        let told = room.say("散会").lines.joined()
        #expect(told.contains("先打 撤销 退回散会"), "\(told)")
        try room.type("撤销", "记名 乙二=赞成", "表决 结束")
    }

    @Test func aRemovalSaysWhichVoteNamedNoMatter() throws {
        let room = try Room()
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name)") }
        try room.type(
            "委员会 环卫会 章程=环境卫生委员会章程", "入会 甲一 乙二 丙三 丁四 委员会=环卫会", "批准 甲一 乙二 丙三 丁四 委员会=环卫会",
            "开会 委员会会议 会 应到=环卫会", "签到 甲一 乙二 丙三", "提案 除名丁四", "表决 3 0 0")
        #expect(try room.refusal("除名 丁四").contains("作废 P1"))
        try room.type("提案 感谢乙二扫街", "表决 3 0 0")
        #expect(try !room.refusal("除名 乙二").contains("作废"))
        try room.type("作废 P1 事由=没有写事项", "人员 戊五")
        #expect(try room.refusal("表决 P1 3 0 0 事项=除名 对象=乙二").contains("P1说的是丁四，没有提到乙二"))
        try room.type("表决 P1 3 0 0 事项=除名 对象=丁四", "除名 丁四 事由=不来")
    }

    /// Counted heads that came and went: 实到 is the most who were there at once.
    @Test func headsThatWentAgainHaveCome() throws {
        let room = try room("开会 院坝会 会 应到=5", "清点 3人", "签到 +1人", "离场 1人", "提案 种树", "表决 3 0 0", "散会")
        let meeting = try #require(room.meeting)
        #expect(MeetingFacts(meeting, in: room.book, for: .full).came == 4)
    }
}
