import Foundation
import Kernel
import Testing

@testable import Yard

/// The forms an office files with an election, and what is refused.
struct ElectionFormTests {
    private func village() throws -> Hall {
        var hall = try Hall("某村", kind: .village, on: "2026-05-20")
        for (name, gender) in [("潘玉珍", "女"), ("石老三", "男"), ("王秀英", "女"), ("龙金花", "女")] {
            let details = PersonDetails(gender: gender, born: Day(1980, 1, 1))
            try hall.at(nil, .people(.person(name: name, details: details)))
        }
        try hall.at(nil, .election(.calendar(day: try #require(Day(2026, 5, 20)), steps: [:])))
        try hall.open(.electionMeeting, "某村第十二届村民委员会选举") { $0.chair = "王秀英" }
        try hall.at(
            nil,
            .election(.call(ElectionCall(post: "主任", seats: 1, registered: 40, candidates: ["潘玉珍", "石老三"]))))
        return hall
    }

    @Test func electionPapersOfAMeetingWithoutAnElectionAreRefused() throws {
        let hall = try Hall.nanshan()
        for paper in [Paper.ballot, .tallySheet, .result, .voters, .notices, .proxy, .handover, .certificates] {
            #expect(throws: PaperError.noElection(meeting: nil)) { try hall.paper(paper, .markdown) }
            let error = PaperError.noElection(meeting: 1)
            #expect(throws: error) {
                try Hall.maker.text(paper, ofMeeting: 1, in: hall.book, as: .markdown)
            }
            for wording: any Wording in [.chinese, .english] { #expect(!error.told(by: wording).contains("\n")) }
        }
    }

    @Test func noticesAreRefusedWithoutADayToReckonFrom() throws {
        var hall = try Hall()
        try hall.people("潘玉珍", "石老三")
        try hall.open(.founding, "协会成立")
        try hall.at(nil, .election(.call(ElectionCall(post: "会长", seats: 1, rule: "多数", candidates: ["潘玉珍", "石老三"]))))
        #expect(throws: PaperError.noElectionDay) { try hall.paper(.notices, .markdown) }
    }

    @Test func theTallySheetIsBlankBeforeTheCount() throws {
        let sheet = try village().paper(.tallySheet, .markdown)
        #expect(sheet.contains("| 1 | 潘玉珍 |　　　　|　　　　|　　　　|"))
        #expect(sheet.contains("收回＿＿＿＿＿＿张") && !sheet.contains("0张"))
    }

    @Test func theBallotIsOneTableWithItsTermAndOneExplanation() throws {
        var hall = try village()
        try hall.at(
            nil, .election(.call(ElectionCall(post: "委员", seats: 1, registered: 40, candidates: ["龙金花", "王秀英"]))))
        let ballot = try hall.paper(.ballot, .html)
        #expect(ballot.components(separatedBy: "<table").count == 2)
        #expect(ballot.components(separatedBy: "说明：").count == 2)
        #expect(ballot.contains("第十二届") && ballot.contains("选举委员会章"))
        func place(_ name: String) -> String.Index? { ballot.range(of: name)?.lowerBound }
        #expect(try #require(place("石老三")) < #require(place("潘玉珍")), "five strokes before fifteen")
    }

    @Test func aPostOfManyCandidatesGoesOnInASecondColumn() throws {
        var hall = try village()
        let names = (0..<30).map { place in "赵" + String(UnicodeScalar(0x4E00 + UInt32(place * 7))!) }
        for name in names { try hall.people(name) }
        try hall.at(nil, .election(.call(ElectionCall(post: "委员", seats: 5, registered: 40, candidates: names))))
        let ballot = try hall.paper(.ballot, .markdown)
        for name in names { #expect(ballot.contains(name)) }
        #expect(ballot.contains("（续）"))
        let rows = ballot.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count <= 14 + 3)
    }

    @Test func anElectionMeetingIsToldByItsPapersAndNotByWhoSignedIn() throws {
        var hall = try village()
        try hall.at(nil, .election(.issue(papers: 34, post: nil)))
        try hall.at(nil, .election(.collect(papers: 32, post: nil)))
        for paper in [Paper.record, .minutes, .signIn] {
            let text = try hall.paper(paper, .markdown)
            #expect(text.contains("登记40人，发出34张，收回32张") && !text.contains("0人，规程"), "\(paper.name)")
            #expect(!text.contains("实到：0") && !text.contains("到会0"))
        }
    }

    @Test func boxesThatNothingFillsAreListed() throws {
        let hall = try village()
        let report = try Hall.maker.report(on: .candidates, in: hall.book)
        #expect(report.missing.first { $0.name == "文化程度" }?.times == 2)
        #expect(!report.missing.contains { $0.name == "性别" || $0.name == "出生年月" })
        let open = try Hall.maker.report(on: .candidates, in: hall.book, for: .open)
        #expect(open.missing.contains { $0.name == "出生年月" }, "birthdays are for the committee's own copy")
        #expect(try !hall.paper(.candidates, .markdown, for: .open).contains("1980"))
    }

    @Test func factsThatContradictEachOtherAreSaid() throws {
        var hall = try village()
        try hall.at(
            nil,
            .election(
                .officers([
                    CountingOfficers(role: .caller, names: ["王秀英"]), CountingOfficers(role: .monitor, names: ["王秀英"]),
                ])))
        let notices = try Hall.maker.report(on: .notices, in: hall.book).warnings
        #expect(notices.contains { $0.contains("登记40人，名单上只有4人") })
        #expect(notices.contains { $0.contains("王秀英") && $0.contains("监票") }, "one person watches over herself")
        #expect(try Hall.maker.report(on: .proxy, in: hall.book).warnings.isEmpty)
        let english = try Hall.maker.report(on: .voters, in: hall.book, told: .english).warnings
        #expect(english.count == 1 && english[0].contains("it lacks 36"), "\(english)")
    }

    @Test func averagesAndCrossingsAreReckonedOnlyWhereAllIsKnown() throws {
        var hall = try village()
        try hall.at(nil, .election(.read(post: nil)))
        try hall.at(nil, .election(.paper(parts: [.marked([.candidate(1)])], copies: 30)))
        try hall.at(nil, .election(.seal(agreement: nil, own: nil)))
        try hall.at(nil, .election(.declare(post: nil)))
        let form = try hall.paper(.turnover, .markdown)
        #expect(form.contains("| 主任 | 潘玉珍 | 女 | 1980.1 | 46 |"))
        #expect(form.contains("| 1 | 1 | 　 | 46.0 | 　 | 　 | 　 |"))
        #expect(try hall.paper(.certificates, .markdown).contains("潘玉珍同志"))
    }
}
