import Foundation
import Kernel
import Testing

@testable import Yard

/// Meetings of owners: their votes are counted by the units registered, whoever is in the yard.
@Suite("业主大会")
struct OwnersTests {
    /// 120 units of 80.00 m², twenty of them one owner's: 101 heads, 9,600.00 m².
    private func estate(_ lines: String...) throws -> Room {
        let room = try Room(kind: .residents)
        try room.type("人员 张大业")
        for number in 1...100 { try room.type("房屋 1-\(number) 业主=业主\(number)号 面积=80.00") }
        for number in 1...20 { try room.type("房屋 2-\(number) 业主=张大业 面积=80.00") }
        try room.type("开会 业主大会 年度会 主持=张大业", "议题 年度事项 类型=表决", "下一项")
        for line in lines { try room.type(line) }
        return room
    }

    private func last(_ room: Room) throws -> Poll { try #require(room.meeting?.polls.last) }

    @Test func entitledComesFromTheUnitsAndNobodySignsIn() throws {
        let room = try estate()
        #expect(room.meeting?.attendance.body.entitled == 101)
        #expect(room.meeting?.attendance.body.area == 960_000)
        #expect(room.meeting?.rules.name == "业主大会")
        try room.type("提案 选聘物业公司 提出=张大业", "表决 36 34 0 事项=物业 赞成面积=3250.01 反对面积=3249.99")
        let poll = try last(room)
        #expect(poll.judgements.map(\.required) == [36, 325_001, 68, 640_000])
        #expect(poll.outcome == .adopted)
        #expect(poll.electorate.entitled == 101 && poll.electorate.area == 960_000)
        #expect(poll.judgements[0].rule.citation.description == "民法典第二百七十八条")
    }

    @Test func thirtySixHeadsWithHalfOfTheAreaOfThoseTakingPartFail() throws {
        let room = try estate("提案 选聘物业公司 提出=张大业", "表决 36 34 0 事项=物业 赞成面积=3250.00 反对面积=3250.00")
        #expect(try last(room).outcome == .rejected)
        #expect(try last(room).judgements.map(\.isMet) == [true, false, true, true])
    }

    @Test func theRepairFundTakesThreeQuarters() throws {
        let room = try estate("提案 筹集维修资金 提出=张大业", "表决 52 18 0 事项=筹集维修资金 赞成面积=4875.00 反对面积=1625.00")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P1 53 17 0 赞成面积=4875.00 反对面积=1625.00")
        #expect(try last(room).judgements.map(\.required) == [53, 487_500, 68, 640_000])
        #expect(try last(room).outcome == .adopted)
    }

    @Test func tooFewHeadsOrTooLittleAreaTakingPartDecideNothing() throws {
        let room = try estate("提案 一 提出=张大业", "表决 67 0 0 赞成面积=6400.00")
        #expect(try last(room).outcome == .rejected)
        try room.type("提案 二 提出=张大业", "表决 68 0 0 赞成面积=6399.99")
        #expect(try last(room).outcome == .rejected)
        try room.type("提案 三 提出=张大业", "表决 60 0 8 赞成面积=5000.00 弃权面积=1400.00")
        #expect(try last(room).outcome == .adopted)
    }

    @Test func figuresAreBoundedByTheRegister() throws {
        let room = try estate("提案 一 提出=张大业")
        #expect(try room.refusal("表决 102 0 0 赞成面积=9600.00").contains("101"))
        #expect(try room.refusal("表决 101 0 0 赞成面积=9600.01").contains("9600.00"))
        #expect(try room.refusal("表决 70 0 0").contains("赞成面积="))
        #expect(try room.refusal("表决 70 3 0 赞成面积=6500.00").contains("人数和面积"))
        #expect(try room.refusal("应到 50 事由=错").contains("房屋"))
    }

    @Test func aRollByUnitOrOwnerReckonsTheAreaItself() throws {
        let room = try estate("提案 一 提出=张大业")
        #expect(try room.refusal("记名 2-1=赞成 2-2=反对").contains("张大业"))
        #expect(try room.refusal("记名 张大业=赞成 2-7=赞成").contains("同一业主"))
        try room.type("记名 2-1=赞成 1-1、1-2=反对 业主3号=弃权")
        let poll = try #require(room.meeting?.openPoll)
        #expect(poll.cast.map(\.voter) == ["张大业", "业主1号", "业主2号", "业主3号"])
        #expect(PollFigures(poll.cast).area == Votes(for: 160_000, against: 16_000, abstain: 8_000))
        // A later line of another unit of the same owner is the same vote.
        #expect(room.say("记名 张大业=反对").lines.joined().contains("改票"))
        let rest = (4...100).map { "1-\($0)" }.joined(separator: "、")
        #expect(room.say("记名 \(rest)=赞成").lines.joined().contains("报完"))
        let closed = try last(room)
        #expect(closed.votes == Votes(for: 97, against: 3, abstain: 1))
        #expect(closed.area == Votes(for: 776_000, against: 176_000, abstain: 8_000))
        #expect(closed.outcome == .adopted)
    }

    @Test func whoOwnsAloneAndInCommonNamesTheUnit() throws {
        let room = try Room(kind: .residents)
        try room.type(
            "人员 甲一", "人员 乙二", "房屋 1-1 业主=甲一 面积=50", "房屋 1-2 业主=甲一、乙二 面积=60", "开会 业主大会 会 主持=甲一", "提案 一 提出=甲一")
        #expect(try room.refusal("记名 甲一=赞成").contains("1-1、1-2"))
        #expect(try room.refusal("记名 1-2=赞成 乙二=反对").contains("同一业主"))
        try room.type("记名 1-1=赞成 乙二=赞成")
        #expect(try last(room).area == Votes(for: 11_000))
        #expect(try last(room).cast.map(\.voter) == ["甲一", "甲一、乙二"])
    }

    @Test func withoutUnitsNothingIsDecided() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 业主大会 会 主持=甲一", "提案 一 提出=甲一", "签到 甲一")
        for line in ["表决 1 0 0 赞成面积=10", "表决", "记名 甲一=赞成", "无异议"] {
            #expect(try room.refusal(line).contains("房屋"), "\(line)")
        }
    }

