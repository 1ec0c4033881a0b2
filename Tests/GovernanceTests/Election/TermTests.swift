import Kernel
import Testing

@testable import Yard

/// What the law says of terms beside the committee's own.
@Suite struct TermTests {
    @Test(arguments: [("三组组长", true), ("村民代表", true), ("合唱队队长", false)])
    func onlyPostsThatTheLawNamesTakeItsTerm(post: String, hasTerm: Bool) throws {
        var booth = try Booth()
        try booth.call(post, rule: "多数", ["甲", "乙"])
        try booth.hold([([1], 3)])
        #expect((booth.book.offices.last?.until != nil) == hasTerm)
    }

    @Test func aTermIsSetAndTheRosterOfAnyDayFollows() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        try booth.run(.term(post: "主任", years: 3, from: Day(2026, 6, 1)))
        #expect(booth.book.holders(on: Booth.village2026).isEmpty)
        let first = try #require(Day(2026, 6, 1))
        #expect(booth.book.holders(on: first).map(\.name) == ["甲"])
        #expect(booth.book.offices.last?.until == Day(2029, 6, 1))
    }

    @Test func whoIsRecalledBeforeTheTermBeginsNeverHasIt() throws {
        var booth = try Booth()
        try booth.call("主任", ["甲", "乙"])
        try booth.hold([([1], 60)])
        try booth.run(.term(post: "主任", years: 3, from: Day(2026, 6, 1)))
        try booth.call("罢免甲", rule: "罢免", ["甲"])
        try booth.hold([([1], 60)])
        let later = try #require(Day(2026, 7, 1))
        #expect(booth.book.holders(on: later).isEmpty)
    }

    @Test func aCharterLimitsTermsInARow() throws {
        let text = """
            名称: 试章程
            条号: 数字
            条款:
              - 条: 1
                文: 会长每届任期1年，连任至多1届。
                任期: {年: 1, 连任至多: 1}
            """
        var booth = try Booth()
        try booth.yard.run(.meeting(.adjourn))
        for year in [2026, 2027] {
            let opening = Opening(kind: .founding, title: "选会长", day: Day(year, 5, 20), rules: "试章程")
            try booth.yard.run(.meeting(.open(opening)), supplying: [.charter(text)])
            try booth.call("会长", rule: "多数", registered: 9)
            if year == 2027 {
                let limit = ElectionRefusal.termLimit(
                    "甲", post: "会长", most: 1, Citation("试章程", article: 1, numerals: .arabic))
                #expect(booth.refusal(.nominate(names: ["甲"], post: nil)) == limit)
                #expect(booth.refusal(.nominate(names: ["乙"], post: nil)) == nil)
            } else {
                try booth.run(.nominate(names: ["甲", "乙"], post: nil))
                try booth.hold([([1], 5)])
            }
            try booth.yard.run(.meeting(.adjourn))
        }
    }

    @Test func aRecallPutAsAQuestionWantsBothHalves() throws {
        for (yes, no, isAdopted) in [(6, 4, false), (6, 5, true), (5, 6, false)] {
            var yard = Yard(day: Booth.village2026)
            try yard.open(.villageAssembly, .people(20), on: Booth.village2026)
            try yard.run(.meeting(.headcount(12)))
            try yard.propose("罢免")
            try yard.run(Yard.vote(yes, no, 0, matter: "罢免"))
            #expect((yard.book.proposal(1)?.state == .adopted) == isAdopted, "\(yes) of \(yes + no), 20 entitled")
            #expect(yard.meeting?.polls.last?.judgement?.rule.citation == .village(19))
        }
    }
}
