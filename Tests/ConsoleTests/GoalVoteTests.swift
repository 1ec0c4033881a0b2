import Kernel
import Testing

@testable import Yard

@Suite("What no vote agreed to is marked for ever, and a vote on another thing agrees to nothing")
struct GoalVoteTests {
    /// A plan adopted by P1, and a motion on another thing adopted as P2.
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "人员 杨通海", "人员 潘玉珍", "人员 龙金花", "规划 三年规划 起=2026-1-1 止=2028-12-31", "问题 水沟堵 领域=环境卫生",
            "目标 Q1 修通三栋水沟 至=2026-12-31", "开会 院坝会 议事 应到=3", "签到 杨通海、潘玉珍、龙金花", "提案 通过规划 规划=三年规划", "表决 3 0 0",
            "提案 买鞭炮 金额=300", "表决 3 0 0")
        return room
    }

    private func paper(_ room: Room) throws -> String {
        try PaperMaker(templates: TemplateFolders()).text(.developmentPlan, in: room.book, as: .markdown)
    }

    @Test("a reading that no vote agreed to stays marked when a later one was agreed to")
    func marked() throws {
        let room = try room()
        try room.type("调整 G1 至=2027-6-30", "提案 G1推迟到九月", "表决 3 0 0", "调整 G1 至=2027-9-30 依据=P3")
        let paper = try paper(room)
        #expect(paper.contains("至2027年6月30日）（未经表决）"), "\(paper)")
        #expect(paper.contains("至2026年12月31日）（经P1通过）") && paper.contains("（经P3通过）"))
        #expect(paper.contains("没有经过表决，下面都写明"))
        #expect(room.say("规划").lines.contains { $0.contains("至2027年6月30日）（未经表决）") })
        try room.type("散会")
        let record = try PaperMaker(templates: TemplateFolders()).text(.record, in: room.book, as: .markdown)
        #expect(record.contains("（短期") == false && record.contains("至2027年6月30日）。未经表决。"), "\(record)")
        #expect(!record.contains("（经P3通过）。未经表决"))
    }

    @Test("a motion that says nothing of the goal is asked about, and refused unless it is meant")
    func another() throws {
        let room = try room()
        let told = try room.refusal("调整 G1 至=2027-9-30 依据=P2")
        #expect(told.contains("P2“买鞭炮”没有说到G1") && told.contains("依据=P2!"), "\(told)")
        #expect(try room.refusal("目标 Q1 再修一条 依据=P2").contains("没有说到Q1"))
        try room.type("调整 G1 至=2027-9-30 依据=P2!")
        #expect(try paper(room).contains("经P2通过"))
    }

    @Test(
        "a motion that names the goal, the plan, or what either speaks of is about it",
        arguments: ["G1推迟", "三栋那条沟缓一缓，水沟下半年修", "改三年规划"])
    func about(motion: String) throws {
        let room = try room()
        try room.type("提案 \(motion)", "表决 3 0 0", "调整 G1 至=2027-9-30 依据=P3")
        #expect(try paper(room).contains("经P3通过"))
    }

    @Test("a motion that names its goals is matched by what it named, whatever its words") func named() throws {
        let room = try room()
        try room.type(
            "问题 路灯暗 领域=环境卫生", "目标 Q2 三栋装路灯 至=2027-12-31", "提案 缓一缓 目标=G1", "表决 3 0 0", "提案 三栋水沟和路灯 目标=G2",
            "表决 3 0 0")
        // P3 says nothing of the goal, but was put for it; P4 speaks of it and was put for another.
        try room.type("调整 G1 至=2027-9-30 依据=P3")
        let told = try room.refusal("调整 G1 至=2027-10-30 依据=P4")
        #expect(told.contains("P4提出时写明为的是目标G2，不是G1") && told.contains("依据=P4!"), "\(told)")
        try room.type("调整 G2 至=2028-1-30 依据=P4", "目标 Q2 再装一盏 依据=P4")
        #expect(try room.refusal("提案 修桥 目标=G9").contains("没有目标G9"))
        #expect(try paper(room).contains("提案P3 缓一缓（通过）"))
        #expect(room.say("规划").lines.contains { $0.contains("提案P4 三栋水沟和路灯（通过）") })
        let motion = try PaperMaker(templates: TemplateFolders())
            .make(proposal: QuestionID(proposal: 3), in: room.book, as: .markdown)
        #expect(String(decoding: motion, as: UTF8.self).contains("为了目标G1：修通三栋水沟"))
        try room.type("散会")
        let record = try PaperMaker(templates: TemplateFolders()).text(.record, in: room.book, as: .markdown)
        #expect(record.contains("P3为的是目标G1"), "\(record)")
    }

    @Test func wordsThatATextSpeaksOf() {
        #expect("推迟G1到九月".mentions("G1") && !"推迟G12到九月".mentions("G1") && !"推迟".mentions("G1"))
        #expect("Repair the ditch later".mentions("open the ditch") && !"buy crackers".mentions("open the ditch"))
        #expect(!"买鞭炮".mentions("修通三栋水沟") && !"买鞭炮".mentions(""))
    }
}