    @Test func whatIsCorrectedInTheRegisterCountsFromThenOn() throws {
        let room = try estate("提案 一 提出=张大业", "表决 70 0 0 赞成面积=6500.00", "房屋 1-1 面积=90.00 事由=测绘")
        #expect(room.meeting?.polls.first?.electorate.area == 960_000)
        try room.type("提案 二 提出=张大业", "表决 70 0 0 赞成面积=6500.00")
        #expect(try last(room).electorate.area == 961_000)
    }

    @Test func theCommitteeIsElectedByBothMeasures() throws {
        let room = try estate("提案 选王五为业委会委员 提出=张大业")
        #expect(try room.refusal("选举 业委会委员 候选=张大业").contains("民法典第二百七十八条"))
        try room.type("表决 36 34 0 事项=业委会 赞成面积=3250.01 反对面积=3249.99")
        #expect(try last(room).outcome == .adopted)
    }

    @Test func housingToBusinessIsRefusedWithItsArticle() throws {
        let room = try estate("提案 底层改门面 提出=张大业")
        for line in ["表决 101 0 0 事项=住改商 赞成面积=9600.00", "表决 事项=住改商", "记名 1-1=赞成 事项=住改商"] {
            #expect(try room.refusal(line).contains("民法典第二百七十九条"), "\(line)")
        }
        // Said at the close, it is refused there.
        try room.type("表决")
        #expect(try room.refusal("表决 70 0 0 事项=住改商 赞成面积=6500.00").contains("民法典第二百七十九条"))
    }
}

/// Collectives, cooperatives, party branches: all of the body counts, not those who came.
@Suite("集体、合作社、支部")
struct AssemblyTests {
    private func collective(_ lines: String...) throws -> Room {
        let room = try Room()
        try room.type(
            "人员 甲一 户=一", "人员 甲二 户=一 出生=2012-01-01", "人员 甲三 户=一", "人员 乙一 户=二", "开会 成员大会 年度会 主持=甲一 应到=90",
            "签到 60人", "提案 分红 提出=甲一")
        for line in lines { try room.type(line) }
        return room
    }

