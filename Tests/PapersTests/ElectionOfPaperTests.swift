import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// Which election a paper is about, where no meeting was named.
struct ElectionOfPaperTests {
    private static let people = ["王大", "李二", "张三", "赵四", "钱五", "孙六"].map { "人员 \($0) 性别=男 出生=1980-1-1" }
    private static func vote(_ day: String, _ lines: [String]) -> [String] {
        ["@\(day) 09:00 开会 选举大会 选举 应到=6 主持=王大 记录=李二 地点=礼堂", "签到 全体"] + lines
            + ["发票 6", "收回 6", "唱票"]
    }
    /// A full election on 10 March with its hand-over on the 15th; on 30 June a post falls vacant.
    private static let full =
        people
        + vote("2026-3-10", ["选举 主任 名额=1 登记=6 候选=李二,张三", "选举 委员 名额=2 登记=6 候选=赵四,钱五,孙六"])
        + ["1；1 2 x6", "封箱", "宣布 全部", "散会", "移交 2026-3-15", "@2026-6-30 10:00 离任 李二 因=去世 日期=2026-6-30"]
    /// And a by-election on 20 July, handed over on 3 August; a committee's own meeting comes last.
    private static let both =
        full + vote("2026-7-20", ["选举 主任 名额=1 补选=是 登记=6 候选=张三,孙六"])
        + ["1 x6", "封箱", "宣布", "散会", "移交 2026-8-3", "@2026-9-1 09:00 开会 院坝会 说事 主持=王大", "签到 王大", "散会"]

    private func made(_ lines: [String], _ kind: Book.Header.Kind = .village) throws -> (book: Book, maker: PaperMaker)
    {
        let (book, history) = try Evening.made(lines.joined(separator: "\n"), kind: kind)
        return (book, PaperMaker(templates: Hall.templates, history: history))
    }

    private func paper(_ paper: Paper, _ meeting: Int? = nil, _ lines: [String] = both) throws -> String {
        let (book, maker) = try made(lines)
        return try String(decoding: maker.make(paper, ofMeeting: meeting, in: book, as: .markdown), as: UTF8.self)
    }

    @Test func theHandOverListCarriesItsOwnElectionsDays() throws {
        let first = try paper(.handover, 1)
        #expect(first.contains("移交期限：2026年3月20日；移交日期：2026年3月15日"), "\(first)")
        #expect(first.contains("主任 李二") && !first.contains("离任") && !first.contains("张三"))
        let last = try paper(.handover)
        #expect(last.contains("移交日期：2026年8月3日") && last.contains("主任 张三") && !last.contains("李二"), "\(last)")
        #expect(!last.contains("移交期限"), "the law sets a day for a new committee alone")
    }

    @Test func eachPaperFindsTheLastElectionOfItsKind() throws {
        let turnover = try paper(.turnover)
        #expect(turnover.contains("李二") && turnover.contains("赵四"), "\(turnover)")
        #expect(try paper(.result).contains("张三"))
        #expect(try paper(.certificates).contains("张三"))
        let notice = try paper(.byElection)
        #expect(notice.contains("2026年7月20日") && notice.contains("礼堂") && !notice.contains("主任：张三"), "\(notice)")
        for paper in [Paper.ballot, .tallySheet, .candidates, .electionStaff, .ballotSeal, .proxy] {
            #expect(throws: Never.self) { try self.paper(paper) }
        }
    }

    @Test func aVacancySinceIsTheNextByElections() throws {
        let notice = try paper(.byElection, nil, Self.full)
        #expect(notice.contains("主任（") && notice.contains("补选主任1名") && notice.contains("＿"), "\(notice)")
    }

    @Test func theListIsThereBeforeTheDay() throws {
        let list = try paper(
            .voters, nil, Self.people + ["日程 2026-12-26", "选民登记 全体 依据=户籍居住", "名单 2026-11-27"])
        #expect(list.contains("孙六") && list.contains("2026年11月27日"))
    }

