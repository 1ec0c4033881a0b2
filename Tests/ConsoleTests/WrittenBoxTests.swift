import Kernel
import Testing

@testable import Yard

/// Papers of which nobody knows whose they are, read out one by one.
@Suite("Papers of a secret vote, read out") struct WrittenBoxTests {
    private func opened(_ lines: String..., language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "人员 己六",
            "开会 院坝会 征求意见 应到=甲一、乙二、丙三、丁四、戊五、己六 主持=甲一", "签到 甲一 乙二 丙三 丁四", "提案 修屋顶 提出=甲一",
            "书面表决 无记名=是", "收票 甲一 乙二 丙三 丁四 戊五", "开票 P1")
        for line in lines { try room.type(line) }
        return room
    }

    @Test func aPaperALineAndTheSealCountsThem() throws {
        let room = try opened("赞成", "反", "弃权", "废 涂改")
        #expect(room.say("同意 ×1").lines.first?.hasPrefix("第5张/收回5 废1 | 赞成 丅 2 | 反对 一 1 | 弃权 一 1；念完了") == true)
        try room.type("封箱")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.votes == Votes(for: 2, against: 1, abstain: 1))
        #expect(poll.electorate.present == 5 && poll.notVoted == 1)
        #expect(room.book.proposal(1)?.state == .adopted)
        // The void paper took part: five of six are a quorum.
        #expect(poll.further.contains { $0.rule.demand == .participation && $0.isMet })
        #expect(Chinese().outcome(of: poll, unit: .people).contains("参加表决5"))
        #expect(room.meeting?.written?.last?.box(of: poll.question)?.void == 1)
        #expect(!room.say("赞成").lines.joined().contains("第6张"))
    }

    @Test func oneSecretPaperTellsWhoseItIsAndThatIsSaid() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "开会 院坝会 征求意见 应到=甲一、乙二、丙三 主持=甲一", "签到 甲一 乙二", "提案 修屋顶",
            "书面表决 无记名=是", "收票 甲一")
        #expect(room.say("开票 P1").lines.joined().contains("只回来1张"))
        let others = try Room()
        try others.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "开会 院坝会 征求意见 应到=甲一、乙二、丙三 主持=甲一", "签到 甲一 乙二", "提案 修屋顶",
            "书面表决 无记名=是", "收票 甲一 乙二")
        #expect(!others.say("开票 P1").lines.joined().contains("只回来"))
    }

    @Test func noMorePapersThanCameBack() throws {
        let room = try opened("赞成 x3")
        #expect(try room.refusal("反对 ×3").contains("多于收回的5份"))
        #expect(try room.refusal("反对 ×9223372036854775807").isEmpty == false)
        try room.type("反对 2张", "封箱")
        #expect(room.meeting?.polls.last?.votes == Votes(for: 3, against: 2))
    }

    @Test func whileTheyAreReadNobodysPaperComesIn() throws {
        let room = try opened("赞成")
        for line in ["收票 己六", "记名 甲一=赞成", "表决 3 1 0", "开票 P1 3 1 0", "散会", "下一项"] {
            #expect(try room.refusal(line).contains("封箱"), "\(line)")
        }
        // What is said is no paper, and one read wrong is taken back.
        try room.type("甲一：大家看好", "反对", "撤销", "赞成", "封箱")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.votes == Votes(for: 2))
        let record = try room.course()
        #expect(record.contains("P1封箱：念票2张，比收回的少3张"), "\(record)")
    }

    @Test func wherePapersWeighDifferentlyTotalsAreTold() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "房屋 1-1 业主=甲一 面积=50", "开会 业主大会 会 主持=甲一", "提案 一 提出=甲一", "书面表决 无记名=是", "收票 1-1")
        #expect(try room.refusal("开票 P1").contains("总数"))
        try room.type("开票 P1 1 0 0 赞成面积=50")
    }

    @Test func inEnglish() throws {
        let room = try opened(language: .english)
        #expect(room.say("against").lines.first?.hasPrefix("paper 1 of 5, void 0 | for 0 | against | 1") == true)
        #expect(try room.refusal("return 己六").contains("then seal"))
        try room.type("for x4", "seal")
        #expect(room.meeting?.polls.last?.votes == Votes(for: 4, against: 1))
    }
}
