import Kernel
import Testing

@testable import Yard

/// Papers of owners and households, and how many took part day by day.
@Suite("Papers of units and households, day by day") struct PaperDayTests {
    private func estate(_ lines: String...) throws -> Room {
        let room = try Room(kind: .residents)
        try room.type(
            "人员 周明", "房屋 3-2-501 业主=周明 面积=98.50", "房屋 3-2-502 业主=吴秀芬 面积=98.50",
            "房屋 3-2-601 业主=李大山、王秀英 面积=120.00", "房屋 3-1-101 业主=某某置业 面积=98.50",
            "房屋 3-1-102 业主=某某置业 面积=98.50", "开会 业主大会 征求意见 主持=周明", "提案 续聘物业 提出=周明",
            "书面表决 P1 截止=2026-11-24")
        for line in lines { try room.type(line) }
        return room
    }

    @Test func aUnitsNumberStandsForItsOwnersAndAnOwnerOfSeveralHasOnePaper() throws {
        let room = try estate("送达 3-2-501 3-1-101 3-1-102 王秀英")
        #expect(room.meeting?.written?.last?.sent == 3)
        try room.type("送达 全体 方式=寄")
        #expect(room.meeting?.written?.last?.sent == 4, "each head once, whoever was noted before")
        try room.type("收票 3-2-501 ３－２－５０２")
        #expect(try room.refusal("收票 周明").contains("同一票"))
        #expect(try room.refusal("收票 3-1-101 3-1-102").contains("某某置业"))
        #expect(try room.refusal("收票 3-2-501").contains("已经收过"))
        #expect(try room.refusal("收票 9-9").contains("不认识"))
        try room.type("人员 外人")
        #expect(try room.refusal("收票 外人").contains("没有表决权"))
        #expect(room.meeting?.written?.last?.area == Area(hundredths: 19700))
    }

    @Test func eachDayIsShownInBothMeasures() throws {
        let room = try estate("送达 全体", "@2026-11-21 09:00 收票 3-2-501", "@2026-11-22 09:00 收票 3-2-502 3-2-601")
        #expect(
            room.say("@2026-11-22 10:00 书面表决").lines == [
                "P1书面表决：送达4份，收回3份，应到4人，2026年11月24日截止，面积317.00，共514.00平方米；参与须3份，够了；参与面积须342.67，还差25.67",
                "2026年11月20日送达4份（累计4）", "2026年11月21日收回1份（累计1，面积98.50）",
                "2026年11月22日收回2份（累计3，面积317.00）",
            ])
        #expect(room.say("@2026-11-22 10:00 状态").lines.joined().contains("书面P1 收回3/4"))
        try room.type("@2026-11-25 08:00 收票 3-1-102", "@2026-11-25 09:00 开票 P1 2 1 0 赞成面积=218.50 反对面积=98.50 事项=物业")
        let lines = try room.course()
        #expect(
            lines.contains {
                $0.hasSuffix(
                    "逐日：2026年11月20日送达4份（累计4）、2026年11月21日收回1份（累计1，面积98.50）、"
                        + "2026年11月22日收回2份（累计3，面积317.00）、2026年11月25日逾期1份（累计1）")
            }, "\(lines)")
        let json = try room.papersJSON()
        let day = json["by_day"]?.list.dropFirst(2).first
        #expect(day?["day"] == "2026-11-22" && day?["returned"] == 2 && day?["total"] == 3)
        #expect(day?["area_total"] == "317.00")
        #expect(json["entitled"] == 4 && json["entitled_area"] == "514.00" && json["late"] == 1)
    }

    @Test func ofASecretVoteNoPaperTellsTheAreaOfADay() throws {
        let room = try Room(kind: .residents)
        try room.type(
            "房屋 1-1 业主=甲一 面积=50.25", "房屋 1-2 业主=乙二 面积=60.25", "开会 业主大会 会", "提案 一", "书面表决 无记名=是",
            "@2026-11-21 09:00 收票 1-1", "@2026-11-22 09:00 收票 1-2", "开票 P1 1 1 0 赞成面积=50.25 反对面积=60.25")
        let days = try room.papersJSON()["by_day"]?.list ?? []
        #expect(days.map { $0["area_total"] } == [.null, .null])
    }

    @Test func papersOfWhichNobodyNotedWhoseHaveNoArea() throws {
        let room = try estate("送达 4份", "收票 3-2-501", "收票 2份")
        #expect(room.meeting?.written?.last?.area == nil)
        #expect(!room.say("书面表决").lines.joined().contains("面积98.50"))
        let english = try Room(language: .english)
        try english.type(
            "unit 1-1 owner=Ann area=50", "unit 1-2 owner=Bo area=70", "open owners Round", "propose Lamps",
            "ballot-by-paper P1", "deliver all", "return 1-1")
        #expect(
            english.say("ballot-by-paper").lines.first
                == "vote by paper on P1: 2 papers sent, 1 paper back of 2 people entitled, 50.00 of 120.00 m²; 2 have to take part, 1 missing; 80.00 m² have to take part, 30.00 missing"
        )
    }

    @Test func aHouseholdHasOnePaperWhoeverReturnsIt() throws {
        let room = try Room()
        try room.type(
            "人员 甲一 户=张家", "人员 甲二 户=张家", "人员 乙一 户=12", "人员 丙一 户=3号", "开会 院坝会 会 应到=3户 主持=甲一",
            "签到 甲一 乙一", "提案 一 提出=甲一", "书面表决 P1", "送达 全体", "收票 甲二 12户")
        #expect(room.meeting?.written?.last?.sent == 3)
        #expect(try room.refusal("收票 张家").contains("同一票"))
        try room.type("收票 3号", "开票 P1", "记名 张家=赞成 乙一=反对 3号=赞成")
        let poll = try #require(room.meeting?.polls.last)
        #expect(!poll.isOpen && poll.votes == Votes(for: 2, against: 1))
        #expect(poll.cast.map(\.voter) == ["张家", "12", "3号"] && poll.cast.allSatisfy { $0.by == .paper })
    }

    @Test func extraVotesComeBackWithThePaper() throws {
        let room = try Room()
        try room.type(
            "人员 甲一 附加票=5", "人员 乙二", "开会 合作社成员大会 会 主持=乙二 应到=40", "签到 甲一 乙二", "提案 一 提出=乙二", "书面表决 P1",
            "收票 甲一 乙二", "收票 25份", "开票 P1 25 7 0")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.electorate.present == 32 && poll.outcome == .adopted)
    }
}
