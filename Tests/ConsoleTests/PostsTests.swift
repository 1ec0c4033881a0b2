import Kernel
import Testing

@testable import Yard

/// Posts that one person, or a family, does not hold together, however they are filled.
@Suite("不兼任：按表决选的、任职的、另行选举的")
struct PostsTests {
    private func collective() throws -> Room {
        let room = try Room()
        for name in ["成一", "成二", "成三", "成四", "成五", "成六", "成七"] { try room.type("人员 \(name)") }
        try room.type(
            "亲属 成一 成七 关系=配偶", "开会 成员大会 年会 应到=7", "签到 成一 成二 成三 成四 成五 成六 成七", "提案 选成一为理事长", "表决 7 0 0",
            "提案 选举成三担任会计", "表决 7 0 0")
        return room
    }

    /// 农村集体经济组织法 § 34.
    @Test func aMotionPutsNobodyOnTheBoardOfSupervisorsBesideTheCouncil() throws {
        let room = try collective()
        for (line, words) in [
            ("提案 选成一为监事", "成一在任理事长"), ("提案 选成二、成三为监事", "成三在任会计"), ("提案 选成七为监事", "成七是成一（理事长）的近亲属"),
        ] {
            let refusal = try room.refusal(line)
            #expect(refusal.contains(words) && refusal.contains("农村集体经济组织法第三十四条"), "\(line): \(refusal)")
        }
        try room.type("提案 选成五为监事", "表决 7 0 0")
        #expect(try room.refusal("提案 选成五为理事").contains("成五在任监事"))
        try room.type("提案 免去成一的理事长职务，选成二为理事长", "表决 7 0 0", "提案 选成一为监事", "撤回")
        #expect(try room.refusal("提案 选成二为监事").contains("成二在任理事长"))
    }

    /// § 29: five years for the council; the law sets no term for the accountant.
    @Test func whoWasElectedByMotionIsInOffice() throws {
        let room = try collective()
        let told = room.say("任期").lines.joined(separator: "\n")
        #expect(told.contains("成一") && told.contains("2031年11月20日") && told.contains("成三"), "\(told)")
        try room.type("提案 成二为监事", "表决 7 0 0", "作废 P3 事由=数错")
        #expect(!room.say("任期").lines.joined().contains("成二"))
    }

