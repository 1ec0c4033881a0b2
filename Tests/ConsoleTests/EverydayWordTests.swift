import Kernel
import Testing

@testable import Yard

@Suite("Everyday words, numbers and names")
struct EverydayWordTests {
    @Test(arguments: [
        ("反悔", "撤销"), ("结束", "散会"), ("投票", "表决"), ("动议", "提案"), ("休息 5分钟", "休会"), ("继续", "续会"),
        ("闭会", "散会"), ("结束会议", "散会"), ("举手表决", "表决"), ("表决结果 2 0 0", "表决"), ("全票通过", "无异议"), ("下一个", "下一项"),
        ("提议 修路", "提案"), ("会议纪要", "纪要"), ("早退 甲", "离场"),
    ])
    func aWordThatIsNoVerbIsAnsweredWithTheVerbMeant(line: String, verb: String) throws {
        let room = try Room.open()
        #expect(try room.refusal(line).contains("是不是 \(verb)？"))
    }

    @Test func everyEverydayWordMeansAVerb() throws {
        for word in ["结束", "投票", "exit", "break", "start"] { #expect(EverydayWords.verb(meantBy: word) != nil) }
    }

    @Test(arguments: [("finish", "adjourn"), ("break", "recess"), ("ballot", "vote"), ("propos", "propose")])
    func inEnglishTheVerbIsNamedInEnglish(word: String, verb: String) throws {
        let room = try Room.open(language: .english)
        let refusal = try room.refusal(word)
        #expect(refusal.contains(verb) && !refusal.containsHan)
    }

    @Test(arguments: [
        ("两", 2), ("十二", 12), ("二十", 20), ("一百零五", 105), ("三千五", 3500), ("三千零五", 3005), ("6千", 6000),
        ("1万2千", 12000), ("两万三", 23000), ("一百一十", 110), ("十", 10), ("零", 0),
    ])
    func numbersAsPeopleWriteThem(text: String, number: Int) { #expect(HanNumber.value(of: text) == number) }

    @Test(arguments: ["", "万一", "一二", "百", "十百", "人", "万", "千万", "二百百"])
    func whatIsNoNumber(text: String) { #expect(HanNumber.value(of: text) == nil) }

    @Test func chineseNumeralsWhereverANumberMayStand() throws {
        #expect(Numbers.count("两人") == 2)
        #expect(Numbers.count("十二户", units: GrammarWords.households) == 12)
        #expect(Numbers.money("6千") == Money(yuan: 6000))
        #expect(Numbers.money("三千五百元") == Money(yuan: 3500))
        #expect(Numbers.money("六万") == Money(yuan: 60_000))
        #expect(Numbers.minutes("半小时") == 30 && Numbers.minutes("十分钟") == 10)
        #expect(Numbers.day("三月五日", inYearOf: Room.day(2026, 1, 1)) == Room.day(2026, 3, 5))
        #expect(Numbers.day("十二月二十日", inYearOf: Room.day(2026, 1, 1)) == Room.day(2026, 12, 20))
        let room = try Room()
        try room.type("开会 院坝会 数人 应到=两人", "签到 两人", "提案 修路", "表决 两票 零 零")
        #expect(room.meeting?.attendance.body.entitled == 2)
        #expect(room.meeting?.polls.first?.votes == Votes(for: 2))
        try room.type("议题 甲", "议题 乙", "回到 第二项")
        #expect(room.meeting?.currentItem == 2)
    }

    @Test func theIdOfAProposalWhereATaskIsWanted() throws {
        let room = try Room.open("提案 修路", "任务 杨通海 2026-12-10 买沙")
        #expect(try room.refusal("延期 P1 2026-12-20").contains("延至 P1"))
        #expect(try room.refusal("续议 A1").contains("P1"))
    }

    @Test(arguments: ["反对", "P1", "A1", "弃权", "大家", "全体", "两人", "P1-1", "for"])
    func whatSaysSomethingElseIsNobodysName(name: String) throws {
        let room = try Room()
        #expect(try room.refusal("人员 \(name)").contains("不能当名字"))
        #expect(room.book.registry.people.isEmpty)
    }

    @Test func somebodyOfTheSameNameIsAskedAbout() throws {
        let room = try Room()
        try room.type("人员 张伟")
        #expect(try room.refusal("人员 张伟").contains("张伟（二组）"))
        try room.type("人员 张伟（二组）", "人员 张伟 性别=男")
        #expect(room.book.registry.people.count == 2)
    }

    @Test func whoeverSpeaksForAllIsNobodyNew() throws {
        let room = try Room.open()
        try room.type("全体：同意！", "大家：同意！", "主持人：静一静。")
        #expect(room.lastRemark?.speaker == "吴秀芬")
        #expect(try room.refusal("主持：大家静一静。").contains("吴秀芬：他说的话"))
        #expect(try room.refusal("杨通海说：要紧").contains("是不是 杨通海"))
        #expect(!room.book.registry.knows("全体"))
    }

    @Test func theWizardsOwnExampleWorks() throws {
        for screen: any Screen in [ChineseScreen(), EnglishScreen()] {
            let room = try Room(language: screen.language)
            let lines = screen.prompt.firstSteps.split(separator: "\n").filter { $0.hasPrefix("  ") }
            for line in lines.prefix(3) {
                let example =
                    String(line).trimmingSpaces.split(separator: "  ", maxSplits: 1).first.map(String.init) ?? ""
                let answer = room.say(example)
                #expect(!answer.isRefused, "\(example): \(answer.lines)")
            }
        }
    }

    @Test func enterChoosesNoKindOfBook() {
        var answers = ["", "x", "2"]
        #expect(FirstBook.kind { answers.isEmpty ? nil : answers.removeFirst() } == .residents)
        #expect(FirstBook.kind { nil } == nil)
    }
}
