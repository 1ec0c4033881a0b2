import Testing

@testable import Yard

@Suite("A line: comments, bytes, width, options")
struct LineTests {
    @Test(
        "comments and blank lines are no entries and get no answer", arguments: ["", "   ", "　", "# 备注", "＃ 备注", "\t"])
    func nothing(line: String) throws {
        let room = try Room()
        #expect(room.say(line) == .nothing)
        #expect(room.say(line).script.isEmpty)
        #expect(room.session.status.entry == 0)
    }

    @Test(
        "bytes that are no text are refused in one line and lose nothing",
        arguments: [
            [0xE4, 0xBA], Array("人员 张\u{0}三".utf8), Array("人员 张\u{1B}三".utf8), Array("决议 ".utf8) + [0xFF, 0xFE],
            Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
        ] as [[UInt8]])
    func badBytes(bytes: [UInt8]) throws {
        let room = try Room.open()
        let before = try room.state
        let answer = room.session.answer(to: bytes)
        #expect(answer.isRefused)
        #expect(answer.lines.count == 1)
        #expect(try room.state == before)
    }

    @Test("a line of 64 KiB is taken, one byte more is not")
    func longest() throws {
        let room = try Room.open()
        let text = "决议 " + String(repeating: "a", count: RawLine.limit - 7)
        #expect(!room.say(text).isRefused)
        #expect(room.say(text + "a").isRefused)
    }

    @Test("a carriage return and a byte order mark come from other systems")
    func otherSystems() throws {
        let room = try Room()
        try room.type("人员 张三\r")
        #expect(!room.session.answer(to: [0xEF, 0xBB, 0xBF] + Array("人员 李四".utf8)).isRefused)
        #expect(room.book.registry.people.map(\.name) == ["张三", "李四"])
    }

    @Test("all full-width ASCII counts as half-width; the line is kept as typed")
    func fullWidth() throws {
        let room = try Room.open("清点 ５人", "议题 修路", "下一项")
        try room.type("提案　修东头　提出＝杨通海　金额＝６万")
        #expect(room.book.proposals.last?.amount == Money(yuan: 60_000))
        #expect(room.book.proposals.last?.text == "修东头")
        try room.type("决　Ｐ１　２　１　０　投豆")
        #expect(room.meeting?.polls.last?.votes == Votes(for: 2, against: 1, abstain: 0))
        #expect(room.meeting?.polls.last?.method == .beans)
        #expect(try room.session.journal.entry(room.session.status.entry)?.line == "决　Ｐ１　２　１　０　投豆")
    }

    @Test("full-width signs: ？ asks, ！ adds, ＃ comments, → is ->", arguments: ["更正 东→西", "更正 东->西", "更正 ｓ／东／西／"])
    func signs(line: String) throws {
        let room = try Room.open("决议 修东头", line)
        #expect(room.meeting?.preamble.resolutions.map(\.text) == ["修西头"])
        guard case .asked = room.say("？") else { Issue.record("？ is help"); return }
    }

    @Test("an option's value runs to the next key of the verb")
    func values() throws {
        let room = try Room()
        try room.type("人员 吴秀芬", "开会 院坝会 冬天的 第一次会 地点=三单元 院坝 门口 主持=吴秀芬 应到=10")
        let opening = try #require(room.meeting?.opening)
        #expect(opening.title == "冬天的 第一次会")
        #expect(opening.place == "三单元 院坝 门口")
        #expect(opening.chair == "吴秀芬")
    }

    @Test("in free text any other x= is text")
    func freeText() throws {
        let room = try Room.open("提案 按x=5 y＝6 算 金额=5000 提出=杨通海")
        let proposal = try #require(room.book.proposals.first)
        #expect(proposal.text == "按x=5 y＝6 算")
        #expect(proposal.amount == Money(yuan: 5_000))
        #expect(proposal.mover == "杨通海")
    }

    @Test(
        "elsewhere an unknown key is refused, the nearest named",
        arguments: [
            ("人员 张三 性別=女", "性别"), ("请假 杨通海 缘由=病", "事由"), ("表决 期权=2", "弃权"), ("开会 院坝会 试 时间=19:30", "日期"),
        ])
    func unknownKey(line: String, near: String) throws {
        let room = try Room.open()
        #expect(try room.refusal(line).contains(near))
    }

    @Test("a key twice, or with nothing behind it, is refused", arguments: ["请假 杨通海 事由=病 事由=忙", "请假 杨通海 事由="])
    func badKeys(line: String) throws {
        let room = try Room.open()
        #expect(try room.refusal(line).contains("事由"))
    }

    @Test("English keys do the same")
    func englishKeys() throws {
        let room = try Room()
        try room.type("person Long Xiumei gender=女 alias=Xiu", "open 院坝会 Lamps place=yard chair=Long Xiumei entitled=4")
        #expect(room.meeting?.chair == "Long Xiumei")
        #expect(room.meeting?.attendance.body.entitled == 4)
        #expect(room.book.registry["Long Xiumei"]?.details.aliases == ["Xiu"])
    }

    @Test("words a verb has no use for are refused", arguments: ["下一项 快点", "散会 了", "清点 40人 左右", "附议 杨通海 啊"])
    func leftOver(line: String) throws {
        let room = try Room.open("提案 修路")
        #expect(!(try room.refusal(line)).isEmpty)
    }
}
