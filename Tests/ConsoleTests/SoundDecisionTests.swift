import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

@Suite("Decisions that somebody who doubts them would take apart")
struct SoundDecisionTests {
    /// 党章第七条: who is on probation has no vote.
    @Test func whoIsOnProbationNeitherMakesAQuorumNorVotes() throws {
        let room = try Room(kind: .village)
        try room.type(
            "人员 党01 党员=是", "人员 党02 党员=是", "人员 党03 党员=是", "人员 党04 党员=是", "人员 预01 党员=预备", "人员 群01 党员=否",
            "人员 新01", "开会 支部党员大会 支", "应到 4 事由=补")
        #expect(try room.refusal("签到 党01 党02 预01").contains("预01"))
        #expect(try room.refusal("签到 群01").contains("群01"))
        try room.type("签到 党01 党02 新01", "列席 预01", "提案 甲")
        #expect(try room.refusal("记名 党01=赞成 党02=赞成 预01=赞成").contains("预01"))
        // Heads that nobody named are no way round.
        let other = try Room(kind: .village)
        try other.type("人员 党01 党员=是", "人员 预01 党员=预备", "开会 支部党员大会 支", "应到 4 事由=补", "签到 4人", "提案 甲")
        #expect(try other.refusal("记名 党01=赞成 预01=赞成").contains("预01"))
    }

    /// 环境卫生委员会章程第14条: above 1000 yuan more than half of all members.
    @Test func moneyThatAChoosingGivesHasTheMajorityOfItsTier() throws {
        func room(papers: [String]) throws -> Room {
            let room = try Room(kind: .village, templates: TemplateFolders())
            try room.type(
                "人员 周明", "人员 石老三", "人员 吴秀芬", "人员 李大山", "人员 杨通海", "委员会 环卫会 章程=环境卫生委员会章程",
                "开会 院坝会 成立 主持=周明", "入会 周明 石老三 吴秀芬 李大山 杨通海 委员会=环卫会", "批准 周明 石老三 吴秀芬 李大山 杨通海 委员会=环卫会", "散会",
                "开会 委员会会议 会 主持=周明 应到=环卫会", "签到 周明 石老三 吴秀芬 李大山", "提案 修沟 金额=3000 遴选=是", "提案 买车 金额=5000 遴选=是",
                "遴选 甲 预算=5000 项目=P1,P2", "发票 \(papers.count)", "收回 \(papers.count)", "唱票")
            for paper in papers { try room.type(paper) }
            try room.type("封箱", "宣布", "散会", "基金 设立 100000 来源=街道")
            return room
        }
        let few = try room(papers: ["2", "2", "1"])
        let refusal = try few.refusal("拨款 P2 金额=5000 收款=环卫会")
        #expect(refusal.contains("2票") && refusal.contains("3票") && refusal.contains("第14条"), "\(refusal)")
        try few.type("拨款 P2 金额=1000 收款=环卫会")
        let enough = try room(papers: ["2", "2", "2", "1"])
        try enough.type("拨款 P2 金额=5000 收款=环卫会")
        #expect(enough.book.fund.grants.last?.appropriation.citation?.article == 14)
    }

    @Test func aMeetingThatWasCalledIsHeldOnItsDay() throws {
        let room = try Room(kind: .village, templates: TemplateFolders())
        try room.type("预告 村民会议 年终大会 日期=2026-12-20 应到=100")
        #expect(try room.refusal("开会 M1").contains("12月20日"))
        try room.type("预告 M1 日期=2026-11-20")
        let told = room.say("开会 M1").lines.joined()
        #expect(told.contains("提前0日") && told.contains("不足10日") || told.contains("不够10日"), "\(told)")
    }