    /// Another day being set changes nothing on the papers of an election that is over.
    @Test func whatWasPutUpStaysWhenTheNextDayIsSet() throws {
        let election =
            Self.people + [
                "@2026-1-20 09:00 日程 2026-3-10", "选民登记 王大 李二 张三 赵四 钱五 依据=户籍居住", "@2026-2-17 09:00 名单 2026-2-17",
            ]
            + Self.vote("2026-3-10", ["选举 主任 名额=1 登记=5 候选=李二,张三"]).map { $0 == "发票 6" ? "发票 5" : $0 }
            .map { $0 == "收回 6" ? "收回 5" : $0 } + ["1 x5", "封箱", "宣布", "散会", "移交 2026-3-15"]
        for next in [[], ["@2026-6-1 09:00 日程 2026-7-20"]] {
            let list = try paper(.voters, 1, election + next)
            #expect(list.contains("2026年2月17日") && list.contains("钱五") && !list.contains("孙六"), "\(list)")
            #expect(try paper(.notices, 1, election + next).contains("选举日为2026年3月10日"))
            #expect(try paper(.registrationReport, 1, election + next).contains("5"))
        }
    }

    /// The chair on one evening and the members a week later are one change of office.
    @Test func aNewCommitteeElectedOnTwoEveningsIsOne() throws {
        let lines =
            Self.people + Self.vote("2023-6-1", ["选举 主任 名额=1 登记=6 候选=孙六,张三"]) + [
                "1 x6", "封箱", "宣布", "散会", "移交 2023-6-5",
            ]
            + Self.vote("2026-6-10", ["选举 主任 名额=1 登记=6 候选=李二,张三"]) + ["1 x6", "封箱", "宣布", "散会"]
            + Self.vote("2026-6-17", ["选举 委员 名额=2 登记=6 候选=赵四,钱五,孙六"]) + ["1 2 x6", "封箱", "宣布", "散会", "移交 2026-6-25"]
        let turnover = try paper(.turnover, 3, lines)
        let halves = turnover.components(separatedBy: "## 换届后")
        #expect(halves[0].contains("孙六") && !halves[0].contains("李二"), "\(turnover)")
        for name in ["李二", "赵四", "钱五"] { #expect(halves[1].contains(name)) }
        let handover = try paper(.handover, 3, lines)
        #expect(handover.contains("移交期限：2026年6月27日；移交日期：2026年6月25日"), "\(handover)")
    }

    /// Ten days from the vote that filled the last seat there was a vote for.
    @Test func aRerunIsOfTheSameElection() throws {
        let lines =
            Self.people + Self.vote("2026-3-12", ["选举 主任 名额=1 登记=6 候选=李二,张三", "选举 委员 名额=2 登记=6 候选=赵四,钱五,孙六"])
            + ["1；1 x6", "封箱", "宣布 全部", "散会"] + ["@2026-3-19 09:00 开会 选举大会 另选 应到=6 主持=王大 记录=李二", "签到 全体", "另行选举 委员"]
            + ["发票 6", "收回 6", "唱票", "1 x6", "封箱", "宣布", "散会", "移交 2026-3-25"]
        let handover = try paper(.handover, 2, lines)
        #expect(handover.contains("移交期限：2026年3月29日；移交日期：2026年3月25日"), "\(handover)")
    }

    /// § 23: the rest of the term of whoever left, also where nobody else is in office.
    @Test func aByElectionIsForTheRestOfTheTerm() throws {
        let (book, _) = try made(
            Self.people + Self.vote("2026-3-12", ["选举 主任 名额=1 登记=6 候选=李二,张三"]) + ["1 x6", "封箱", "宣布", "散会"]
                + ["@2026-5-10 09:00 离任 李二 因=判刑 日期=2026-5-10"]
                + Self.vote("2026-7-12", ["选举 主任 名额=1 补选=是 登记=6 候选=张三,孙六"]) + ["1 x6", "封箱", "宣布", "散会"])
        #expect(book.offices.last?.name == "张三" && book.offices.last?.until == Day(2031, 3, 12))
    }

    @Test func aByElectionChangesNoCommittee() throws {
        let owed = try owed(Self.both, .village)
        #expect(!owed.contains("turnover") && owed.contains("certificates"))
        #expect(throws: PaperError.noNewCommittee(meeting: 2)) { try paper(.turnover, 2) }
    }

    /// Every paper that a residents' community can print speaks of residents, and of no village.
    @Test func residentsReadTheirOwnLawsWords() throws {
        let lines =
            Self.people.map { $0 + " 代表=是" }
            + ["@2026-1-20 09:00 日程 2026-3-10", "选民登记 全体", "名单 2026-2-10"]
            + Self.vote("2026-3-10", ["提案 修门 金额=300 提出=王大", "选举 主任 名额=1 登记=6 候选=李二,张三"])
            + ["1 x6", "封箱", "宣布", "散会", "移交 2026-3-15", "公示 P1"]
        let (book, maker) = try made(lines, .residents)
        for paper in Paper.all {
            let request = maker.request(
                paper, ofMeeting: nil, on: QuestionID(proposal: 1), in: book, as: .markdown, for: nil, standing: nil)
            guard let filling = try? maker.filling(request) else { continue }
            let text = try String(decoding: maker.fill(paper, with: filling, as: .markdown), as: UTF8.self)
            for word in ["村民", "全村", "村务", "本村", "村党", "乡镇", "村委会", "村（居）"] {
                #expect(!text.contains(word), "\(paper.name): \(word)")
            }
        }
        let resigning = try String(decoding: maker.make(.resignation, in: book, as: .markdown), as: UTF8.self)
        #expect(resigning.contains("居民会议或者居民代表会议审议"))
        let recall = try String(decoding: maker.make(.recallRequest, in: book, as: .markdown), as: UTF8.self)
        #expect(recall.contains("不少于十分之一") && recall.contains("居民代表"))
    }

    private static func representatives() -> [String] {
        people.map { $0 + " 代表=是" } + [
            "@2026-9-12 09:00 开会 居民代表会议 选举 应到=6 主持=王大 记录=李二", "签到 全体", "选举 主任 名额=1 方式=居民代表 登记=6 候选=张三,赵四",
            "发票 6", "收回 6", "唱票", "1 x6", "封箱", "宣布", "散会",
        ]
    }

    private func owed(_ lines: [String], _ kind: Book.Header.Kind) throws -> [String] {
        let (book, maker) = try made(lines, kind)
        let meeting = try #require(book.meetings.last { !$0.electionsOfPeople.isEmpty })
        return Paper.all.filter { paper in
            paper.subject != .proposal
                && paper.isOwed(
                    maker.request(paper, ofMeeting: meeting.number, in: book, as: .html, for: .full, standing: nil))
        }.map(\.name)
    }

    @Test func noProxyFormWhereTheLawTakesNone() throws {
        let (book, maker) = try made(Self.representatives(), .residents)
        #expect(throws: PaperError.noProxies(Citation("城市居民委员会组织法", article: 19))) {
            try maker.make(.proxy, in: book, as: .markdown)
        }
        #expect(try !owed(Self.representatives(), .residents).contains("proxy"))
        let village = try owed(Self.full, .village)
        #expect(village.contains("proxy") && village.contains("result") && village.contains("handover"))
        #expect(!village.contains("selection-result"))
        #expect(try paper(.proxy, nil, Self.full).contains("每人接受委托不超过三人"))
    }

