import Kernel
import Testing

@testable import Yard

/// What a vote is on stays with it from its first line to its last count; 散会 decides nothing; and no two posts that watch each other are
/// one person's.
@Suite("Terms of votes, and of posts") struct TermsOfVotesTests {
    /// Five of five, under a charter whose article 13 asks for more than half, and whose article 24 for two thirds to dissolve.
    private func committee() throws -> Room {
        let room = try Room(templates: TemplateFolders())
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "委员会 环会 章程=环境卫生委员会章程",
            "入会 甲一 乙二 丙三 丁四 戊五 委员会=环会", "批准 甲一 乙二 丙三 丁四 戊五 委员会=环会",
            "@2026-07-01 19:00 开会 委员会会议 会一 主持=甲一 记录=乙二 日期=2026-07-01 应到=环会", "签到 全体", "提案 解散本会 提出=乙二")
        return room
    }

    private func article(_ room: Room) -> String {
        room.book.meeting?.polls.last?.judgement.map { "\($0.rule.citation.article) \($0.isMet)" } ?? ""
    }

    @Test func aRecountKeepsWhatTheVoteWasOn() throws {
        let room = try committee()
        try room.type("表决 3 2 0")
        for other in ["事项=解散", "事项=瞎编", "方式=无记名"] {
            #expect(try room.refusal("表决 P1 3 2 0 \(other)").contains("作废 P1"))
        }
        try room.type("表决 P1 4 1 0", "作废 P1", "表决 P1 3 2 0 事项=解散")
        #expect(article(room) == "24 false")
    }

    @Test func whatIsSaidAtTheCloseStaysWithTheVote() throws {
        let room = try committee()
        try room.type("表决 P1", "表决 3 2 0 事项=解散")
        #expect(article(room) == "24 false" && room.book.meeting?.polls.last?.matter == "解散")
        try room.type("表决 P1 3 2 0")
        #expect(article(room) == "24 false")
    }

    @Test func whatIsSaidInTheCourseOfARollCallStaysWithIt() throws {
        let room = try committee()
        try room.type("记名 甲一=赞成 乙二=赞成", "记名 丙三=赞成 事项=解散", "记名 丁四=反对 戊五=反对")
        #expect(article(room) == "24 false")
        #expect(try room.refusal("记名 丁四=赞成 事项=换人").contains("作废 P1"))
    }

    @Test func theEndOfAMeetingClosesNoRollCall() throws {
        let room = try committee()
        try room.type("记名 甲一=赞成 乙二=弃权")
        #expect(room.book.looseEnds.contains { $0.told(by: room.session.screen).contains("还有3票没报") })
        try room.type("散会")
        #expect(room.book.proposals.first?.state == .pending)
        #expect(room.book.meetings.last?.polls.last?.isOpen == true)
    }

    /// 环境卫生委员会章程第10条：会计、出纳不由一人兼任.
    @Test func theAccountantIsNotTheCashier() throws {
        let room = try committee()
        for post in ["会计", "出纳"] {
            try room.type("选举 \(post) 名额=1 候选=甲一,乙二", "发票 5", "收回 5", "唱票", "1 ×5", "封箱", "宣布")
        }
        #expect(room.book.offices.map(\.post) == ["会计"])
        #expect(room.book.meeting?.elections.last?.declaration?.outcome.passedOver.map(\.name) == ["甲一"])
    }

    /// Whoever had the other post until this vote on it may be elected to one of them.
    @Test func whoGivesUpThePostMayHaveTheOther() throws {
        let room = try committee()
        try room.type("选举 会计 名额=1 候选=甲一,乙二", "发票 5", "收回 5", "唱票", "1 ×5", "封箱", "宣布", "散会")
        try room.type("@2026-08-01 19:00 开会 委员会会议 会二 日期=2026-08-01 应到=环会", "签到 全体")
        try room.type("选举 会计 名额=1 候选=乙二,丙三", "选举 出纳 名额=1 候选=甲一,丁四", "发票 5", "收回 5", "唱票")
        try room.type("1；1 ×5", "封箱", "宣布")
        #expect(Set(room.book.holders(on: Room.day(2026, 8, 2)).map { "\($0.post)\($0.name)" }) == ["会计乙二", "出纳甲一"])
    }

    @Test func papersSaidWhileABoxIsReadAreThatBoxs() throws {
        let room = try committee()
        try room.type("选举 主任 名额=1 候选=甲一,乙二", "选举 会计 名额=1 候选=丙三,丁四", "发票 5")
        try room.type("选举 出纳 名额=1 候选=甲一,戊五")
        #expect(try room.refusal("发票 5").contains("发票 5 出纳"))
        try room.type("收回 5 主任", "唱票 主任", "1 ×3", "收回 3")
        let collected = room.book.meeting?.elections.map(\.collectedSaid)
        #expect(collected == [3, nil, nil])
    }

    @Test func aByElectionToAPostThatNobodyHadIsAsked() throws {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type("人员 丙丙", "人员 丁丁", "@2026-07-01 19:00 开会 居民会议 补 应到=2 日期=2026-07-01", "签到 全体")
        let told = room.say("选举 主任 名额=1 补选=是 候选=丙丙,丁丁").lines.joined()
        #expect(told.contains("没有谁任过主任"), "\(told)")
    }

    /// On 20 November 2026, a Friday.
    @Test(arguments: [
        ("明天 买秤", "2026-11-21"), ("下周五 买桌", "2026-11-27"), ("周五 买桌", "2026-11-20"), ("周日前 买桌", "2026-11-22"),
        ("请丙三12月20日前买桶", "2026-12-20"), ("请丙三明天之前买桶", "2026-11-21"), ("月底 交账", "2026-11-30"), ("下月底前 交账", "2026-12-31"),
        ("本周一 买秤", "none"), ("饭前洗手", "none"), ("12月底前 修路", "2026-12-31"),
        ("请丙三12月底前修路", "2026-12-31"), ("每月底前 对账", "none"), ("三天后 买秤", "2026-11-23"), ("十月底 交账", "2027-10-31"),
        ("星期天 扫地", "2026-11-22"), ("下下周三 扫地", "2026-12-02"),
    ]) func aTaskIsDueOnTheDayThatPeopleSay(_ line: String, _ day: String) throws {
        let room = try Room()
        try room.type("人员 丙三", "开会 院坝会 修路 应到=2", "任务 丙三 \(line)")
        #expect(room.book.actions.last?.due?.description ?? "none" == day)
    }

    @Test(arguments: [
        ("报销 K1 20", "支出"), ("上一项", "回到"), ("开始投票", "表决"), ("收支", "账"), ("反对 1", "表决"), ("通过", "表决"), ("赞成3票", "表决"),
        ("代 甲一 乙二", "委托"), ("花钱", "支出"),
    ]) func whatPeopleSayLeadsToTheVerb(_ line: String, _ verb: String) throws {
        let told = try Room().say(line).lines.joined()
        #expect(told.contains(verb), "\(told)")
    }

    /// The record that is signed is that of the meeting just approved, or the one that is named.
    @Test func theRecordJustApprovedIsSigned() throws {
        let room = try Room()
        for day in 1...2 {
            try room.type(
                day == 1 ? "人员 甲一" : "人员 丙三", "@2026-07-0\(day) 19:00 开会 院坝会 会\(day) 应到=2 日期=2026-07-0\(day)", "签到 全体",
                "散会")
        }
        try room.type("通过纪要", "签字 丙三")
        #expect(room.book.meetings.map { $0.minutes.signatures.map(\.name) } == [[], ["丙三"]])
        try room.type("签字 1 甲一", "通过纪要 1", "签字 丙三")
        #expect(room.book.meetings.map { $0.minutes.signatures.map(\.name) } == [["甲一", "丙三"], ["丙三"]])
    }
}
