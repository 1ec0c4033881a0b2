import Kernel
import Testing

@testable import Yard

@Suite("The list of voters and the lines around an election, at the prompt")
struct VoterLineTests {
    /// 杨通海 and others in the book, the day set; 石小妹 is away, 石小弟 seventeen.
    private func room() throws -> Room {
        let room = try Room(clock: Moment(Room.day(2026, 4, 20), hour: 9), kind: .village)
        for name in ["杨通海", "潘玉珍", "李大山", "龙金花", "周明"] { try room.type("人员 \(name) 出生=1980-1-1") }
        try room.type("人员 石小妹 出生=1990-1-1 外出=是", "人员 石小弟 出生=2008-5-21", "日程 2026-5-20")
        return room
    }

    @Test("registered, put up, objected to, answered")
    func list() throws {
        let room = try room()
        let answer = room.say("选民登记 全体")
        #expect(answer.lines[0].contains("登记选民5人，共5人"))
        #expect(answer.lines[0].contains("还没有登记的1人：石小妹；选举日不满18周岁，不登记：石小弟"))
        #expect(try room.refusal("选民登记 石小弟").contains("村民委员会组织法第十六条"))
        #expect(try room.refusal("选民登记 石小妹").contains("依据=外出参加"))
        try room.type("vr 石小妹 依据=外出参加")
        #expect(try room.refusal("名单 5-1").contains("村民委员会组织法第十七条"))
        #expect(room.say("名单 4月28日").lines[0].contains("异议至2026年5月3日（村民委员会组织法第十七条）"))
        #expect(try room.refusal("异议 石小弟 事由=漏登 日期=5-4").contains("不晚于2026年5月3日"))
        let raised = room.say("异议 周明 事由=已迁走 提出=杨通海 日期=5-1").lines[0]
        #expect(raised.contains("异议1 周明") && raised.contains("（名单上有）"))
        #expect(try room.refusal("答复 1 列入 日期=5-2").contains("答复 1 维持"))
        let late = room.say("答复 1 除去 日期=5-5")
        #expect(late.lines.joined().contains("答复超过期限2026年5月4日（村民委员会组织法第十七条）"))
        #expect(room.book.register?.voters.count == 5)
        let shown = room.say("名单")
        #expect(shown.lines[0].contains("选民5人"))
        #expect(shown.lines.last?.contains("答复：除去") == true)
        try room.type("@2026-5-20 09:00 开会 选举大会 换届 日期=2026-5-20", "选举 主任 候选=杨通海,潘玉珍")
        #expect(room.meeting?.elections.last?.call.registered == 5)
        #expect(try room.refusal("发票 周明").contains("村民委员会组织法第十六条"))
        try room.type("发票 杨通海 潘玉珍")
        #expect(try room.refusal("发票 杨通海").contains("一人一张"))
    }

    @Test("in English, with the short words")
    func english() throws {
        let room = try Room(clock: Moment(Room.day(2026, 4, 20), hour: 9), kind: .village, language: .english)
        try room.type("person Hmub Gheib", "person Wang Xiu away=yes", "person Yang Hai", "calendar 2026-5-20")
        #expect(room.say("vr all").lines[0].contains("2 registered"))
        #expect(try room.refusal("register Wang Xiu").contains("ground=away"))
        try room.type("register Wang Xiu ground=away", "vl 2026-4-28", "vc Yang Hai reason=moved date=2026-4-30")
        #expect(room.say("settle 1 strike date=2026-5-2").lines[0].contains("2 voters"))
        #expect(room.say("voter-list").lines[0].hasPrefix("2 voters"))
    }

    @Test("the new words are no speaker's, and a remark stays a remark", arguments: ["周明：名单我看过了", "周明：答复呢", "zm:异议"])
    func remarks(line: String) throws {
        let room = try room()
        try room.type("开会 院坝会 说事", "议题 说事", "下一项", line)
        #expect(room.meeting?.item.remarks.count == 1)
        #expect(try room.refusal("异议：我有话说").contains("我有话说"))
        #expect(try room.refusal("名单：贴在哪里").contains("贴在哪里"))
    }

    @Test("a nomination vote is called by name, without a sign")
    func nominationVote() throws {
        let room = try room()
        try room.type(
            "@2026-5-10 09:00 开会 选举大会 海选 日期=2026-5-10", "选举 主任 规则=海选 登记=20", "唱票", "杨通海 x6", "pyz x4", "+外村人", "空",
            "封箱")
        #expect(room.say("宣布").lines[0].contains("杨通海6票、潘玉珍4票，列为候选人"))
        #expect(room.say("选举 主任 登记=20").lines[0].contains("候选 1杨通海 2潘玉珍"))
        #expect(room.say("谢绝 杨通海").lines[0].contains("现在 1潘玉珍"))
    }

