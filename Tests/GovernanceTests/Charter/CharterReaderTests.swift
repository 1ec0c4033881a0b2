import Kernel
import Testing

@testable import Yard

/// What a secretary gets wrong in a charter, and what is said to it: file, line, clause.
@Suite struct CharterReaderTests {
    private static let head = "名称: 试章程\n条款:\n"

    private func error(_ text: String) -> TextError? {
        do throws(TextError) {
            _ = try CharterReader.read(.charter(text))
            return nil
        } catch { return error }
    }

    @Test func aCharterIsReadWhole() throws {
        let charter = try CharterReader.read(
            .charter(
                """
                名称: 试章程
                题名: 试委员会章程
                条号: 数字
                施行: 2026-01-01
                条款:
                  - 条: 5
                    文: 会员过半数到会方可开会；用钱超过1000元的经应到会员过半数同意。
                    法定人数: {占: 过半, 单位: 人}
                    多数:
                      - {占: 赞成多于反对}
                      - {事项: 基金, 超过: 1000, 占: 过半, 基数: 应到}
                      - {事项: 除名, 占: 2/3以上, 基数: 到会, 当事人: 未定, 适用: [委员会会议]}
                    引用: 南塘十三条第13条
                """))
        #expect(charter.title == "试委员会章程")
        #expect(charter.from == Day(2026, 1, 1))
        #expect(charter.quorum(for: .courtyard, unit: .households) == nil)
        let ordinary = charter.majority(for: nil, in: .committee)
        #expect(ordinary?.base == .yesNo)
        #expect(ordinary?.citation.description == "南塘十三条第13条")
        #expect(charter.majority(for: nil, amount: Money(yuan: 1000), in: .committee)?.base == .yesNo)
        #expect(charter.majority(for: nil, amount: Money(yuan: 1001), in: .committee)?.base == .entitled)
        #expect(charter.majority(for: "基金", in: .committee)?.base == .entitled)
        #expect(charter.majority(for: "除名", in: .committee)?.subject == .undecided)
        #expect(charter.majority(for: "除名", in: .courtyard)?.base == .yesNo)
    }

    @Test func anUnknownKeyIsNamedWithItsLineAndClause() {
        let found = error(Self.head + "  - 条: 3\n    文: 开会。\n    法定人员: {占: 过半}\n")
        #expect(found?.file == "试章程.yaml")
        #expect(found?.line == 5)
        #expect(found?.clause == 3)
        guard case .unknownKey("法定人员", let known)? = found?.reason else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(known.contains("法定人数"))
    }

    @Test func anUnknownKeyInsideARuleIsNamed() {
        let found = error(Self.head + "  - 条: 3\n    文: 开会。\n    法定人数: {占: 过半, 单元: 人}\n")
        #expect(found?.clause == 3)
        #expect(found?.line == 5)
    }

    @Test func aMissingNumberIsSaid() {
        let found = error(Self.head + "  - 文: 开会。\n")
        #expect(found?.reason == .missing(key: "条"))
        #expect(found?.line == 3)
        #expect(error(Self.head + "  - 条: 1\n    文: 发言。\n    发言: {分钟: 2}\n")?.reason == .missing(key: "次数"))
    }

    @Test func aShareThatIsNoneIsSaid() {
        let found = error(Self.head + "  - 条: 2\n    文: 开会。\n    法定人数: {占: 大多数}\n")
        #expect(found == TextError(file: "试章程.yaml", line: 5, clause: 2, .notShare("大多数")))
    }

    @Test func clausesOutOfOrderAreSaid() {
        let found = error(Self.head + "  - {条: 2, 文: 二}\n  - {条: 2, 文: 又二}\n")
        #expect(found == TextError(file: "试章程.yaml", line: 4, clause: 2, .clauseOrder(after: 2)))
    }

    @Test func aRuleForAnUnknownKindOfMeetingIsSaid() {
        let found = error(Self.head + "  - 条: 1\n    文: 开会。\n    法定人数: {占: 过半, 适用: [板凳会]}\n")
        #expect(found?.reason == .unknownKind("板凳会"))
    }

