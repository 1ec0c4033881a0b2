import Foundation
import Testing

/// The command as somebody types it: which books, which form, and what happens where a book cannot be read.
@Suite("yuanba report")
struct ReportCommandTests {
    private let program: Program

    init() throws {
        program = try Program(clock: "2026-11-20T19:30:00")
        let lines = """
            社区 街道=大十字街道 试点=是
            人员 杨通海 党员=是
            人员 潘玉珍
            组织 苗绣会 类型=社会组织 成立=2026-3-1
            活动 端午包粽子 日期=2026-6-19 类型=主题
            到场 H1 杨通海、潘玉珍 40人 服务=200
            组织 老年协会 类型=社会组织 成立=2026-4-1
            孵化 老年协会 阶段=退出 日期=2026-10-1 事由=没有人管了

            """
        let book = try program.book()
        _ = try program.run("meet", book, input: lines)
    }

    private func report(_ arguments: String...) throws -> Program.Result {
        try program.run(["report"] + arguments, input: Data())
    }

    @Test func everyFormShowsTheFigures() throws {
        for format in ["text", "json", "md", "html", "csv"] {
            let run = try report("nanshan.book", "--format", format)
            #expect(run.status == 0 && run.errors.isEmpty, "\(format): \(run.errors)")
            #expect(run.output.contains("200"), "\(format)")
        }
        #expect(try report("nanshan.book", "-o", "r.docx").status == 0)
        #expect(try Data(contentsOf: URL(filePath: program.path("r.docx"))).starts(with: Data("PK".utf8)))
        #expect(try report("nanshan.book", "-o", "r.html").status == 0)
        #expect(try String(contentsOfFile: program.path("r.html"), encoding: .utf8).contains("<html lang=\"zh-CN\">"))
        let refused = try report("nanshan.book", "--format", "docx")
        #expect(refused.status == 2 && refused.errors.contains("-o"))
    }