    /// 环境卫生委员会章程 art. 10: whoever is treasurer may be put on the list for the cashbook, and is told what comes of it.
    @Test func whoHoldsABarringPostIsToldOnTheList() throws {
        let room = try Room()
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name)") }
        try room.type(
            "委员会 环卫会 章程=环境卫生委员会章程", "入会 甲一 乙二 丙三 丁四 委员会=环卫会", "批准 甲一 乙二 丙三 丁四 委员会=环卫会",
            "开会 委员会会议 会 应到=环卫会", "签到 甲一 乙二 丙三 丁四", "选举 会计 名额=1 候选=甲一,乙二", "发票 4", "收回 4", "唱票", "1 x4", "封箱", "宣布")
        let told = room.say("选举 出纳 名额=1 候选=甲一,丙三").lines.joined()
        #expect(told.contains("甲一在任会计，不兼任（环境卫生委员会章程第10条）") && !told.contains("丙三在任"), "\(told)")
    }

    @Test func aBareNameIsReadAsWell() throws {
        #expect(try collective().refusal("提案 成三为监事").contains("成三在任会计"))
    }

    /// § 29: near kin do not sit on the council together.
    @Test func aCouncilIsKeptFreeOfKinWhoeverElectsIt() throws {
        let room = try collective()
        #expect(try room.refusal("提案 选成七为理事").contains("农村集体经济组织法第二十九条"))
        try room.type("提案 免去成一的理事长", "表决 7 0 0")
        #expect(try room.refusal("提案 选成一、成七为理事").contains("第二十九条"))
        try room.type("提案 选成七为理事", "表决 7 0 0")
    }

    @Test func anEnglishMotionIsReadAsWell() throws {
        let room = try Room(language: .english)
        try room.type(
            "person Ann", "person Bob", "person Cat", "open collective entitled=3", "present Ann Bob Cat",
            "propose elect Ann as chair of the council", "vote 3 0 0")
        #expect(try room.refusal("propose elect Ann as supervisor").contains("34"))
        try room.type("propose elect Bob as supervisor", "vote 3 0 0")
    }

    /// 村民委员会组织法 § 37: the assembly elects the supervisors, none of the committee nor of their near kin; for as long as the committee sits.
    @Test func aMotionElectsNoMemberOfTheCommitteeToSuperviseIt() throws {
        let room = try Room()
        for name in ["张三", "李二", "王五"] { try room.type("人员 \(name)") }
        try room.type(
            "亲属 张三 李二 关系=配偶", "组织 村民委员会 类型=自治组织", "任职 张三 组织=村民委员会 职务=主任 起=2026-1-1", "开会 村民代表会议 一 应到=3",
            "签到 张三 李二 王五")
        for (line, words) in [("提案 选张三为村务监督委员会主任", "张三在任村民委员会主任"), ("提案 推选李二进村务监督委员会", "近亲属")] {
            let refusal = try room.refusal(line)
            #expect(refusal.contains(words) && refusal.contains("村民委员会组织法第三十七条"), "\(refusal)")
        }
        try room.type("提案 推选王五进村务监督委员会", "表决 3 0 0", "提案 选张三为护林员", "撤回")
        #expect(room.say("任期").lines.joined().contains("村务监督委员会 王五，2026年11月20日至2031年11月20日"))
        try room.type("提案 李二为村务监督委员会打扫办公室", "表决 3 0 0", "提案 增补王五为村务监督委员会主任", "表决 3 0 0", "散会")
        let maker = PaperMaker(templates: TemplateFolders())
        let notice = try String(decoding: maker.make(.supervisors, in: room.book, as: .markdown), as: UTF8.self)
        #expect(notice.contains("经村民代表会议推选") && notice.contains("王五"), "\(notice)")
    }

    /// Words that name a body and no post put nobody into one.
    @Test func aMotionThatHelpsSomebodyElectsNobody() throws {
        let room = try collective()
        for motion in ["成五为理事会成员家属提供帮助", "成五为监事送书", "选成五为舞蹈队理事", "确认成五为本社成员"] {
            try room.type("提案 \(motion)", "表决 7 0 0")
        }
        #expect(!room.say("任期").lines.joined().contains("成五"))
        try room.type("提案 成五当选监事会主席", "表决 7 0 0")
        #expect(room.say("任期").lines.joined().contains("监事会主席 成五"))
        #expect(try room.refusal("提案 增选成六为理事，聘成三为监事").contains("成三在任会计"))
        #expect(try room.refusal("提案 选成六为理事并为监事").contains("成六在任理事"))
    }

    /// A post ends by a motion that says so, of that person by their whole name, and of that post.
    @Test func aPostEndsOnlyByWhatIsSaidOutright() throws {
        let room = try Room()
        for name in ["张三", "王大", "王大山", "李二", "和平", "任选", "丁七"] { try room.type("人员 \(name)") }
        try room.type("开会 成员大会 年会 应到=7", "签到 全体")
        for motion in ["选张三、王大、王大山、任选、和平为理事会成员", "选张三为理事长", "选李二为监事"] {
            try room.type("提案 \(motion)", "表决 7 0 0")
        }
        func terms() -> String { room.say("任期").lines.joined(separator: "\n") }
        for name in ["王大，", "王大山", "任选", "和平"] { #expect(terms().contains("理事会成员 \(name)"), "\(terms())") }
        #expect(!terms().contains("平为") && !terms().contains("选 "))
        for motion in [
            "不免去李二监事", "免去李二的误工费", "免去李二保洁员", "张三辞去舞蹈队队长", "讨论罢免王大的要求，不予支持", "王大为人老实",
        ] {
            let before = terms()
            try room.type("提案 \(motion)", "表决 7 0 0")
            #expect(terms() == before, "\(motion)")
        }
        try room.type("提案 同意王大山辞去理事会成员职务", "表决 7 0 0")
        #expect(!terms().contains("王大山") && terms().contains("王大，"))
        try room.type("提案 免去张三的理事长职务", "表决 7 0 0")
        #expect(!terms().contains("理事长") && terms().contains("理事会成员 张三"))
        #expect(try room.refusal("提案 选张三为监事").contains("张三在任理事会成员"))
        try room.type("散会", "开会 院坝会 说事 应到=7", "签到 全体", "提案 罢免李二", "表决 7 0 0")
        #expect(terms().contains("监事 李二"), "a yard meeting has no say there")
    }

    /// § 37 bars members of the committee and their kin; not whom it employs.
    @Test func whomTheCommitteeEmploysIsNoMember() throws {
        let room = try Room()
        for name in ["田大", "田嫂", "石三"] { try room.type("人员 \(name)") }
        try room.type(
            "亲属 田大 田嫂 关系=配偶", "组织 村民委员会 类型=自治组织", "组织 村务监督委员会 类型=自治组织", "任职 田大 组织=村民委员会 职务=保洁员 起=2026-1-1",
            "任职 田嫂 组织=村务监督委员会 职务=委员 起=2026-2-1", "任职 石三 组织=村民委员会 职务=副主任 起=2026-1-1")
        #expect(try room.refusal("任职 石三 组织=村务监督委员会 职务=委员 起=2026-2-1").contains("第三十七条"))
    }

    @Test func everyPostThatAMotionGivesIsRead() throws {
        let room = try collective()
        #expect(try room.refusal("提案 选成四为理事，并选成四为监事").contains("成四在任理事"))
        #expect(try room.refusal("提案 选成五为监事会主席兼会计").contains("成五在任监事会主席"))
        try room.type("提案 选成四、成六为理事，选成五为监事", "表决 7 0 0")
        #expect(try room.refusal("提案 选成五为理事").contains("成五在任监事"))
    }

    /// § 34 and § 33 speak each of its own body.
    @Test func theCouncilOfACollectiveIsNoBarInACooperative() throws {
        let room = try collective()
        try room.type("散会", "开会 合作社成员大会 年会 应到=7", "签到 成一 成二 成三 成四 成五", "提案 选成一为监事", "表决 4 0 0")
        #expect(try room.refusal("提案 选成一为理事").contains("农民专业合作社法第三十三条"))
        try room.type("散会", "组织 幸福合作社 类型=企业", "任职 成三 组织=幸福合作社 职务=监事")
        #expect(try room.refusal("任职 成三 组织=幸福合作社 职务=理事").contains("农民专业合作社法第三十三条"))
    }

    /// 村民委员会组织法 § 37: whoever sits on the committee, elected in this book or entered.
    @Test func ballotsSeeWhoWasEnteredAsAMember() throws {
        let room = try Room()
        try room.type(
            "人员 张三", "人员 李四", "人员 赵四", "亲属 张三 李四 关系=配偶", "组织 村民委员会 类型=自治组织", "任职 张三 组织=村民委员会 职务=主任",
            "开会 村民代表会议 会 应到=3", "签到 张三 李四 赵四")
        for name in ["张三", "李四"] {
            #expect(try room.refusal("选举 村务监督委员会主任 名额=1 候选=\(name),赵四").contains("第三十七条"))
        }
    }

    @Test func aLostVoteOrAnAmendedNameGivesNoPost() throws {
        let room = try collective()
        try room.type("提案 选成四为理事", "表决 2 5 0", "提案 选成四为监事", "修正 成四→成三", "表决 7 0 0")
        #expect(try room.refusal("表决 7 0 0").contains("成三在任会计"))
    }

    /// 农民专业合作社法 § 33: kin are not named there.
    @Test func aCooperativeKeepsTheSamePostsApartButNotKin() throws {
        let room = try Room()
        try room.type(
            "人员 甲", "人员 乙", "人员 丙", "亲属 甲 乙 关系=配偶", "开会 合作社成员大会 年会 应到=3", "签到 甲 乙 丙", "提案 选甲为经理", "表决 3 0 0")
        #expect(try room.refusal("提案 选甲为监事").contains("农民专业合作社法第三十三条"))
        try room.type("提案 选乙为监事", "表决 3 0 0")
    }

    @Test func aSeatThatIsEnteredIsHeldAgainstTheSameClauses() throws {
        let room = try collective()
        try room.type("散会", "组织 监事会 类型=自治组织", "组织 理事会 类型=自治组织", "任职 成四 组织=监事会")
        #expect(try room.refusal("任职 成三 组织=监事会 职务=监事").contains("农村集体经济组织法第三十四条"))
        #expect(try room.refusal("任职 成四 组织=理事会 职务=理事").contains("成四在任监事会"))
        try room.type("卸任 成四 组织=监事会", "任职 成四 组织=理事会 职务=理事")
    }

    /// 村民委员会组织法 § 37, in a book that has held no election and so no law.
    @Test func theChairOfTheCommitteeDoesNotSuperviseIt() throws {
        let room = try Room()
        try room.type(
            "人员 张三", "人员 李四", "亲属 张三 李四 关系=配偶", "组织 村民委员会 类型=自治组织", "组织 村务监督委员会 类型=自治组织",
            "任职 张三 组织=村民委员会 职务=主任")
        #expect(try room.refusal("任职 张三 组织=村务监督委员会 职务=主任").contains("第三十七条"))
        #expect(try room.refusal("任职 李四 组织=村务监督委员会").contains("近亲属"))
        #expect(room.book.charters.isEmpty)
    }

    /// What another committee does with its accounts is no matter of the collective's law.
    @Test func whatWatchesOtherThingsIsNotTheSupervisoryCommittee() throws {
        let room = try Room()
        try room.type(
            "人员 张三", "人员 李二", "亲属 张三 李二 关系=配偶", "组织 村民委员会 类型=自治组织", "任职 张三 组织=村民委员会 职务=委员",
            "组织 环境监督队 类型=志愿队", "任职 李二 组织=环境监督队 职务=队员", "任职 张三 组织=环境监督队 职务=队长", "组织 舞蹈队理事会 类型=社会组织",
            "组织 舞蹈队监事会 类型=社会组织", "任职 李二 组织=舞蹈队理事会 职务=理事", "任职 李二 组织=舞蹈队监事会 职务=监事")
        #expect(room.book.everyOrganisation.map { $0.seats.count }.reduce(0, +) == 5)
    }

    @Test func thePostsOfOneBodySayNothingOfAnother() throws {
        let room = try collective()
        try room.type("散会", "组织 环卫会 类型=社会组织", "组织 监事会 类型=自治组织", "任职 成六 组织=环卫会 职务=会计", "任职 成六 组织=监事会 职务=监事")
        #expect(room.book.everyOrganisation.flatMap(\.seats).map(\.post) == ["会计", "监事"])
    }

    /// 农村集体经济组织法 § 27: two thirds of all, whatever the meeting is called.
    @Test func noMeetingUnderTheLawOfCollectivesElectsByBallots() throws {
        let room = try Room()
        try room.type("人员 甲", "人员 乙", "开会 选举大会 换届 应到=7 规则=集体经济组织法")
        #expect(try room.refusal("选举 理事 名额=1 候选=甲,乙 规则=多数").contains("农村集体经济组织法第二十七条"))
    }
}

