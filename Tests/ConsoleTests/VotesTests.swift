import Foundation
import Kernel
import Testing

@testable import Yard

/// Who votes, with how much, until when: the votes of real meetings that came out wrong elsewhere.
@Suite("A vote cast stays cast")
struct VotesTests {
    private func four(_ lines: String...) throws -> Room {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "开会 院坝会 修路 应到=4 主持=甲一", "签到 甲一 乙二 丙三 丁四", "提案 修路 提出=甲一")
        for line in lines { try room.type(line) }
        return room
    }

    private func last(_ room: Room) throws -> Poll { try #require(room.meeting?.polls.last) }

    @Test func whoVotedAndLeftStillCounts() throws {
        let room = try four("表决 方式=记名", "记名 甲一=赞成 乙二=赞成 丙三=反对", "离场 甲一")
        let answer = room.say("记名 丁四=反对")
        let poll = try last(room)
        #expect(poll.votes == Votes(for: 2, against: 2))
        #expect(poll.electorate.votes == 4)
        #expect(answer.lines.joined().contains("都报完了"))
    }

    @Test func whoLeftUnvotedHasNoVoteMore() throws {
        let room = try four("表决 方式=记名", "记名 甲一=赞成 乙二=赞成 丙三=反对", "离场 丁四")
        #expect(try room.refusal("记名 丁四=反对").contains("到 丁四"))
        try room.type("表决")
        #expect(try last(room).electorate.votes == 3)
        // Who comes back after the close votes in a second vote, not in this one.
        try room.type("到 丁四")
        #expect(try room.refusal("记名 丁四=反对").contains("表决 P1"))
    }

    @Test func underAHeadCountTheSameHolds() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 石某", "开会 院坝会 修路 应到=8 主持=甲一", "签到 8人", "签到 甲一 乙二 丙三 丁四",
            "提案 修路 提出=甲一", "表决 方式=记名", "记名 甲一=赞成 乙二=赞成 丙三=反对", "表决", "离场 丁四", "缺席 石某")
        #expect(try room.refusal("记名 丁四=反对").contains("丁四"))
        #expect(try room.refusal("记名 石某=反对").contains("石某"))
        #expect(try last(room).votes == Votes(for: 2, against: 1))
    }

    @Test func headsThatVotedAndWentHomeAreCounted() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 院坝会 修路 应到=60 主持=甲一", "签到 40人", "提案 修路 提出=甲一", "表决", "到 +2人", "离场 5人")
        // 42 could vote at some time or other, 37 are here: more than 42 votes there cannot be.
        #expect(try room.refusal("表决 23 20 0").contains("42"))
        try room.type("表决 21 20 0")
        #expect(try last(room).electorate.present == 42)
    }

    @Test func aProxysVoteStaysWhenItsHolderLeaves() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "开会 院坝会 修路 应到=5 主持=甲一", "签到 甲一 乙二 丙三 戊五",
            "委托 丁四 丙三", "提案 修路 提出=甲一", "表决 方式=记名", "记名 丁四=反对 丙三=反对", "离场 丙三", "记名 甲一=赞成 乙二=赞成 戊五=弃权")
        let poll = try last(room)
        #expect(!poll.isOpen)
        #expect(poll.votes == Votes(for: 2, against: 2, abstain: 1))
        #expect(poll.cast.first { $0.voter == "丁四" }?.by == .proxy)
        #expect(poll.electorate == Poll.Electorate(entitled: 5, present: 4, proxies: 1))
    }

    @Test func aHouseholdHasOneVoteHoweverManyOfItAreHere() throws {
        let room = try Room()
        try room.type(
            "人员 甲一 户=甲一", "人员 甲二 户=甲一", "人员 乙一 户=乙一", "人员 丙一 户=丙一", "人员 丁一 户=丁一",
            "开会 院坝会 修路 应到=5户 主持=甲一", "签到 甲一 甲二 乙一 丙一 丁一", "提案 修路 提出=甲一", "表决 方式=记名")
        #expect(try room.refusal("记名 甲一=赞成 甲二=赞成 乙一=反对").contains("一户一票"))
        try room.type("记名 甲一=赞成 乙一=反对")
        #expect(room.say("记名 甲二=弃权").lines.joined().contains("改票"))
        // Its vote stays while anybody of it is here, and when nobody is.
        try room.type("离场 甲二", "离场 甲一", "记名 丙一=反对 丁一=赞成")
        let poll = try last(room)
        #expect(poll.votes == Votes(for: 1, against: 2, abstain: 1))
        #expect(poll.electorate.votes == 4)
    }

    @Test func aRollIsCalledNameByName() throws {
        let room = try Room()
        try room.type("人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "开会 院坝会 修路 应到=6 主持=甲一", "签到 甲一 乙二 丙三 丁四 戊五")
        try room.type("议题 修路", "下一项", "提案 修路 提出=甲一", "记名 甲一=赞成", "记名 乙二=反对", "记名 丙三=反对", "记名 丁四=反对")
        #expect(room.meeting?.openPoll?.cast.count == 4)
        try room.type("下一项")
        let poll = try last(room)
        #expect(poll.votes == Votes(for: 1, against: 3))
        #expect(poll.notVoted == 1)
        #expect(poll.outcome == .rejected)
        #expect(room.meeting?.polls.count == 1)
    }

    @Test func aRollOfManyIsAnsweredByItsNumbers() throws {
        let room = try Room()
        let names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人".map { "村民\($0)" }
        for name in names { try room.type("人员 \(name)") }
        try room.type("开会 院坝会 修路 应到=30 主持=村民甲", "签到 " + names.joined(separator: " "), "提案 修路")
        let line = names.prefix(24).enumerated().map { "\($1)=\($0 < 20 ? "赞成" : "反对")" }.joined(separator: " ")
        let answer = room.say("记名 " + line).lines.joined()
        #expect(answer.contains("赞成：20票") && answer.contains("反对：4票") && !answer.contains("村民乙"), "\(answer)")
    }

    @Test func theNextItemClosesTheCallOnAnAmendmentAndItsMotionWaits() throws {
        let room = try four("修正 加宽 提出=乙二", "记名 甲一=赞成 乙二=赞成", "下一项")
        #expect(room.meeting?.openPoll == nil)
        #expect(room.book.pendingQuestion?.description == "P1")
    }

    @Test func theLastNameClosesTheCallAndTheNextBareLineOpensNothing() throws {
        let room = try four("记名 甲一=赞成 乙二=赞成 丙三=赞成 丁四=反对")
        #expect(try last(room).outcome == .adopted)
        #expect(try room.refusal("表决").contains("报完"))
        #expect(try room.refusal("表决 结束").contains("报完"))
        #expect(room.meeting?.polls.count == 1)
    }

    @Test func figuresAfterTheCloseAreARecountAndTheyAreASecondVoteOnceItWasOpenedAgain() throws {
        let room = try four("表决 1 3 0", "表决 P1 2 2 0")
        let meeting = try #require(room.meeting)
        #expect(meeting.polls.map { meeting.kind(of: $0) } == [.recount])
        let decided = try four("表决 1 3 0", "表决 P1", "表决 3 1 0")
        let again = try #require(decided.meeting)
        #expect(again.polls.map { again.kind(of: $0) } == [.vote, .second])
        #expect(decided.book.proposal(1)?.state == .adopted)
        // The second is void: the first stands again.
        try decided.type("作废 P1 事由=有人没听清")
        #expect(decided.book.proposal(1)?.state == .rejected)
    }

    @Test func aMotionToVoteAgainThatCarriedMakesTheNextFiguresASecondVote() throws {
        let room = try four("表决 1 3 0", "提案 重新表决P1 提出=乙二", "表决 4 0 0", "表决 P1 3 1 0")
        let meeting = try #require(room.meeting)
        #expect(meeting.polls.map(\.question.description) == ["P1", "P2", "P1"])
        #expect(meeting.kind(of: try last(room)) == .second)
        #expect(meeting.polls[0].votes == Votes(for: 1, against: 3))
    }

    @Test func ayesAndNoesAreHeardAndNotCounted() throws {
        let room = try four("表决 口头 结果=通过")
        #expect(try last(room).outcome == .adopted)
        #expect(room.book.proposal(1)?.state == .adopted)
        #expect(try room.refusal("表决 P1 鼓掌").contains("结果=通过"))
        try room.type("表决 P1 鼓掌 结果=未通过")
        #expect(room.book.proposal(1)?.state == .rejected)
        // Whoever doubts their ears counts: that is a vote of its own.
        try room.type("表决 P1 3 1 0")
        #expect(room.book.proposal(1)?.state == .adopted)
        #expect(room.meeting?.polls.count == 3)
    }

    @Test func whatHasToBeCountedIsNotHeard() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 院坝会 理事会 应到=3 主持=甲一 规则=理事会规程", "签到 3人", "提案 动用积累修仓库 提出=甲一")
        #expect(try room.refusal("表决 口头 结果=通过 事项=动用积累").contains("数票"))
    }

    @Test func anAnnulledVoteHasFiguresAndNoOutcome() throws {
        let room = try four("表决 4 0 0", "作废 P1 事由=数错")
        #expect(try last(room).outcome == nil)
        #expect(room.book.proposal(1)?.state == .pending)
    }
}