    private func last(_ room: Room) throws -> Poll { try #require(room.meeting?.polls.last) }

    @Test func sixtyOfNinetyMakeAQuorumAndOneAgainstOfThemSinksIt() throws {
        let room = try collective("表决 59 1 0 事项=26-7")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P1", "表决 60 0 0 事项=26-7")
        #expect(try last(room).outcome == .adopted)
        #expect(try last(room).judgement?.rule.citation.description == "农村集体经济组织法第二十七条")
        try room.type("离场 1人", "提案 二 提出=甲一")
        #expect(try room.refusal("表决 59 0 0").contains("农村集体经济组织法第二十七条"))
    }

    @Test func outsidersTakeThreeQuartersOfAll() throws {
        let room = try collective("清点 70人", "表决 67 0 0 事项=外来人员")
        #expect(try last(room).outcome == .rejected)
        #expect(try last(room).judgement?.required == 68)
    }

    @Test func withoutEntitledNobodyKnowsWhatAllAre() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 成员大会 会 主持=甲一", "签到 60人", "提案 分红 提出=甲一")
        #expect(try room.refusal("表决 60 0 0").contains("应到"))
        try room.type("应到 90 事由=漏写", "表决 60 0 0")
        #expect(try last(room).outcome == .adopted)
    }

    @Test func proxiesAreWrittenAndWithinTheHousehold() throws {
        let room = try collective()
        #expect(try room.refusal("委托 甲一 乙一 书面=是").contains("同一户"))
        #expect(try room.refusal("委托 甲一 甲二 书面=是").contains("十八周岁"))
        #expect(try room.refusal("委托 甲一 甲三").contains("书面"))
        try room.type("委托 甲一 甲三 书面=是")
    }

