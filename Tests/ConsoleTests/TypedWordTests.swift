import Kernel
import Testing

@testable import Yard

@Suite("What is typed: the words of every language are understood, and each key offers its own")
struct TypedWordTests {
    private func check<Value: Typed>(_ type: Value.Type) {
        var seen: [String: Value] = [:]
        for value in type.typable {
            for word in value.words {
                #expect(seen[word] == nil || seen[word] == value, "\(word) is said of two values")
                seen[word] = value
                #expect(type.named(word.uppercased()) == value, "\(word)")
            }
        }
        #expect(type.named("不是这样的词") == nil)
    }

    @Test func aWordNamesOneValue() {
        check(PollMethod.self)
        check(Choice.self)
        check(WrittenVote.Delivery.self)
        check(MeetingKind.self)
        check(ItemType.self)
        check(Side.self)
        check(ElectorateMode.self)
        check(VotingGround.self)
        check(Objection.Ruling.self)
        check(Review.Verdict.self)
        check(OfficeTerm.Ending.self)
    }

    @Test func completionOffersWhatTheKeyOfThisVerbTakes() throws {
        let room = try Room.open("到 杨通海", "提案 修路")
        func offered(_ before: String, _ language: Language) -> [String] {
            Completion(book: room.book, language: language).candidates(before: before, word: "")
        }
        #expect(offered("送达 杨通海 方式=", .chinese).contains("当面"))
        #expect(offered("deliver 杨通海 method=", .english).contains("hand"))
        #expect(offered("表决 方式=", .english).contains("beans"))
        #expect(!offered("表决 方式=", .english).contains("hand"))
        #expect(offered("elect 主任 method=", .english) == ["voters", "households", "representatives", "members"])
        #expect(offered("leave-office 杨通海 cause=", .english).contains("resigned"))
        #expect(offered("开会 院坝会 修路 再次召集=", .chinese) == ["是", "否"])
        #expect(offered("open ", .english).contains("courtyard"))
        #expect(!offered("open ", .english).contains { $0.containsHan })
        #expect(offered("主持 姓名=", .chinese).contains("杨通海"), "behind an unknown key, names")
    }

    @Test func aStepOfTheCalendarIsUnderstoodByItsEnglishName() throws {
        let room = try Room.open(language: .english)
        try room.type("calendar 2026-5-20 voterList=2026-4-25")
        #expect(room.say("calendar").lines.joined().contains("25 April 2026"))
    }

    @Test func everyVerbAndKeyHasANameInEveryLanguage() {
        for verb in Verbs.all {
            for language in Language.allCases {
                #expect(!verb.words(in: language).isEmpty)
                for key in verb.keys { #expect(!key.name(language).isEmpty, "\(verb.name)") }
            }
            let names = verb.keys.flatMap(\.names).map { $0.lowercased() }
            #expect(Set(names).count == names.count, "\(verb.name): two keys of one name")
        }
    }
}
