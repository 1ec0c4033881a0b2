import Yard
import Testing

/// What a record shows of a meeting that went less smoothly.
struct RecordTests {
    private func hall(present: Int = 4) throws -> Hall {
        var hall = try Hall()
        let names = ["周明", "李大山", "龙金花", "吴秀芬"]
        for name in names { try hall.people(name) }
        try hall.open(.courtyard, "难开的会") {
            $0.body = .people(6)
            $0.chair = "吴秀芬"
            $0.recorder = "周明"
        }
        for name in names { try hall.at("19:30", .checkIn(name)) }
        return hall
    }

    @Test func lapsesHandOversAndRecessesAreMinuted() throws {
        var hall = try hall()
        try hall.at("19:40", .meeting(.chair("李大山")))
        try hall.at("19:45", .meeting(.leave(names: ["龙金花"])))
        try hall.at("19:50", .meeting(.recess(minutes: 10, reason: "下雨")))
        try hall.at("20:00", .meeting(.resume))
        try hall.at("20:10", .meeting(.adjourn))
        let record = try hall.paper(.record, .markdown)
        #expect(record.contains("交接：19:40主持由吴秀芬交给李大山"))
        #expect(record.contains("法定人数中断：19:45至20:10到会3人，法定4人，差1人"))
        #expect(record.contains("休会：19:50至20:00休会（下雨）"))
        #expect(record.contains("中途离场：龙金花（19:45）"))
        // Nobody decided anything after she left: the quorum is that of the evening, and the close is the close.
        #expect(record.contains("到会4人，达到法定人数（院坝会规程第2条）；散会时到会3人"))
        let json = try hall.paper(.record, .json)
        #expect(
            json.contains(#"{"from": "2026-11-20T19:45:00+08:00", "to": "2026-11-20T20:10:00+08:00", "present": 3}"#))
    }

    @Test func aRollCallARecountAndARecusalAreToldInFull() throws {
        var hall = try hall()
        try hall.item("修路")
        try hall.at(nil, .meeting(.recuse(name: "龙金花", reason: "是她家的地")))
        try hall.at(nil, .propose("修路"))
        try hall.at(
            nil,
            .poll(
                .rollCall(
                    question: nil,
                    votes: [
                        NamedVote(name: "周明", choice: .for), NamedVote(name: "李大山", choice: .against),
                        NamedVote(name: "吴秀芬", choice: .for),
                    ], matter: nil, subject: nil, subjectCounts: nil)))
        let record = try hall.paper(.record, .markdown)
        #expect(record.contains("龙金花（是她家的地）回避。"))
        #expect(record.contains("赞成：周明、吴秀芬；反对：李大山。"))
        #expect(record.contains("到会3人"))
    }

    @Test func theLifeOfMinutesStandsAtTheirHead() throws {
        var hall = try hall()
        try hall.at("20:00", .meeting(.adjourn))
        #expect(try hall.paper(.record, .markdown).contains("\n草稿\n"))
        try hall.at("20:01", .minutes(.readOut))
        #expect(try hall.paper(.record, .markdown).contains("已宣读，待通过；2026年11月20日20:01宣读"))
        try hall.at("20:02", .minutes(.approve(meeting: nil, corrections: nil)))
        #expect(try hall.paper(.minutes, .html).contains("2026年11月20日印发"))
        #expect(try hall.paper(.record, .markdown).contains("已通过；"))
        #expect(
            try hall.paper(.record, .json).contains(
                #""approved": {"at": "2026-11-20T20:02:00+08:00", "by": null, "corrections": ""}"#))
    }

    @Test func aCorrectionOfACorrectionKeepsBothOldTexts() throws {
        var hall = try hall()
        try hall.item("饮食")
        try hall.say(nil, "周明", "包饺子，饺子好。")
        let entry = hall.book.last.entry
        try hall.at(nil, .minutes(.replace(old: "饺子", new: "汤圆")))
        try hall.at(nil, .minutes(.rewrite(entry: entry, text: "包粽子。")))
        let record = try hall.paper(.record, .markdown)
        #expect(record.contains("包粽子。"))
        #expect(record.contains("~~包汤圆，汤圆好。~~"))
        #expect(record.contains("“饺子”改为“汤圆”"))
    }

    @Test func somebodyNobodyCanNameIsNotMadeAName() throws {
        var hall = try hall()
        try hall.item("修路")
        try hall.at(nil, .meeting(.remark(Remark(speaker: "某（三单元大姐）", isNamed: false, text: "修。"))))
        try hall.at(nil, .meeting(.remark(Remark(speaker: "某", isNamed: false, text: "不修。"))))
        let record = try hall.paper(.record, .markdown)
        #expect(record.contains("**某（三单元大姐）**：修。"))
        #expect(record.contains("**某**：不修。"))
    }

    @Test func aHeadCountWithoutNamesStillGivesASheetToSignOn() throws {
        let sheet = try Hall.labour().paper(.signIn, .markdown)
        #expect(sheet.contains("| 35 |"))
        #expect(!sheet.contains("| 36 |"))
    }
}
