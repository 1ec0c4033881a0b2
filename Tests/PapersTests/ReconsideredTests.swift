import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

/// What stands at the end is published as decided, and the papers say what became of the rest.
struct ReconsideredTests {
    /// The lines, one a minute on that day.
    private func lines(on day: String, _ lines: String) -> String {
        lines.split(separator: "\n").enumerated().map { place, line in "@\(day) 19:\(place + 10) \(line)\n" }.joined()
    }

    /// A meeting of five on one matter.
    private func book(_ course: String) throws -> Book {
        try Evening.book(
            lines(
                on: "2026-3-1",
                """
                人员 甲
                人员 乙
                人员 丙
                人员 丁
                人员 戊
                开会 院坝会 路的会 日期=2026-03-01 应到=5
                签到 甲 乙 丙 丁 戊
                议题 路
                下一项
                \(course)
                散会
                """))
    }

    private func paper(_ paper: Paper, _ book: Book) throws -> String {
        try Hall.maker.text(paper, in: book, as: .markdown, standing: Hall.standing)
    }

    private func own(_ question: QuestionID, _ book: Book) throws -> String {
        String(decoding: try Hall.maker.make(proposal: question, in: book, as: .markdown), as: UTF8.self)
    }

    private let lost = "提案 修路\n表决 4 1 0\n复议 P1\n表决 P1 2 3 0"

    @Test func aMotionLostOnReconsiderationIsNotPublished() throws {
        let book = try book(lost)
        #expect(book.proposals.first?.appearances.map(\.state) == [.adopted, .rejected])
        #expect(throws: PaperError.self) { try paper(.announcement, book) }
        #expect(throws: PaperError.self) { try paper(.decisionNotice, book) }
        let publicity = try paper(.publicity, book)
        #expect(!publicity.contains("修路"))
        let minutes = try paper(.minutes, book)
        #expect(!minutes.contains("会议通过"))
        #expect(minutes.contains("会议先前表决（通过）：修路。"))
        #expect(minutes.contains("这次表决经复议，不再作数。"))
        #expect(minutes.contains("复议后，会议表决（未通过）：修路。"))
    }

    @Test func aMotionAdoptedOnReconsiderationIsPublishedByItsLastVote() throws {
        let book = try book("提案 修路\n表决 2 3 0\n复议 P1\n表决 P1 4 1 0")
        let notice = try paper(.decisionNotice, book)
        #expect(notice.components(separatedBy: "修路").count == 2)
        #expect(notice.contains("赞成4") && !notice.contains("赞成2"))
        #expect(try paper(.minutes, book).contains("复议后，会议通过：修路。"))
        #expect(try !paper(.resolutions, book).contains("赞成2票"))
    }

    @Test func anOpenReconsiderationIsSaid() throws {
        let book = try book("提案 修路\n表决 4 1 0\n复议 P1")
        #expect(throws: PaperError.self) { try paper(.announcement, book) }
        for of in [Paper.minutes, .resolutions, .record] {
            #expect(try paper(of, book).contains("复议待决"), "\(of)")
        }
        #expect(try !paper(.minutes, book).contains("会议通过"))
        let own = try own(QuestionID(proposal: 1), book)
        #expect(own.contains("复议待决"))
    }

    @Test func theVoteBeforeIsNoneAgainWhenTheOneAfterIsAnnulled() throws {
        let book = try book(lost + "\n作废 P1")
        #expect(book.proposals.first?.state == .pending)
        #expect(throws: PaperError.self) { try paper(.announcement, book) }
    }

    @Test func theOtherPartOfADividedMotionIsPublished() throws {
        let book = try book(
            "提案 修路和装灯\n拆分 P1 修路；装灯\n表决 P1a 4 1 0\n表决 P1b 5 0 0\n复议 P1a\n表决 P1a 2 3 0")
        let announcement = try paper(.announcement, book)
        #expect(announcement.contains("一、装灯") && !announcement.contains("修路"))
        let own = try own(QuestionID(proposal: MotionNumber.part(1, of: 1)), book)
        #expect(own.components(separatedBy: "路的会").count == 2)
        #expect(own.components(separatedBy: "后经复议，不再作数").count == 2)
    }

    @Test func whatIsPutOffIsSaidToBe() throws {
        let book = try book("提案 修路\n延至 P1 2026-04-01")
        let record = try paper(.record, book)
        #expect(record.contains("散会时：P1延至2026年4月1日"))
        #expect(!record.contains("P1没有结果"))
    }

    @Test func aMotionOutsideAnItemStandsAmongTheResolutions() throws {
        let book = try Evening.book(
            """
            人员 甲
            人员 乙
            开会 院坝会 会 应到=2
            签到 甲 乙
            提案 修路
            表决 2 0 0
            散会
            """)
        let resolutions = try paper(.resolutions, book)
        #expect(resolutions.contains("（通过）修路") && resolutions.contains("赞成2"))
    }

    @Test func whoeverLeavesAfterTheVotesWasThereWhereNobodySaidHowMany() throws {
        let book = try Evening.book(
            """
            人员 甲
            人员 乙
            人员 丙
            开会 村民会议 会
            签到 甲 乙 丙
            议题 路
            下一项
            提案 修路
            表决 3 0 0
            离场 甲
            提案 装灯
            表决 2 0 0
            离场 乙
            散会
            """)
        #expect(try paper(.minutes, book).contains("到会2人，没有登记应到人数"))
    }

    @Test func aPeriodCountsWhatWasDecidedInIt() throws {
        let march = lines(
            on: "2026-3-1",
            """
            人员 甲
            人员 乙
            人员 丙
            人员 丁
            开会 院坝会 一 日期=2026-03-01 应到=4
            签到 甲 乙 丙 丁
            提案 修路
            表决 3 1 0
            提案 装灯和栽树
            拆分 P2 装灯；栽树
            表决 P2a 4 0 0
            表决 P2b 1 3 0
            散会
            """)
        let april = lines(
            on: "2026-4-1",
            """
            开会 院坝会 二 日期=2026-04-01 应到=4
            签到 甲 乙 丙 丁
            续议 P1
            表决 1 3 0
            散会
            """)
        let book = try Evening.book(march + april)
        #expect(book.proposal(1)?.appearances.map(\.state) == [.adopted, .rejected])
        func months(_ from: String, _ to: String) throws -> ClosedRange<Day> {
            try #require(Day(from))...(try #require(Day(to)))
        }
        func count(_ days: ClosedRange<Day>) -> [Proposal.State?] {
            book.proposals.map { book.outcome(of: $0, in: days)?.state }
        }
        #expect(count(try months("2026-03-01", "2026-03-31")) == [.adopted, .divided, .adopted, .rejected])
        #expect(count(try months("2026-04-01", "2026-04-30")) == [.rejected, nil, nil, nil])
        #expect(count(try months("2026-01-01", "2026-12-31")) == [.rejected, .divided, .adopted, .rejected])
        let summary = try paper(.summary, book)
        #expect(summary.contains("共议提案3件，表决4次：通过1件，未通过2件，撤回0件，待决0件。"))
        #expect(try !paper(.publicity, book).contains("| 修路 |"))
    }
}
