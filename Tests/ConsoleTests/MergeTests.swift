import Foundation
import Kernel
import Ledger
import Testing

@testable import Yard

/// Two copies of one book that went on apart, laid together.
@Suite("Copies laid together") struct MergeTests {
    private func open(_ merge: BookMerge) -> [LeftEntry.Reason] { merge.left.filter(\.isOpen).map(\.why) }

    @Test("what each did by itself is in the merged book, in the order of time, with its origin")
    func apart() throws {
        let copies = try Copies()
        try copies.part("a", ["@2026-11-21 09:00 人员 甲一 组=一组", "@2026-11-21 11:00 人员 甲二"])
        try copies.part("b", ["@2026-11-21 10:00 人员 乙一 组=二组"])
        try copies.check("a", "b", "apart")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(merge.left.isEmpty && merge.taken == 3)
        #expect(try copies.lines("c").suffix(4).map { $0.split(separator: " ").suffix(2).joined() }.first == "合并")
        #expect(try copies.book("c").registry.people.map(\.name).suffix(3) == ["甲一", "乙一", "甲二"])
        let journal = try Journal.read(at: copies.path("c"))
        let last = try #require(try journal.entry(journal.count))
        #expect(last.origin == EntryOrigin(hash: try Journal.read(at: copies.path("a")).head.description, number: 10))
    }

