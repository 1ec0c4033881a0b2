import Kernel
import Testing

@testable import Yard

@Suite("Votes by paper over days")
struct WrittenVoteTests {
    private func six(_ lines: String...) throws -> Room {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "人员 丙三", "人员 丁四", "人员 戊五", "人员 己六",
            "开会 院坝会 征求意见 应到=甲一、乙二、丙三、丁四、戊五、己六 主持=甲一", "签到 甲一 乙二 丙三 丁四", "提案 修屋顶 提出=甲一")
        for line in lines { try room.type(line) }
        return room
    }

    @Test func papersGoOutAndTheMeetingGoesOn() throws {
        let room = try six("书面表决 截止=11-25", "提案 买扫把 提出=乙二", "表决 4 0 0")
        #expect(room.book.proposal(2)?.state == .adopted)
        #expect(room.book.proposal(1)?.state == .pending)
        // Nobody goes home while papers are out.
        #expect(try room.refusal("散会").contains("开票"))
    }

    @Test func theyAreOpenedWhenTheDayIsOverOrAllAreBack() throws {
        let room = try six("书面表决 截止=11-25", "送达 甲一 乙二 丙三 丁四", "收票 甲一 乙二")
        #expect(try room.refusal("开票 P1 2 0 0").contains("11月25日"))
        try room.type("收票 丙三 丁四", "开票 P1 3 1 0")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.method == .written)
        #expect(poll.electorate.present == 4)
        #expect(room.book.proposal(1)?.state == .adopted)
    }

    @Test func aPaperComesBackOnceAndNoMoreThanWereSent() throws {
        let room = try six("书面表决 P1", "送达 3份", "收票 甲一 乙二")
        #expect(try room.refusal("收票 乙二").contains("已经收过"))
        #expect(try room.refusal("收票 5份").contains("多于送达的3份"))
        #expect(try room.refusal("开票 P1 2 1 0").contains("多于"), "three votes on two papers")
    }

    @Test func whatComesLateIsKeptApart() throws {
        let room = try six("书面表决 截止=11-20", "收票 甲一 乙二 丙三 丁四", "@2026-11-21 09:00 收票 戊五")
        let vote = try #require(room.meeting?.written?.last)
        #expect(vote.back == 4 && vote.late.sum == 1)
    }

    @Test func tooFewPapersDecideNothing() throws {
        let room = try six("书面表决 P1", "收票 甲一 乙二", "开票 P1 2 0 0")
        #expect(room.book.proposal(1)?.state == .rejected)
        #expect(room.meeting?.polls.last?.further.contains { $0.rule.demand == .participation && !$0.isMet } == true)
    }

    @Test func openPapersAreReadOutByName() throws {
        let room = try six("书面表决 P1", "收票 甲一 戊五 己六 丁四", "离场 甲一", "开票 P1", "记名 甲一=赞成 戊五=反对 己六=赞成 丁四=赞成")
        let poll = try #require(room.meeting?.polls.last)
        #expect(!poll.isOpen)
        #expect(poll.votes == Votes(for: 3, against: 1))
        #expect(poll.cast.allSatisfy { $0.by == .paper })
    }

    @Test func ofSecretPapersOnlyTotalsAreTold() throws {
        let room = try six("书面表决 无记名=是", "收票 甲一 乙二 丙三 丁四")
        try room.type("开票 P1 3 1 0")
        #expect(room.meeting?.polls.last?.cast.isEmpty == true)
    }

    /// The first figures stay in the book: held against the second, a paper that came between would be somebody's.
    @Test func secretPapersThatWereSeenAreJoinedByNoOther() throws {
        let room = try six("书面表决 P1 无记名=是", "收票 甲一 乙二 丙三 丁四", "开票 P1 3 1 0")
        #expect(room.say("撤销").lines.joined().contains("不再收票"))
        #expect(try room.refusal("收票 戊五").contains("谁的票"))
        // What was typed wrong is told again; nobody's paper comes in anew, not even in a vote called again.
        try room.type("开票 P1 2 2 0", "撤销", "撤销", "撤销")
        #expect(room.meeting?.written?.isEmpty != false)
        #expect(try room.refusal("书面表决 P1 无记名=是").contains("谁的票"))
        try room.type("表决 P1 4 0 0")
    }

    @Test func aDayThatIsPastIsRefused() throws {
        let room = try six()
        #expect(try room.refusal("书面表决 截止=2026-11-01").contains("已经过了"))
        try room.type("书面表决 P1")
        #expect(try room.refusal("收票 甲一 日期=2026-11-01").contains("不在书面表决的日子里"))
    }
}
