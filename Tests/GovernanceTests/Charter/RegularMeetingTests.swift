import Kernel
import Testing

@testable import Yard

/// How often the texts ask for meetings: one test an article, its words above it.
@Suite struct RegularMeetingTests {
    /// `村民会议 年 25`: which meeting, how often, by which article.
    private func asked(_ name: String, _ kind: SourceText.Kind = .law) throws -> [String] {
        try Templates.charter(kind, name).regularMeetings.flatMap { rule in
            rule.terms.kinds.map {
                "\($0.rawValue) \(rule.terms.every.rawValue) \(rule.citation.article)\(rule.terms.ifSetUp == true ? "?" : "")"
            }
        }
    }

    // 25: 村民会议每年至少召开一次; 30: 村民代表会议每季度召开一次; 29: 可以设立村民代表会议
    @Test func village2026AsksForAnAssemblyAYearAndRepresentativesAQuarter() throws {
        #expect(try asked("村委会法2026") == ["村民会议 年 25", "村民代表会议 季度 30?"])
        let law = try Templates.charter(.law, "村委会法2026")
        #expect(law.calling(in: .villageAssembly)?.terms.caller == "村民委员会")
        #expect(law.calling(in: .villageRepresentatives)?.terms.caller == "村民委员会")
        #expect(law.calling(in: .villageRepresentatives)?.citation.article == 30)
    }

    // 26: 村民代表会议每季度召开一次; the text before 2026 names no yearly assembly
    @Test func village2010AsksForRepresentativesAQuarter() throws {
        #expect(try asked("村委会法2010") == ["村民代表会议 季度 26?"])
    }

    // 28: 居民代表会议由居民委员会召集，每半年至少召开一次; the text of 1989 names none
    @Test func residents28RepresentativesMeetEachHalfYear() throws {
        #expect(try asked("居委会法2026") == ["居民代表会议 半年 28"])
        #expect(try asked("居委会法1989") == [])
        let law = try Templates.charter(.law, "居委会法2026")
        #expect(law.calling(in: .residentsRepresentatives)?.terms.caller == "居民委员会")
    }

    // 27: 成员大会每年至少召开一次，并由理事会召集
    @Test func collective27MembersMeetEachYear() throws {
        #expect(try asked("集体经济组织法") == ["成员大会 年 27"])
        #expect(try Templates.charter(.law, "集体经济组织法").calling(in: .collectiveMembers)?.terms.caller == "理事会")
    }

    // 31: 农民专业合作社成员大会每年至少召开一次，会议的召集由章程规定
    @Test func cooperative31MembersMeetEachYear() throws {
        #expect(try asked("合作社法") == ["合作社成员大会 年 31"])
        #expect(try Templates.charter(.law, "合作社法").calling(in: .cooperativeMembers) == nil)
    }

    // 11: 支部党员大会一般每季度召开一次
    @Test func branch11MeetsEachQuarter() throws {
        #expect(try asked("支部条例") == ["支部党员大会 季度 11"])
    }

    // 物业管理条例13: 定期会议应当按照业主大会议事规则的规定召开: the law names no period
    @Test func owners13MeetAsTheirOwnRulesSay() throws { #expect(try asked("业主大会") == []) }

    // 35 [30]: 一般事项至少每季度公布一次; the residents' law says 及时
    @Test func village35AffairsAreMadePublicEachQuarter() throws {
        for (name, article) in [("村委会法2010", 30), ("村委会法2026", 35)] {
            let rule = try #require(try Templates.charter(.law, name).openness)
            #expect(rule.terms.every == .each(.quarter) && rule.citation.article == article)
        }
        #expect(try Templates.charter(.law, "居委会法2026").openness == nil)
    }

    @Test func sampleChartersAskForAMeetingEachHalfYear() throws {
        #expect(try asked("功能委员会章程", .charter) == ["委员会会议 半年 4"])
        #expect(try asked("环境卫生委员会章程", .charter) == ["委员会会议 半年 11"])
    }

    // MARK: Reading

    private func error(_ clause: String) -> TextProblem? {
        do throws(TextError) {
            _ = try CharterReader.read(.charter("名称: 甲\n条款:\n  - 条: 1\n    文: 一\n    \(clause)\n"))
            return nil
        } catch { return error.reason }
    }

    @Test(arguments: [
        ("会期: {会: 委员会会议, 每: 季度}", nil), ("会期: {会: [院坝会, 推进会], 每: 月}", nil),
        ("会期: {会: 督导会, 每: 90天}", nil), ("会期: {会: 督导会, 每: 三十日}", nil),
        ("适用: [院坝会]\n    会期: {每: 半年}", nil),
        ("会期: {会: 委员会会议}", TextProblem.missing(key: "每")),
        ("会期: {每: 季度}", .missing(key: "会")),
        ("会期: {会: 麻将会, 每: 季度}", .unknownKind("麻将会")),
        ("会期: {会: 委员会会议, 每: 旬}", .notOneOf(key: "每", found: "旬", ["月", "季度", "半年", "年", "90天"])),
        ("会期: {会: 委员会会议, 每: 0天}", .notOneOf(key: "每", found: "0天", ["月", "季度", "半年", "年", "90天"])),
        ("会期: {会: 委员会会议, 每: 季度, 由: 谁}", .unknownKey("由", known: ["会", "设立", "每"])),
        ("会期: {会: 委员会会议, 每: 季度, 设立: 也许}", .notOneOf(key: "设立", found: "也许", ["可以", "应当"])),
        ("公开: {每: 旬}", .notOneOf(key: "每", found: "旬", ["月", "季度", "半年", "年", "90天"])),
    ])
    func aClauseIsReadOrRefused(clause: String, problem: TextProblem?) {
        #expect(error(clause) == problem, "\(clause)")
    }

    @Test func twoClausesForTheSameMeetingsAreRefused() {
        let twice = "会期: {会: 院坝会, 每: 季度}\n  - 条: 2\n    文: 二\n    会期: {会: 院坝会, 每: 月}"
        #expect(error(twice) == .saidBefore(key: "会期", clause: 1))
        #expect(error("会期: [{会: 院坝会, 每: 季度}, {会: 推进会, 每: 月}]") == nil)
    }

    // MARK: Rewording

    @Test func newWordsOfAClauseMoveItsCadence() throws {
        let clause = try #require(try Templates.charter(.charter, "功能委员会章程").clauses.first { $0.number == 4 })
        let rules = try #require(ClauseFigures.rules(of: clause, in: "会议至少每季度召开一次，会员三分之二以上到会方可作决定。"))
        let terms = rules.compactMap { if case .regularMeeting(let terms) = $0 { terms } else { nil } }
        #expect(terms.map(\.every) == [.each(.quarter)])
        // Without a cadence the rule would stand on words that are gone.
        #expect(ClauseFigures.rules(of: clause, in: "会员过半数到会方可作决定。") == nil)
        #expect(
            Cadence.all(in: "每两个月不算，每季召开一次，每30天查一次，每人一票，每个月一次")
                == [.each(.quarter), .days(30), .each(.month)])
    }
}