/// Who takes part, and how old they must be.
@Suite("谁算参加")
struct TakingPartTests {
    @Test func whoeverIsRepresentedInWritingTakesPartInACollective() throws {
        let room = try Room()
        try room.type("人员 成一 户=甲家", "人员 成二 户=甲家", "人员 成三", "人员 成四", "人员 成五")
        try room.type("开会 成员大会 年会 应到=5", "签到 成一 成三 成四", "提案 修路")
        #expect(try room.refusal("表决 3 0 0").contains("差1"))
        try room.type("委托 成二 成一 书面=是")
        #expect(room.session.status.hasQuorum && room.session.status.present == 3)
        try room.type("表决 4 0 0")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.outcome == .adopted && poll.quorum == QuorumStamp(required: 4, present: 4))
        #expect(room.say("考勤").lines.joined().contains("到会3人、委托参加1人，达到法定人数"))
        let record = room.say("纪要").lines.joined()
        #expect(!record.contains("到会4人"), "\(record)")
        // The holder goes, and with them whom they stood for.
        try room.type("离场 成一", "提案 二")
        #expect(try room.refusal("表决 2 0 0").contains("到会2，法定4"))
    }

    /// Three for and five against, five of them here: no majority of anything.
    @Test func noMinorityOfTheVotesPassesByProxies() throws {
        let room = try Room()
        for name in ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"] { try room.type("人员 \(name)") }
        try room.type("开会 村民会议 会 应到=8", "签到 甲 乙 丙 丁 戊")
        for name in ["己", "庚", "辛"] { try room.type("委托 \(name) 丁 书面=是") }
        try room.type("提案 修路", "表决 3 5 0")
        var poll = try #require(room.meeting?.polls.last)
        #expect(poll.outcome == .rejected && poll.judgement?.baseSize == 8 && poll.judgement?.required == 5)
        try room.type("提案 种树", "表决 4 4 0", "提案 修井", "表决 4 3 0", "提案 修桥", "表决 3 2 0")
        #expect(room.meeting?.polls.dropFirst().map(\.outcome) == [.tied, .adopted, .adopted])
        poll = try #require(room.meeting?.polls.last)
        #expect(poll.judgement?.baseSize == 5)
    }

    /// 民法典 § 18 with 集体经济组织法 § 27; 村委会法 §§ 14, 32; 居委会法.
    @Test(arguments: [("成员大会", Book.Header.Kind.village), ("村民代表会议", .village), ("居民代表会议", .residents)])
    func noMinorTakesPartOrMoves(kind: String, book: Book.Header.Kind) throws {
        let room = try Room(kind: book)
        try room.type("人员 甲", "人员 小丁 出生=2012-1-1", "人员 乙 出生=2008-11-20", "开会 \(kind) 会 应到=3")
        #expect(try room.refusal("签到 甲 小丁").contains("不满18周岁"))
        try room.type("签到 甲 乙", "提案 修路")
        #expect(try room.refusal("附议 小丁").contains("不满18周岁"))
        #expect(try room.refusal("修正 加灯 提出=小丁").contains("不满18周岁"))
    }
}

