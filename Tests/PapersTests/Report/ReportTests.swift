import Kernel
import Testing
import Yard

/// What is counted of a book, by which days, and how books are put together.
@Suite("Measuring a book")
struct ReportTests {
    /// The figure of one indicator over a book made of lines.
    private func figure(
        _ measure: String, _ lines: String, only filter: String = "{}", from: String? = nil, to: String = "2026-12-31"
    ) throws -> IndicatorFigure {
        let set = try IndicatorReader.read(
            "名称: 试\n指标:\n  - {编号: a, 名称: 甲, 单位: 个, 定义: 数, 算: \(measure), 只算: \(filter)}\n", file: "试.yaml")
        let period = ReportPeriod(from: from.flatMap { Day($0) }, to: try #require(Day(to)))
        let book = try Evening.book(lines)
        return BookFigures(of: book, .named("某村"), set, over: period).figures[0]
    }

    private static let year = """
        人员 杨通海 党员=是
        人员 潘玉珍
        组织 石榴籽志愿队 类型=志愿队 成立=2026-3-1
        活动 扫楼道 日期=2026-4-1 类型=志愿服务 组织=石榴籽志愿队
        到场 H1 杨通海、潘玉珍 10人 党员=3 服务=50
        活动 看老人 日期=2026-5-1 类型=志愿服务 组织=石榴籽志愿队
        到场 H2 杨通海 服务=20
        活动 唱歌 日期=2026-6-1 类型=主题
        到场 H3 30人
        活动 还没办 日期=2026-12-1 类型=主题
        活动 取消了的 日期=2026-7-1 类型=主题
        到场 H5 9人
        取消 H5
        """

    @Test func activitiesAreThoseHeldOnDaysOfThePeriod() throws {
        #expect(try figure("活动", Self.year).value == 3)
        #expect(try figure("活动", Self.year, from: "2026-04-02", to: "2026-06-01").value == 2)
        #expect(try figure("活动", Self.year, only: "{活动类型: 志愿服务}").value == 2)
        #expect(try figure("活动人次", Self.year).value == 43)
        #expect(try figure("服务人次", Self.year).value == 70)
        #expect(try figure("党员人次", Self.year).value == 5)
    }

    @Test func personsAreCountedOnceAndAttendancesNever() throws {
        #expect(try figure("参加活动的人", Self.year).value == 2)
        #expect(try figure("参加活动的人", Self.year, only: "{至少: 2, 组织类型: 志愿队}").value == 1)
        #expect(try figure("参加活动的人", Self.year, only: "{至少: 2, 身份: 党员}").entries == [5, 7])
    }

    @Test func aStatusCountsOnTheLastDay() throws {
        let lines = """
            人员 杨通海
            人员 潘玉珍
            身份 杨通海、潘玉珍 志愿者 起=2026-2-1
            身份 潘玉珍 志愿者 止=2026-6-30
            """
        #expect(try figure("人员", lines, only: "{身份: 志愿者}", to: "2026-01-31").value == 0)
        #expect(try figure("人员", lines, only: "{身份: 志愿者}", to: "2026-06-30").value == 2)
        #expect(try figure("人员", lines, only: "{身份: 志愿者}", to: "2026-07-01").value == 1)
    }

    @Test func anOrganisationCountsFromItsFoundingToItsEnd() throws {
        let lines = """
            组织 苗绣会 类型=社会组织
            孵化 苗绣会 阶段=意向 日期=2026-1-5
            孵化 苗绣会 阶段=成立 日期=2026-3-1
            孵化 苗绣会 阶段=退出 日期=2026-9-1
            组织 老年协会 类型=社会组织 成立=2026-2-1
            """
        #expect(try figure("组织", lines, to: "2026-02-28").value == 1)
        #expect(try figure("组织", lines, to: "2026-03-01").value == 2)
        #expect(try figure("组织", lines, only: "{阶段: 意向}", to: "2026-02-28").value == 2)
        #expect(try figure("组织", lines, to: "2026-09-01").value == 1)
    }

    @Test func whatWasReversedOrUndoneIsNotCounted() throws {
        let lines = """
            基金 设立 1000.50 日期=2026-3-2
            基金 收入 200 来自=超市 日期=2026-4-2
            基金 收入 300 来自=超市 日期=2026-5-2
            冲销 3 事由=记错了
            活动 扫楼道 日期=2026-4-1
            到场 H1 9人
            撤销
            """
        #expect(try figure("基金进账", lines).value == 120_050)
        #expect(try figure("基金进账", lines, only: "{来源: 收入}").value == 20_000)
        #expect(try figure("基金进账", lines, from: "2026-04-01").entries == [2])
        #expect(try figure("活动人次", lines).value == 0)
    }

    @Test func whoLeftAMeetingWasThere() throws {
        let lines = """
            人员 杨通海
            人员 潘玉珍
            @2026-05-01 19:00 开会 联席会议 项目 主持=杨通海 记录=潘玉珍 应到=9 日期=2026-5-1
            @2026-05-01 19:01 签到 杨通海、潘玉珍
            @2026-05-01 19:02 清点 8人
            @2026-05-01 19:30 离场 潘玉珍
            @2026-05-01 20:00 散会
            """
        #expect(try figure("会议", lines, only: "{会议: 联席会议}").value == 1)
        #expect(try figure("会议人次", lines).value == 8)
        #expect(try figure("会议", lines, to: "2026-04-30").value == 0)
    }

    @Test func peopleServedAreCountedFromTheSealedLedgerAlone() throws {
        let set = try #require(Kaili.set)
        let day = try #require(Day(2022, 5, 1))
        func item(_ person: Int, _ day: Day, until: Day? = nil, entry: Int) -> ServiceFigures.Item {
            .init(person: person, categories: ["低保"], day: day, until: until, entry: entry)
        }
        let services = ServiceFigures(
            clients: [
                item(1, day, entry: 4), item(2, day, until: day.adding(days: 9), entry: 5),
                item(3, day.adding(days: 900), entry: 6),
            ],
            visits: [
                item(1, day, entry: 7), item(1, day.adding(days: 1), entry: 8),
                item(3, day.adding(days: 900), entry: 9),
            ],
            cases: [item(1, day, until: day.adding(days: 3), entry: 10)])
        let book = try Evening.book("人员 杨通海\n")
        let figures = Kaili.figures(of: book, "某村", set, services: services)
        func value(_ id: String) throws -> IndicatorFigure {
            figures.figures[try #require(set.indicators.firstIndex { $0.id == id })]
        }
        #expect(try value("clients").value == 1 && value("visited").value == 1 && value("cases").value == 1)
        #expect(try value("visited").entries == [7, 8])
        // One ledger open, one shut: what is known is a lowest figure.
        var report = Report(set, over: Kaili.period)
        report.add(figures)
        report.add(Kaili.figures(of: book, "别村", set))
        let place = try #require(set.indicators.firstIndex { $0.id == "clients" })
        #expect(report.total(of: place).value == 1 && report.total(of: place).isPartial)
    }

    // MARK: Putting together

    private func figures(_ community: String, _ value: Int, id: String? = nil, entries: Int = 1, path: String? = nil)
        throws -> BookFigures
    {
        let set = try #require(Kaili.set)
        var figures = BookFigures(
            of: try Evening.book("人员 杨通海\n"), .named(community, id: id, entries: entries, path: path), set,
            over: Kaili.period)
        figures.figures[0] = IndicatorFigure(value)
        return figures
    }

    @Test func theOrderOfReadingAndTheGroupingChangeNothing() throws {
        let set = try #require(Kaili.set)
        let parts = try [("甲", 3), ("乙", 5), ("丙", 7)].map { try figures($0.0, $0.1) }
        func report(_ some: [BookFigures]) -> Report {
            var report = Report(set, over: Kaili.period)
            for figures in some { report.add(figures) }
            return report
        }
        let whole = report(parts)
        #expect(whole.total(of: 0).value == 15)
        for order in [[2, 1, 0], [1, 0, 2], [0, 2, 1]] { #expect(report(order.map { parts[$0] }).books == whole.books) }
        var left = report([parts[0]])
        left.join(report([parts[1]]))
        left.join(report([parts[2]]))
        var inner = report([parts[1]])
        inner.join(report([parts[2]]))
        var right = report([parts[0]])
        right.join(inner)
        #expect(left.books == whole.books && right.books == whole.books)
    }

    @Test func aBookGivenTwiceCountsOnceAndTheLongerCopyStays() throws {
        let set = try #require(Kaili.set)
        let older = try figures("甲", 3, id: "x", entries: 9, path: "b")
        let newer = try figures("甲", 5, id: "x", entries: 12, path: "a")
        for order in [[older, newer], [newer, older]] {
            var report = Report(set, over: Kaili.period)
            for figures in order { report.add(figures) }
            #expect(report.total(of: 0).value == 5 && report.leftOut.map(\.path) == ["b"])
        }
    }

    @Test func manyCommunitiesStandBySubdistrict() throws {
        let set = try #require(Kaili.set)
        var report = Report(set, over: Kaili.period)
        for number in 1...9 {
            let book = try Evening.book("社区 街道=\(number < 4 ? "大十字街道" : "开怀街道")\n人员 杨通海 党员=是\n")
            report.add(Kaili.figures(of: book, "第\(number)社区", set))
        }
        let lines = report.lines(in: .chinese)
        let party = try #require(lines.firstIndex { $0.hasPrefix("党员：9") })
        #expect(lines[party + 1].contains("大十字街道 3") && lines[party + 1].contains("开怀街道 6"))
        #expect(report.json["indicators"]?.items.first?["by_book"]?.items.count == 9)
    }
}
