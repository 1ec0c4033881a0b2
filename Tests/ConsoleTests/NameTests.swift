import Testing

@testable import Yard

@Suite("Names")
struct NameTests {
    @Test(
        "part at spaces, 、 and ，; known names match longest first",
        arguments: [
            "签到 Hmub Gheib 杨通海 王秀英", "签到 Hmub Gheib、杨通海，王秀英", "签到 阿给 杨通海,王秀英", "签到 hmub gheib  杨通海 、 王秀英",
        ])
    func lists(line: String) throws {
        let room = try Room.open(line)
        #expect(room.meeting?.attendance.names == ["Hmub Gheib", "杨通海", "王秀英"])
    }

    @Test("longest first, also before =")
    func beforeEquals() throws {
        let room = try Room.open("人员 Hmub", "到 全体 除 Hmub", "提案 修路")
        try room.type("记名 Hmub Gheib=赞成 杨通海、潘玉珍=反对")
        #expect(
            room.meeting?.polls.last?.roll == [
                NamedVote(name: "Hmub Gheib", choice: .for), NamedVote(name: "杨通海", choice: .against),
                NamedVote(name: "潘玉珍", choice: .against),
            ])
    }

    @Test("全体 除 leaves some out")
    func everyone() throws {
        let room = try Room.open("签到 全体 除 王秀英、Hmub Gheib")
        #expect(room.meeting?.attendance.names == ["吴秀芬", "杨通海", "潘玉珍", "李大山", "王秀云", "龙金花"])
        try room.type("签到 全体")
        #expect(room.meeting?.attendance.names.count == 8)
    }

    @Test("人员 takes one name; only names without Han hold spaces")
    func onePerson() throws {
        let room = try Room()
        try room.type("人员 Maix Nyox 民族=侗")
        #expect(room.book.registry.knows("Maix Nyox"))
        #expect(try room.refusal("人员 张三 李四").contains("空格"))
        #expect(try room.refusal("人员 决议").contains("动词"))
        #expect(try room.refusal("人员 全体").contains("名字"))
    }

    @Test("人员 on a known name changes what is given, under an alias too, and never takes a prefix for the person")
    func change() throws {
        let room = try Room.open("人员 吴主任 职务=主任", "人员 王秀")
        #expect(room.book.registry["吴秀芬"]?.details.office == "主任")
        #expect(room.book.registry["吴秀芬"]?.details.gender == "女")
        #expect(room.book.registry.knows("王秀"))
    }

    @Test("namesakes are told apart in the name itself")
    func namesakes() throws {
        let room = try Room()
        try room.type("人员 王秀英（二组）", "人员 王秀英（三组）", "开会 院坝会 试", "到 王秀英(三组)")
        #expect(room.meeting?.attendance.names == ["王秀英（三组）"])
        #expect(try room.refusal("到 王秀英").contains("王秀英（二组）、王秀英（三组）"))
    }

    @Test("a name with ! is added, if the line is accepted")
    func newcomers() throws {
        let room = try Room.open("到 张三! 杨通海 Gaeb Jiuv！")
        #expect(room.meeting?.attendance.names == ["张三", "杨通海", "Gaeb Jiuv"])
        // The line is refused for another reason, so nobody comes in.
        #expect(!(try room.refusal("附议 李四!")).isEmpty)
        #expect(!room.book.registry.knows("李四"))
        try room.type("提案 修路 提出=赵六!")
        #expect(room.book.proposals.last?.mover == "赵六")
    }

    @Test("a known name with ! is just that person")
    func knownWithMark() throws {
        let room = try Room.open("到 杨通海！")
        #expect(room.book.registry.people.count == 8)
    }

    @Test(
        "an unknown name answers with the nearest, by writing and by sound",
        arguments: [
            ("到 杨通河", "杨通海"), ("到 潘玉真", "潘玉珍"), ("到 王秀音", "王秀英"), ("到 Hmub Ghaib", "Hmub Gheib"),
        ])
    func nearest(line: String, near: String) throws {
        let room = try Room.open()
        #expect(try room.refusal(line).contains(near))
        #expect(room.meeting?.attendance.names == [])
    }

    @Test("wxy is two people: a script is refused and told which")
    func ambiguousInScript() throws {
        let room = try Room.open()
        #expect(try room.refusal("到 wxy").contains("王秀英、王秀云"))
    }

    @Test("at a terminal it asks with numbers, and the answer is kept with the entry")
    func ambiguousAtTerminal() throws {
        let room = try Room.open()
        var asked: [String] = []
        room.session.ask = { question, options in
            asked = [question] + options
            return 1
        }
        try room.type("到 wxy")
        #expect(asked == ["“wxy”是哪一位？", "王秀英", "王秀云"])
        #expect(room.meeting?.attendance.names == ["王秀云"])
        let entry = try #require(try room.session.journal.entry(room.session.status.entry))
        #expect(entry.answers == ["wxy": "王秀云"])
        // Decided again, nobody is asked and the same comes out.
        let again = Redeciding { try room.session.journal.entries(in: $0) }
        let before = try Chronicle.asOf(entry.number - 1, of: room.session.journal)
        #expect(try again.closure(TypedLine(entry), before) == entry.events)
        room.session.ask = { _, _ in nil }
        #expect(try room.refusal("离 wxy").contains("王秀英、王秀云"))
    }

    @Test(
        "pinyin initials read surnames as names do",
        arguments: [
            ("单秀英", "sxy"), ("曾秀英", "zxy"), ("仇秀英", "qxy"), ("区秀英", "oxy"), ("查秀英", "zxy"), ("解秀英", "xxy"),
            ("朴秀英", "pxy"), ("覃秀英", "qxy"), ("覃秀英", "txy"), ("吕秀英", "lxy"), ("尉迟秀英", "ycxy"), ("王秀英", "wangxiuying"),
        ])
    func initials(name: String, typed: String) throws {
        let room = try Room()
        try room.type("人员 \(name)", "开会 院坝会 试", "到 \(typed)")
        #expect(room.meeting?.attendance.names == [name])
    }

    @Test("an undone person is known no longer")
    func undone() throws {
        let room = try Room.open("人员 张三", "撤销")
        #expect(try room.refusal("到 张三").contains("不认识"))
        try room.type("恢复", "到 张三")
    }
}
