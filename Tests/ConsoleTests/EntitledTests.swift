import Kernel
import Testing

@testable import Yard

@Suite("Who is entitled, mended while the meeting runs")
struct EntitledTests {
    @Test func theQuorumFollows() throws {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "开会 院坝会 改应到 应到=4", "签到 甲一 乙二 丙三 丁四")
        #expect(room.say("签到 戊五").lines.joined().contains("应到 5 事由="))
        try room.type("提案 修路")
        #expect(try room.refusal("表决 3 2 0").contains("应到 5"))
        try room.type("应到 13 事由=数错了")
        #expect(room.meeting?.quorum.required == 7)
        #expect(try room.refusal("表决 3 2 0").contains("法定7"))
        try room.type("应到 5", "表决 3 2 0")
        #expect(room.book.proposal(1)?.state == .adopted)
    }

    @Test func aMeetingWithoutThatFigureSaysThatNobodyKnows() throws {
        let room = try Room()
        try room.type("开会 院坝会 没写应到", "签到 5人", "提案 修路")
        #expect(room.say("表决 5 0 0").lines.joined().contains("无从核算"))
        try room.type("散会")
        let meeting = try #require(room.meeting)
        let facts = MeetingFacts(meeting, in: room.book, for: .full)
        #expect(!facts.quorum.isKnown)
        #expect(MeetingJSON(facts: facts, wording: .chinese).value["quorum"]?["met"] == .null)
    }

    @Test func nobodyEntitledIsRefused() throws {
        let room = try Room()
        #expect(try room.refusal("开会 院坝会 空 应到=0").contains("至少1人"))
        try room.type("开会 院坝会 空", "签到 4人")
        #expect(try room.refusal("应到 0 事由=少").contains("至少1人"))
        #expect(try room.refusal("应到 0户").contains("至少1人"))
        #expect(room.say("应到 2 事由=少").lines.joined().contains("应到 4 事由="), "fewer than are here")
    }

    @Test func aRecountHasNoMoreVotesThanAreEntitled() throws {
        let room = try Room()
        try room.type("开会 院坝会 户", "签到 4户", "提案 修路", "表决 2 1 0", "应到 3户 事由=数错了")
        #expect(try room.refusal("表决 P1 3 1 0").contains("3户"))
        try room.type("表决 P1 2 1 0")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.electorate.entitled == 3)
        let told = PollJSON(
            poll: poll, kind: .recount, unit: .households, zone: room.book.header.zone, wording: .chinese)
        #expect(told.value["entitled"] == .int(3))
    }

    @Test func whoLeftAfterwardsIsToldWhereNobodyKnowsTheQuorum() throws {
        let room = try Room()
        try room.type("开会 院坝会 没写应到", "签到 5人", "提案 修路", "表决 5 0 0", "离场 2人", "散会")
        let meeting = try #require(room.meeting)
        let told = Chinese().quorum(MeetingFacts(meeting, in: room.book, for: .full).quorum)
        #expect(told.contains("到会5人") && told.hasSuffix("；散会时到会3人"), "\(told)")
    }

    @Test func nobodyIsBornAfterTheLine() throws {
        let room = try Room()
        #expect(try room.refusal("人员 甲一 出生=2099-1-1").contains("出生"))
        #expect(try room.refusal("人员 甲一 出生=2026-11-21").contains("出生"))
        try room.type("人员 甲一 出生=2026-11-20")
    }

    @Test func householdsAreNotMendedIntoPeopleOnceCounted() throws {
        let room = try Room()
        try room.type("开会 院坝会 按户 应到=40户", "签到 30户")
        #expect(try room.refusal("应到 60").contains("户"))
        try room.type("应到 50户")
        #expect(room.meeting?.attendance.body.entitled == 50)
    }
}
