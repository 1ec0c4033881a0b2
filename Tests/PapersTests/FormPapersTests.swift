import Foundation
import Kernel
import Testing

@testable import Yard

/// The forms and notices beside record and minutes: what they state, and what they leave to the pen.
struct FormPapersTests {
    private func text(
        _ paper: Paper, of book: Book, meeting: Int? = nil, on proposal: Int? = nil,
        over period: ClosedRange<Day>? = nil
    ) throws -> String {
        try Hall.maker.text(
            paper, ofMeeting: meeting, on: proposal.map { QuestionID(proposal: $0) }, over: period, in: book,
            as: .markdown)
    }

    @Test func aStageIsTickedOnTheDayItWasDone() throws {
        let paper = try text(.proposal, of: Evening.book(Evening.kept("foursteps")), on: 1)
        for (stage, day) in [
            ("支部提议", "3月2日"), ("两委商议", "3月5日"), ("党员大会审议", "3月8日"), ("村民会议决议", "3月12日"),
            ("决议公开", "3月13日"), ("结果公开", "6月21日"),
        ] {
            let line = try #require(paper.split(separator: "\n").first { $0.contains("**\(stage)**") })
            #expect(line.hasPrefix("☑") && line.contains("（2026年\(day)）"), "\(line)")
        }
        #expect(paper.contains("（任务2026年6月20日办完）"))
    }

    @Test func aStageUnderWayIsNotTicked() throws {
        let script = try Evening.kept("foursteps").split(separator: "\n").filter { !$0.hasPrefix("@2026-6-2") }
        let paper = try text(.proposal, of: Evening.book(script.joined(separator: "\n")), on: 1)
        let line = try #require(paper.split(separator: "\n").first { $0.contains("**结果公开**") })
        #expect(line.hasPrefix("☐") && line.contains("2026年3月29日进入，还没有办完"))
        #expect(!line.contains("（任务"))
    }

    @Test func theSixSheetsHoldTheMeetingThatDecidedEach() throws {
        let paper = try text(.fourSteps, of: Evening.book(Evening.kept("foursteps")), on: 1)
        #expect(paper.components(separatedBy: "决策实施登记表").count == 7)
        #expect(paper.contains("应到4人，实到3人，到会比例75%"))
        #expect(paper.contains("田大勇：二组的人出工，不要工钱。"))
        #expect(paper.contains("2026年3月13日至2026年3月27日"))
        #expect(paper.contains("2026年6月21日至2026年7月5日"))
    }

