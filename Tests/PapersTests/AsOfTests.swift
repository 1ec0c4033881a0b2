import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// A paper with a date says what the book knew on that day, whenever it is printed.
struct AsOfTests {
    private static let people = ["人员 周明 性别=男", "人员 吴秀芬 性别=女", "人员 石老三 性别=男"]
    private static let committee = [
        "委员会 村民选举委员会", "入会 周明 吴秀芬 石老三 委员会=村民选举委员会", "批准 周明 吴秀芬 石老三 委员会=村民选举委员会",
    ]

    /// What a script of lines leaves, and the papers made from it.
    private func made(_ lines: [String]) throws -> (book: Book, history: BookHistory, maker: PaperMaker) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-as-of-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let journal = try Journal.create(
            at: folder.appending(path: "book").path, community: "某村", kind: .village,
            clock: Clock(environment: ["YUANBA_CLOCK": "2026-11-30T12:00:00+08:00"]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        for line in lines { _ = session.answer(to: Array(line.utf8)) }
        let entries = try journal.entries(in: 1...journal.count)
        let history = BookHistory(header: journal.header, made: journal.made) { entries }
        return (session.book, history, PaperMaker(templates: Hall.templates, history: history))
    }

    private func notices(_ lines: [String]) throws -> [Int: String] {
        let (book, _, maker) = try made(lines)
        let text = try maker.text(.notices, in: book, as: .markdown)
        return Dictionary(
            uniqueKeysWithValues: text.components(separatedBy: "\n---\n").enumerated().map { ($0 + 1, $1) })
    }

    @Test func aLaterNominationDoesNotChangeWhoMadeUpTheCommitteeInApril() throws {
        let before = Self.people + Self.committee + ["@2026-4-1 09:00 日程 2026-5-20"]
        let day = [
            "@2026-5-20 08:30 开会 选举大会 选举 主持=周明 记录=吴秀芬 日期=2026-05-20", "@08:31 议题 选举 类型=选举", "@08:31 下一项",
            "@08:35 选举 主任 名额=1 登记=40", "@08:36 提名 石老三 周明 职位=主任",
        ]
        let (early, late) = (try notices(before), try notices(before + day))
        #expect(early[1]?.contains("成员：周明、吴秀芬、石老三") == true)
        #expect(late[1] == early[1])
        #expect(late[1]?.contains("某村村民委员会（章）") == true, "the first is issued by the village committee")
        #expect(late[2]?.contains("村民选举委员会（章）") == true)
    }

    /// 名单 and 移交 are often entered a day or two after their day: their papers are of that day, and still know what was entered.
    @Test func whatWasEnteredLaterIsOnThePaperOfItsDay() throws {
        let (book, _, maker) = try made(
            Self.people + [
                "@2026-4-1 09:00 日程 2026-5-20", "@2026-4-26 09:00 选民登记 全体 依据=户籍居住", "@2026-4-28 10:00 名单 2026-4-26",
                "@2026-5-27 10:00 移交 2026-5-25",
            ])
        #expect(try maker.text(.voters, in: book, as: .markdown).contains("吴秀芬"))
        let fourth = try maker.text(.notices, in: book, as: .markdown).components(separatedBy: "\n---\n")[3]
        #expect(fourth.contains("吴秀芬") && fourth.contains("共3人"), "\(fourth)")
        #expect(try maker.text(.handover, in: book, as: .markdown).contains("移交日期：2026年5月25日"))
    }

    @Test func nothingIsSaidThatIsNotKnownYet() throws {
        let notices = try notices(Self.people + ["@2026-4-1 09:00 日程 2026-5-20"])
        #expect(notices.count == 17)
        for text in notices.values {
            #expect(!text.contains("没有异议") && !text.contains("如下。") && !text.contains("今天"))
        }
        #expect(notices[8]?.contains("初步候选人（不分先后）：\n\n＿＿＿＿＿＿") == true)
    }

    @Test func objectionsAreToldOnceTheyAreKnown() throws {
        let list =
            Self.people + [
                "@2026-4-1 09:00 日程 2026-5-20", "@09:05 选民登记 周明 吴秀芬 石老三", "@2026-4-28 09:00 名单 4-28",
            ]
        #expect(try notices(list)[6]?.contains("没有异议") == false, "they may still come")
        let after = list + ["@2026-5-10 09:00 委员会 老年协会"]
        #expect(try notices(after)[6]?.contains("对选民名单没有异议。选民共3人。") == true)
        #expect(try notices(after)[4]?.contains("| 3 | 石老三 | 男 |") == true, "the list is attached")
        let struck =
            list + [
                "@2026-4-30 09:00 异议 石老三 事由=户口迁走 提出=周明", "@2026-5-2 09:00 答复 1 除去", "@2026-5-10 09:00 委员会 老年协会",
            ]
        let told = try notices(struck)
        #expect(told[5]?.contains("共收到1件") == true)
        #expect(told[6]?.contains("石老三：除去。") == true && told[6]?.contains("选民共2人") == true)
        #expect(told[4]?.contains("石老三") == true, "what was put up stays as it was put up")
        #expect(told.values.allSatisfy { !$0.contains("户口") }, "reasons are nobody's business")
    }

    @Test func theListOfVotersIsThatOfTheDayItWasPutUp() throws {
        let (book, _, maker) = try made(
            Self.people + [
                "@2026-4-1 09:00 日程 2026-5-20", "@09:05 选民登记 周明 石老三", "@2026-4-28 09:00 名单 4-28",
                "@2026-4-30 09:00 异议 吴秀芬 事由=漏登", "@2026-5-2 09:00 答复 1 列入",
            ])
        let list = try maker.text(.voters, in: book, as: .markdown)
        #expect(!list.contains("吴秀芬") && list.contains("共2人") && list.contains("村民选举委员会 2026年4月28日"))
        #expect(try maker.text(.voterRegister, in: book, as: .markdown).contains("吴秀芬"), "the register goes on")
    }

    @Test func theBookOfADayEndsWithItsLastEntry() throws {
        let (book, history, _) = try made(
            Self.people + ["@2026-4-1 09:00 日程 2026-5-20", "@2026-4-3 09:00 日程 2026-5-22", "撤销"])
        let days = try ["2026-03-31", "2026-04-02", "2026-04-03", "2026-12-01"].map { try #require(Day($0)) }
        let books = try history.books(on: days)
        #expect(books[days[0]]?.entry == 0 && books[days[0]]?.book.registry.people.isEmpty == true)
        #expect(books[days[1]]?.entry == 4 && books[days[1]]?.book.calendar?.day == Day(2026, 5, 20))
        #expect(books[days[2]]?.book.calendar?.day == Day(2026, 5, 22), "undone later, it stood on that day")
        #expect(books[days[3]]?.book.calendar?.day == book.calendar?.day)
    }
}
