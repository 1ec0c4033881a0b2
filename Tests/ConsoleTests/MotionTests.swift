import Kernel
import Testing

@testable import Yard

/// What is moved about the business itself.
@Suite("Motions about the business")
struct MotionTests {
    private func sitting(_ more: String...) throws -> Room {
        let room = try Room.open("签到 杨通海 潘玉珍 李大山 王秀英 王秀云 龙金花")
        for line in more { try room.type(line) }
        return room
    }

    @Test func aMotionAboutTheBusinessPutAsAProposalIsToldItsLine() throws {
        let room = try Room.open()
        try room.type("签到 5人", "提案 修路 提出=杨通海", "表决 3 2 0")
        #expect(room.say("提案 复议P1 提出=杨通海").lines.first == "P2：复议P1；要的是会议程序的话，先 撤销，再打 复议 P1")
        try room.type("撤销")
        #expect(!room.say("提案 复议P1的补偿 提出=杨通海").lines.joined().contains("撤销"))
        let english = try Room.open(language: .english)
        #expect(english.say("propose reconsider P1").lines.joined().contains("undo, then reconsider P1"))
    }

    @Test func anItemMovesToAnotherPlace() throws {
        let room = try sitting("议题 甲项", "议题 乙项", "议题 丙项", "移动 3 1", "下一项")
        #expect(room.meeting?.currentItem == 3)
        try room.type("下一项")
        #expect(room.meeting?.currentItem == 1)
        #expect(try room.refusal("移动 3 9").contains("第9位"))
        #expect(try room.refusal("移动 8 1").contains("第8项"))
    }

    @Test func aMotionPutOffComesBackByItself() throws {
        let room = try sitting("提案 修路 提出=杨通海", "延至 P1 下次会", "提案 种树", "延至 P2 2026-12-10")
        #expect(room.book.pendingQuestion == nil)
        try room.type("散会", "@2026-11-30 19:00 开会 院坝会 下次 应到=8 日期=2026-11-30")
        #expect(room.meeting?.items.map(\.title) == ["P1 修路"])
        try room.type("签到 全体", "下一项")
        #expect(room.book.pendingQuestion == QuestionID(proposal: 1))
        try room.type("表决 6 0 0", "散会", "@2026-12-10 19:00 开会 院坝会 再下次 应到=8 日期=2026-12-10")
        #expect(room.meeting?.items.map(\.title) == ["P2 种树"])
    }

    @Test func notTakenUpItComesBackAgain() throws {
        let room = try sitting("提案 修路", "延至 P1 下次会", "散会")
        try room.type("@2026-11-30 19:00 开会 院坝会 下次 日期=2026-11-30", "散会")
        try room.type("@2026-12-30 19:00 开会 院坝会 下次 日期=2026-12-30")
        #expect(room.meeting?.items.count == 1)
    }

    @Test func anotherKindOfMeetingIsNotIts() throws {
        let room = try sitting("提案 修路", "延至 P1 下次会", "散会")
        try room.type("@2026-11-30 19:00 开会 居民共商会 别的 日期=2026-11-30")
        #expect(room.meeting?.items.isEmpty == true)
    }

    @Test func aMotionReferredNeedsACommitteeAndADayToCome() throws {
        let room = try sitting("委员会 环卫会 章程=环境卫生委员会章程", "提案 种树")
        #expect(try room.refusal("交办 P1 委员会=水务会").contains("水务会"))
        #expect(try room.refusal("交办 P1 委员会=环卫会 至=2020-1-1").contains("2020年1月1日"))
        try room.type("交办 P1 委员会=环卫会 至=2026-12-10 提出=潘玉珍")
        #expect(room.book.returning?.first?.referredTo == "环卫会")
    }

