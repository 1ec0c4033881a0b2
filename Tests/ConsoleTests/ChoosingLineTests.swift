import Kernel
import Testing

@testable import Yard

@Suite("A choosing is spoken of as one, leads on where it stops, and is told whole in every paper")
struct ChoosingLineTests {
    /// Three projects, of which two of one cost stand on a paper.
    private func room(_ language: Language = .chinese, _ more: String...) throws -> Room {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "基金 设立 100000 来源=街道", "开会 院坝会 选项目 应到=10", "签到 10人", "提案 修水渠 金额=6000 遴选=是", "提案 装路灯 金额=6000 遴选=是")
        for line in more { try room.type(line) }
        return room
    }

    private static let call = "遴选 甲 预算=8000 项目=P1,P2"

    private func read(_ room: Room, _ papers: String...) throws {
        try room.type("发票 10", "收回 10", "唱票")
        for paper in papers { try room.type(paper) }
    }

    @Test("a paper of projects says what stands on it, and offers nobody else")
    func onThePaper() throws {
        let room = try room(.chinese, Self.call)
        try room.type("人员 王五", "发票 10", "收回 10", "唱票")
        for line in ["修水渠", "P3=5", "+王五", "王五"] {
            let told = try room.refusal(line)
            #expect(!told.contains("另选他人") && !told.contains("候选人"), "\(line): \(told)")
        }
        #expect(try room.refusal("修水渠").contains("1P1") || room.refusal("修水渠").contains("P1"))
        #expect(try room.refusal("+王五").contains("不是遴选“甲”的项目"))
    }

    @Test("a motion that waits for a choosing names what to type next", arguments: ["拨款 P1", "表决 P1", "修正 P1 修水渠→修井"])
    func waits(line: String) throws {
        let before = try room()
        #expect(try before.refusal(line).contains("打 遴选 名称"), "\(line)")
        let out = try room(.chinese, Self.call)
        #expect(try out.refusal(line).contains("还没有宣布：先 唱票、封箱、宣布"), "\(line)")
        let tied = try room(.chinese, Self.call)
        try read(tied, "1 ×5", "2 ×5")
        try tied.type("封箱", "宣布")
        #expect(try tied.refusal(line).contains("打 再次投票 甲"), "\(line)")
        try tied.type("再次投票 甲")
    }

    @Test("what is refused of a choosing calls it a choosing")
    func called() throws {
        let room = try room(.chinese, Self.call)
        #expect(try room.refusal("遴选 甲 预算=8000 项目=P1,P2").contains("遴选“甲”还没有宣布"))
        #expect(try room.refusal("发票 11").contains("撤销 遴选 那一行"))
        try read(room, "1 ×7", "2 ×3")
        try room.type("封箱", "宣布")
        #expect(try room.refusal("再次投票 甲").contains("没有不分上下的项目"))
        #expect(try room.refusal("撤销 5").contains("遴选“甲”已经宣布，不能撤销"))
        let paid = try room.refusal("拨款 P1 金额=7000")
        #expect(paid.contains("在遴选“甲”里是按6000元选的") && !paid.contains("表决"), "\(paid)")
    }

    @Test("minutes and record tell budget, rule, votes and reasons; void papers and doubtful ones are accounted for")
    func papers() throws {
        let room = try room(.chinese, Self.call)
        try read(room, "1 ×5", "2 ×2", "疑 写得不清", "疑 两个圈", "废 涂改")
        try room.type("定票 8 2", "定票 9 废 两个圈", "封箱", "宣布", "散会")
        let maker = PaperMaker(templates: TemplateFolders())
        let minutes = try maker.text(.minutes, in: room.book, as: .markdown)
        for part in ["遴选“甲”（预算8000元", "规则按票数依次立项", "P1 修水渠，6000元，5票：入选", "P2 装路灯，6000元，3票：未入选", "（金额6000元）"] {
            #expect(minutes.contains(part), "\(part)\n\(minutes)")
        }
        let record = try maker.text(.record, in: room.book, as: .markdown)
        #expect(record.contains("废票的原因：两个圈1、涂改1"), "\(record)")
        #expect(record.contains("疑票2张，认定有效1张、废票1张"))
        let result = try maker.text(.choosing, in: room.book, as: .markdown)
        #expect(result.contains("疑票2张，认定有效1张、废票1张"))
        let english = try PaperMaker(templates: TemplateFolders(), wording: .english)
            .text(.minutes, in: room.book, as: .markdown)
        #expect(english.contains("Choosing “甲” (budget 8000 yuan"), "\(english)")
        let meeting = try #require(room.book.meetings.last)
        let facts = MeetingFacts(meeting, in: room.book, for: .full)
        let json = MeetingJSON(facts: facts, wording: .chinese).value
        let choosing = try #require(json["choosings"]?.items.first)
        #expect(choosing["doubtful"]?.items.map { $0["ruling"]?.text } == ["2", "废 两个圈"])
        #expect(choosing["void_reasons"]?["涂改"]?.integer == 1)
        let open = MeetingFacts(meeting, in: room.book, for: .open)
        let wall = MeetingJSON(facts: open, wording: .chinese).value
        #expect(wall["choosings"]?.items.first?["doubtful"]?.items.isEmpty == true)
    }

    @Test("rounds and second calls under one name are told apart") func rounds() throws {
        let room = try room(.chinese, Self.call)
        try read(room, "1 ×5", "2 ×5")
        try room.type("封箱", "宣布", "再次投票 甲")
        try read(room, "1 ×10")
        try room.type("封箱", "宣布")
        let lines = room.say("遴选").lines
        #expect(lines.contains { $0.hasPrefix("遴选“甲”：") } && lines.contains { $0.hasPrefix("遴选“甲”第2次投票：") }, "\(lines)")
    }

    @Test(
        "a rule is known by the name that the screen gives it; a slip has the nearest",
        arguments: ["预算等份法", "equal-shares"])
    func rules(rule: String) throws {
        let room = try room()
        try room.type(Self.call + " 规则=\(rule)")
        #expect(room.meeting?.choosings.last?.rule.name == "budget-equal-shares")
        let other = try self.room()
        #expect(try other.refusal(Self.call + " 规则=equal-share").contains("是不是budget-equal-shares"))
    }

    @Test("an item of a clause that it does not have is no matter to vote on") func items() throws {
        let room = try Room(kind: .village, templates: TemplateFolders())
        try room.type("开会 成员大会 年会 应到=90 日期=2026-11-20", "签到 80人", "提案 分钱")
        let told = try room.refusal("表决 60 8 0 事项=26-99")
        #expect(told.contains("26-99") && told.contains("事项=26-13"), "\(told)")
        try room.type("表决 70 8 0 事项=26-7")
    }

    @Test("what is overdue stands first") func due() throws {
        let room = try Room(clock: Moment(Room.day(2026, 1, 5), hour: 9), kind: .village, templates: TemplateFolders())
        try room.type("人员 杨通海", "任务 杨通海 2026-4-1 买砖")
        let lines = room.say("该开的会 日期=2026-4-5").lines
        let head = try #require(lines.first)
        #expect(head.contains("过期") && lines[1].contains("任务A1"), "\(lines)")
        #expect(lines.count > 2)
    }
}
