import Kernel
import Testing

@testable import Yard

/// The result of a vote by papers is made public for as long as a clause asks.
@Suite("Results of votes by paper are announced") struct AnnouncementTests {
    private func opened() throws -> Room {
        let room = try Room()
        try room.type(
            "人员 甲一", "人员 乙二", "开会 村民会议 征求意见 应到=6 主持=甲一", "签到 4人", "提案 修屋顶 提出=甲一", "书面表决 P1", "收票 4份")
        return room
    }

    @Test func theResultNamesTheNoticeThatIsDueAndTheListKeepsIt() throws {
        let room = try opened()
        let told = room.say("开票 P1 4 0 0").lines.joined()
        #expect(told.contains("不少于15天（村民委员会组织法第三十五条）") && told.contains("公示 P1 天数=15"))
        #expect(
            room.book.looseEnds.contains {
                $0 as? WrittenLooseEnd == .resultToAnnounce(QuestionID(proposal: 1), days: 15)
            })
        #expect(room.say("任务表").lines == ["P1书面表决的结果还没有公布（公示 P1 天数=15）"])
        // Hanging for a shorter time is not what the clause asks.
        try room.type("公示 P1 天数=10")
        #expect(room.book.announcementsDue.count == 1)
        try room.type("散会", "公示 地点=村委会门口")
        #expect(room.book.announcementsDue.isEmpty)
        #expect(room.book.publications.last?.value == Publication(proposal: 1, days: 15, place: "村委会门口"))
        let notice = try room.papersJSON()["announcement"]
        #expect(notice?["days"] == 15 && notice?["published"] == "2026-11-20" && notice?["until"] == "2026-12-05")
    }

    @Test func theRecordSaysWhatTheNoticeIsOf() throws {
        let room = try opened()
        try room.type("开票 P1 4 0 0", "公示 P1")
        #expect(try room.course().contains("P1书面表决的结果公示15天"))
        #expect(try room.course(.english).contains { $0.contains("vote by paper on P1: ") })
    }

    @Test func whereNoClauseAsksNothingIsDue() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 院坝会 会 应到=6 主持=甲一", "签到 4人", "提案 修屋顶 提出=甲一", "书面表决 P1", "收票 4份")
        #expect(!room.say("开票 P1 4 0 0").lines.joined().contains("公示"))
        #expect(room.book.looseEnds.isEmpty)
        // Nor of a vote in the yard.
        let village = try opened()
        try village.type("开票 P1 4 0 0", "公示 P1", "提案 二 提出=甲一")
        #expect(!village.say("表决 4 0 0").lines.joined().contains("公示"))
    }
}