    @Test func aMotionReferredStandsOnTheCommitteesAgendaUntilItGoesBack() throws {
        let room = try sitting("委员会 环卫会 章程=环境卫生委员会章程", "提案 种树", "交办 P1 委员会=环卫会 至=2026-12-10", "散会")
        let told = room.say("@2026-12-01 19:00 开会 委员会会议 环卫会第一次 应到=3 日期=2026-12-01").lines.joined()
        #expect(told.contains("P1由院坝会交办，列在第1项，2026年12月10日起回到院坝会的议程"))
        #expect(room.meeting?.items.map(\.title) == ["P1 种树"] && room.meeting?.items.first?.type == .discussion)
        // The committee talks of it; the motion stays the yard's.
        try room.type("签到 杨通海 潘玉珍", "下一项", "决议 可以种二十棵")
        #expect(room.book.pendingQuestion == nil)
        #expect(try room.course(.english).contains { $0.hasPrefix("P1, referred by a courtyard meeting, is item 1") })
        try room.type("散会", "@2026-12-11 19:00 开会 院坝会 腊月 应到=8 日期=2026-12-11", "签到 5人", "下一项", "表决 5 0 0")
        #expect(room.book.proposal(1)?.state == .adopted)
        try room.type("散会", "@2026-12-12 19:00 开会 委员会会议 环卫会第二次 应到=3 日期=2026-12-12")
        #expect(room.meeting?.items.isEmpty == true)
    }

    @Test func theRecordTellsTheItemsAsTheyWereTaken() throws {
        let room = try sitting("议题 甲项", "议题 乙项", "议题 丙项", "移动 3 1", "下一项", "回到 2", "散会")
        let meeting = try #require(room.meeting)
        #expect(meeting.itemsAsTaken.map(\.number) == [3, 2, 1])
        let facts = MeetingFacts(meeting, in: room.book, for: .full)
        let record = try PaperMaker(templates: TemplateFolders()).text(
            .record, ofMeeting: meeting.number, in: room.book, as: .markdown)
        let heads = record.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(heads.map { String($0.dropFirst(3)) } == ["一、丙项", "二、乙项", "三、甲项"], "\(record)")
        // Other programs find them by their numbers.
        #expect(MeetingJSON(facts: facts, wording: .chinese).value["items"]?.list.map { $0["number"] } == [1, 2, 3])
    }

    @Test func aMotionIsDivided() throws {
        let room = try sitting("提案 修路并且装灯 提出=杨通海")
        #expect(try room.refusal("拆分 P1 修路").contains("分号"))
        try room.type("拆分 P1 修路；装灯", "表决 4 2 0", "表决 P1b 2 4 0", "提案 别的")
        let parts = ["P1a", "P1b"].compactMap { QuestionID($0) }
        #expect(parts.map { room.book.state(of: $0) } == [.adopted, .rejected])
        #expect(room.book.proposal(1)?.state == .divided)
        #expect(room.book.pendingQuestion == QuestionID(proposal: 2))
        #expect(parts.first.flatMap { room.book.proposal($0.proposal)?.mover } == "杨通海")
    }

    @Test func alternativesAreVotedInTheirOrderAndOneThatLostItsWordsFalls() throws {
        let room = try sitting(
            "提案 每月收五元清运费", "修正 五元→四元", "修正 P1 五元→十元", "修正 P1 每月→每季", "并案 P1-2 P1-1 P1-3")
        #expect(room.book.pendingQuestion?.description == "P1-2")
        try room.type("表决 4 2 0")
        #expect(room.book.state(of: QuestionID(proposal: 1, amendment: 1)) == .dropped)
        #expect(room.book.pendingQuestion?.description == "P1-3")
        try room.type("表决 P1-2 1 5 0")
        #expect(room.book.state(of: QuestionID(proposal: 1, amendment: 1)) == .pending)
    }

    @Test func anAmendmentIsAmendedOnceAndNoDeeper() throws {
        let room = try sitting("提案 每月收五元清运费", "修正 五元→四元", "修正 四元→三元")
        #expect(room.book.pendingQuestion?.description == "P1-1-1")
        #expect(try room.refusal("修正 P1-1-1 三元→二元").contains("不能再往下改"))
        #expect(try room.refusal("表决 P1-1 4 2 0").contains("P1-1-1"))
        try room.type("表决 4 2 0", "表决 4 2 0")
        #expect(room.book.proposal(1)?.finalText == "每月收三元清运费")
        try room.type("撤销")
        #expect(room.book.proposal(1)?.finalText == "每月收五元清运费")
    }

