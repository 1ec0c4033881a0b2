import Kernel
import Prompt
import Testing

@testable import Yard

@Suite("The screen: widths, tables, help, completion")
struct ScreenTests {
    @Test("Han and full-width signs take two columns, ambiguous ones as the setting has it")
    func widths() {
        let narrow = DisplayWidth()
        #expect(narrow.of("王秀英《》，。") == 14)
        #expect(narrow.of("Hmub Gheib") == 10)
        #expect(narrow.of("“”…—·①×○△√★") == 11)
        #expect(DisplayWidth(ambiguousIsWide: true).of("“”…—·①×○△√★") == 22)
        #expect(narrow.of("e\u{301}") == 1)
        #expect(narrow.pad("王", to: 4) == "王  ")
        #expect(narrow.cut("王秀英说的", to: 7) == "王秀英…")
    }

    @Test("lines are wrapped by columns, no Latin word is cut, no line begins with a comma")
    func wrapping() {
        let lines = DisplayWidth().wrap("到会八人，Hmub Gheib说水沟年年夏天都堵，没有人管", to: 20, indent: "  ")
        #expect(lines.allSatisfy { DisplayWidth().of($0) <= 22 })
        #expect(lines.joined().contains("Gheib"))
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") && !$0.hasPrefix("  ，") })
    }

    @Test("a table's columns stand under each other")
    func table() {
        var table = Table("姓名", "户")
        table.add("王秀英", "一")
        table.add("Hmub Gheib", "二")
        let lines = table.lines(DisplayWidth(), columns: 40)
        #expect(lines == ["姓名        户", "王秀英      一", "Hmub Gheib  二"])
    }

    @Test("no line of help is wider than 80 columns", arguments: Language.allCases)
    func eighty(language: Language) throws {
        let room = try Room.open("到 杨通海", "提案 修路", language: language)
        for line in ["帮助", "帮助 全部", "名册", "议程"] {
            for shown in room.say(line).script.split(separator: "\n") {
                #expect(DisplayWidth().of(shown) <= 80, "\(shown)")
            }
        }
    }

    @Test("help shows what can be typed just now, and why not the rest")
    func help() throws {
        let room = try Room.open("到 全体", "议题 修路", "下一项", "提案 修东头")
        let help = room.say("帮助").lines.joined(separator: "\n")
        #expect(help.hasPrefix("现在能打：决 26 11 2(表决P1)"))
        #expect(help.contains("修 …(修正)"))
        #expect(help.contains("可先 搁置"))
        try room.type("搁置", "散会")
        #expect(room.say("帮助").lines.joined().contains("开会"))
        #expect(room.say("帮助 决").lines.joined().contains("26 11 2"))
    }

    @Test("the status line tells item, quorum, question, speaker")
    func status() throws {
        let room = try Room.open(
            "到 杨通海 潘玉珍 李大山 龙金花 王秀英", "议题 垃圾清运费", "下一项", "提案 收五元", "修正 五元→四元", "@19:30 发言 杨通海", "举手 潘玉珍")
        #expect(
            room.say("状态").lines == ["19:30 第1项 垃圾清运费 | 到会5/8人 法定5 够 | 待决 P1-1(修正) | 发言 杨通海 0:00 候1人 | #16"])
    }

    @Test("completion knows verbs, names, options, values and ids, by letters and by pinyin")
    func completion() throws {
        let room = try Room.open("到 杨通海", "提案 修路")
        let completion = Completion(book: room.book, language: .chinese)
        #expect(completion.candidates(before: "", word: "签") == ["签到", "签字"])
        #expect(completion.candidates(before: "@19:30 ", word: "签") == ["签到", "签字"])
        #expect(completion.candidates(before: "", word: "qd").contains("签到"))
        #expect(completion.candidates(before: "签到 ", word: "王") == ["王秀英", "王秀云"])
        #expect(completion.candidates(before: "签到 ", word: "pyz") == ["潘玉珍"])
        #expect(completion.candidates(before: "提案 修路 ", word: "金") == ["金额="])
        #expect(completion.candidates(before: "表决 ", word: "P") == ["P1"])
        #expect(completion.candidates(before: "表决 方式=", word: "投") == ["投豆"])
        #expect(completion.candidates(before: "开会 ", word: "院") == ["院坝会"])
        #expect(Completion(book: room.book, language: .english).candidates(before: "", word: "adjo") == ["adjourn"])
    }

    @Test("colour only where it is wanted")
    func colour() {
        #expect(Style(isTerminal: true, environment: [:]).dim("x") != "x")
        #expect(Style(isTerminal: true, environment: ["NO_COLOR": "1"]).dim("x") == "x")
        #expect(Style(isTerminal: true, environment: ["TERM": "dumb"]).red("x") == "x")
        #expect(Style(isTerminal: false, environment: [:]).red("x") == "x")
    }
}
