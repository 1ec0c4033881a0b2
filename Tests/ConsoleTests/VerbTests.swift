import Kernel
import Testing

@testable import Yard

@Suite("Verbs: every line of the contract's table")
struct VerbTests {
    /// The contract's table: Chinese name, shorts, English name, shorts.
    static let table = """
        人员 person|亲属 kin|房屋 unit|委员会 committee|入会 apply|批准 admit|退会 resign|除名 expel|开会 open o|主持 chair|记录 recorder
        签到 到 present p|请假 假 excuse|缺席 absent|离场 离 leave|列席 列 observe|清点 点 headcount|委托 proxy|回避 recuse
        议题 item i|下一项 next n|回到 goto|搁置 table|举手 queue q|发言 floor f|叫停 停 stop|提案 案 propose|附议 附 second
        修正 修 amend|撤回 withdraw|续议 takeup|决议 resolved|表决 决 vote v|记名 rollcall|无异议 unanimous|共识 consensus
        作废 annul|主持票 casting|条款 clause|任务 务 action a|完成 done|延期 postpone|改派 reassign|进展 progress|取消 cancel|阶段 stage
        认领 pledge|监督 oversee|公示 publish|意见 comment|更正 改 correct|撤销 撤 undo u|恢复 redo|不公开 private
        状态 status s|议程 agenda|名册 roll|考勤 attendance|提案表 proposals|任务表 actions|休会 recess|续会 resume
        选举 elect|提名 nominate|接受 accept|谢绝 decline|职责 officers|票箱 box|发票 发选票 issue|收回 collected|唱票 read r
        封箱 seal|宣布 declare|记票 totals|定票 rule|改票 reballot|另行选举 rerun|再次投票 revote|任期 term|票数 tally
        日程 calendar|移交 hand-over|选民登记 register vr|名单 voter-list vl|异议 challenge vc|答复 settle vs|空缺 leave-open
        基金 fund|拨款 appropriate|支出 spend|配套 match|退回 refund|结项 close-grant|冲销 reverse|对账 reconcile|账 accounts
        评议 review|离任 leave-office
        组织 org|孵化 incubate|任职 serve|卸任 leave-post|身份 status-of|资源 resource|领域 field|社区 community|方案 scheme|渠道 channel
        组织表 orgs|骨干 backbone
        应到 entitled|移动 move|交办 refer|延至 postpone-to|拆分 divide|并案 alternatives|停止辩论 close-debate
        秩序 order|裁定 rule-on|申诉 appeal|复议 reconsider|书面表决 ballot-by-paper|送达 deliver|收票 return|开票 open-papers
        台账 ledger|对象 client|走访 visit|服务 service|结对 pair|个案 case|个案记 case-note|结案 close-case|转介 hand-over-client
        撤回同意 withdraw-consent|销号 strike|类别 category|发布 release
        抽签 draw-panel|递补 substitute
        遴选 choose|抓阄 draw-lots|规划 plan|问题 problem|目标 goal|调整 adjust|预告 convene|会期 schedule|该开的会 due|活动 activity|到场 attend|办结 wrap-up|节日 festival|日历 year-calendar
        散会 adjourn|宣读 read-out|通过纪要 approve|签字 sign|纪要 minutes|材料 papers|大屏 board|帮助 help ?|退出 quit
        """.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }

    @Test("has every word", arguments: table)
    func words(words: [String]) throws {
        let verb = try #require(Verbs.named(words[0]))
        for word in words { #expect(Verbs.named(word)?.name == words[0], "\(word)") }
        #expect(!verb.help.chinese.isEmpty && !verb.help.english.isEmpty)
        #expect(verb.usage.chinese.hasPrefix(words[0]))
        #expect(verb.usage.english.hasPrefix(verb.name(in: .english)))
    }

    @Test("and no word belongs to two verbs")
    func distinct() {
        let words = Verbs.all.flatMap(\.words)
        #expect(Set(words).count == words.count)
        #expect(Verbs.all.count == Self.table.count)
    }

    @Test("but 抽签, which its line tells apart: of a choosing's tie, or of people")
    func claimed() throws {
        func reads(_ line: String) throws -> Act { try act(line, in: Self.yard) }
        #expect(try reads("抽签 种子=9319.") == .command(.election(.draw(post: nil, drawn: [], seed: "9319."))))
        #expect(try reads("抽签 甲 种子=9") == .command(.panel(.draw(title: "甲", .seed("9")))))
        #expect(try reads("抓阄 甲 种子=9") == .command(.election(.draw(post: "甲", drawn: [], seed: "9"))))
        #expect(Verbs.all(named: "抽签").map { $0.name(in: .english) } == ["draw-panel", "draw-lots"])
    }

    typealias Reads = (line: String, act: Act)

    @Test(
        "reads",
        arguments: [
            (
                "人员 张三 性别=男 出生=1980-3-5 民族=苗 户=张家 组=二组 单位=小学 职务=组长 党员=是 代表=否 外出=是 别名=三哥、老张",
                .people(
                    .person(
                        name: "张三",
                        details: PersonDetails(
                            gender: "男", born: Day(1980, 3, 5), ethnicity: "苗", household: "张家", group: "二组",
                            workplace: "小学",
                            office: "组长", isPartyMember: true, isRepresentative: false, isAway: true,
                            aliases: ["三哥", "老张"])))
            ),
            ("亲属 杨通海 潘玉珍 关系=配偶", .people(.kin("杨通海", "潘玉珍", relation: "配偶"))),
            ("委员会 环卫会 章程=环卫章程", .committee(.committee(name: "环卫会", charter: "环卫章程"))),
            ("入会 杨通海、潘玉珍 委员会=环卫会 事由=想干", .committee(.apply(names: ["杨通海", "潘玉珍"], committee: "环卫会", reason: "想干"))),
            ("批准 杨通海", .committee(.admit(names: ["杨通海"], committee: nil))),
            ("退会 杨通海 事由=搬家", .committee(.resign(names: ["杨通海"], committee: nil, reason: "搬家"))),
            ("除名 杨通海 委员会=环卫会", .committee(.expel(names: ["杨通海"], committee: "环卫会", reason: nil))),
            ("条款 3 通过", .committee(.clause(number: 3, verdict: .passed))),
            ("条款 第3条 改 会员三十人", .committee(.clause(number: 3, verdict: .changed(text: "会员三十人")))),
            ("clause 3 tabled", .committee(.clause(number: 3, verdict: .tabled))),
            (
                "开会 村民代表 投劳会议 地点=村委会 主持=吴秀芬 记录=杨通海 日期=2013-03-10 应到=35 规则=村委会法2010",
                .meeting(
                    .open(
                        Opening(
                            kind: .villageRepresentatives, title: "投劳会议", place: "村委会", chair: "吴秀芬", recorder: "杨通海",
                            day: Day(2013, 3, 10), body: .people(35), rules: "村委会法2010")))
            ),
            ("开会 院坝会 清运费 应到=78户", .meeting(.open(Opening(kind: .courtyard, title: "清运费", body: .households(78))))),
            ("主持 李大伯", .meeting(.chair("李大山"))), ("记录 李大伯", .meeting(.recorder("李大山"))),
            ("签到 47人", .meeting(.checkInHeads(47, unit: .people))),
            ("到 31户", .meeting(.checkInHeads(31, unit: .households))),
            ("签到 +3人", .meeting(.checkInMore(3))),
            ("签到 杨通海 +潘玉珍 李大山", .meeting(.checkIn(names: ["杨通海", "李大山"], more: ["潘玉珍"]))),
            ("签到 ＋Hmub Gheib", .meeting(.checkIn(names: [], more: ["Hmub Gheib"]))),
            ("假 杨通海 事由=打工", .meeting(.excuse(names: ["杨通海"], reason: "打工"))),
            ("缺席 杨通海", .meeting(.absent(names: ["杨通海"], reason: nil))),
            ("离场 1人", .meeting(.leaveHeads(1))), ("离 杨通海", .meeting(.leave(names: ["杨通海"]))),
            ("列席 杨通海 职务=副镇长", .meeting(.observe(names: ["杨通海"], office: "副镇长"))),
            ("清点 40人", .meeting(.headcount(40))), ("点 40", .meeting(.headcount(40))),
            ("委托 杨通海 潘玉珍 关系=配偶 书面=是", .meeting(.proxy(principal: "杨通海", holder: "潘玉珍", relation: "配偶", written: true))),
            ("回避 杨通海 事由=本人", .meeting(.recuse(name: "杨通海", reason: "本人"))),
            (
                "议题 修水沟 类型=表决 时限=15分 表决权=3",
                .meeting(.item(title: "修水沟", type: .vote, limitMinutes: 15, electorate: .people(3)))
            ),
            (
                "item Lamps type=discussion limit=15",
                .meeting(.item(title: "Lamps", type: .discussion, limitMinutes: 15, electorate: nil))
            ),
            (
                "议题 修水沟 表决权=杨通海、潘玉珍",
                .meeting(.item(title: "修水沟", type: nil, limitMinutes: nil, electorate: .names(["杨通海", "潘玉珍"])))
            ),
            ("下一项", .meeting(.next)), ("回到 2", .meeting(.goTo(2))), ("搁置", .meeting(.table(nil))),
            ("搁置 2", .meeting(.table(2))),
            ("举手 杨通海 立场=赞成", .meeting(.queue(names: ["杨通海"], side: .for))),
            ("发言", .meeting(.floor(nil))), ("发言 杨通海", .meeting(.floor("杨通海"))),
            ("停", .meeting(.stop(name: nil, reason: nil))),
            ("叫停 杨通海 事由=超时", .meeting(.stop(name: "杨通海", reason: "超时"))),
            ("休会 10分 事由=等人", .meeting(.recess(minutes: 10, reason: "等人"))),
            ("休会", .meeting(.recess(minutes: nil, reason: nil))),
            ("续会", .meeting(.resume)), ("散会", .meeting(.adjourn)), ("决议 先修东头", .meeting(.resolved("先修东头"))),
            (
                "提案 修东头 提出=杨通海 金额=6万 路径=六共",
                .proposal(.propose(text: "修东头", mover: "杨通海", amount: Money(yuan: 60_000), path: "六共"))
            ),
            (
                "提案 装路灯 金额=6000 遴选=是",
                .proposal(
                    .propose(text: "装路灯", mover: nil, amount: Money(yuan: 6000), path: nil, toChoose: true))
            ),
            (
                "提案 修水沟 目标=G1、G3",
                .proposal(
                    .propose(text: "修水沟", mover: nil, amount: nil, path: nil, goals: [GoalID(1), GoalID(3)]))
            ),
            (
                "抽签 小项目 抽出=P2、P1",
                .election(
                    .draw(
                        post: "小项目", drawn: [QuestionID(proposal: 2), QuestionID(proposal: 1)], seed: nil))
            ),
            ("draw-lots seed=9319.", .election(.draw(post: nil, drawn: [], seed: "9319."))),
            ("唱票 小项目 文件=/tmp/票.pb", .election(.read(post: "小项目", file: "/tmp/票.pb"))),
            (
                "遴选 小项目 预算=30000 项目=P1、P2 P5 方式=打分 规则=equal-shares 余款=加一 效用=项数 满分=10 登记=80",
                .election(
                    .choose(
                        ChoosingCall(
                            title: "小项目", budget: Money(yuan: 30_000),
                            projects: [1, 2, 5].map { QuestionID(proposal: $0) }, form: .points, rule: "equal-shares",
                            completion: .addOne, utility: .count, most: nil, top: 10, registered: 80)))
            ),
            (
                "choose 小项目 budget=3000 projects=P1,P2 method=rank most=2",
                .election(
                    .choose(
                        ChoosingCall(
                            title: "小项目", budget: Money(yuan: 3000),
                            projects: [1, 2].map { QuestionID(proposal: $0) }, form: .ranking, rule: nil,
                            completion: nil, utility: nil, most: 2, top: nil, registered: nil)))
            ),
            ("附议 潘玉珍", .proposal(.second(name: "潘玉珍", question: nil))),
            ("附 潘玉珍 P1-1", .proposal(.second(name: "潘玉珍", question: QuestionID(proposal: 1, amendment: 1)))),
            ("修正 五元→四元 提出=龙金花", .proposal(.amend(text: "五元→四元", mover: "龙金花", proposal: nil))),
            ("撤回 P1", .proposal(.withdraw(QuestionID(proposal: 1)))),
            ("续议 p2", .proposal(.takeUp(QuestionID(proposal: 2)))),
            ("表决", .poll(.vote(question: nil, votes: nil, method: nil, matter: nil, subject: nil, subjectCounts: nil))),
            (
                "决 26 11 2 投豆",
                .poll(
                    .vote(
                        question: nil, votes: Votes(for: 26, against: 11, abstain: 2), method: .beans, matter: nil,
                        subject: nil, subjectCounts: nil))
            ),
            (
                "表决 P1-1 赞成=7 弃权=1 方式=无记名 事项=除名 对象=杨通海 当事人计入=否",
                .poll(
                    .vote(
                        question: QuestionID(proposal: 1, amendment: 1), votes: Votes(for: 7, against: 0, abstain: 1),
                        method: .secret,
                        matter: "除名", subject: "杨通海", subjectCounts: false))
            ),
            (
                "vote P1 2 1 hands",
                .poll(
                    .vote(
                        question: QuestionID(proposal: 1), votes: Votes(for: 2, against: 1), method: .showOfHands,
                        matter: nil, subject: nil, subjectCounts: nil))
            ),
            (
                "记名 P1 杨通海=赞成，潘玉珍、李大伯＝反对 Hmub Gheib=弃权 事项=章程",
                .poll(
                    .rollCall(
                        question: QuestionID(proposal: 1),
                        votes: [
                            NamedVote(name: "杨通海", choice: .for), NamedVote(name: "潘玉珍", choice: .against),
                            NamedVote(name: "李大山", choice: .against), NamedVote(name: "Hmub Gheib", choice: .abstain),
                        ], matter: "章程", subject: nil, subjectCounts: nil))
            ),
            ("无异议 P1", .poll(.unanimous(question: QuestionID(proposal: 1), matter: nil))),
            ("共识 5=12 4=3 1=1", .poll(.consensus(question: nil, hands: [0, 1, 0, 0, 3, 12]))),
            ("作废 P1 事由=多出一票", .poll(.annul(question: QuestionID(proposal: 1), reason: "多出一票"))),
            ("完成 A1 验收了", .plan(.done(ActionID(1), note: "验收了"))),
            ("延期 A1 12-20 事由=下雨", .plan(.postpone(ActionID(1), to: Room.day(2026, 12, 20), reason: "下雨"))),
            ("改派 a1 杨通海", .plan(.reassign(ActionID(1), to: "杨通海", reason: nil))),
            ("进展 A1 挖了一半", .plan(.progress(ActionID(1), text: "挖了一半"))),
            ("取消 A1 事由=不要了", .plan(.cancel(ActionID(1), reason: "不要了"))),
            ("阶段 P1 共担", .plan(.stage(QuestionID(proposal: 1), stage: "共担"))),
            ("阶段 P1", .plan(.stage(QuestionID(proposal: 1), stage: nil))),
            (
                "认领 杨通海 砖五百块 提案=P1 金额=300 工=2",
                .plan(
                    .pledge(
                        name: "杨通海", what: "砖五百块", proposal: QuestionID(proposal: 1), amount: Money(yuan: 300),
                        workDays: 2))
            ),
            ("监督 杨通海、潘玉珍 提案=P1", .plan(.oversee(names: ["杨通海", "潘玉珍"], proposal: QuestionID(proposal: 1)))),
            ("公示 P1 天数=15天 地点=公开栏", .plan(.publish(QuestionID(proposal: 1), days: 15, place: "公开栏"))),
            ("意见 杨通海 太贵 提案=P1", .plan(.comment(name: "杨通海", text: "太贵", proposal: QuestionID(proposal: 1)))),
            ("更正 旧→新", .minutes(.replace(old: "旧", new: "新"))), ("更正 旧->新", .minutes(.replace(old: "旧", new: "新"))),
            ("改 s/饺子/汤圆/", .minutes(.replace(old: "饺子", new: "汤圆"))),
            ("更正 s/饺子/", .minutes(.replace(old: "饺子", new: ""))),
            ("更正 12 整句都改", .minutes(.rewrite(entry: 12, text: "整句都改"))),
            ("更正 #12 整句", .minutes(.rewrite(entry: 12, text: "整句"))),
            ("撤销", .history(.undo(entry: nil))), ("u 12", .history(.undo(entry: 12))),
            ("撤 最后", .history(.undo(entry: nil))),
            ("恢复", .history(.redo())), ("不公开 最后", .minutes(.makePrivate(entry: nil))),
            ("不公开 7", .minutes(.makePrivate(entry: 7))),
            ("宣读", .minutes(.readOut)), ("通过纪要 2 更正=两处", .minutes(.approve(meeting: 2, corrections: "两处"))),
            ("签字 杨通海 潘玉珍", .minutes(.sign(names: ["杨通海", "潘玉珍"], meeting: nil))),
        ] as [(String, Command)])
    func reads(line: String, command: Command) throws {
        #expect(try act(line, in: Self.yard) == .command(command))
    }

    @Test(
        "asks",
        arguments: [
            ("状态", .status), ("s", .status), ("议程", .agenda), ("名册", .roll), ("考勤", .attendance), ("提案表", .proposals),
            ("任务表", .actions), ("纪要", .minutes),
            ("材料 今晚 格式=docx、pdf", .papers(folder: "今晚", formats: ["docx", "pdf"])),
            ("大屏 地址=192.168.1.20 端口=9000", .board(.open(address: "192.168.1.20", port: 9000))),
            ("大屏 关", .board(.close)), ("帮助", .help(topic: nil)),
            ("? 签到", .help(topic: "签到")),
        ] as [(String, Query)])
    func asks(line: String, query: Query) throws {
        #expect(try act(line, in: Self.yard) == .ask(query))
    }

    @Test("退出 leaves", arguments: ["退出", "quit", "QUIT"])
    func leaves(line: String) throws { #expect(try act(line, in: Self.yard) == .leave) }

    @Test(
        "what is missing or wrong is refused with the way to write it",
        arguments: [
            "签到", "提案", "附议", "亲属 杨通海 潘玉珍", "委托 杨通海", "回到", "回到 哪里", "举手", "续议", "续议 修路", "共识", "共识 6=1", "共识 5=1 5=2",
            "记名", "记名 杨通海", "记名 杨通海=也许", "条款 3", "条款 3 好", "完成", "完成 修路", "延期 A1", "延期 A1 改天", "改派 A1", "更正", "更正 旧",
            "更正 →新", "更正 a→a", "撤销 上一行", "认领 杨通海", "意见 杨通海", "清点", "清点 很多", "表决 赞成=多", "决 1 2 3 4", "表决 1 2 赞成=3",
            "开会", "开会 茶话会", "开会 居民", "举手 杨通海 立场=中立", "委托 杨通海 潘玉珍 书面=大概", "议题 x 类型=闲聊", "议题 x 时限=很久",
            "人员", "人员 张三 出生=1980", "提案 x 金额=很多",
        ])
    func refused(line: String) throws {
        let room = try Self.yard
        let error = #expect(throws: (any Error).self) { try act(line, in: room) }
        let misreading = try #require(error as? Misreading)
        #expect(!misreading.told(by: ChineseScreen()).isEmpty)
        #expect(!misreading.told(by: EnglishScreen()).isEmpty)
    }

    private static var yard: Room { get throws { try Room.open() } }
}

@Suite("任务: who is asked to do it")
struct ActionOwnerTests {
    @Test(
        "the first word if a known name, else the longest known name after 请 or 由",
        arguments: [
            ("任务 杨通海 2026-12-10 买砖和水泥 预算=5000", "杨通海", Day(2026, 12, 10), "买砖和水泥", 5_000),
            ("任务 Hmub Gheib 12-10 领酒", "Hmub Gheib", Day(2026, 12, 10), "领酒", nil),
            ("务 李大伯 组织出工，每户一个", "李大山", nil, "组织出工，每户一个", nil),
            ("任务 pyz 12月1日 写通知", "潘玉珍", Day(2026, 12, 1), "写通知", nil),
            ("任务 请李大伯修水泵", "李大山", nil, "请李大伯修水泵", nil),
            ("任务 2026-12-1 由王秀云和王秀英去买米", "王秀云", Day(2026, 12, 1), "由王秀云和王秀英去买米", nil),
            ("任务 请Hmub Gheib唱歌", "Hmub Gheib", nil, "请Hmub Gheib唱歌", nil),
            ("任务 打扫活动室", nil, nil, "打扫活动室", nil),
            ("任务 王秀英的表格送镇上", nil, nil, "王秀英的表格送镇上", nil),
            ("任务 12-1 打扫活动室", nil, Day(2026, 12, 1), "打扫活动室", nil),
        ] as [(String, String?, Day?, String, Int?)])
    func owner(line: String, owner: String?, due: Day?, text: String, budget: Int?) throws {
        let room = try Room.open()
        let command = PlanCommand.action(owner: owner, due: due, text: text, budget: budget.map { Money(yuan: $0) })
        #expect(try act(line, in: room) == .command(.plan(command)))
    }

    @Test("somebody new comes in with !")
    func newcomer() throws {
        let room = try Room.open("任务 田大勇! 12-1 买米")
        #expect(room.book.actions.first?.owner == "田大勇")
        #expect(room.book.registry.knows("田大勇"))
    }

    @Test(
        "two owners in one line are refused, and so is a day that does not exist",
        arguments: ["任务 杨通海、潘玉珍 买米", "任务 杨通海 2026-2-30 买米"])
    func refused(line: String) throws {
        let room = try Room.open()
        #expect(!(try room.refusal(line)).isEmpty)
        #expect(room.book.actions.isEmpty)
    }

    @Test("what is missing is said at once and again at the close")
    func missing() throws {
        let room = try Room.open("到 杨通海")
        #expect(room.say("任务 打扫活动室").lines.contains { $0.contains("A1还没有人、日子") })
        let close = room.say("散会")
        #expect(close.lines.contains { $0.contains("A1没有人") })
        #expect(close.lines.contains { $0.contains("A1没有日子") })
    }
}