    @Test("numbers given out twice follow, and so do lines that name them")
    func numbers() throws {
        let meeting = { (day: Int, text: String) in
            [
                "@2026-11-\(day) 19:30 开会 院坝会 \(text) 主持=吴秀芬 应到=8 日期=2026-11-\(day)",
                "@2026-11-\(day) 19:31 签到 吴秀芬 杨通海 潘玉珍 李大山 王秀英", "@2026-11-\(day) 19:32 提案 \(text) 提出=杨通海",
                "@2026-11-\(day) 19:33 附议 潘玉珍", "@2026-11-\(day) 19:34 表决 P1 4 0 1",
                "@2026-11-\(day) 19:35 任务 杨通海 2026-12-10 办\(text) 依据=P1", "@2026-11-\(day) 19:40 散会",
            ]
        }
        let copies = try Copies()
        for answer in try copies.part("a", meeting(21, "修路")) { #expect(!answer.isRefused, "\(answer.lines)") }
        for answer in try copies.part("b", meeting(22, "修桥")) { #expect(!answer.isRefused, "\(answer.lines)") }
        try copies.check("a", "b", "numbers")
        let merge = try copies.merge("b", "a", to: "c")
        #expect(merge.left.isEmpty, "\(merge.lines(in: .chinese))")
        let book = try copies.book("c")
        #expect(book.proposals.map(\.finalText) == ["修路", "修桥"])
        #expect(book.proposals.map(\.number) == [1, 2])
        #expect(book.actions.map { "\($0.id)" } == ["A1", "A2"])
        #expect(book.actions.map(\.proposal) == [1, 2])
        #expect(try copies.lines("c").contains { $0.contains("表决 P2 4 0 1") })
        #expect(book.meetings.count == 2 && book.meetings.allSatisfy { !$0.isOpen })
    }

    /// A1 may be a task and a unit: the task follows its number, a unit never does, and a line that may mean either is left.
    @Test("what units are called is no number that follows") func places() throws {
        let copies = try Copies()
        try copies.part("a", ["@2026-11-21 09:00 任务 杨通海 2026-12-10 扫地"])
        for answer in try copies.part(
            "b",
            [
                "@2026-11-21 10:00 任务 潘玉珍 2026-12-10 浇花", "@2026-11-21 10:01 房屋 A1-101 业主=王秀英 面积=80",
                "@2026-11-21 10:02 进展 A1 浇了一半",
            ])
        { #expect(!answer.isRefused, "\(answer.lines)") }
        try copies.check("a", "b", "places")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(merge.left.isEmpty, "\(merge.lines(in: .chinese))")
        let lines = try copies.lines("c")
        #expect(lines.contains { $0.contains("房屋 A1-101") } && lines.contains { $0.contains("进展 A2 ") }, "\(lines)")
        #expect(try copies.book("c").units["A1-101"]?.number == "A1-101")

        try copies.part("d", from: "b", ["@2026-11-21 11:00 房屋 A1 业主=龙金花 面积=60", "@2026-11-21 11:01 进展 A1 浇完了"])
        try copies.check("a", "d", "a unit called as a task")
        let other = try copies.merge("a", "d", to: "e")
        #expect(try copies.book("e").units["A2"] == nil)
        #expect(other.left.filter(\.isOpen).count >= 2, "\(other.lines(in: .chinese))")
    }

    @Test("two meetings held at once stand one behind the other, each whole")
    func evenings() throws {
        func evening(_ title: String, _ minute: Int) -> [String] {
            [
                "@2026-11-21 19:\(10 + minute) 开会 院坝会 \(title) 主持=吴秀芬 应到=8 日期=2026-11-21",
                "@2026-11-21 19:\(20 + minute) 签到 杨通海 潘玉珍", "@2026-11-21 19:\(30 + minute) 杨通海：\(title)的事",
                "@2026-11-21 20:\(10 + minute) 散会",
            ]
        }
        let copies = try Copies()
        try copies.part("a", evening("一组会", 0))
        try copies.part("b", evening("二组会", 5))
        try copies.check("a", "b", "evenings")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(merge.left.isEmpty, "\(merge.lines(in: .chinese))")
        #expect(try copies.book("c").meetings.map(\.opening.title) == ["一组会", "二组会"])
    }

    private static let put = [
        "@2026-11-20 19:10 开会 院坝会 头一次 主持=吴秀芬 应到=8 日期=2026-11-20",
        "@2026-11-20 19:11 签到 吴秀芬 杨通海 潘玉珍 李大山 王秀英", "@2026-11-20 19:12 提案 修路 提出=杨通海 金额=800",
        "@2026-11-20 19:13 附议 潘玉珍",
    ]

    @Test("two outcomes of one motion are left to somebody, with each other")
    func outcomes() throws {
        let copies = try Copies(Self.put)
        try copies.part("a", ["@2026-11-20 19:20 表决 P1 5 0 0", "@2026-11-20 19:30 散会"])
        try copies.part("b", ["@2026-11-20 19:21 表决 P1 1 4 0", "@2026-11-20 19:31 散会"])
        try copies.check("a", "b", "outcomes")
        let merge = try copies.merge("a", "b", to: "c")
        let left = merge.left.filter(\.isOpen)
        #expect(left.count == 2)
        #expect(left.allSatisfy { $0.against != nil })
        let told = merge.lines(in: .chinese).joined(separator: "\n")
        #expect(told.contains("表决 P1 1 4 0") && told.contains("表决 P1 5 0 0"), "\(told)")
        #expect(try copies.book("c").proposals.first?.state == .adopted)
        #expect(try Journal.read(at: copies.path("c")).leftByMerging(in: .english).joined().contains("表决 P1 1 4 0"))
    }

    @Test("one name for two people, and the same line on both sides, are left to somebody")
    func names() throws {
        let copies = try Copies()
        try copies.part("a", ["@2026-11-21 09:00 人员 杨丽 出生=1980-1-1", "@2026-11-21 09:01 人员 石青"])
        try copies.part("b", ["@2026-11-21 10:00 人员 杨丽 出生=1992-5-5", "@2026-11-21 10:01 人员 石青"])
        try copies.check("a", "b", "names")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(open(merge) == [.refused, .twice])
        #expect(merge.left.allSatisfy { $0.against != nil })
        #expect(try copies.book("c").registry["杨丽"]?.details.born == Day(1980, 1, 1))
    }

    private static let fund = ["@2026-11-20 19:10 基金 设立 1000 来源=街道拨入 日期=2026-3-2"]

    @Test("money is not spent twice: what is more than there is, and what both entered")
    func money() throws {
        let stem =
            Self.fund + Self.put + [
                "@2026-11-20 19:20 表决 P1 5 0 0", "@2026-11-20 19:21 拨款 P1 金额=500 收款=石工队", "@2026-11-20 19:30 散会",
            ]
        let copies = try Copies(stem)
        let spend = { (time: String, sum: Int, what: String) in
            "@2026-11-21 \(time) 支出 K1 \(sum) 事由=\(what) 经手=周明 审核=龙金花 审批=吴秀芬"
        }
        let here = try copies.part("a", [spend("09:00", 300, "水泥"), spend("09:10", 50, "铁钉")])
        let there = try copies.part("b", [spend("10:00", 400, "石料"), spend("10:10", 50, "铁钉")])
        for answer in here + there { try #require(!answer.isRefused, "\(answer.lines)") }
        try copies.check("a", "b", "money")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(open(merge) == [.refused, .twice], "\(merge.lines(in: .chinese))")
        let refused = try #require(merge.left.first)
        let against = try #require(refused.against)
        #expect(against.side != refused.side)
        #expect(merge.lines[against.side][against.entry]?.contains("水泥") == true)
    }

    @Test("an undo strikes in the merged book what it struck in its copy, and its numbers are free again")
    func undo() throws {
        let copies = try Copies(Self.put)
        try copies.part(
            "a",
            [
                "@2026-11-20 19:20 提案 修桥 提出=李大山", "@2026-11-20 19:21 撤销", "@2026-11-20 19:22 潘玉珍：先说路",
                "@2026-11-20 19:23 撤销", "@2026-11-20 19:23 恢复",
            ])
        try copies.part("b", ["@2026-11-20 19:20 潘玉珍：我也说两句", "@2026-11-20 19:24 李大山：同意"])
        try copies.check("a", "b", "undo")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(merge.left.map(\.why) == [.idle, .idle], "\(merge.lines(in: .chinese))")
        let book = try copies.book("c")
        #expect(book.proposals.map(\.finalText) == ["修路"])
        let chronicle = try Journal.read(at: copies.path("c")).replay()
        #expect(chronicle.timeline.dead.count == 2)
        let said = book.meeting.map { [$0.preamble] + $0.items }?.flatMap { Array($0.remarks) }.map(\.remark.text)
        #expect(said == ["我也说两句", "先说路", "同意"])
    }

    @Test("a merged book goes on, and what is new in a copy is merged into it again")
    func again() throws {
        let copies = try Copies()
        try copies.part("a", ["@2026-11-21 09:00 人员 甲一"])
        try copies.part("b", ["@2026-11-21 10:00 人员 乙一"])
        try copies.merge("a", "b", to: "c")
        try copies.type(["@2026-11-21 11:00 人员 丙一"], into: "c")
        try copies.type(["@2026-11-21 12:00 人员 乙二", "@2026-11-21 12:01 人员 乙一 组=三组"], into: "b")
        let one = try copies.merge("c", "b", to: "d")
        try copies.merge("b", "c", to: "e")
        #expect(try copies.bytes("d") == copies.bytes("e"))
        #expect(one.left.isEmpty && one.taken == 2, "\(one.lines(in: .chinese))")
        let journal = try Journal.read(at: copies.path("d"))
        #expect(try journal.verify(redeciding: Redeciding(reading: journal.entries).closure).otherwise.isEmpty)
        #expect(try journal.verifyMerges().count == 3)
        #expect(try copies.book("d").registry["乙一"]?.details.group == "三组")
        #expect(throws: MergeTrouble.nothingNew(copies.path("a"), in: copies.path("d"))) {
            try BookMerge(copies.path("a"), copies.path("d"), redeciding: Redeciding.both)
        }
    }

    @Test("what cannot be merged is named, and nothing is made")
    func refused() throws {
        let copies = try Copies()
        try copies.part("a", ["@2026-11-21 09:00 人员 甲一"])
        try copies.part("b", ["@2026-11-21 10:00 人员 乙一"])
        #expect(throws: MergeTrouble.sameFile(copies.path("a"))) {
            try BookMerge(copies.path("a"), copies.path("a"), redeciding: Redeciding.both)
        }
        #expect(throws: MergeTrouble.nothingNew(copies.path("stem"), in: copies.path("a"))) {
            try BookMerge(copies.path("stem"), copies.path("a"), redeciding: Redeciding.both)
        }
        let other = try Copies(["@2026-11-20 19:30 人员 别处"])
        try FileManager.default.copyItem(atPath: other.path("stem"), toPath: copies.path("x"))
        // The fixed clock gives both one beginning: another book has another header.
        let strange = try Journal.create(
            at: copies.path("y"), community: "北山社区", clock: .fixed(Room.evening, offset: nil))
        strange.close()
        #expect(throws: MergeTrouble.notOne(copies.path("a"), copies.path("y"))) {
            try BookMerge(copies.path("a"), copies.path("y"), redeciding: Redeciding.both)
        }
        let before = try copies.bytes("b")
        let merge = try BookMerge(copies.path("a"), copies.path("x"), redeciding: Redeciding.both)
        #expect(throws: JournalError.exists(path: copies.path("b"))) { try merge.write(to: copies.path("b")) }
        #expect(try copies.bytes("b") == before)
    }

