import Foundation
import Kernel
import Page
import Testing
import Yard

/// The report over the invented books, held against the figures of the source.
@Suite("The figures of Kaili", .serialized)
struct KailiTests {
    @Test func everyLineOfTheScriptsIsAccepted() {
        #expect(Kaili.books.map(\.community) == ["南山社区", "上马石社区", "青杠林村", "白水村", "凯里市"])
        for played in Kaili.books { #expect(played.refused.isEmpty, "\(played.community): \(played.refused)") }
    }

    @Test func eachFigureIsTheSourcesInAllAndCommunityByCommunity() throws {
        let report = try Kaili.report()
        let rows = try Kaili.table("figures")
        let communities = rows[0].dropFirst(3)
        #expect(rows.count > 20)
        for row in rows.dropFirst() {
            let place = try #require(report.set.indicators.firstIndex { $0.id == row[0] }, "\(row[0])")
            let isMoney = report.set.indicators[place].measure.isMoney
            func plain(_ value: Int?) -> String { value.map { String(isMoney ? $0 / 100 : $0) } ?? "" }
            #expect(plain(report.total(of: place).value) == row[2], "\(row[0])")
            for (community, told) in zip(communities, row.dropFirst(3)) {
                let figures = try #require(report.books.first { $0.book.community == community })
                #expect(plain(figures.figures[place].value) == told, "\(row[0]) of \(community)")
            }
        }
    }

    @Test func whatTheSourceRoundsDownIsMarkedAndNothingElse() throws {
        let rows = try Kaili.table("figures").dropFirst()
        for row in rows {
            let indicator = try #require(Kaili.set?[row[0]])
            #expect(indicator.isAtLeast == row[1].contains("余"), "\(row[0]): \(row[1])")
        }
    }

    @Test func everyFigureUnfoldsToEntriesThatAreThere() throws {
        let report = try Kaili.report()
        for (place, indicator) in report.set.indicators.enumerated() {
            for figures in report.books {
                let figure = figures.figures[place]
                #expect(
                    (figure.value ?? 0) == 0 || !figure.entries.isEmpty, "\(indicator.id) of \(figures.book.community)")
                let last = Kaili.books.first { $0.community == figures.book.community }?.book.last.entry ?? 0
                #expect(figure.entries.allSatisfy { (1...last).contains($0) })
                #expect(figure.entries == Array(Set(figure.entries)).sorted())
            }
        }
    }

    @Test func theJSONHasEveryKeyOfEachFigure() throws {
        let json = try Kaili.report().json
        #expect(json.members.map(\.key) == ["from", "to", "books", "indicators", "conflicts", "left_out"])
        #expect(json["from"]?.text == "2022-01-01" && json["to"]?.text == "2022-12-31")
        let keys = [
            "id", "title", "unit", "definition", "value", "at_least", "suppressed", "by_book", "entries", "note",
        ]
        for indicator in try #require(json["indicators"]).items {
            #expect(indicator.members.map(\.key).filter { $0 != "value_fen" } == keys)
        }
        let fund = try #require(json["indicators"]?.items.first { $0["id"]?.text == "fund_set_aside" })
        #expect(fund["value"]?.integer == 400_000 && fund["value_fen"]?.integer == 40_000_000)
        #expect(json["conflicts"]?.items.count == 4)
        let open = try #require(json["indicators"]?.items.first { $0["id"]?.text == "clients" })
        #expect(open["value"]?.integer == 963 && open["suppressed"] == .bool(false) && open["at_least"] == .bool(false))
        // Where the ledger of people served is shut: not known is another thing than 0.
        let shut = try Kaili.report(isLedgerOpen: false).json
        let clients = try #require(shut["indicators"]?.items.first { $0["id"]?.text == "clients" })
        #expect(
            clients["value"] == .null && clients["suppressed"] == .bool(false)
                && clients["note"]?.text?.isEmpty == false)
        // No public figure points at somebody, and none of a ledger says by which entries it came.
        let hung = try Kaili.report().forPublic().json
        for (id, whole) in [("clients", 963), ("visited", 412)] as [(String, Int64)] {
            let figure = try #require(hung["indicators"]?.items.first { $0["id"]?.text == id })
            #expect(figure["value"]?.integer == whole && figure["entries"]?.items.isEmpty == true)
        }
        // 白水 has two cases: that is withheld; and so is what every community has, for of each a release would withhold the kinds of people,
        // one or two of each, and what they come to would tell.
        let cases = try #require(hung["indicators"]?.items.first { $0["id"]?.text == "cases" })
        #expect(cases["value"]?.integer == 14 && cases["suppressed"] == .bool(false))
        let withheld = cases["by_book"]?.items.filter { $0["value"] == .null && $0["suppressed"] == .bool(true) }
        #expect(withheld?.map { $0["community"]?.text ?? "" }.sorted() == ["上马石社区", "南山社区", "白水村", "青杠林村"])
        #expect(json["indicators"]?.items.map { $0["id"]?.text ?? "" } == Kaili.set?.indicators.map(\.id))
    }

    @Test func theSetHoldsEveryFigureOfThePilot() throws {
        let ids = [
            "party_members", "party_taking_part", "party_backbone", "organisations", "volunteer_teams",
            "org_backbone_party", "team_party_regular", "stations", "committees", "plan_meetings", "plan_attendance",
            "launch_meetings", "push_meetings", "supervision_meetings", "fund_set_aside", "functional_organisations",
            "activities", "activity_attendance", "activities_served", "shangmashi_activities",
            "shangmashi_party_attendance", "shangmashi_served", "clients", "visited", "cases", "local_social_workers",
            "volunteers",
        ]
        #expect(Set(try #require(Kaili.set).indicators.map(\.id)) == Set(ids))
    }

    @Test func thePapersShowTheSameFigures() throws {
        let report = try Kaili.report()
        for language in Language.allCases {
            let document = report.document(in: language)
            let markdown = MarkdownWriter.write(document)
            let html = HTMLWriter.write(document, style: "")
            for text in [markdown, html, report.lines(in: language).joined(separator: "\n"), report.csv] {
                #expect(text.contains("346") && text.contains("1408") && text.contains("400000"))
            }
            #expect(html.contains("<svg") && html.contains("<figcaption>"))
            #expect(try WordWriter.write(document).starts(with: Array("PK".utf8)))
        }
        // Names of communities and paths alone are Chinese in an English report.
        let english = report.lines(in: .english).joined(separator: "\n")
        var rest = english
        for name in report.books.flatMap({ [$0.book.community, $0.book.subdistrict ?? ""] }) {
            rest = rest.replacing(name, with: "")
        }
        #expect(!rest.contains("时段") && !rest.contains("合计") && !rest.contains("党员"))
    }
}