    @Test("who nominates")
    func nominators() throws {
        let room = try room()
        try room.type(
            "@2026-5-20 09:00 开会 选举大会 换届 日期=2026-5-20", "选举 主任 登记=20", "提名 杨通海 联名=李大山、龙金花", "提名 潘玉珍 由=村党支部",
            "提名 周明 自荐=是")
        #expect(
            room.meeting?.elections.last?.nominees.map(\.by) == [
                .voters(2, names: ["李大山", "龙金花"]), .organisation("村党支部"), .themselves,
            ])
        #expect(room.say("提名 李大山 联名=12").lines[0].contains("选民12人联名提名李大山"))
    }

    @Test("absences propose a removal, and remove nobody")
    func absences() throws {
        let room = try Room(kind: .residents)
        for name in ["甲一", "乙二", "丙三", "丁四"] { try room.type("人员 \(name)") }
        try room.type("委员会 环境卫生委员会 章程=环境卫生委员会章程", "入会 甲一 乙二 丙三 丁四", "批准 甲一 乙二 丙三 丁四")
        var last: Answer = .nothing
        for month in 1...4 {
            try room.type("@2027-\(month)-10 19:00 开会 委员会会议 例会", "签到 甲一 乙二 丙三")
            // 丁四 gives a reason once: the charter counts meetings missed one after another.
            if month == 1 { try room.type("请假 丁四 事由=住院") }
            last = room.say("散会")
            #expect(last.lines.joined().contains("可以提议除名") == (month == 4))
        }
        #expect(last.lines.joined().contains("丁四缺席环境卫生委员会会议3次"))
        #expect(room.say("考勤").lines.joined().contains("丁四缺席环境卫生委员会会议3次"))
        #expect(room.book.committees.first?.members.contains("丁四") == true)
        try room.type("@2027-5-10 19:00 开会 委员会会议 例会", "签到 全体")
        #expect(room.say("考勤").lines.joined().contains("可以提议除名"), "until the meeting that ends the row is over")
        #expect(!room.say("散会").lines.joined().contains("可以提议除名"), "丁四 came")
    }

    @Test("the rosters of any past day: posts and committees")
    func rosters() throws {
        let room = try room()
        try room.type(
            "@2026-4-1 09:00 委员会 敬老委员会", "@2026-4-1 09:01 入会 周明 龙金花", "@2026-4-1 09:02 批准 周明 龙金花",
            "@2026-6-1 09:00 退会 周明")
        #expect(room.say("任期 2026-5-1").lines.joined().contains("敬老委员会 周明、龙金花"))
        #expect(room.say("任期 2026-6-1").lines.joined().contains("敬老委员会 龙金花"))
        #expect(!room.say("任期 2026-3-1").lines.joined().contains("敬老委员会"))
    }

    @Test("a re-run long after the first vote is told of; a recall hears the one it is about")
    func lateRerun() throws {
        let room = try room()
        try room.type(
            "@2026-5-20 09:00 开会 选举大会 换届 日期=2026-5-20", "选举 主任 登记=20 候选=杨通海,潘玉珍", "唱票", "1 x8", "2 x7", "空", "封箱", "宣布",
            "散会", "@2026-6-25 09:00 开会 选举大会 另行选举 日期=2026-6-25")
        #expect(room.say("另行选举 主任").lines.joined().contains("离第一次投票36天"))
        try room.type("唱票", "1 x12", "封箱", "宣布")
        #expect(room.say("选举 罢免杨通海 规则=罢免 登记=20 候选=杨通海 联名=4").lines[0].contains("请本人申辩"))
        #expect(try room.refusal("选举 罢免潘玉珍 规则=罢免 登记=20 候选=潘玉珍 联名=3").contains("第十九条"))
    }

    @Test("papers due before the election meeting are made without one")
    func papers() throws {
        let room = try room()
        try room.type("选民登记 杨通海 潘玉珍", "名单 2026-4-28")
        let maker = PaperMaker(templates: TemplateFolders())
        let list = try maker.text(.voters, in: room.book, as: .markdown)
        #expect(list.contains("南山社区选民名单") && list.contains("| 2 | 潘玉珍"))
        #expect(list.contains("共2人，2026年4月28日公布") && !list.contains("石小弟"))
        let notices = try maker.text(.notices, in: room.book, as: .markdown)
        #expect(notices.contains("2008年5月20日以前（含当日）出生"))
        #expect(notices.contains("选民共2人，名单附后") && notices.contains("2026年5月3日以前向选举委员会提出"))
    }

    @Test("posts end by resignation, review and fraud, at the prompt")
    func endings() throws {
        let room = try room()
        try room.type(
            "@2026-5-20 09:00 开会 选举大会 换届 日期=2026-5-20", "选举 委员 名额=3 登记=20 候选=杨通海,潘玉珍,李大山,龙金花", "唱票", "1 2 3 x15",
            "封箱", "宣布", "散会")
        #expect(try room.refusal("离任 杨通海 因=辞职 日期=2027-1-1").contains("村民委员会组织法第二十条"))
        try room.type("评议 潘玉珍 李大山 称职 日期=2027-1-1", "评议 杨通海 不称职 日期=2027-1-1")
        #expect(room.say("评议 杨通海 不称职 日期=2028-1-1").lines.joined().contains("杨通海的委员职务终止"))
        try room.type("离任 潘玉珍 因=当选无效 日期=2028-2-1")
        #expect(room.say("任期 2028-3-1").lines.joined().contains("李大山"))
        #expect(!room.say("任期 2028-3-1").lines.joined().contains("潘玉珍"))
        #expect(room.say("任期 2027-6-1").lines.joined().contains("潘玉珍"))
    }
}