    @Test func theSheetsOfAMatterThatGoesAnotherWayAreRefused() throws {
        let book = try Hall.nanshan().book
        #expect(throws: PaperError.otherWay(QuestionID(proposal: 1), way: "四议两公开")) {
            try text(.fourSteps, of: book, on: 1)
        }
    }

    @Test func whatTheBookDoesNotHoldIsLeftToThePen() throws {
        // Nobody typed where, and nobody came from the township: both are left to be written in.
        let paper = try text(.fourSteps, of: Evening.book(Evening.kept("foursteps")), on: 1)
        #expect(!paper.contains("活动室") && !paper.contains("☑"))
    }

    private static let election = """
        人员 周明 性别=男
        人员 吴秀芬 性别=女
        人员 石老三 性别=男
        人员 王秀英 性别=女
        @2026-5-20 08:30 开会 选举大会 选举 主持=周明 记录=吴秀芬 日期=2026-05-20
        @08:31 签到 周明 吴秀芬 王秀英
        @08:31 议题 选举 类型=选举
        @08:31 下一项
        @08:35 选举 主任 名额=1 登记=40

        """

    @Test func oneManInFourOfficesIsSaid() throws {
        let book = try Evening.book(Self.election + "@08:36 职责 计票=吴秀芬 监票=吴秀芬 代书=吴秀芬\n")
        let warnings = try Hall.maker.report(on: .record, in: book).warnings
        #expect(warnings == ["吴秀芬一人兼记录、计票、监票、代书：请核对，监票、计票、记录最好由不同的人担任"])
        #expect(try text(.record, of: book).contains("监票：吴秀芬"))
    }

    @Test func twoOfficesAreCommonUnlessOneIsTheMonitors() throws {
        let common = try Evening.book(Self.election + "@08:36 职责 计票=吴秀芬 监票=王秀英\n")
        #expect(try Hall.maker.report(on: .record, in: common).warnings.isEmpty)
        let watching = try Evening.book(Self.election + "@08:36 职责 计票=王秀英 监票=吴秀芬\n")
        #expect(try Hall.maker.report(on: .record, in: watching).warnings.count == 1)
    }

    @Test func aCountThatNobodyWatchedIsSaid() throws {
        let book = try Evening.book(Self.election + "@08:36 职责 计票=王秀英\n")
        #expect(try Hall.maker.report(on: .minutes, in: book).warnings == ["没有登记监票人（职责 监票=姓名）：请在文书上补写"])
        #expect(try text(.record, of: book).contains("监票："))
        #expect(try Hall.maker.report(on: .record, in: Hall.nanshan().book).warnings.isEmpty)
    }

    @Test(arguments: [
        ("硬化进组路：村民代表会议决议", "会议记录", "硬化进组路：村民代表会议决议记录"),
        ("硬化进组路：村民代表会议决议", "决议任务清单", "硬化进组路：村民代表会议决议任务清单"),
        ("修路院坝会", "会议记录", "修路院坝会记录"),
        ("党员大会审议", "会议纪要", "党员大会审议纪要"),
        ("修会议室", "会议记录", "修会议室会议记录"),
        ("修路", "会议记录", "修路会议记录"),
        ("第十二届选举", "选举公告", "第十二届选举公告"),
    ])
    func aTitleSaysNothingTwice(meeting: String, paper: String, title: String) {
        #expect(Chinese().papers.title(meeting, paper) == title)
    }

    @Test func emptyTablesAndHeadingsAreNotPrinted() throws {
        var hall = try Hall()
        try hall.people("周明")
        try hall.open(.courtyard, "闲谈")
        try hall.at(nil, .checkIn("周明"))
        try hall.at("20:00", .meeting(.adjourn))
        let paper = try hall.paper(.resolutions, .markdown)
        #expect(!paper.contains("|") && !paper.contains("一、"))
        #expect(paper.contains("没有形成决议，也没有布置任务"))
        #expect(try !hall.paper(.minutes, .markdown).contains("抄送"))
        #expect(throws: PaperError.nothingFor(.decisionNotice)) { try text(.decisionNotice, of: hall.book) }
    }

    @Test func theNoticeOfTheNextMeetingListsWhatWaits() throws {
        let paper = try text(.notice, of: Hall.nanshan().book)
        #expect(paper.contains("任务A1 买砖和水泥（杨通海、2026年12月10日）的办理情况"))
        #expect(!paper.contains("三单元院坝"))
        let held = try text(.notice, of: Hall.nanshan().book, meeting: 1)
        #expect(held.contains("2026年11月20日19:30在三单元院坝召开南山社区十一月院坝会（院坝会）"))
        #expect(held.contains("一、修缮三单元排水沟"))
    }

    @Test func theLawSaysHowLongBeforeTheNoticeMustBeOut() throws {
        let book = try Evening.book("人员 周明\n@09:00 开会 村民会议 年会 日期=2026-5-20 应到=30\n@09:05 散会\n")
        #expect(try text(.notice, of: book, meeting: 1).contains("提前10日通知，最迟2026年5月10日发出"))
    }

    @Test func aDecisionThatIsNotUpYetHasNoDates() throws {
        let book = try Evening.book(Evening.kept("foursteps"))
        #expect(try text(.decisionNotice, of: book, meeting: 4).contains("2026年3月13日至2026年3月27日"))
        let fresh = try text(.decisionNotice, of: Hall.nanshan().book)
        #expect(fresh.contains("金额5000元") && !fresh.contains("公示时间：2026"))
    }

    @Test func membersStandInTheRosterWithTheDaysOfJoiningAndLeaving() throws {
        let book = try Evening.book(Evening.kept("committee"), kind: .residents)
        let roster = try text(.roster, of: book)
        let row = try #require(roster.split(separator: "\n").first { $0.contains("田大勇") })
        #expect(row.contains("（除名）") && row.contains("2026年10月10日"))
        #expect(!roster.contains("三次无故缺席"))
        #expect(throws: PaperError.nothingFor(.roster)) { try text(.roster, of: Hall.nanshan().book) }
    }

    @Test func theCharterIsTheOneInForce() throws {
        let book = try Evening.book(Evening.kept("committee"), kind: .residents)
        let charter = try text(.charter, of: book)
        #expect(charter.contains("**第十三条**　一般事项，经到会会员的三分之二以上同意通过。"))
        #expect(charter.contains("2026年10月10日"))
    }

    @Test func theFiguresOfAYearAreCounted() throws {
        let book = try Evening.book(Evening.kept("foursteps"))
        let year = try text(.summary, of: book, over: Period.read("2026"))
        #expect(year.contains("共召开会议4次，到会16人次"))
        #expect(year.contains("通过1件") && year.contains("办完1项"))
        let march = try text(.summary, of: book, over: Period.read("2026-03"))
        #expect(march.contains("2026年3月") && march.contains("办完0项"))
        #expect(try text(.summary, of: book, over: Period.read("2025")).contains("共召开会议0次"))
    }

    @Test func aPeriodMayBeADay() throws {
        let day = try #require(Day("2026-06-10"))
        #expect(try Period.read("2026-6-10") == day...day)
    }

    @Test(arguments: ["20 26", "2026-13", "2026-2-30", "2026-2-3-4", "2026-2-1至2026-1-1", "今年", ""])
    func whatIsNoPeriodIsRefused(text: String) {
        #expect(throws: PaperError.noSuchPeriod(text)) { try Period.read(text) }
    }

    @Test func englishTemplatesAreInEnglish() throws {
        let folder = Hall.root.appending(path: "templates/papers")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        for name in names where name.hasSuffix(".en.mustache") {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(!text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(name)")
        }
        let english = PaperMaker(templates: Hall.templates, wording: .english)
        let papers: [Paper] = [
            .record, .minutes, .resolutions, .developmentPlan, .fund, .organisationTable, .filing, .mechanism,
            .functionalCommittees, .participation, .casework, .structure, .activityRecord, .activitySignIn,
            .volunteerCertificates, .choosing, .choosingTally, .ballot, .signIn, .notice, .programme, .training,
            .supervision, .decisionNotice, .announcement, .signedRecord, .deliberation,
        ]
        for paper in papers { #expect(try english.hasText(of: paper), "\(paper.name)") }
    }
}