    @Test func debateClosesWhenNobodyAsksForTheFloor() throws {
        let room = try sitting("提案 修路", "举手 龙金花")
        #expect(try room.refusal("停止辩论").contains("龙金花"))
        try room.type("发言", "停止辩论 提出=李大山")
        #expect(try room.refusal("举手 龙金花").contains("停止"))
        try room.type("表决 6 0 0", "提案 种树", "举手 龙金花")
    }

    @Test func aRulingIsAppealedAndATieLetsItStand() throws {
        let room = try sitting()
        #expect(try room.refusal("裁定 没有").contains("秩序"))
        try room.type("秩序 跑题了 提出=龙金花")
        #expect(try room.refusal("申诉").contains("裁定"))
        try room.type("裁定 没有跑题", "申诉 提出=李大山")
        #expect(room.say("表决 3 3 0").lines.joined().contains("裁定维持"))
        // One appeal a ruling: another wants another ruling.
        #expect(try room.refusal("申诉 提出=王秀英").contains("申诉过"))
        try room.type("秩序 还是跑题 提出=龙金花", "裁定 没有跑题", "申诉 提出=王秀英")
        #expect(room.say("表决 4 2 0").lines.joined().contains("裁定推翻"))
        #expect(room.meeting?.procedure?.moved.map(\.outcome) == [.ruled, .lost, .ruled, .carried])
    }

    @Test func whatWasDecidedIsReconsideredAndBothVotesStay() throws {
        let room = try sitting("议题 甲", "下一项", "提案 修路", "表决 2 4 0", "复议 P1 提出=杨通海", "表决 P1 5 1 0")
        #expect(room.book.proposal(1)?.state == .adopted)
        #expect(room.meeting?.polls.map(\.votes.for) == [2, 5])
        #expect(room.book.proposal(1)?.appearances.map(\.state) == [.rejected, .adopted])
        #expect(try room.refusal("复议 P9").contains("P9"))
        let before = try room.state
        try room.type("撤销", "恢复")
        #expect(try Room.bytes(room.book).count > 0 && before.count > 0)
        #expect(room.book.proposal(1)?.state == .adopted)
    }

    @Test func theJSONTellsWhatWasMoved() throws {
        let room = try sitting("议题 甲", "议题 乙", "移动 2 1 提出=杨通海", "提案 修路", "延至 P1 下次会")
        let meeting = try #require(room.meeting)
        let motions = MotionsJSON(meeting: meeting, zone: room.book.header.zone, wording: .chinese).value.items
        #expect(motions.map { $0["kind"]?.text } == ["reorder", "postpone"])
        #expect(motions.map { $0["about"]?.text } == ["2", "P1"])
        #expect(motions.map { $0["by"]?.text } == ["杨通海", ""])
        #expect(motions.allSatisfy { $0["outcome"]?.text == "carried" && $0["at"]?.text?.isEmpty == false })
    }

    @Test func clausesSayWhichMajorityAndWhoMayMove() throws {
        let text = """
            名称: 严会
            题名: 严会规程
            条号: 数字
            条款:
              - 条: 1
                文: 赞成多于反对，提案通过。
                多数: {占: 赞成多于反对}
              - 条: 2
                文: 停止辩论须到会三分之二以上同意。
                停止辩论: {占: 三分之二以上, 基数: 到会}
              - 条: 3
                文: 复议由投多数一方的人提出。
                复议: {提出: 多数方}
            """
        let charter = try CharterReader.read(
            SourceText(kind: .charter, name: "严会", file: "严会.yaml", text: text, sha256: "x"))
        #expect(charter.procedure(.closeDebate)?.terms.share == .twoThirds)
        #expect(charter.procedure(.closeDebate)?.citation.article == 2)
        #expect(charter.procedure(.reconsider)?.terms.majoritySideOnly == true)
        #expect(charter.procedure(.reconsider)?.terms.share == nil)
    }
}
