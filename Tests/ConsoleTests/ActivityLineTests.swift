import Kernel
import Testing

@testable import Yard

@Suite("Activities: what pays for them, lunar festivals, their papers and tables")
struct ActivityLineTests {
    /// A grant to 苗绣会, one to nobody known, and one that was taken back.
    private func room() throws -> Room {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type(
            "人员 杨通海 性别=男 组=二组", "人员 潘玉珍 性别=女", "人员 龙金花", "组织 苗绣会 类型=社会组织", "组织 合唱队 类型=志愿队", "基金 设立 10000 来源=街道",
            "开会 院坝会 议事 应到=3", "签到 杨通海、潘玉珍、龙金花", "提案 办活动 金额=3000", "表决 3 0 0",
            "拨款 P1 金额=1000 收款=苗绣会", "拨款 P1 金额=500 收款=老石工队", "拨款 P1 金额=100")
        let last = try #require(room.book.fund.grants.last)
        try room.type("冲销 \(last.stamp.entry)", "散会")
        return room
    }

    @Test(
        "money that is not there, was taken back or is another's is refused, and nothing changes",
        arguments: [
            ("活动 绣花 日期=2026-12-1 预算=K9", "没有拨款K9"), ("活动 绣花 日期=2026-12-1 预算=三千", "不是一笔拨款"),
            ("活动 绣花 日期=2026-12-1 预算=K3", "冲销"), ("活动 唱歌 日期=2026-12-1 组织=合唱队 预算=K1", "预算=K1!"),
            ("活动 H1 预算=K9", "没有拨款K9"), ("活动 H1 组织=合唱队 预算=K1", "拨给苗绣会"),
        ])
    func badGrant(line: String, says: String) throws {
        let room = try room()
        try room.type("活动 绣花班 日期=2026-12-1 组织=苗绣会")
        let state = try room.state
        let told = try room.refusal(line)
        #expect(told.contains(says), "\(told)")
        #expect(try room.state == state)
    }

    @Test("its own money, money of nobody known, and another's that is meant are taken")
    func goodGrants() throws {
        let room = try room()
        try room.type(
            "活动 绣花 日期=2026-12-1 组织=苗绣会 预算=k1", "活动 修沟 日期=2026-12-2 组织=合唱队 预算=K2", "活动 歌会 日期=2026-12-3 预算=K1",
            "活动 唱歌 日期=2026-12-4 组织=合唱队 预算=K1!")
        #expect(room.book.activities.activities.map(\.details.grant) == ["K1", "K2", "K1", "K1"])
        // What stood there was looked at then; others who hold it are looked at now.
        try room.type("活动 H4 地点=院坝")
        #expect(try room.refusal("活动 H1 组织=合唱队").contains("拨给苗绣会"))
    }

    @Test("at the prompt it is asked about, and either answer is kept")
    func asked() throws {
        for (answer, grant) in [(0, "K1" as String?), (1, nil)] {
            let room = try room()
            var asked = 0
            room.session.ask = { _, _ in
                asked += 1
                return answer
            }
            try room.type("活动 唱歌 日期=2026-12-4 组织=合唱队 预算=K1")
            #expect(asked == 1 && room.book.activities.activities.last?.details.grant == grant)
            #expect(try room.session.journal.replay().book.activities.activities.last?.details.grant == grant)
        }
    }

    @Test(
        "days of the lunar calendar as people write them",
        arguments: [
            ("十月初一", 10, 1), ("正月十五", 1, 15), ("腊月廿三", 12, 23), ("冬月三十", 11, 30), ("10-1", 10, 1), ("１０月１５日", 10, 15),
            ("二月二十", 2, 20), ("十二月二十一", 12, 21), ("八月廿", 8, 20), ("三月初十", 3, 10),
        ])
    func lunar(text: String, month: Int, day: Int) {
        #expect(LunarDate(text) == LunarDate(month: month, day: day))
    }

