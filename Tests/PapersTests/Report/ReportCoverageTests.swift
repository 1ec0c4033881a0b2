import Foundation
import Kernel
import Testing
import Yard

/// docs/report-coverage.md says where everything of the source is kept and what shows it: each row is tried.
@Suite("Everything of the pilot's report", .serialized)
struct ReportCoverageTests {
    @Test func everyRowShowsWhatItSays() throws {
        let rows = try Kaili.coverage()
        #expect(rows.count > 90)
        let report = try Kaili.report()
        for row in rows {
            let words = row.shown.split(separator: " ", maxSplits: 1).map(String.init)
            switch (words[0], words.count > 1 ? words[1] : "") {
            case ("报告", let id):
                let place = try #require(report.set.indicators.firstIndex { $0.id == id }, "\(row)")
                let unit = report.set.indicators[place].unit.chinese
                let line = report.lines(in: .chinese).first {
                    $0.hasPrefix(report.set.indicators[place].title.chinese + "：")
                }
                let told = try #require(line).split(separator: "：", maxSplits: 1)[1]
                let isWhole = told == row.seen + unit || told.hasPrefix(row.seen + "（") || told.hasSuffix(row.seen)
                #expect(isWhole, "\(row) but \(told)")
            case ("文书", let name): #expect(Paper.all.contains { $0.name == name }, "\(row)")
            case ("开会", let kind) where row.community.isEmpty: #expect(MeetingKind(rawValue: kind) != nil, "\(row)")
            case ("方法", let name):
                let text = try #require(try Hall.templates.source(.method, named: name)?.text)
                #expect(text.contains(row.seen), "\(row)")
            case ("领域", "") where row.community.isEmpty:
                #expect(UsualField.allCases.map(\.rawValue).contains(row.seen), "\(row)")
            default:
                let answers = try #require(
                    Kaili.books.first { $0.community == row.community }?.answers[row.shown], "\(row)")
                #expect(answers.contains { $0.contains(row.seen) }, "\(row) but \(answers)")
            }
        }
    }

    @Test func everyIndicatorOfTheSetStandsInTheTable() throws {
        let named = Set(
            try Kaili.coverage().map(\.shown).filter { $0.hasPrefix("报告 ") }.map { String($0.dropFirst(3)) })
        #expect(named == Set(try #require(Kaili.set).indicators.map(\.id)))
    }

    @Test func theFiguresThatTheSourceTellsAreThoseOfTheTable() throws {
        let told = Dictionary(uniqueKeysWithValues: try Kaili.table("figures").dropFirst().map { ($0[0], $0[2]) })
        for row in try Kaili.coverage() where row.shown.hasPrefix("报告 ") {
            guard let figure = told[String(row.shown.dropFirst(3))] else { continue }
            #expect(row.seen.filter(\.isNumber) == figure, "\(row)")
        }
    }
}

extension Kaili {
    struct Covered: CustomStringConvertible {
        let words: String
        let community: String
        let shown: String
        let seen: String

        var description: String { "\(words) | \(community) | \(shown) | \(seen)" }
    }

    /// The rows of the table.
    static func coverage() throws -> [Covered] {
        let text = try String(contentsOf: Hall.root.appending(path: "docs/report-coverage.md"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }.dropFirst().map {
            line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return Covered(words: cells[1], community: cells[3], shown: cells[4], seen: cells[5])
        }
    }
}