@Suite("What an election refuses, with the article and what to do instead")
struct ElectionBadInputTests {
    private func room(_ lines: String...) throws -> Room {
        let room = try Room(kind: .village)
        for name in ["杨通海", "潘玉珍", "李大山", "龙金花"] { try room.type("人员 \(name)") }
        try room.type("开会 选举大会 换届选举 日期=2026-5-20", "选举 主任 登记=20 候选=杨通海,潘玉珍 另选=否")
        for line in lines { try room.type(line) }
        return room
    }

    @Test("votes for a non-candidate without a write-in column", arguments: ["+李大山", "李大山"])
    func nonCandidate(line: String) throws {
        let refusal = try room("唱票").refusal(line)
        #expect(refusal.contains("村民委员会组织法第十八条") && refusal.contains("废"))
    }

    @Test("the same in a re-run")
    func nonCandidateInARerun() throws {
        let room = try room("唱票", "1 x10", "2 x10", "封箱", "宣布", "另行选举", "唱票")
        #expect(try room.refusal("+李大山").contains("村民委员会组织法第十八条"))
    }

    @Test("an unregistered voter")
    func unregistered() throws {
        let room = try room()
        try room.type("撤销", "人员 石小弟 出生=2010-1-1", "选举 主任 登记=20 候选=杨通海,潘玉珍")
        #expect(try room.refusal("发票 石小弟").contains("村民委员会组织法第十六条"))
    }

    @Test("a second paper for the same voter")
    func secondIssue() throws {
        let refusal = try room("发票 李大山").refusal("发票 李大山")
        #expect(refusal.contains("村民委员会组织法第十八条") && refusal.contains("撤销"))
    }

    @Test("a ballot after the seal")
    func afterTheSeal() throws {
        let room = try room("唱票", "1 x15", "封箱")
        for line in ["唱票", "收回 16", "记票 一组 收回=1 1=1"] {
            let refusal = try room.refusal(line)
            #expect(refusal.contains("村民委员会组织法第十八条") && refusal.contains("撤销"), "\(line)")
        }
    }

    @Test("a declaration before the count")
    func declaredTooEarly() throws {
        for lines in [[], ["发票 20"], ["唱票", "1 x15"]] {
            let room = try room()
            for line in lines { try room.type(line) }
            let refusal = try room.refusal("宣布")
            #expect(refusal.contains("村民委员会组织法第十八条") && refusal.contains("封箱"))
        }
    }

    @Test(
        "a day that breaks an interval",
        arguments: [
            ("日程 2026-5-20 选民名单=2026-5-1", "第十七条", "不晚于2026年4月30日"),
            ("日程 2026-5-20 选民名单=2026-4-28 异议截止=2026-5-2", "第十七条", "不早于2026年5月3日"),
            ("日程 2026-5-20 选民名单=2026-4-28 异议答复=2026-5-7", "第十七条", "不晚于2026年5月6日"),
            ("日程 2026-5-20 移交=2026-5-31", "第二十四条", "不晚于2026年5月30日"),
        ])
    func intervals(line: String, article: String, instead: String) throws {
        let refusal = try room().refusal(line)
        #expect(refusal.contains("村民委员会组织法" + article) && refusal.contains(instead))
    }
}
