import Testing

@testable import Yard

@Suite("Remarks: a name, a colon, what was said")
struct RemarkTests {
    @Test(
        "by full name, alias, unambiguous prefix and pinyin initials",
        arguments: [
            ("杨通海：修东头", "杨通海"), ("李大伯：修东头", "李大山"), ("龙金：修东头", "龙金花"), ("pyz：修东头", "潘玉珍"),
            ("Hmub Gheib: 修东头", "Hmub Gheib"), ("hmub：修东头", "Hmub Gheib"), ("阿给：修东头", "Hmub Gheib"), ("ｐｙｚ：修东头", "潘玉珍"),
        ])
    func speakers(line: String, speaker: String) throws {
        let room = try Room.open(line)
        #expect(room.lastRemark == Remark(speaker: speaker, text: "修东头"))
    }

    @Test("with an English colon and a space")
    func english() throws {
        let room = try Room.open("Hmub Gheib: We give two days of work.")
        #expect(room.lastRemark?.text == "We give two days of work.")
    }

    @Test("a semicolon is the slip of a Chinese input method")
    func semicolon() throws {
        let room = try Room.open("杨通海；水沟堵了")
        #expect(room.lastRemark == Remark(speaker: "杨通海", text: "水沟堵了"))
    }

    @Test("text is kept as typed, full width and all, colons too")
    func asTyped() throws {
        let room = try Room.open("杨通海：　比例１：２，Ａ＝３　")
        #expect(room.lastRemark?.text == "比例１：２，Ａ＝３")
    }

    @Test("what stands in brackets is a note")
    func note() throws {
        let room = try Room.open("Hmub Gheib（苗语，潘玉珍译）：水太大")
        #expect(room.lastRemark == Remark(speaker: "Hmub Gheib", text: "水太大", note: "苗语，潘玉珍译"))
    }

    @Test("a namesake's brackets belong to the name, a note may follow them")
    func namesake() throws {
        let room = try Room.open("人员 王秀英（二组）", "王秀英（二组）（苗语）：水太大")
        #expect(room.lastRemark == Remark(speaker: "王秀英（二组）", text: "水太大", note: "苗语"))
    }

    @Test("某 is a person nobody can name")
    func somebody() throws {
        let room = try Room.open("某（三单元大姐）：没人管")
        #expect(room.lastRemark == Remark(speaker: "某（三单元大姐）", isNamed: false, text: "没人管"))
    }

    @Test("a reserved word is never a speaker: a decision is not minuted as a person's speech")
    func reserved() throws {
        let room = try Room.open("决议：同意维修", "决议；再同意一次")
        #expect(room.meeting?.preamble.resolutions.map(\.text) == ["同意维修", "再同意一次"])
        #expect(room.lastRemark == nil)
    }

    @Test("a verb takes a colon too")
    func colonBehindVerb() throws {
        let room = try Room.open("签到：潘玉珍", "记录：潘玉珍")
        #expect(room.meeting?.attendance.names == ["潘玉珍"])
        #expect(room.meeting?.recorder == "潘玉珍")
    }

    @Test("a known name that begins with a verb's word still speaks")
    func nameLikeVerb() throws {
        let room = try Room.open("人员 Present Gheib", "Present Gheib: here I am")
        #expect(room.lastRemark?.speaker == "Present Gheib")
    }

    @Test("is never refused for want of the floor; the limits warn")
    func warns() throws {
        let room = try Room.open("到 杨通海 潘玉珍", "议题 修路", "下一项", "发言 杨通海")
        let answer = room.say("潘玉珍：我插一句")
        #expect(!answer.isRefused)
        #expect(answer.lines.contains { $0.contains("杨通海正在发言") })
        #expect(room.lastRemark?.speaker == "潘玉珍")
    }

    @Test("an unknown speaker is refused and told how to come in; with ! they are added on the spot")
    func newcomer() throws {
        let room = try Room.open()
        #expect(try room.refusal("张三：我说一句").contains("张三!"))
        #expect(!room.book.registry.knows("张三"))
        try room.type("张三！：我说一句")
        #expect(room.book.registry.knows("张三"))
        #expect(room.lastRemark?.speaker == "张三")
    }

    @Test("a name alone with nothing behind it is refused")
    func nothingSaid() throws {
        let room = try Room.open()
        #expect(try room.refusal("杨通海：").contains("杨通海：他说的话"))
    }
}