    @Test func representativesAreKeptToWhatTheyMayDecide() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 成员代表大会 会 主持=甲一 应到=21", "签到 14人", "提案 一 提出=甲一")
        for matter in ["章程", "确认成员", "26-1", "26-3", "26-8", "26-10", "26-12"] {
            #expect(try room.refusal("表决 14 0 0 事项=\(matter)").contains("农村集体经济组织法第二十八条"), "\(matter)")
        }
        #expect(try room.refusal("表决 14 0 0 事项=外来人员").contains("农村集体经济组织法第十五条"))
        try room.type("表决 13 0 0 事项=26-7")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P1 14 0 0")
        #expect(try last(room).outcome == .adopted)
    }

    @Test func theBodyThatMeetsIsLookedAtWhenItOpens() throws {
        let room = try Room()
        try room.type("人员 甲一 性别=男", "人员 乙二 性别=男", "人员 丙三", "人员 丁四", "亲属 甲一 乙二 关系=父子")
        let four = room.say("开会 理事会 会 应到=甲一、乙二、丙三、丁四").lines.joined()
        #expect(four.contains("单数") && four.contains("近亲属") && four.contains("农村集体经济组织法第二十九条"))
        try room.type("散会")
        #expect(!room.say("开会 理事会 会 应到=甲一、丙三、丁四").lines.joined().contains("注意"))
        try room.type("散会")
        #expect(room.say("开会 成员代表大会 会 应到=20").lines.joined().contains("不少于21人"))
        try room.type("散会")
        #expect(room.say("开会 成员代表大会 会 应到=甲一、乙二").lines.joined().contains("妇女"))
    }

    @Test func theCouncilPassesWithHalfOfAllOfIt() throws {
        let room = try Room()
        try room.type("人员 甲一", "开会 理事会 会 主持=甲一 应到=7", "签到 5人", "提案 一 提出=甲一", "表决 3 2 0")
        #expect(try last(room).outcome == .rejected)
        #expect(try last(room).judgement?.required == 4)
        try room.type("提案 二 提出=甲一")
        #expect(try room.refusal("表决 5 0 0 事项=26-7").contains("农村集体经济组织法第二十六条"))
    }

    /// Forty members, eight extra votes.
    private func cooperative(_ lines: String...) throws -> Room {
        let room = try Room()
        try room.type("人员 甲一 附加票=5", "人员 乙二 附加票=3", "人员 丙三")
        try room.type("开会 合作社成员大会 年会 主持=丙三 应到=40", "签到 27人", "提案 一 提出=丙三")
        for line in lines { try room.type(line) }
        return room
    }

    @Test func extraVotesAreToldAndAreAFifthAtMost() throws {
        let room = try Room()
        try room.type("人员 甲一 附加票=5", "人员 乙二 附加票=4")
        #expect(try room.refusal("开会 合作社成员大会 年会 应到=40").contains("农民专业合作社法第二十二条"))
        try room.type("人员 乙二 附加票=3 事由=按章程")
        let told = room.say("开会 合作社成员大会 年会 应到=40").lines.joined()
        #expect(told.contains("甲一5票") && told.contains("共48票") && told.contains("农民专业合作社法第二十二条"))
        // The ceiling follows the number of members.
        try room.type("应到 39 事由=退社一人", "签到 30人", "人员 丙三", "提案 一 提出=丙三")
        #expect(try room.refusal("表决 25 0 0").contains("至多7票"))
    }

    @Test func twentyFiveOfFortyEightPassAndThirtyTwoChangeTheCharter() throws {
        let room = try cooperative("签到 甲一 乙二")
        try room.type("表决 24 0 0")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P1 25 0 0")
        #expect(try last(room).outcome == .adopted)
        #expect(try last(room).judgement?.baseSize == 48)
        try room.type("提案 二 提出=丙三", "表决 31 0 0 事项=章程")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P2 32 0 0")
        #expect(try last(room).outcome == .adopted)
        #expect(try room.refusal("表决 P2 36 0 0").contains("35"), "27 members with eight extra votes have 35")
        try room.type("离场 1人", "提案 三 提出=丙三")
        #expect(try room.refusal("表决 25 0 0").contains("农民专业合作社法第三十条"), "26 members are no quorum")
    }

    @Test func whoHasExtraVotesAndIsNotThereHasNone() throws {
        let room = try cooperative()
        #expect(try room.refusal("表决 28 0 0").contains("27"))
        try room.type("签到 甲一", "表决 32 0 0")
        #expect(try last(room).votes.for == 32)
    }

    @Test func aRollCountsEachPersonsVotes() throws {
        let room = try cooperative("签到 甲一 乙二", "记名 甲一=赞成 乙二=反对 丙三=弃权")
        let poll = try #require(room.meeting?.openPoll)
        #expect(Votes(poll.cast) == Votes(for: 6, against: 4, abstain: 1))
        // A vote cast stays cast, with all it is worth.
        try room.type("离场 甲一", "到 +1人")
        let open = try #require(room.meeting?.openPoll)
        #expect(room.book.electorate(of: open).votes == 27 + 3 + 6)
        try room.type("表决 结束")
        #expect(try last(room).votes == Votes(for: 6, against: 4, abstain: 1))
        #expect(try last(room).electorate.entitled == 48)
    }

    @Test func representativesOfACooperativeHaveOneVoteEach() throws {
        let room = try Room()
        try room.type("人员 甲一 附加票=5")
        #expect(room.say("开会 合作社成员代表大会 年会 主持=甲一 应到=50").lines.joined().contains("不少于51人"))
        try room.type("应到 60 事由=补选", "签到 40人", "提案 一 提出=甲一", "表决 30 0 0")
        #expect(try last(room).outcome == .rejected)
        try room.type("表决 P1 31 0 0")
        #expect(try last(room).outcome == .adopted)
        try room.type("散会", "开会 联合社 年会 主持=甲一 应到=7", "签到 5人", "提案 二 提出=甲一", "表决 4 1 0")
        #expect(try last(room).outcome == .adopted)
        #expect(try room.refusal("选举 理事长 候选=甲一").contains("农民专业合作社法第三十条"))
    }

    @Test func aProxyBringsTheExtraVotesOfItsPrincipal() throws {
        let room = try cooperative("签到 丙三", "委托 甲一 丙三 书面=是")
        #expect(room.book.electorate.proxies == 6)
        try room.type("记名 甲一=赞成 丙三=赞成")
        #expect(room.meeting?.openPoll.map { Votes($0.cast) } == Votes(for: 7))
    }

    @Test func extraVotesAreVotesAndNoPeople() throws {
        let charter = """
            名称: 附加票章程
            题名: 附加票章程
            条号: 数字
            条款:
              - 条: 1
                文: 附加票总数不超过基本票的五分之一。
                附加票: {至多: 1/5}
              - 条: 2
                文: 赞成多于反对，即为通过。
                多数: {占: 赞成多于反对}
            """
        let folder = NSTemporaryDirectory() + "extra-votes-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder + "/charters", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try charter.write(toFile: folder + "/charters/附加票章程.yaml", atomically: true, encoding: .utf8)
        let room = try Room(templates: TemplateFolders(option: folder))
        try room.type("人员 甲一 附加票=1", "人员 乙二", "人员 丙三")
        try room.type("开会 院坝会 试 规则=附加票章程 应到=5", "签到 甲一 乙二 丙三", "提案 修路")
        let told = room.say("表决 3 1 0").lines.joined()
        #expect(told.contains("到会3人（共4票）") && !told.contains("到会4人"), "\(told)")
        let meeting = MeetingJSON(
            facts: MeetingFacts(try #require(room.meeting), in: room.book, for: .full), wording: .chinese)
        let poll = try #require(meeting.value["polls"]?.list.first)
        #expect(poll["present"] == .int(3))
        let measure = try #require(poll["measures"]?.list.first)
        #expect(measure["name"] == .string("votes") && measure["not_voted"] == .string("0"))
    }

    @Test func twentyOneMembersThreeOnProbation() throws {
        let room = try Room()
        for number in 1...18 { try room.type("人员 党员\(number)号 党员=是") }
        for number in 1...3 { try room.type("人员 预备\(number)号 党员=预备") }
        try room.type("开会 支部党员大会 三季度 主持=党员1号")
        #expect(room.say("名册").lines.joined().contains("预备党员"))
        #expect(room.meeting?.attendance.body.entitled == 18)
        #expect(room.meeting?.quorum.required == 9)
        #expect(try room.refusal("签到 预备1号").contains("应到"))
        try room.type("列席 预备1号", "提案 一 提出=党员1号")
        for number in 1...8 { try room.type("签到 党员\(number)号") }
        #expect(try room.refusal("表决 8 0 0").contains("支部工作条例（试行）第十一条"))
        try room.type("签到 党员9号", "表决 9 0 0")
        #expect(try last(room).outcome == .rejected)
        try room.type("签到 党员10号", "表决 P1", "表决 10 0 0")
        #expect(try last(room).outcome == .adopted)
        #expect(try room.refusal("选举 书记 候选=党员1号").contains("支部条例"))
        // Said to be a member, one is no longer on probation, and votes in the next meeting.
        try room.type("散会", "人员 预备1号 党员=是 事由=转正", "开会 支部党员大会 四季度 主持=党员1号")
        #expect(room.meeting?.attendance.body.entitled == 19)
        try room.type("散会", "开会 党员大会 村里的事 主持=党员1号")
        #expect(room.meeting?.rules.name == "院坝会规程")
    }

    @Test func inEnglishTheKindsHaveNamesToo() throws {
        let room = try Room(language: .english)
        try room.type("person Ann extra-votes=1", "person Bo party=probationary")
        for (word, name) in [
            ("owners", "owners' assembly"), ("collective", "collective members' assembly"),
            ("council", "council meeting"),
            ("collective-representatives", "collective representatives' assembly"),
            ("cooperative", "cooperative members' assembly"), ("branch", "party branch members' meeting"),
            ("cooperative-representatives", "cooperative representatives' assembly"),
            ("cooperative-union", "assembly of a union of cooperatives"),
        ] {
            #expect(room.say("open \(word) Title entitled=40").lines.joined().contains(name))
            try room.type("adjourn")
        }
    }
}
