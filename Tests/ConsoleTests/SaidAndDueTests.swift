import Kernel
import Testing

@testable import Yard

/// What a facilitator was once left alone with: a child counted, a ruling appealed from for ever, a call that nobody closes.
@Suite("What is said where it was silent") struct SaidAndDueTests {
    /// 村民委员会组织法第二十五条、第二十六条: the assembly is of those of eighteen years and more.
    @Test(arguments: [("村民会议", true), ("院坝会", false)]) func whoIsUnderEighteenIsNotCounted(
        _ kind: String, _ isRefused: Bool
    ) throws {
        let room = try Room()
        try room.type(
            "人员 甲一 出生=1970-1-1", "人员 乙二 出生=2008-7-2", "人员 丙三", "@10:00 开会 \(kind) 年会 主持=甲一 日期=2026-07-01 应到=3")
        if isRefused {
            let told = try room.refusal("签到 乙二")
            #expect(told.contains("乙二不满18周岁") && told.contains("第二十六条") && told.contains("列席 乙二"), "\(told)")
            #expect(try room.refusal("委托 乙二 甲一").contains("不满18周岁"))
            try room.type("签到 全体")
            #expect(room.book.present == 2)
            try room.type("列席 乙二")
        } else {
            try room.type("签到 全体")
            #expect(room.book.present == 3)
        }
    }

    /// Neither for a household nor for somebody away.
    @Test func whoIsUnderEighteenSpeaksForNobody() throws {
        let room = try Room()
        try room.type(
            "人员 老大 户=大家", "人员 老三 户=三家", "人员 小四 出生=2010-6-1 户=三家", "@10:00 开会 村民会议 户代表会 日期=2026-07-01 应到=3户")
        #expect(try room.refusal("签到 老大 小四").contains("小四不满18周岁"))
        #expect(try room.refusal("委托 老三 小四 书面=是").contains("小四不满18周岁"))
        try room.type("签到 老大 老三")
    }

    /// Born on 2 July 2008, of age on that day eighteen years later.
    @Test func whoTurnsEighteenThatDayIsCounted() throws {
        let room = try Room()
        try room.type("人员 乙二 出生=2008-7-2", "@10:00 开会 村民会议 年会 日期=2026-07-02 应到=1", "签到 乙二")
        #expect(room.book.present == 1)
    }

    @Test func whatWasMovedAndNotDecidedIsALooseEnd() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "@19:00 开会 院坝会 修路 主持=甲一 应到=2", "签到 甲一 乙二", "议题 修路", "下一项", "提案 修路 提出=甲一",
            "秩序 跑题 提出=乙二")
        #expect(room.book.looseEnds.contains { $0.told(by: room.session.screen).contains("“跑题”还没有裁定") })
        try room.type("裁定 没有跑题", "申诉 提出=乙二")
        #expect(room.book.looseEnds.contains { $0.told(by: room.session.screen).contains("申诉还没有表决") })
        try room.type("表决 0 2 0")
        #expect(!room.book.looseEnds.contains { $0.told(by: room.session.screen).contains("申诉") })
    }

    @Test func aRollCallSaysHowItGoesOnAndWhyItStaysOpen() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "@19:00 开会 院坝会 修路 主持=甲一 应到=甲一、乙二、丙三", "签到 全体", "议题 修路", "下一项",
            "提案 修路 提出=甲一", "表决 方式=记名")
        #expect(try room.refusal("表决").contains("记名 甲=赞成"))
        try room.type("记名 甲一=赞成", "记名 乙二=赞成", "离场 乙二、丙三")
        let told = room.say("记名 甲一=反对").lines.joined()
        #expect(told.contains("都报完了") && told.contains("差1"), "\(told)")
        #expect(room.book.meeting?.openPoll != nil)
    }

    @Test func figuresAreReadAsTheyAreSaid() throws {
        let room = try Room()
        try room.type("人员 甲一", "@19:00 开会 院坝会 修路 应到=十二户", "签到 8户", "议题 修路", "下一项", "提案 修路")
        try room.type("表决 6户 2户 0户")
        #expect(room.book.meeting?.polls.last?.votes == Votes(for: 6, against: 2, abstain: 0))
        #expect(try room.refusal("议题 沟 时限=90秒").contains("写整分钟，如 15分"))
        #expect(try room.refusal("应到 20人 事由=数错").contains("应到 47户"))
        let heads = try Room()
        try heads.type("@19:00 开会 院坝会 修路 应到=12", "签到 8人", "议题 修路", "下一项", "提案 修路")
        #expect(try heads.refusal("表决 6户 2户 0户").contains("6户"))
    }

    @Test func anEnglishSecretaryNamesMattersInEnglish() throws {
        let room = try Room(language: .english)
        try room.type("人员 Ann", "@19:00 开会 院坝会 Road 应到=3", "签到 3人", "议题 Road", "下一项", "提案 Road 提出=Ann")
        try room.type("vote 2 1 0 matter=removal")
        #expect(room.book.meeting?.polls.last?.matter == "除名")
        // The first line names the verb in both languages; what is said of it is English.
        #expect(room.say("help vote").lines.dropFirst().allSatisfy { !$0.containsHan })
    }

    /// A vote on 25 lamps agrees to no 26, and one on September to no October.
    @Test func aVoteAgreesToTheFiguresItNames() throws {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type(
            "人员 杨通海", "人员 潘玉珍", "规划 三年规划 起=2026-1-1 止=2028-12-31", "问题 路灯暗 领域=环境卫生", "目标 Q1 装20盏灯 至=2026-12-31",
            "开会 院坝会 议事 应到=2", "签到 杨通海、潘玉珍", "提案 通过规划 规划=三年规划", "表决 2 0 0", "提案 G1改成25盏，九月装完", "表决 2 0 0")
        let told = try room.refusal("调整 G1 装26盏灯 依据=P2")
        #expect(told.contains("没有26") && told.contains("依据=P2!"), "\(told)")
        #expect(try room.refusal("调整 G1 至=2027-10-31 依据=P2").contains("没有2027-10-31"))
        try room.type("调整 G1 装二十五盏灯 至=2027-9-30 依据=P2", "调整 G1 装26盏灯 依据=P2!")
    }

    /// The line under an answer counts what 该开的会 lists, by laws too that no meeting brought in yet.
    @Test func whatIsLateIsCountedOnce() throws {
        let room = try Room(templates: TemplateFolders())
        try room.type("人员 甲一", "@2024-03-01 19:00 开会 院坝会 修路 应到=1", "签到 甲一", "@2024-03-01 19:30 散会")
        let list = try #require(
            try? DueList(
                of: room.book, on: room.session.status.at.day,
                supplies: Book.Supplies(try TemplateFolders().sources(for: DueInquiry.needs(of: .village)))))
        #expect(list.overdue > 0 && room.session.status.overdue == list.overdue)
    }
}