    @Test("the ledger of both: lines as they are, two of one number told apart, a destroyed key stays destroyed")
    func ledger() throws {
        func client(_ name: String) -> String { "对象 \(name) 类别=空巢老人 出生=1945-3-1 同意=是 日期=2026-11-1" }
        let copies = try Copies([
            "台账 开", client("张一"), "走访 D1 由=吴秀芬 日期=2026-11-10 内容=送米", client("张二"), "走访 D2 由=周明 日期=2026-11-11",
        ])
        let here = try copies.part(
            "a", [client("甲家"), "走访 D3 由=吴秀芬 日期=2026-11-12 内容=送油", "个案 D3 目标=有人照看", "撤回同意 D1"])
        let there = try copies.part(
            "b",
            [
                client("乙家"), "走访 D3 由=周明 日期=2026-11-13 内容=送被", "走访 D1 由=周明 日期=2026-11-13", "个案 D3 目标=看病",
                "个案记 C1 联系了医院",
            ])
        for answer in here + there { try #require(!answer.isRefused, "\(answer.lines)") }
        try copies.check("a", "b", "ledger")
        let merge = try copies.merge("a", "b", to: "c")
        #expect(merge.left.filter(\.isOpen).isEmpty, "\(merge.lines(in: .chinese))")
        let journal = try Journal.read(at: copies.path("c"))
        let ledger = try Session.readLedger(of: try copies.book("c"), in: journal, by: Copies.passphrase)
        let names = ledger.register.clients.map { $0.details?.name }
        #expect(names.count == 4)
        #expect(Set(names.compactMap(\.self)) == ["张二", "甲家", "乙家"])
        #expect(names[0] == nil, "whose consent was withdrawn in one copy is read in neither")
        let visits = Dictionary(grouping: ledger.register.visits) {
            ledger.register.client($0.client)?.details?.name ?? ""
        }
        #expect(visits["甲家"]?.map(\.content.text) == ["送油"])
        #expect(visits["乙家"]?.map(\.content.text) == ["送被"])
        let cases = ledger.register.cases
        #expect(cases.map(\.id.number) == [1, 2])
        #expect(cases.first { $0.goal == "看病" }?.notes.map(\.text) == ["联系了医院"])
        #expect(cases.first { $0.goal == "有人照看" }?.notes.isEmpty == true)
    }
}
