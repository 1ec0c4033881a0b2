import Foundation
import Kernel
import Ledger
import Testing

@testable import Board
@testable import Yard

/// What is on the wall is for everybody: after every line of every meeting kept, all that is sent is looked through for what is private.
struct HallSecrecyTests {
    /// What may not be seen, by the entries so far: reasons, what was marked 不公开, what a public export withholds whole.
    private struct Private {
        private var reasons: Set<String> = []
        private var papers: Set<String> = []

        mutating func note(_ entry: Entry, in book: Book) {
            for event in entry.events { reasons.formUnion(event.content.privateWords) }
        }

        /// Those found in a text that stand nowhere in what papers for everybody say.
        func found(in text: String, besides open: String) -> [String] {
            reasons.filter { $0.count > 1 && text.contains(Escaping.html($0)) && !open.contains($0) }.sorted()
        }
    }

    @Test(arguments: try Scripts.names)
    func noPrivateByteIsShownAfterAnyLine(name: String) throws {
        let isVillage = Scripts.villages.contains(name)
        let evening = try Evening(community: isVillage ? "某村" : "南山社区", kind: isVillage ? .village : .residents)
        var hidden = Private()
        var entries = 0
        let maker = PaperMaker(templates: Evening.templates)
        for line in try Scripts.lines(name) {
            guard case .entered(let number, _) = evening.session.answer(to: line) else { continue }
            entries += 1
            let entry = try #require(try evening.journal.entry(number))
            hidden.note(entry, in: evening.session.book)
            let shown = evening.everything
            let suspects = hidden.found(in: shown, besides: "")
            if !suspects.isEmpty {
                // The same word may stand where everybody reads it: a reason 停电 beside a motion about a 停电.
                let open = try maker.text(.record, in: evening.session.book, as: .markdown, for: .open)
                let found = hidden.found(in: shown, besides: open)
                #expect(found.isEmpty, "\(name) #\(number): \(found)")
            }
            for remark in evening.remarks {
                #expect(!shown.contains(Escaping.html(remark)), "\(name) #\(number): a remark is shown: \(remark)")
            }
        }
        #expect(entries > 0)
    }

    @Test(arguments: ["0.1", "0.2"])
    func noPrivateByteIsShownOfABook(release: String) throws {
        let folder = Evening.root.appending(path: "Tests/Books/\(release)")
        let books = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".book") }
        #expect(books.count > 10)
        for name in books {
            let follower = try Follower<Chronicle>(at: folder.appending(path: name).path)
            var hidden = Private()
            for entry in try follower.entries(in: 1...follower.count) { hidden.note(entry, in: follower.folded.book) }
            let book = follower.folded.book
            let shown = Language.allCases.map { language in
                let frame = Frame(HallView(of: book, at: book.last.at, in: language))
                return frame.html + frame.said + frame.json
            }.joined()
            let open = try PaperMaker(templates: Evening.templates).text(.record, in: book, as: .markdown, for: .open)
            #expect(hidden.found(in: shown, besides: open).isEmpty, "\(release)/\(name)")
        }
    }

    /// Nobody can tell from what is sent that a line of the ledger of people served was typed, nor who spoke, nor who stayed away and why.
    @Test func whatIsNotToBeSeenMakesNoNews() throws {
        let evening = try Evening()
        try evening.type(
            "人员 李大山 性别=男", "人员 王秀英", "开会 院坝会 修路 应到=9", "签到 李大山", "议题 修路", "下一项", "提案 修路 提出=李大山")
        let before = evening.frame().id
        for line in [
            "对象 周小妹 类别=留守 出生=2018-5-1 同意=监护人李阿婆", "李大山：我家的事不要写出去", "不公开 最后", "人员 王秀英 出生=1962-3-1",
            "亲属 李大山 王秀英 关系=夫妻",
        ] {
            let answer = evening.session.answer(to: Array(line.utf8))
            #expect(!answer.isRefused, "\(line): \(answer.lines)")
            #expect(evening.frame().id == before, "\(line)")
        }
        try evening.type("请假 王秀英 事由=肝炎")
        #expect(!evening.everything.contains("肝炎") && !evening.everything.contains("王秀英"))
    }

    /// Two evenings that differ in what is secret until a vote closes are sent the same until then.
    @Test(arguments: [
        (["表决 P1 方式=无记名"], ["表决 P1 赞成=5 反对=2 弃权=0"], ["表决 P1 赞成=2 反对=5 弃权=0"]),
        (["表决 P1 方式=记名", "记名 李大山=赞成"], ["表决 结束"], ["记名 李大山=反对", "表决 结束"]),
    ])
    func anOpenVoteShowsNothingOfItself(opening: [String], one: [String], other: [String]) throws {
        func evening() throws -> Evening {
            let evening = try Evening()
            try evening.type(
                "人员 李大山", "人员 王秀英", "开会 院坝会 修路 应到=9", "签到 7人", "签到 李大山、王秀英", "议题 修路", "下一项", "提案 修路 提出=李大山")
            return evening
        }
        let (first, second) = (try evening(), try evening())
        let still = first.frame().html
        for line in opening { for each in [first, second] { try each.type(line) } }
        #expect(first.frame().id == second.frame().id)
        #expect(first.frame().html.contains("正在表决"), "that a vote is held is said")
        #expect(!still.contains("正在表决"))
        for figure in ["赞成", "反对"] { #expect(!first.everything.contains(figure)) }
        for line in one { try first.type(line) }
        for line in other.dropLast() {
            try second.type(line)
            #expect(!second.everything.contains("反对"))
        }
        try second.type(other[other.count - 1])
        #expect(first.frame().id != second.frame().id)
    }

    /// The first sheet alone would tell what one team counted.
    @Test func sheetsAreToldWhenTheBoxIsSealed() throws {
        func evening(_ first: String, _ second: String) throws -> (open: Frame, sealed: Frame) {
            let evening = try Evening()
            try evening.type(
                "人员 甲一", "人员 乙二", "人员 丙三", "开会 选举大会 换届 应到=9", "签到 9人", "选举 组长 名额=1 规则=多数 登记=9 候选=甲一,乙二",
                "发票 9", "收回 9", "记票 甲组 收回=5 \(first)", "记票 乙组 收回=4 \(second)")
            let open = evening.frame()
            try evening.type("封箱")
            return (open, evening.frame())
        }
        let one = try evening("1=5 2=0", "1=0 2=4")
        let other = try evening("1=1 2=4", "1=1 2=3")
        #expect(one.open.id == other.open.id)
        #expect(one.sealed.id != other.sealed.id)
        #expect(one.sealed.json.contains("\"votes\": 5"))
    }
}

extension Evening {
    /// Every remark of the book, whatever was to be shown of it.
    fileprivate var remarks: [String] {
        session.book.meetings.flatMap { [$0.preamble] + $0.items }.flatMap(\.remarks).map(\.remark.text).filter {
            text in
            // A remark that says what a motion says too cannot be told from it.
            text.count > 6 && !session.book.proposals.contains { $0.text.contains(text) || $0.finalText.contains(text) }
        }
    }
}