    @Test(arguments: ["十月", "初一", "13-1", "0-1", "1-31", "1-0", "十月初十一", "廿月初一", "十月廿十", "10-1-1", "", "-", "月", "十月初"])
    func noLunarDate(text: String) { #expect(LunarDate(text) == nil) }

    @Test("a festival by the lunar calendar stands in every year, once, and a day set for a year goes before it")
    func lunarFestival() throws {
        let room = try room()
        #expect(room.say("节日 苗年 农历=十月初一").lines == ["苗年每年在农历十月初一"])
        func days(_ year: Int) throws -> [String] {
            let span = try #require(Period.year(year))
            return YearCalendar.festivals(of: room.book, in: span).filter { $0.name == "苗年" }.map(\.day.description)
        }
        // The almanac's first days of the tenth month; 2033 has no leap month before it, 2025 a sixth twice.
        #expect(try days(2024) == ["2024-11-01"] && days(2025) == ["2025-11-20"] && days(2026) == ["2026-11-09"])
        #expect(room.say("节日 苗年").lines.contains { $0.contains("2026年11月9日") })
        try room.type("节日 苗年 日期=2026-11-20")
        #expect(try days(2026) == ["2026-11-20"] && days(2025) == ["2025-11-20"])
        #expect(room.say("节日 苗年 农历=冬月三十").lines == ["苗年每年在农历十一月三十（原在农历十月初一）"])
        #expect(try room.refusal("节日 苗年 农历=11-30").contains("没有要改的"))
        for line in ["节日 端午 农历=五月初六", "节日 苗年 农历=闰六月初六", "节日 苗年 农历=十三月初一", "节日 苗年 农历=10-1 日期=2026-11-1"] {
            _ = try room.refusal(line)
        }
        // The village's own, by no name that the program knows.
        try room.type("节日 吃新节 农历=七月十三", "活动 过吃新节 日期=2026-8-25 节日=吃新节")
        #expect(room.say("节日 吃新节").lines.contains { $0.contains("2026年8月25日") })
    }

    @Test("in a year with a leap month the day is of the first; the thirtieth of a short month is its last")
    func leapMonths() throws {
        // 2025 has a sixth month twice, from 25 June and from 25 July; 2033 an eleventh, from 22 November and from 22 December.
        let sixth = try #require(LunarDate(month: 6, day: 1))
        #expect(sixth.day(inLunarYear: 2025)?.description == "2025-06-25")
        #expect(LunarDate(month: 7, day: 1)?.day(inLunarYear: 2025)?.description == "2025-08-23")
        #expect(LunarDate(month: 11, day: 1)?.day(inLunarYear: 2033)?.description == "2033-11-22")
        #expect(LunarDate(month: 12, day: 1)?.day(inLunarYear: 2033)?.description == "2034-01-20")
        for year in 1952...2100 {
            let lunar = try #require(LunarYear(year))
            for month in 1...12 {
                let last = try #require(LunarDate(month: month, day: 30)?.day(inLunarYear: year))
                let first = try #require(lunar.day(month: month, day: 1))
                #expect(last.number - first.number + 1 == lunar.days(inMonth: month))
            }
            #expect(LunarDate(month: 12, day: 30)?.day(inLunarYear: year) == lunar.eve)
        }
        #expect(sixth.day(inLunarYear: 1951) == nil && sixth.day(inLunarYear: 2101) == nil)
    }

    private func held() throws -> Room {
        let room = try room()
        try room.type(
            "活动 看望老人 日期=2026-6-10 时间=9:00-11:30 地点=三栋 组织=苗绣会 类型=志愿服务 领域=敬老 预算=K1", "到场 H1 杨通海、潘玉珍 时长=2",
            "到场 H1 47人 党员=12 服务=200 民族=苗:20,侗:9", "办结 H1 小结=老人都高兴", "活动 扫街 日期=2026-7-1", "到场 H2 杨通海 时长=1.5",
            "活动 没办成 日期=2026-7-2", "取消 H3")
        return room
    }

    @Test("the papers of activities: what was held, who signs, who gave how many hours")
    func papers() throws {
        let room = try held()
        let maker = PaperMaker(templates: TemplateFolders())
        let record = try maker.text(.activityRecord, in: room.book, as: .markdown)
        for part in ["H1　看望老人", "9:00至11:30", "49人次", "苗20人", "K1", "老人都高兴", "没有点名的47人", "H2　扫街"] {
            #expect(record.contains(part), "\(part)\n\(record)")
        }
        #expect(!record.contains("没办成"))
        let sheet = try maker.text(.activitySignIn, in: room.book, as: .csv)
        #expect(sheet.contains("杨通海") && sheet.contains("二组") && !sheet.contains("没办成"))
        let certificates = try maker.text(.volunteerCertificates, in: room.book, as: .markdown)
        #expect(certificates.components(separatedBy: "# 志愿服务记录证明").count == 3)
        #expect(certificates.contains("2次，3.5小时") && certificates.contains("1次，2小时"))
        let day = try Period.read("2026-7-1")
        #expect(try !maker.text(.volunteerCertificates, over: day, in: room.book, as: .markdown).contains("潘玉珍"))
        #expect(throws: PaperError.nothingFor(.activityRecord)) {
            try maker.text(.activityRecord, over: Period.read("2026-7-2"), in: room.book, as: .markdown)
        }
    }

    @Test("in the table of who came, the heads of an activity add up to its attendances")
    func table() throws {
        let room = try held()
        let (heads, rows) = try #require(BookTable.turnout.content(of: room.book, isPublic: false))
        let (activity, count) = (
            try #require(heads.firstIndex(of: "activity")), try #require(heads.firstIndex(of: "heads"))
        )
        for held in room.book.activities.activities {
            let own = rows.filter { $0[activity] == held.id.description }
            #expect(own.compactMap { $0[count].flatMap { Int($0) } }.reduce(0, +) == held.attendance)
        }
        #expect(
            rows.count == 4 && rows.compactMap { $0[heads.firstIndex(of: "minutes") ?? 0] } == ["120", "120", "90"])
    }
}