    @Test func aCommitteesOwnVoteOwesNoPaperOfAVillageElection() throws {
        let lines =
            [
                "委员会 环卫会 章程=环境卫生委员会章程"
            ] + Self.people + [
                "入会 王大 李二 张三 赵四 委员会=环卫会", "批准 王大 李二 张三 赵四 委员会=环卫会",
                "@2026-9-12 09:00 开会 委员会会议 选会计 应到=环卫会 主持=王大 记录=李二", "签到 王大 李二 张三 赵四",
                "选举 会计 名额=1 候选=张三,赵四", "发票 4", "收回 4", "唱票", "1 x4", "封箱", "宣布", "散会",
            ]
        let owed = try owed(lines, .residents)
        #expect(owed.contains("selection-result") && owed.contains("ballot"))
        for paper in ["proxy", "handover", "result", "candidates", "election-staff", "ballot-seal"] {
            #expect(!owed.contains(paper), "\(paper)")
        }
        let (book, maker) = try made(lines, .residents)
        let result = try String(decoding: maker.make(.result, in: book, as: .markdown), as: UTF8.self)
        #expect(!result.contains("备案意见") && !result.contains("选举委员会（章）"))
        let form = try String(decoding: maker.make(.proxy, in: book, as: .markdown), as: UTF8.self)
        #expect(form.contains("环卫会的成员") && form.contains("不超过一人") && !form.contains("选民"))
    }
}
