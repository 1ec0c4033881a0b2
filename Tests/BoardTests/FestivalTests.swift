import Testing

@testable import Board
@testable import Yard

/// A festival is a line in its colour on the board of that day, and nothing that moves.
struct FestivalTests {
    @Test func theBoardNamesTheFestivalOfItsDay() throws {
        let evening = try Evening()
        try evening.type("节日 吃新节 日期=2026-11-28", "@2026-11-28 19:00 开会 院坝会 吃新节分工 应到=9 日期=2026-11-28")
        #expect(evening.view().sitting?.festivals == ["吃新节"])
        let frame = evening.frame()
        #expect(frame.html.contains("<span class=\"festival\">吃新节</span>") && frame.html.contains("board open feast"))
        #expect(frame.json.contains("\"festivals\""))
    }

    @Test func anotherDayHasNone() throws {
        let evening = try Evening()
        try evening.type("节日 吃新节 日期=2026-11-28", "@2026-11-29 19:00 开会 院坝会 收尾 应到=9 日期=2026-11-29")
        #expect(evening.view().sitting?.festivals == [])
        #expect(!evening.frame().html.contains("feast"))
    }

    /// Where votes are counted and not heads, the gauge has no figures and is neither met nor short.
    @Test func ownersHaveNoPresence() throws {
        let evening = try Evening()
        try evening.type("房屋 1-101 业主=甲一! 面积=80", "@2026-11-29 19:00 开会 业主大会 换物业 日期=2026-11-29")
        let quorum = try #require(evening.view().quorum)
        #expect(quorum.present == nil && quorum.required == nil && quorum.isMet == nil)
        #expect(!evening.frame().html.contains("quorum short") && !evening.frame().html.contains("quorum met"))
    }
}
