import Testing

@testable import Yard

@Suite("Slips of the contract")
struct SlipTests {
    @Test(
        "homophones: the nearest by sound is named",
        arguments: [
            ("立场 杨通海", "离场"), ("欠到 杨通海", "签到"), ("表觉 1 2", "表决"), ("付议 杨通海", "附议"), ("觉议 修路", "决议"), ("修整 甲→乙", "修正"),
            ("presant 杨通海", "签到"), ("adjurn", "散会"), ("散回", "散会"),
        ])
    func homophones(line: String, verb: String) throws {
        let room = try Room.open()
        let before = try room.state
        #expect(try room.refusal(line).contains(verb))
        #expect(try room.state == before)
    }

    @Test("the IME's ；")
    func semicolon() throws {
        let room = try Room.open("李大伯；水沟堵了")
        #expect(room.lastRemark?.speaker == "李大山")
    }

    @Test("no space behind the verb")
    func glued() throws {
        let room = try Room.open()
        #expect(try room.refusal("签到杨通海").contains("签到"))
    }

    @Test("a notice put up for longer than any charter asks is none", arguments: ["999999999", "366", "0"])
    func endlessNotice(_ days: String) throws {
        let room = try Room.open()
        #expect(try room.refusal("公示 天数=\(days)").contains("1–365"))
        try room.type("公示 天数=365")
    }

    @Test("a word that is nothing at all")
    func nonsense() throws {
        let room = try Room.open()
        #expect(try room.refusal("天气真好啊今天").contains("帮助"))
    }
}

@Suite("Pains of other tools' users, turned round")
struct PainTests {
    private func voting() throws -> Room {
        try Room.open("签到 全体 除 Hmub Gheib", "议题 修路", "下一项", "提案 修东头 提出=杨通海")
    }

    @Test("a repeat vote is not counted twice: it replaces, and the answer says so")
    func repeatVote() throws {
        let room = try voting()
        try room.type("表决 方式=记名", "记名 杨通海=赞成 潘玉珍=赞成")
        let answer = room.say("记名 杨通海=反对")
        #expect(answer.lines.contains { $0.contains("改票") && $0.contains("杨通海") })
        try room.type("表决")
        #expect(room.meeting?.polls.last?.votes == Votes(for: 1, against: 1))
    }

    @Test("an undone motion leaves no vote open")
    func undoneMotion() throws {
        let room = try voting()
        try room.type("表决")
        let motion = try #require(room.book.proposals.last?.stamp.entry)
        let answer = room.say("撤销 \(motion)")
        #expect(answer.lines.joined().contains("提案 修东头"))
        #expect(answer.lines.joined().contains("表决"))
        #expect(room.meeting?.openPoll == nil)
        #expect(room.book.proposals.isEmpty)
        try room.type("恢复")
        #expect(room.meeting?.openPoll?.question == QuestionID(proposal: 1))
    }

    @Test("a decision line is never minuted as a person's speech")
    func decisionLine() throws {
        let room = try Room.open("议题 修路", "下一项", "决议：同意维修")
        #expect(room.meeting?.item.resolutions.map(\.text) == ["同意维修"])
        #expect(room.meeting?.item.remarks.isEmpty == true)
    }

    @Test("the required majority stands in the answer, with its clause")
    func majority() throws {
        let room = try voting()
        let answer = try #require(room.say("决 4 3 0").lines.first)
        #expect(answer.contains("赞成4票、反对3票"))
        #expect(answer.contains("南塘十三条第13条"))
    }

    @Test("the vote of a principal who came after all does not count")
    func principalCame() throws {
        let room = try Room.open("到 全体 除 Hmub Gheib", "委托 Hmub Gheib 潘玉珍 关系=亲戚", "提案 修路")
        #expect(room.book.electorate.votes == 8)
        try room.type("到 Hmub Gheib")
        #expect(room.book.electorate.votes == 8)
        #expect(try room.refusal("决 9 0 0").contains("8"))
    }

    @Test("actions are not forgotten between meetings")
    func carried() throws {
        let room = try Room.open("任务 杨通海 2026-11-1 买砖", "散会")
        let answer = room.say("开会 院坝会 第二次")
        #expect(answer.lines.joined(separator: "\n").contains("A1 杨通海 2026年11月1日，已过期"))
    }

    @Test("more votes than people are refused")
    func tooMany() throws {
        let room = try voting()
        #expect(try room.refusal("决 7 1 0").contains("8"))
        #expect(room.meeting?.polls.isEmpty == true)
    }
}