@Suite("Everything that has to hold holds")
struct SeveralMajoritiesTests {
    private func council(_ lines: String...) throws -> Room {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "人员 己六", "人员 庚七",
            "开会 院坝会 理事会 应到=甲一、乙二、丙三、丁四、戊五、己六 主持=甲一 规则=理事会规程", "签到 甲一 乙二 丙三 丁四")
        for line in lines { try room.type(line) }
        return room
    }

    @Test func twoThirdsOfThosePresentAndHalfOfThoseEntitled() throws {
        let room = try council("提案 动用积累修仓库 提出=甲一", "表决 3 1 0 事项=动用积累")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.judgements.prefix(2).map(\.required) == [3, 4])
        #expect(poll.judgements.prefix(2).map(\.isMet) == [true, false])
        #expect(poll.outcome == .rejected)
        try room.type("表决 P1", "表决 4 0 0")
        #expect(room.book.proposal(1)?.state == .adopted)
    }

    @Test func theChairDecidesATieWhereAClauseSaysSo() throws {
        let room = try council("提案 买机器 提出=甲一", "表决 2 2 0", "主持票 赞成")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.votes == Votes(for: 2, against: 2))
        #expect(poll.outcome == .adopted)
        #expect(poll.castingVote?.by == "甲一")
        try room.type("提案 卖机器 提出=甲一", "表决 3 1 0")
        #expect(try room.refusal("主持票 赞成").contains("平票"))
    }

    @Test func elsewhereTheChairHasNoSuchVote() throws {
        let room = try Room()
        try room.type("人员 甲一", "人员 乙二", "开会 院坝会 修路 应到=2 主持=甲一", "签到 甲一 乙二", "提案 修路 提出=甲一", "表决 1 1 0")
        #expect(try room.refusal("主持票 赞成").contains("决定票"))
    }

    @Test func abstentionsThatOutnumberSinkIt() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "开会 院坝会 理事会 应到=12 主持=甲一 规则=理事会规程", "签到 9人", "提案 修路 提出=甲一", "表决 5 0 4")
        #expect(room.book.proposal(1)?.state == .adopted)
        try room.type("提案 修桥 提出=甲一", "清点 12人")
        let told = room.say("表决 5 0 7").lines.joined()
        #expect(room.book.proposal(2)?.state == .rejected)
        // Nothing on the way says that it passed.
        #expect(told.contains("赞成多于反对，够") && told.hasSuffix("未通过（理事会规程第5条）"))
        #expect(told.components(separatedBy: "通过").count == 3, "P2 未通过 … 未通过: \(told)")
        let poll = try #require(room.meeting?.polls.last)
        #expect(English().outcome(of: poll, unit: .people).contains("more for than against: enough"))
    }

    @Test func onlyMembersMove() throws {
        let room = try council()
        #expect(try room.refusal("提案 修路 提出=庚七").contains("理事会规程第2条"))
    }

    @Test func calledAFewAgainSuffice() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 院坝会 理事会 应到=9 主持=甲一 规则=理事会规程 再次召集=是", "签到 3人", "提案 修路 提出=甲一", "表决 3 0 0")
        #expect(room.book.proposal(1)?.state == .adopted)
        #expect(room.meeting?.quorum.required == 3)
    }
}
