import Kernel
import Testing

@testable import Yard

/// Text that looks like other text, turns it round or drives the terminal does not come in by a line.
struct LegibleLineTests {
    @Test(arguments: [
        ("\u{200B}", "U+200B"), ("\u{AD}", "U+00AD"), ("\u{2060}", "U+2060"), ("\u{FEFF}", "U+FEFF"),
        ("\u{3164}", "U+3164"),
        ("\u{E0041}", "U+E0041"), ("\u{202E}", "U+202E"), ("\u{2066}", "U+2066"), ("\u{1B}", "U+001B"),
        ("\u{9B}", "U+009B"),
        ("\u{7}", "U+0007"), ("\u{2028}", "U+2028"), ("\u{FFFD}", "U+FFFD"),
    ])
    func whatNobodySeesIsRefusedByItsCodePoint(_ sign: String, _ codePoint: String) throws {
        let room = try Room.open()
        for line in ["人员 杨\(sign)通海", "杨通海：你\(sign)好", "提案 修\(sign)沟 提出=杨通海", "议题 修沟\(sign)"] {
            let said = try room.refusal(line)
            #expect(said.contains(codePoint), "\(said)")
        }
        #expect(try Room.open(language: .english).refusal("杨通海: a\(sign)b").contains(codePoint))
    }

    @Test func itsPlaceIsTold() throws {
        #expect(try Room().refusal("人员 杨\u{200B}通海") == "第5个字是看不见的 U+200B，删掉它")
    }

    @Test func aVariationSelectorMayStandInWordsAndNotInAName() throws {
        let room = try Room.open()
        #expect(try room.refusal("人员 杨通海\u{FE00}").contains("U+FE00"))
        #expect(try room.refusal("到 杨\u{FE00}二!").contains("U+FE00"))
        try room.type("杨通海：好\u{2764}\u{FE0F}", "杨通海：一家👨\u{200D}👩\u{200D}👧都来")
    }

    @Test func oneNameInTwoFormsIsOnePerson() throws {
        let room = try Room()
        // A compatibility ideograph, a Kangxi radical, full width, a combining accent.
        try room.type("人员 金一", "人员 一二", "人员 AB", "人员 éa")
        for line in ["人员 \u{F90A}一", "人员 一\u{2F06}", "人员 ＡＢ", "人员 e\u{301}a"] {
            #expect(try room.refusal(line).contains("已经登记"))
        }
        #expect(room.book.registry.people.count == 4)
    }

    @Test(arguments: [
        "选举 \(String(repeating: "长", count: 81)) 名额=1 规则=多数 登记=9 候选=杨通海", "委员会 \(String(repeating: "长", count: 81))",
    ])
    func aNameOfSomethingIsNoLongerThanALine(_ line: String) throws {
        #expect(try Room.open().refusal(line).contains("80"))
    }

    @Test func aWordOfTensOfThousandsIsToldByItsBeginning() throws {
        let word = String(repeating: "九", count: 20_000)
        for language in [Language.chinese, .english] {
            let room = try Room.open(language: language)
            for line in [
                word, "签到 \(word)", "签到 杨通海 \(word)=1", "\(word)：你好", "提案 修沟 提出=\(word)", "人员 \(word)", "开会 \(word) 试",
                "@\(word) 签到 杨通海", "修正 \(word)→甲", "更正 \(word)→甲", "阶段 P1 \(word)", "开会 院坝会 试 规则=\(word)",
                "委员会 甲 章程=\(word)",
                "选举 主任 规则=\(word)", "唱票 \(word)", "帮助 \(word)", "表决 \(word)", "任务 A1 \(word)=", "撤销 \(word)",
            ] {
                let answer = room.say(line)
                // What is accepted is the record's own words, and told whole.
                if case .entered = answer { continue }
                let said = answer.lines.joined(separator: "\n")
                #expect(said.count < 1_000, "\(line.prefix(12)): \(said.count)")
            }
        }
    }
}