    @Test func aProjectWhosePapersAreBeingReadIsNotTakenBack() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "开会 院坝会 选 主持=甲一 应到=20", "签到 20人", "提案 修水渠 金额=8000 遴选=是", "提案 装路灯 金额=6000 遴选=是",
            "遴选 甲 预算=8000 项目=P1,P2", "发票 20", "收回 20", "唱票", "1 ×12", "2 ×8")
        #expect(try room.refusal("撤回 P1").contains("甲"))
        try room.type("封箱")
        #expect(try room.refusal("撤回 P1").contains("甲"))
        try room.type("宣布")
        #expect(room.book.proposal(1)?.state == .chosen)
    }

    @Test func whatResidentsLeftOutIsNotPutUpAsDecidedAndWhatTheyTookIs() throws {
        let room = try Room()
        try room.type(
            "开会 院坝会 一 应到=20", "签到 20人", "提案 修塘 金额=3000", "表决 20 0 0", "提案 买桌 金额=2000 遴选=是",
            "遴选 乙 预算=4000 项目=P1,P2", "发票 20", "收回 20", "唱票", "2 ×20", "封箱", "宣布", "散会")
        let meeting = try #require(room.meeting)
        let decisions = MeetingDecisions(of: meeting, in: room.book).all
        #expect(decisions.map(\.text) == ["买桌"])
        #expect(decisions.first?.amount == Money(fen: 200_000))
        let minutes = try PaperMaker(templates: TemplateFolders()).text(.minutes, in: room.book, as: .markdown)
        #expect(!minutes.contains("会议通过：修塘") && minutes.contains("先前表决"), "\(minutes)")
    }

    @Test func soManyOwnersHaveNoMoreAreaThanTheLargestOfThem() throws {
        let room = try Room()
        try room.type(
            "房屋 1-101 业主=甲! 面积=80", "房屋 1-102 业主=乙! 面积=80", "房屋 1-103 业主=丙! 面积=90", "开会 业主大会 年会 主持=甲",
            "提案 换物业")
        let refusal = try room.refusal("表决 2 0 0 事项=物业 赞成面积=240")
        #expect(refusal.contains("160") && refusal.contains("170"), "\(refusal)")
        #expect(try room.refusal("表决 2 0 0 事项=物业 赞成面积=159").contains("160"))
        #expect(try room.refusal("表决 2 1 0 事项=物业 赞成面积=170 反对面积=90").contains("250"))
        try room.type("表决 2 0 0 事项=物业 赞成面积=170")
    }

    /// 民法典第278条: the shares of those who take part are of those who take part.
    @Test func theSharesOfOwnersAreOfThoseWhoTookPart() throws {
        let electorate = Poll.Electorate(entitled: 101, present: 101, proxies: 0, area: 1_000_000)
        let told = Chinese().votes(Votes(for: 36, against: 34), of: electorate, takingPart: true)
        #expect(told.contains("赞成36票（51.43%）") && told.contains("反对34票（48.57%）") && told.contains("未投31票"))
        #expect(!told.contains("30.69%"))
    }

    @Test func anAppropriationCitesTheCountThatAdopted() throws {
        let room = try Room(kind: .village)
        try room.type("人员 甲一", "开会 院坝会 一 应到=8", "签到 8人", "提案 修沟 金额=3000", "表决 2 5 1")
        try room.type("表决 P1 5 2 1")
        let counted = room.book.last.entry
        try room.type("散会", "基金 设立 100000 来源=街道", "拨款 P1 金额=3000 收款=三组")
        #expect(room.book.fund.grants.last?.appropriation.vote == counted)
    }

    /// 农民专业合作社法第30条: of all votes; equal votes that are far from enough are no tie.
    @Test func equalVotesThatCouldNotHaveBeenEnoughAreNoTie() {
        let rule = RequiredMajority(.moreThanHalf, of: .entitled, from: Citation("农民专业合作社法", article: 30))
        #expect(!rule.judge(Votes(for: 3, against: 3), base: 48).isTie)
        #expect(rule.judge(Votes(for: 24, against: 24), base: 48).isTie)
        #expect(rule.judge(Votes(for: 4, against: 4, abstain: 1), base: 9).isTie)
    }

    @Test func admissionsAndClausesAreData() throws {
        let room = try Room(kind: .village, templates: TemplateFolders())
        try room.type(
            "人员 周明", "人员 石老三", "委员会 环卫会 章程=环境卫生委员会章程", "开会 院坝会 成立 主持=周明", "入会 周明 石老三 委员会=环卫会",
            "批准 周明 委员会=环卫会")
        let meeting = try #require(room.meeting)
        func value() -> JSON {
            MeetingJSON(facts: MeetingFacts(meeting, in: room.book, for: .full), wording: .chinese).value
        }
        let admissions = value()["admissions"]?.items ?? []
        #expect(admissions.map { $0["what"] } == [.string("applied"), .string("admitted")])
        #expect(admissions.last?["names"] == .strings(["周明"]))
        #expect(value()["clauses"] == .array([]))
        try room.type("散会", "开会 院坝会 空")
        let empty = try #require(room.meeting)
        let told = MeetingJSON(facts: MeetingFacts(empty, in: room.book, for: .full), wording: .chinese).value
        #expect(told["admissions"] == .array([]) && told["clauses"] == .array([]))
    }
}