    @Test func aMajorityWithoutItsBaseIsSaid() {
        #expect(error(Self.head + "  - {条: 1, 文: 决, 多数: {占: 过半}}\n")?.reason == .missing(key: "基数"))
        #expect(
            error(Self.head + "  - {条: 1, 文: 决, 多数: {占: 赞成多于反对, 基数: 到会}}\n")?.reason == .baseSaidTwice)
    }

    @Test func whatIsNoYAMLIsSaidWithItsLine() {
        let found = error("名称: 试章程\n条款: [\n")
        guard case .notYAML? = found?.reason else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(error("名称: 甲\n名称: 乙\n条款: []\n")?.reason == .repeatedKey("名称"))
        #expect(error("")?.reason == .notMapping)
        #expect(error("只有一句话")?.reason == .notMapping)
        #expect(error("名称: 试章程\n条款:\n")?.reason == .missing(key: "条款"))
    }

    @Test func datesAndCitationsAreChecked() {
        #expect(error("名称: 甲\n施行: 去年\n条款: [{条: 1, 文: 一}]\n")?.reason == .notDay("去年"))
        #expect(error("名称: 甲\n施行: 2026-02-01\n废止: 2026-01-01\n条款: [{条: 1, 文: 一}]\n")?.reason == .untilBeforeFrom)
        #expect(error(Self.head + "  - {条: 1, 文: 一, 引用: 南塘十三条}\n")?.reason == .notCitation("南塘十三条"))
    }

    @Test(arguments: [
        ("过半", 1, 2, true), ("过半数", 1, 2, true), ("半数以上", 1, 2, false), ("三分之二以上", 2, 3, false),
        ("2/3以上", 2, 3, false), ("过三分之二", 2, 3, true), ("超过2/3", 2, 3, true), ("不少于1/3", 1, 3, false),
        ("至少五分之四", 4, 5, false), ("全体", 1, 1, false), ("十分之一以上", 1, 10, false),
    ])
    func sharesAreReadAsStatutesWriteThem(words: String, top: Int, bottom: Int, strict: Bool) {
        #expect(Share(words: words) == Share(top, of: bottom, strict: strict))
    }

    @Test(arguments: ["", "三分之二", "过", "四分之五以上", "超过3/3", "1/0以上", "大多数", "过半数以上吧"])
    func whatIsNoShareIsNone(words: String) { #expect(Share(words: words) == nil) }

    @Test(arguments: [
        ("法定人数: {占: 过半}\n", "法定人数: {占: 三分之二以上}\n", TextProblem.saidBefore(key: "法定人数", clause: 1)),
        ("委托: {每人至多: 1}\n", "委托: {每人至多: 3}\n", .saidBefore(key: "委托", clause: 1)),
        ("决定票: {谁: 主持}\n", "决定票: {谁: 主持}\n", .saidBefore(key: "决定票", clause: 1)),
        ("多数: {占: 过半, 基数: 到会}\n", "弃权多于: 不通过\n", .neverDecides(key: "弃权多于")),
        ("多数: {占: 过半, 基数: 到会}\n", "多数: {超过: 1000, 占: 三分之二以上, 基数: 到会}\n", .missing(key: "事项")),
        ("多数: {占: 过半, 基数: 到会}\n", "多数: {量: [人数, 人数], 占: 过半, 基数: 到会}\n", .repeatedKey("人数")),
        ("多数: {占: 过半, 基数: 到会}\n", "参与: {量: 体重, 占: 过半}\n", .notOneOf(key: "量", found: "体重", ["人数", "户数", "面积", "票数"])),
        ("多数: {占: 过半, 基数: 到会}\n", "附加票: {至多: 很多}\n", .notShare("很多")),
    ])
    func aClauseThatCannotTakeEffectIsRefusedWhenItIsRead(first: String, second: String, problem: TextProblem) {
        let text = "名称: 甲\n条款:\n  - 条: 1\n    文: 一\n    \(first)  - 条: 2\n    文: 二\n    \(second)"
        #expect(error(text)?.reason == problem, "\(text)")
        #expect(error(text)?.clause == 2)
    }

    @Test func ofDifferentMeetingsEachHasItsOwn() {
        let text = """
            名称: 甲
            条款:
              - {条: 1, 文: 一, 适用: [院坝会], 法定人数: {占: 过半}}
              - {条: 2, 文: 二, 适用: [村民会议], 法定人数: {占: 三分之二以上}}
              - {条: 3, 文: 三, 多数: [{占: 三分之二以上, 基数: 到会}, {占: 过半, 基数: 应到}]}
            """
        #expect(error(text) == nil)
        #expect(
            error("名称: 甲\n适用: [院坝会]\n条款:\n  - {条: 1, 文: 一, 适用: [村民会议], 多数: {占: 过半, 基数: 到会}}\n")?.reason
                == .outsideKinds("村民会议"))
    }

    @Test func overflowingNumbersAreNoTrap() {
        let nines = String(repeating: "9", count: 40)
        #expect(Share(words: "\(nines)/\(nines)以上") == nil)
        #expect(Share(words: String(repeating: "千", count: 4000) + "分之一以上") == nil)
        #expect(Citation(words: "法第\(nines)条") == nil)
        #expect(error("名称: 甲\n条款: [{条: \(nines), 文: 一}]\n")?.line == 2)
    }
}