/// What a motion is told beside its number.
@Suite("提案时说的话")
struct MotionNotesTests {
    @Test func aMotionBeforeTheFirstItemIsToldSo() throws {
        let room = try Room()
        try room.type("人员 甲", "开会 院坝会 会 应到=3", "到 3人", "议题 修路 类型=表决")
        #expect(room.say("提案 修路").lines.joined().contains("还没有开始议第1项“修路”"))
        try room.type("撤销", "下一项", "提案 修路", "表决 3 0 0", "议题 路灯 类型=表决")
        #expect(room.book.proposals.last?.latest.item == 1)
        #expect(!room.say("提案 装灯").lines.joined().contains("还没有开始"))
    }

    @Test func aMatterInTheWordsIsNamedWithItsMajority() throws {
        let room = try Room()
        try room.type("人员 甲", "人员 乙", "人员 丙", "委员会 环卫会 章程=环境卫生委员会章程", "入会 甲 委员会=环卫会")
        let charter = try #require(room.book.committee(named: "环卫会").flatMap { room.book.charter(of: $0) })
        let matter = try #require(charter.matters.first { $0 != Charter.fundUse })
        try room.type("批准 甲 委员会=环卫会 事由=设立", "开会 委员会会议 会 应到=环卫会", "签到 甲")
        let told = room.say("提案 关于\(matter)的事").lines.joined()
        #expect(told.contains("事项=\(matter)"), "\(told)")
    }

