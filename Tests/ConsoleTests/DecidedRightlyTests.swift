import Kernel
import Testing

@testable import Yard

/// Lines that once let a meeting decide what it could not.
@Suite("Nothing passes that could not") struct DecidedRightlyTests {
    private func owners() throws -> Room {
        let room = try Room(kind: .residents)
        try room.type(
            "房屋 1-101 业主=甲一 面积=100", "房屋 1-102 业主=乙二 面积=100", "房屋 1-103 业主=丙三 面积=100", "房屋 1-104 业主=丁四 面积=90.5",
            "@10:00 开会 业主大会 年度会 主持=甲一 日期=2026-07-01", "议题 物业", "下一项", "提案 换物业公司 提出=甲一")
        return room
    }

    /// 民法典第二百七十八条: who takes part are those whose papers came back in time.
    @Test func onlyPapersThatCameBackAreCounted() throws {
        let room = try owners()
        try room.type(
            "书面表决 P1 截止=2026-07-20", "送达 甲一 乙二 丙三 丁四 P1", "@2026-07-03 9:00 收票 甲一 丁四 P1", "@2026-07-21 9:00 收票 丙三 P1",
            "@2026-07-21 9:10 开票 P1")
        #expect(try room.refusal("@2026-07-21 9:11 记名 甲一=赞成 乙二=赞成").contains("乙二的票没有收回来"))
        #expect(try room.refusal("@2026-07-21 9:11 记名 丙三=赞成").contains("过了期"))
        try room.type("@2026-07-21 9:12 记名 甲一=赞成 丁四=赞成")
        let poll = try #require(room.book.meeting?.polls.last)
        // Two of four heads and 190.5 of 390.5 m²: two thirds of either have to take part.
        #expect(poll.votes.cast == 2 && poll.outcome == .rejected)
    }

    /// Whatever a question is about stays with it: 筹集维修资金 asks for three quarters each time.
    @Test(arguments: ["表决 P1", "复议 P1"]) func aSecondVoteIsAboutTheSameMatter(_ again: String) throws {
        let room = try owners()
        try room.type("表决 P1 赞成=2 反对=1 弃权=1 赞成面积=200 反对面积=100 弃权面积=90.5 事项=筹集维修资金")
        #expect(room.book.meeting?.polls.last?.outcome == .rejected)
        // The second round is named alone, and its figures come after.
        _ = room.say(again)
        if room.book.meeting?.openPoll == nil { _ = room.say("表决 赞成=4 反对=0 弃权=0 赞成面积=390.5 反对面积=0 弃权面积=0") }
        if room.book.meeting?.openPoll == nil { _ = room.say("表决 P1") }
        if room.book.meeting?.openPoll != nil {
            try room.type("表决 赞成=2 反对=1 弃权=1 赞成面积=200 反对面积=100 弃权面积=90.5")
        }
        let last = try #require(room.book.meeting?.polls.last)
        #expect(last.matter == "筹集维修资金" && last.judgement?.rule.share == Share(3, of: 4, strict: false))
    }

    /// 村委会组织法: one paper a voter. More papers than voters elect nobody.
    @Test(arguments: [("村民会议", "主任 规则=双过半"), ("院坝会", "楼长 规则=多数")])
    func morePapersThanVotersElectNobody(_ meeting: String, _ post: String) throws {
        let room = try Room()
        try room.type(
            "人员 张一", "人员 李二", "@10:00 开会 \(meeting) 换届 应到=5", "签到 5人", "议题 选举", "下一项", "选举 \(post) 名额=1 登记=5 候选=张一,李二",
            "唱票")
        try room.type("2 ×7", "1", "封箱")
        let told = room.say("宣布").lines.joined()
        #expect(told.contains("登记5人，收回8张，票多于人，选举无效"), "\(told)")
        #expect(room.book.meeting?.elections.last?.declaration?.outcome.elected.isEmpty == true)
    }

    /// A matter a sign away from one of the rules is asked about; one that is something else is ordinary, as the contract says.
    @Test(arguments: [("筹集维修基金", "筹集维修资金"), ("共用部分", "共有部分")])
    func aMatterNearOneOfTheRulesIsAskedAbout(_ typed: String, _ meant: String) throws {
        let room = try owners()
        let line = "表决 P1 赞成=3 反对=1 弃权=0 赞成面积=300 反对面积=90.5 弃权面积=0 事项="
        #expect(try room.refusal(line + typed).contains("“\(meant)”"))
        try room.type(line + "使用维修资金")
        #expect(room.book.meeting?.polls.last?.outcome == .adopted)
    }

    /// An appeal is voted on before the question that it interrupts.
    @Test(arguments: ["无异议", "记名 甲一=赞成", "表决 P1 赞成=2 反对=0 弃权=0"]) func anAppealComesFirst(_ line: String) throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "@19:00 开会 院坝会 修路 主持=甲一 应到=2", "签到 甲一 乙二", "议题 修路", "下一项", "提案 修路 提出=甲一")
        try room.type("秩序 超时 提出=乙二", "裁定 没有超时", "申诉 提出=乙二")
        #expect(room.book.meeting?.procedure?.open != nil)
        let before = room.book.last.entry
        #expect(room.say(line).isRefused)
        #expect(room.book.last.entry == before)
    }

    @Test func nothingOfAMeetingIsBeforeItsOpening() throws {
        let room = try Room()
        try room.type("@2026-07-01 19:00 开会 院坝会 修路 应到=9", "@2026-07-01 18:50 签到 7人")
        #expect(try room.refusal("@2026-06-01 19:00 议题 早一个月").contains("7月1日19:00"))
        #expect(try room.refusal("@2026-06-01 19:15 散会").contains("写错"))
        try room.type("@2026-07-01 19:30 散会")
    }
}