    @Test func thePeriodIsOfDaysOnWhichThingsHappened() throws {
        func activities(_ days: String...) throws -> String {
            let run = try program.run(["report", "nanshan.book", "--format", "csv"] + days, input: Data())
            let row = run.output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("activities,") }
            return row.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[4]) } ?? ""
        }
        #expect(try activities() == "1")
        #expect(try activities("--from", "2026-06-19", "--to", "2026-06-19") == "1")
        #expect(try activities("--from", "2026-06-20") == "0")
        for (arguments, words) in [
            (["--from", "昨天"], "昨天"), (["--from", "2026-06-02", "--to", "2026-06-01"], "2026-06-01"),
        ] {
            let run = try program.run(["report", "nanshan.book"] + arguments, input: Data())
            #expect(run.status == 2 && run.errors.isOneLine && run.errors.contains(words), "\(run.errors)")
        }
    }

    @Test func aBookThatCannotBeReadIsNamedAndLeftOut() throws {
        let whole = try Data(contentsOf: URL(filePath: program.path("nanshan.book")))
        var damaged = whole
        for place in 4096..<min(12_288, damaged.count) { damaged[place] = 0x41 }
        try damaged.write(to: URL(filePath: program.path("damaged.book")))
        try whole.write(to: URL(filePath: program.path("again.book")))
        try Data("no book".utf8).write(to: URL(filePath: program.path("text.book")))
        let names = ["nanshan.", "damaged.", "missing.", "text.", "again."]
        let before = try names.flatMap { try program.files($0) }
        for language in ["zh", "en"] {
            let run = try report(
                "nanshan.book", "damaged.book", "missing.book", "text.book", "again.book", "--format", "json", "--lang",
                language)
            #expect(run.status == 0)
            let said = run.errors.split(separator: "\n")
            #expect(said.count == 4)
            for name in ["damaged.book", "missing.book", "text.book", "nanshan.book"] {
                #expect(said.contains { $0.contains(name) }, "\(name): \(run.errors)")
            }
            if language == "en" { #expect(!run.errors.hasHan, "\(run.errors)") }
            #expect(run.output.contains("\"left_out\"") && run.output.contains("missing.book"))
            #expect(run.output.components(separatedBy: "\"head\"").count == 2)
        }
        #expect(try names.flatMap { try program.files($0) } == before)
        let none = try report("missing.book")
        #expect(none.status == 2)
    }

    @Test func aFigureUnfoldsToItsEntriesAndAPublicOneHoldsNoReason() throws {
        let run = try report("nanshan.book", "--unfold", "activity_attendance")
        #expect(run.lines.contains("#5 活动 端午包粽子 日期=2026-6-19 类型=主题"))
        #expect(run.lines.contains("#6 到场 H1 杨通海、潘玉珍 40人 服务=200"))
        let own = """
            名称: 试
            指标:
              - {编号: all, 名称: 组织, 单位: 个, 定义: 数, 算: 党员人次}

            """
        try own.write(toFile: program.path("own.yaml"), atomically: true, encoding: .utf8)
        let mine = try report(
            "nanshan.book", "--indicators", "own.yaml", "--unfold", "all", "--public", "--format", "json")
        #expect(mine.status == 0 && mine.output.contains("\"entry\": 6"))
        let members = try report("nanshan.book", "--unfold", "party_members", "--public")
        #expect(members.lines.contains("#2（不公开）") && !members.output.contains("杨通海"))
        let slip = try report("nanshan.book", "--unfold", "activites")
        #expect(slip.status == 2 && slip.errors.isOneLine && slip.errors.contains("activities"))
    }

    @Test func aSlipInTheIndicatorsIsNamedBeforeAnyBookIsOpened() throws {
        let own = "名称: 试\n指标:\n  - {编号: a, 名称: 甲, 单位: 个, 定义: 数, 算: 活动人资}\n"
        try own.write(toFile: program.path("own.yaml"), atomically: true, encoding: .utf8)
        for language in ["zh", "en"] {
            let run = try report("missing.book", "--indicators", "own.yaml", "--lang", language)
            #expect(run.status == 2 && run.errors.isOneLine && run.output.isEmpty)
            #expect(
                run.errors.contains("own.yaml") && run.errors.contains("3") && run.errors.contains("活动人次"),
                "\(run.errors)")
        }
        let none = try report("nanshan.book", "--indicators", "没有这份")
        #expect(none.status == 2 && none.errors.isOneLine)
    }

    /// What no book has counts nothing, which nobody should take for a figure.
    @Test func aValueThatNoBookHasIsNamedAndNoFigure() throws {
        func run(_ measure: String, _ only: String) throws -> Program.Result {
            let own = "名称: 试\n指标:\n  - 编号: a\n    名称: 甲\n    单位: 个\n    定义: 数\n    算: \(measure)\n    只算: \(only)\n"
            try own.write(toFile: program.path("own.yaml"), atomically: true, encoding: .utf8)
            return try report("nanshan.book", "--indicators", "own.yaml")
        }
        for (measure, only, near) in [
            ("活动", "{活动类型: 主题, 领域: 敬佬}", "敬老"), ("活动", "{节日: 端五}", "端午"), ("走访", "{类别: 困竟儿童}", "困境儿童"),
            ("组织", "{领域: 环境卫升}", "环境卫生"), ("服务对象", "{类别: xyzzy}", "低保"),
        ] {
            let slip = try run(measure, only)
            #expect(slip.status == 2 && slip.errors.isOneLine && slip.output.isEmpty, "\(only): \(slip.errors)")
            #expect(
                slip.errors.contains("own.yaml") && slip.errors.contains("8") && slip.errors.contains(near),
                "\(slip.errors)")
        }
        // An organisation or a post may be yet to come: the figure stands, and that nobody has it is said.
        for (measure, only, near) in [
            ("活动", "{组织: 苗秀会}", "苗绣会"), ("任职", "{职务: 会长}", "own.yaml"), ("活动", "{传承: 苗绣}", "own.yaml"),
            ("组织", "{街道: 大十子街道}", "大十字街道"),
        ] {
            let told = try run(measure, only)
            #expect(told.status == 0 && told.errors.isOneLine && told.errors.contains(near), "\(only): \(told.errors)")
        }
        for (measure, only) in [
            ("活动", "{领域: 敬老, 节日: 端午节}"), ("走访", "{类别: 留守}"), ("活动", "{组织: 苗绣, 传承: 是}"), ("组织", "{社区: 白水}"),
        ] {
            #expect(try run(measure, only).errors.isEmpty, "\(only)")
        }
    }
}