    /// 农村集体经济组织法 § 28.
    @Test func aMatterThatIsNotForTheMeetingIsNamed() throws {
        let room = try Room()
        try room.type("人员 甲", "开会 成员代表大会 会 应到=21", "签到 15人")
        #expect(room.say("提案 修改章程").lines.joined().contains("成员代表大会不能决定“章程”"))
    }

    @Test func whatIsEnteredAfterTheApprovalIsInNoRecord() throws {
        let room = try Room()
        try room.type("人员 甲", "开会 院坝会 会 应到=2", "签到 甲", "任务 甲 买米", "散会", "任务 甲 买盐", "通过纪要", "签字 甲")
        let before = room.say("纪要").lines.joined()
        try room.type("任务 甲 明天 扫地")
        let after = room.say("纪要").lines.joined()
        #expect(before.contains("买盐") && !after.contains("扫地"), "\(after)")
    }

    @Test func whoeverSignsWithoutHavingBeenThereIsTold() throws {
        let room = try Room()
        try room.type("人员 甲", "人员 乙", "开会 院坝会 会 应到=2", "签到 甲", "散会", "通过纪要 第1次会")
        #expect(!room.say("签字 第1次会 甲").lines.joined().contains("没有"))
        #expect(room.say("签字 乙").lines.joined().contains("没有乙到会"))
    }

    @Test func aCalendarThatLeavesNoDaysForTheListSaysSo() throws {
        let room = try Room()
        let told = room.say("日程 2026-12-05").lines.joined()
        #expect(told.contains("2026年11月15日以前") && told.contains("2026年12月10日"), "\(told)")
        #expect(!room.say("日程 2026-12-30").lines.joined().contains("以前公布"))
    }

    @Test func whoLeavesAFigureThatWasTypedIsTold() throws {
        let room = try Room()
        try room.type("人员 甲", "人员 乙", "委员会 会A", "入会 甲 乙 委员会=会A", "批准 甲 乙 委员会=会A")
        try room.type("开会 委员会会议 会 应到=2", "签到 甲 乙")
        let told = room.say("退会 乙 委员会=会A").lines.joined()
        #expect(told.contains("应到 1 事由="), "\(told)")
    }

    @Test func tomorrowOnTheSecondEveningIsTheDayAfterIt() throws {
        let room = try Room()
        try room.type(
            "人员 丙三", "@2026-06-01 19:00 开会 院坝会 会 应到=3", "@2026-06-01 19:01 到 3人", "@2026-06-01 21:00 休会",
            "@2026-06-02 19:00 续会", "@2026-06-02 19:10 任务 丙三 明天 买米")
        #expect(room.book.actions.last?.due == Room.day(2026, 6, 3))
    }
}
