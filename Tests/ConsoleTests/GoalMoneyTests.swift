import Kernel
import Testing

@testable import Yard

@Suite("What is planned, appropriated and spent for a goal")
struct GoalMoneyTests {
    /// A plan with a goal, and a motion of 3000 yuan that was adopted.
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "人员 杨通海", "人员 潘玉珍", "人员 龙金花", "基金 设立 10000 来源=街道", "开会 院坝会 议事 应到=3", "签到 杨通海、潘玉珍、龙金花",
            "规划 三年规划 起=2026-1-1 止=2028-12-31", "提案 三栋后面修水沟 金额=3000", "问题 水沟堵 领域=环境卫生 依据=P1",
            "目标 Q1 修通三栋水沟", "表决 3 0 0", "任务 杨通海 2026-12-1 买管子 预算=1200 目标=G1", "任务 潘玉珍 2026-12-2 扫地")
        return room
    }

    @Test("an appropriation for a goal counts for it, and what was spent of it") func countsForTheGoal() throws {
        let room = try room()
        let told = room.say("拨款 P1 金额=2000 目标=G1").lines.joined()
        #expect(told.contains("目标G1"), "\(told)")
        try room.type("拨款 P1 金额=500", "支出 K1 350.50 事由=买水泥管", "支出 K2 80 事由=买手套")
        #expect(room.say("规划").lines.contains { $0.contains("任务预算共1200元，拨款2000元，已支350.50元") })
        #expect(try facts(room) == [120_000, 200_000, 35_050])
        // What was appropriated stays so, as the accounts say it, whatever went back to the fund; what was taken back never was.
        try room.type("结项 K1")
        #expect(try facts(room) == [120_000, 200_000, 35_050])
        let entry = try #require(room.book.fund.grant(GrantID(2))).stamp.entry
        try room.type("拨款 P1 金额=100 目标=G1")
        let wrong = try #require(room.book.fund.grants.last)
        try room.type("冲销 \(wrong.stamp.entry)")
        #expect(entry < wrong.stamp.entry)
        #expect(try facts(room) == [120_000, 200_000, 35_050])
    }

    private func facts(_ room: Room) throws -> [Int64?] {
        guard case .facts(let facts) = try room.session.asked("规划", asFacts: true) else { return [] }
        let goal = facts["plans"]?.items.first?["fields"]?.items.first?["problems"]?.items.first?["goals"]?.items.first
        return ["planned_fen", "appropriated_fen", "spent_fen"].map { goal?[$0]?.integer }
    }

    @Test("a goal that is not there, or no goal at all, is refused and nothing is paid")
    func unknownGoal() throws {
        let room = try room()
        let state = try room.state
        #expect(try room.refusal("拨款 P1 金额=2000 目标=G9").contains("没有目标G9"))
        #expect(try room.refusal("拨款 P1 金额=2000 目标=水沟").contains("水沟"))
        #expect(try room.state == state)
    }

    @Test("the paper shows the money of each goal; the motion's own paper its problem and its money")
    func papers() throws {
        let room = try room()
        try room.type("拨款 P1 金额=2000 目标=G1", "支出 K1 350.50 事由=买水泥管")
        let maker = PaperMaker(templates: TemplateFolders())
        let plan = try maker.text(.developmentPlan, in: room.book, as: .markdown)
        #expect(plan.contains("任务预算共1200元") && plan.contains("拨款2000元") && plan.contains("已支350.50元"))
        let own = try maker.text(proposal: QuestionID(proposal: 1), in: room.book, as: .markdown)
        #expect(own.contains("**规划**：问题Q1：水沟堵（环境卫生）") && own.contains("K1拨款2000元，用于目标G1"), "\(own)")
        #expect(own.contains("预算1200元，目标G1"))
        let record = try maker.text(.record, in: room.book, as: .markdown)
        #expect(record.contains("买管子，限2026年12月1日，预算1200元，目标G1\n") && record.contains("扫地，限2026年12月2日\n"))
        let tasks = room.say("任务表").lines
        #expect(tasks.contains { $0.contains("买管子（目标G1）") } && tasks.contains { $0.hasSuffix("扫地") })
    }

    @Test("an undo of the motion's appropriation takes its money off the goal") func undone() throws {
        let room = try room()
        try room.type("拨款 P1 金额=2000 目标=G1", "撤销")
        #expect(try facts(room) == [120_000, 0, 0])
        try room.type("恢复")
        #expect(try facts(room) == [120_000, 200_000, 0])
        #expect(room.book.fund.grants.last?.appropriation.goal == GoalID(1))
    }

    @Test("five hundred goals: each stands once on the screen and on the paper, under its problem")
    func fiveHundred() throws {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type("人员 杨通海", "规划 大规划 起=2026-1-1 止=2028-12-31")
        for problem in 1...25 { try room.type("问题 第\(problem)个问题 领域=\(UsualField.allCases[problem % 7].rawValue)") }
        for goal in 1...500 { try room.type("目标 Q\((goal - 1) / 20 + 1) 第\(goal)件事 至=2026-\(1 + goal % 12)-20") }
        for goal in stride(from: 1, through: 500, by: 5) {
            try room.type("任务 杨通海 2026-12-1 做\(goal) 预算=\(goal) 目标=G\(goal)")
        }
        let lines = room.say("规划").lines
        for goal in [1, 20, 21, 250, 500] { #expect(lines.count { $0.contains("G\(goal) 第\(goal)件事") } == 1) }
        #expect(lines.count == 1 + 7 + 25 + 500 + 100 + 1)
        #expect(lines[0].contains("任务预算共\(stride(from: 1, through: 500, by: 5).reduce(0, +))元"))
        let paper = try PaperMaker(templates: TemplateFolders()).text(.developmentPlan, in: room.book, as: .markdown)
        for goal in [1, 20, 21, 250, 500] { #expect(paper.components(separatedBy: "| G\(goal) 第\(goal)件事").count == 2) }
        #expect(room.book.development.goals.count == 500)
    }
}
