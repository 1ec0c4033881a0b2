import Kernel
import Testing
import Yard

/// Indicators as a community writes them, and what is said of a slip.
@Suite("Indicators as data")
struct IndicatorReaderTests {
    private func read(_ more: String) throws -> IndicatorSet {
        try IndicatorReader.read("名称: 试\n指标:\n" + more, file: "试.yaml")
    }

    private func indicator(_ measure: String, _ filter: String = "") -> String {
        "  - 编号: a\n    名称: 甲\n    单位: 个\n    定义: 数一数\n    算: \(measure)\n"
            + (filter.isEmpty ? "" : "    只算: \(filter)\n")
    }

    private func fault(_ text: String) throws -> TextError {
        var found: TextError?
        do { _ = try read(text) } catch let error as TextError { found = error }
        return try #require(found)
    }

    @Test func oneOfItsOwn() throws {
        let set = try read(indicator("活动人次", "{活动类型: [志愿, 主题], 组织类型: 志愿队, 领域: 敬老, 社区: 白水}"))
        let own = try #require(set["a"])
        #expect(own.measure == .attendance && own.filter.activities == [.volunteering, .theme])
        #expect(own.filter.organisations == [.volunteers] && own.filter.fields == ["敬老爱幼"])
        #expect(own.filter.community == "白水" && own.filter.least == 1 && !own.isAtLeast)
        #expect(own.title.english == "甲")
    }

    @Test(arguments: [
        ("活动人资", "", "算", "活动人次", 7), ("活动", "{活动类行: 主题}", "活动类行", "活动类型", 8),
        ("活动", "{活动类型: 主提}", "主提", "主题", 8), ("组织", "{组织类型: 自愿队}", "自愿队", "志愿队", 8),
        ("会议", "{会议: 督倒会}", "督倒会", "督导会", 8),
    ])
    func aSlipIsNamedWithItsLineAndWhatIsNear(
        _ measure: String, _ filter: String, named: String, near: String, line: Int
    ) throws {
        let error = try fault(indicator(measure, filter))
        #expect(error.file == "试.yaml" && error.line == line)
        for language in Language.allCases {
            let told = error.told(in: language)
            #expect(
                told.contains("试.yaml") && told.contains("\(line)") && told.contains(named) && told.contains(near),
                "\(told)")
        }
    }

    @Test func whatIsNearNothingIsToldWithAllThatIsKnown() throws {
        let error = try fault(indicator("xyzzy"))
        guard case .notOneOf(_, "xyzzy", let known) = error.reason else { return #expect(Bool(false), "\(error)") }
        #expect(known == IndicatorMeasure.allCases.map(\.rawValue))
        // A filter of another measure is none of this one's.
        let other = try fault(indicator("组织", "{会议: 督导会}"))
        #expect(other.line == 8 && other.told(in: .chinese).contains("会议"))
    }

    @Test func anIDStandsOnce() throws {
        let error = try fault(indicator("活动") + indicator("组织"))
        #expect(error.reason == .repeatedKey("a"))
        #expect(try fault("  - 编号: b\n    名称: 乙\n    单位: 个\n    定义: 数\n").reason == .missing(key: "算"))
    }
}
