import Kernel
import Testing

@testable import Yard

@Suite("The accounts on the wall add up, and an expense is signed")
struct FundBoardTests {
    /// A fund of 10000 yuan, and a motion of 3000 that was adopted.
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "人员 杨通海", "人员 潘玉珍", "人员 龙金花", "基金 设立 10000 来源=街道", "开会 院坝会 议事 应到=3", "签到 杨通海、潘玉珍、龙金花",
            "提案 修水沟 金额=3000", "表决 3 0 0")
        return room
    }

    /// The cells of one column of a table, as hundredths; the last row is the sum of those above.
    private func column(_ name: String, under heading: String, in paper: String) throws -> [Int] {
        let lines = paper.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0 == "## \(heading)" })
        let table = lines[start...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
        func cells(_ line: String) -> [String] {
            line.components(separatedBy: "|").map { $0.filter { !$0.isWhitespace } }
        }
        let head = try #require(table.first)
        let place = try #require(cells(head).firstIndex(of: name.filter { !$0.isWhitespace }))
        return table.dropFirst(2).map { line in
            let cell = cells(line)[place]
            return Int(cell.filter { $0.isNumber || $0 == "-" }) ?? 0
        }
    }

    @Test("what was spent and partly given back is taken back from its end")
    func backwards() throws {
        let room = try room()
        try room.type("拨款 P1 金额=2000", "支出 K1 500 事由=买砖 经手=杨通海 单据=1")
        let spent = room.session.status.entry
        try room.type("退回 K1 120 事由=退货")
        let refund = room.session.status.entry
        #expect(try room.refusal("冲销 \(spent)").contains("先打 冲销 \(refund)"))
        try room.type("冲销 \(refund)", "冲销 \(spent)")
        #expect(room.book.fund.grant(GrantID(1))?.spent.total == 0)
    }

    @Test("what came back later cannot go back to the fund before, and the line is named")
    func closedTooEarly() throws {
        let room = try room()
        try room.type(
            "拨款 P1 金额=2000", "@2026-11-25 10:00 支出 K1 500 事由=买砖 经手=杨通海 单据=1", "@2026-11-26 10:00 退回 K1 120 事由=退货")
        let refund = room.session.status.entry
        let told = try room.refusal("结项 K1 日期=2026-11-25")
        #expect(told.contains("11月26日") && told.contains("冲销 \(refund)"), "\(told)")
        try room.type("结项 K1")
    }

    @Test("an appropriation of a motion for one goal is for that goal, and tells where its vote is gone")
    func carried() throws {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type(
            "人员 杨通海", "基金 设立 5000 起=2026-1-1", "规划 三年规划 起=2026-1-1 止=2028-12-31", "问题 路灯暗 领域=环境卫生",
            "目标 Q1 装20盏灯 至=2026-12-31", "@2026-11-20 19:00 开会 院坝会 议事 应到=3", "签到 3人", "提案 装灯 金额=800 目标=G1", "表决 3 0 0",
            "拨款 P1")
        #expect(room.book.fund.grant(GrantID(1))?.appropriation.goal == GoalID(1))
        #expect(!room.say("账 K1").lines.joined().contains("不算数"))
        try room.type("作废 P1 事由=数错")
        #expect(room.say("账 K1").lines.joined(separator: "\n").components(separatedBy: "表决已不算数").count == 3)
    }

    @Test("refunds, reversals and what went back at the close have rows: every table comes to its figure")
    func addsUp() throws {
        let room = try room()
        try room.type(
            "拨款 P1 金额=2000", "支出 K1 500 事由=买砖 经手=杨通海 单据=1", "退回 K1 120 事由=退货", "支出 K1 80 事由=记错 单据=2")
        let wrong = room.session.status.entry
        try room.type("冲销 \(wrong)", "基金 收入 300 来自=超市")
        let gift = room.session.status.entry
        try room.type("冲销 \(gift)", "结项 K1", "拨款 P1 金额=1000")
        let maker = PaperMaker(templates: TemplateFolders())
        let paper = try maker.text(.fund, in: room.book, as: .markdown)
        let spent = try column("金额", under: "支出登记", in: paper)
        #expect(spent == [50_000, -12_000, 8_000, -8_000, 38_000], "\(paper)")
        #expect(spent.dropLast().reduce(0, +) == spent.last)
        let income = try column("金额", under: "捐赠和收入登记", in: paper)
        #expect(income == [1_000_000, 30_000, -30_000, 1_000_000])
        #expect(try column("拨款", under: "拨款", in: paper) == [200_000, 100_000])
        #expect(try column("已支", under: "拨款", in: paper) == [38_000, 0])
        #expect(try column("退回基金", under: "拨款", in: paper) == [162_000, 0])
        #expect(try column("剩余", under: "拨款", in: paper) == [0, 100_000])
        #expect(paper.contains("2026年11月20日结项") && paper.contains("| 退回 |") && paper.contains("冲销记录\(wrong)"))
        #expect(room.say("账").lines.contains { $0.contains("K1 拨2000元，已支380元，剩0元，回到基金1620元，已结项") })
        guard case .facts(let facts) = try room.session.asked("账", asFacts: true) else { throw Trouble.noFacts }
        let grants = facts["appropriations"]?.items ?? []
        #expect(grants.map { $0["returned_fen"]?.integer } == [162_000, 0])
        let english = try PaperMaker(templates: TemplateFolders(), wording: .english).text(
            .fund, in: room.book, as: .markdown)
        #expect(try column("Back in fund", under: "Appropriations", in: english) == [162_000, 0])
        #expect(try column("Amount", under: "Expenses", in: english) == spent)
    }

    private enum Trouble: Error { case noFacts }

    @Test("an appropriation stands on the paper as it stood when the period ended")
    func ofThePeriod() throws {
        let room = try room()
        try room.type("拨款 P1 金额=2000", "支出 K1 500 事由=买砖")
        let until = try Period.read("2026-1-1至2026-11-19")
        let early = try PaperMaker(templates: TemplateFolders()).text(.fund, over: until, in: room.book, as: .markdown)
        #expect(!early.contains("## 拨款") && !early.contains("买砖"))
    }

    /// A committee with the clause on three signatures.
    private func committee() throws -> Room {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type(
            "委员会 环卫会 章程=环境卫生委员会章程", "入会 吴秀芬! 周明! 龙金花! 石老三! 潘玉珍! 委员会=环卫会",
            "批准 吴秀芬 周明 龙金花 石老三 潘玉珍 委员会=环卫会", "开会 委员会会议 环卫会理财会 应到=环卫会 主持=吴秀芬",
            "签到 吴秀芬 周明 龙金花 石老三 潘玉珍", "基金 设立 10000 来源=街道", "提案 修水沟 提出=龙金花 金额=3000", "表决 5 0 0",
            "拨款 P1 金额=2000")
        return room
    }

    @Test(
        "where a clause says who approves, who handled and who examined is named too",
        arguments: [
            ("支出 K1 100 事由=买砖 审核=石老三 审批=吴秀芬 单据=7", "经手=姓名"), ("支出 K1 100 事由=买砖 经手=周明 审批=吴秀芬", "审核=姓名"),
            ("支出 K1 100 事由=买砖", "经手=姓名 审核=姓名"),
        ])
    func threeSign(line: String, says: String) throws {
        let room = try committee()
        let told = try room.refusal(line)
        #expect(told.contains(says) && told.contains("第21条"), "\(told)")
        try room.type("支出 K1 100 事由=买砖 经手=周明 审核=石老三 审批=吴秀芬 单据=7")
    }

    @Test("what comes near to the negative list is said; without a clause it is said that nobody signed")
    func lookAgain() throws {
        let room = try committee()
        let told = room.say("支出 K1 100 事由=偿还李大山的债务 经手=周明 审核=石老三 审批=吴秀芬 单据=7").lines.joined()
        #expect(told.contains("偿还债务") && told.contains("第23条"), "\(told)")
        #expect(try room.refusal("支出 K1 100 事由=偿还债务 经手=周明 审核=石老三 审批=吴秀芬 单据=8").contains("负面清单"))
        let open = try self.room()
        try open.type("拨款 P1 金额=2000")
        #expect(open.say("支出 K1 100 事由=买砖").lines.joined().contains("没有写谁经手、审核、审批"))
    }

    @Test("a payee or a receiver in no list is said; a name near one of the list is refused")
    func payees() throws {
        let room = try room()
        try room.type("组织 苗绣会 类型=社会组织")
        #expect(room.say("拨款 P1 金额=100 收款=没有的站").lines.joined().contains("“没有的站”不在组织表和名册里"))
        #expect(!room.say("拨款 P1 金额=100 收款=苗绣会").lines.joined().contains("不在组织表"))
        #expect(!room.say("拨款 P1 金额=100 收款=潘玉珍").lines.joined().contains("不在组织表"))
        #expect(room.say("资源 绣架 来自=基金会 给=TeamB").lines.joined().contains("“TeamB”不在组织表和名册里"))
        #expect(try room.refusal("资源 绣架 来自=基金会 给=苗秀会").contains("苗绣会"))
    }

    @Test(
        "the accounts of a field tell its budget before anything is appropriated; those of an organisation without money say so"
    )
    func fields() throws {
        let room = try room()
        try room.type("组织 苗绣会 类型=社会组织", "基金 预算 30000 领域=环境卫生 起=2026-1-1 止=2026-12-31")
        #expect(
            room.say("账 环境卫生").lines == ["环境卫生预算30000元，还可拨30000元，2026年1月1日至2026年12月31日"])
        #expect(room.say("账 文化").lines == ["文化还没有拨款，也没有预算"])
        #expect(room.say("账 苗绣会").lines == ["苗绣会还没有拨款，也没有预算"])
        #expect(try room.refusal("账 环保").contains("是不是“环境卫生”"))
    }
}
