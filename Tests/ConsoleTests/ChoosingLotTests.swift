import Foundation
import Kernel
import Tally
import Testing

@testable import Yard

@Suite("Lots settle what papers of a choosing left level, and papers come out of files too")
struct ChoosingLotTests {
    /// Two projects of which the money does for one, and their papers.
    private func tied(_ language: Language = .chinese, rules: String = "", _ papers: [String] = ["1 ×5", "2 ×5"]) throws
        -> Room
    {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "开会 院坝会 选项目 应到=12" + rules, "签到 12人", "提案 修水渠 金额=6000 遴选=是", "提案 装路灯 金额=6000 遴选=是",
            "遴选 甲 预算=8000 项目=P1,P2", "发票 12", "收回 \(papers.isEmpty ? 0 : 10)", "唱票")
        for paper in papers { try room.type(paper) }
        try room.type("封箱", "宣布")
        return room
    }

    private func outcome(_ room: Room) throws -> Outcome {
        try #require(room.meeting?.choosings.last?.declaration?.outcome)
    }

    @Test("whoever is drawn is chosen, by the clause; the other is not", arguments: ["P1", "P2"])
    func byHand(drawn: String) throws {
        let room = try tied()
        #expect(try outcome(room).tied == ["P1", "P2"])
        let told = room.say("抽签 甲 抽出=\(drawn)").lines.joined(separator: "\n")
        let settled = try outcome(room)
        #expect(settled.elected == [drawn] && settled.tied.isEmpty && settled.lot?.drawn == [drawn])
        #expect(told.contains("P1、P2票数不分上下，当众抽签定先后（院坝会规程第11条），抽出\(drawn)"), "\(told)")
        #expect(room.book.state(of: try #require(QuestionID(drawn))) == .chosen)
        #expect(room.book.proposals.count { $0.state == .notChosen } == 1)
        #expect(ElectionLooseEnd.found(try #require(room.meeting), room.book).isEmpty)
        // One more paper would have chosen the other without any lot.
        #expect(settled.projects?.first { $0.project != drawn }?.wanted == .init(kind: .least, papers: 1))
        #expect(try room.refusal("再次投票 甲").contains("没有不分上下的项目"))
        try room.type("散会")
        let record = try PaperMaker(templates: TemplateFolders()).text(.record, in: room.book, as: .markdown)
        #expect(record.contains("抽出\(drawn)"), "\(record)")
    }

    @Test("a seed draws what anybody can draw again") func bySeed() throws {
        var chosen: Set<String> = []
        for seed in ["9319.", "1", "2", "3", "4", "5"] {
            let room = try tied()
            try room.type("抽签 种子=\(seed)")
            let list = ["P1", "P2"].map { Candidate($0) }
            let first = Lot(seed: seed).order(of: list)[0]
            #expect(try outcome(room).elected == [list[first].name])
            chosen.formUnion(try outcome(room).elected)
            let meeting = try #require(room.meeting)
            let json = ChoosingJSON(election: try #require(meeting.choosings.last), meeting: meeting, book: room.book)
            #expect(json.value["lot"]?["seed"]?.text == seed && json.value["lot"]?["citation"]?.text != "")
        }
        #expect(chosen == ["P1", "P2"])
    }

    @Test("one line settles every tie, and says what is still level where it does not") func several() throws {
        let room = try Room(kind: .residents, templates: TemplateFolders())
        try room.type(
            "开会 院坝会 选项目 应到=12", "签到 12人", "提案 甲 金额=4000 遴选=是", "提案 乙 金额=4000 遴选=是", "提案 丙 金额=4000 遴选=是",
            "遴选 三选二 预算=8000 项目=P1,P2,P3", "唱票", "1 2 3 ×8", "封箱", "宣布")
        #expect(try outcome(room).tied == ["P1", "P2", "P3"])
        let told = try room.refusal("抽签 三选二 抽出=P3")
        #expect(told.contains("P1、P2还不分上下") && told.contains("抽出=P3,P1"), "\(told)")
        #expect(room.book.state(of: QuestionID(proposal: 3)) == .candidate)
        try room.type("抽签 抽出=P3,P2")
        let second = try outcome(room)
        #expect(Set(second.elected) == ["P2", "P3"] && second.tied.isEmpty && second.lot?.drawn == ["P3", "P2"])
        #expect(second.lot?.level == ["P1", "P2", "P3"])
        #expect(room.book.state(of: QuestionID(proposal: 1)) == .notChosen)
        // Nobody draws until the lot falls as one would have it.
        #expect(try room.refusal("撤销 最后").contains("已经宣布"))
    }

    @Test("no lot without a clause, a tie, a way of drawing, or the meeting that voted") func refusals() throws {
        let room = try tied()
        #expect(try room.refusal("抽签 甲").contains("抽签 甲 抽出=P1"))
        #expect(try room.refusal("抽签 甲 抽出=P1 种子=9").contains("写一样"))
        #expect(try room.refusal("抽签 甲 抽出=P9").contains("不分上下的是P1、P2"))
        #expect(try room.refusal("抽签 甲 抽出=P1,P1").contains("写了两遍"))
        #expect(try outcome(room).tied == ["P1", "P2"])
        try room.type("散会", "开会 院坝会 又一次 应到=12", "签到 12人")
        #expect(try room.refusal("抽签 甲 抽出=P1").contains("再次投票 甲"))
        let other = try tied(rules: " 规则=南塘")
        #expect(try other.refusal("抽签 甲 抽出=P1").contains("没有写平票可以抽签"))
        let certain = try tied(.chinese, ["1 ×6", "2 ×4"])
        #expect(try certain.refusal("抽签 甲 抽出=P1").contains("没有不分上下的项目"))
    }

    @Test("a motion that residents chose or left out says where it leads", arguments: ["表决 P1", "表决 P2"])
    func leads(line: String) throws {
        let room = try tied(.chinese, ["1 ×6", "2 ×4"])
        let told = try room.refusal(line)
        #expect(told.contains(line == "表决 P1" ? "拨款 P1 金额=…" : "遴选 名称 预算=… 项目=P2"), "\(told)")
        try room.type("散会", "开会 院坝会 又一次 应到=12", "签到 12人")
        guard line == "表决 P2" else { return }
        #expect(try room.refusal(line).contains("续议 P2"))
        try room.type("续议 P2", "表决 9 1 0")
        #expect(room.book.state(of: QuestionID(proposal: 2)) == .adopted)
    }

    // MARK: Files

    private func file(_ text: String, for room: Room) throws -> String {
        let path = NSTemporaryDirectory() + "yuanba-box-\(UUID().uuidString).pb"
        room.alsoMade.append(path)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private static func pabulib(_ votes: [String], budget: Int = 8000, cost: Int = 6000) -> String {
        ([
            "META", "key;value", "description;甲", "country;中国", "unit;南山", "instance;2026", "num_projects;2",
            "num_votes;\(votes.count)", "budget;\(budget)", "vote_type;approval", "rule;greedy", "PROJECTS",
            "project_id;cost;name", "P1;\(cost);修水渠", "P2;6000;装路灯", "VOTES", "voter_id;age;sex;vote",
        ] + votes.enumerated().map { "\(1000 + $0);\(30 + $0);F;\($1)" }).joined(separator: "\n") + "\n"
    }

    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language, templates: TemplateFolders())
        try room.type(
            "开会 院坝会 选项目 应到=12", "签到 12人", "提案 修水渠 金额=6000 遴选=是", "提案 装路灯 金额=6000 遴选=是", "遴选 甲 预算=8000 项目=P1,P2")
        return room
    }

    @Test("papers of a file and papers by hand are one box; voters' numbers stay out of the journal") func box() throws
    {
        let room = try room()
        let path = try file(Self.pabulib(["P1", "P1,P2", "P2", "P1", ""]), for: room)
        let told = room.say("唱票 甲 文件=\(path)").lines.joined()
        #expect(told.contains("5张：有效4，空白1，废0"), "\(told)")
        try room.type("2 ×2", "封箱", "宣布")
        let outcome = try outcome(room)
        #expect(outcome.cast == 7 && outcome.projects?.map(\.support) == [3, 4] && outcome.elected == ["P2"])
        for number in 1...room.session.journal.count {
            let entry = try #require(try room.session.journal.entry(number))
            let kept = entry.texts.map(\.text).joined()
            #expect(!kept.contains("1001") && !kept.contains(";F;"))
            if !kept.isEmpty, entry.texts.contains(where: { $0.kind == .ballots }) {
                #expect(
                    kept.contains("2\t1\n") && entry.texts.allSatisfy { $0.file == "" || !$0.file.contains("/tmp") })
            }
        }
    }

    @Test("what does not fit the choosing is refused, and nothing is read") func misfits() throws {
        let room = try room()
        func told(_ text: String) throws -> String { try room.refusal("唱票 甲 文件=\(try file(text, for: room))") }
        #expect(try told(Self.pabulib(["P1"], budget: 9000)).contains("预算文件里是9000元"))
        #expect(try told(Self.pabulib(["P1"], cost: 7000)).contains("P1的造价文件里是7000元"))
        #expect(
            try told(Self.pabulib(["P1"]).replacing("P2;", with: "P7;").replacing("装路灯", with: "修桥")).contains(
                "不是遴选“甲”的项目"))
        #expect(try told("这不是票\n").contains(".pb"))
        #expect(try room.refusal("唱票 甲 文件=/没有/这个.pb").contains("没有文件"))
        #expect(room.meeting?.reading == nil)
        let scored = Self.pabulib(["P1;3"]).replacing("approval", with: "scoring").replacing(
            "sex;vote", with: "sex;vote;points")
        #expect(try told(scored).contains("方式="))
        let people = try Room(kind: .residents, templates: TemplateFolders())
        try people.type("人员 王五", "人员 李四", "开会 院坝会 选人 应到=12", "签到 12人", "选举 组长 候选=王五,李四")
        #expect(try people.refusal("唱票 组长 文件=\(try file(Self.pabulib(["P1"]), for: people))").contains("选的是人"))
    }

    @Test("the text that enters the journal is what the file said, in an order of its own")
    func canonical() throws {
        let text = Self.pabulib(["P2,P1", "P1", "P1,P2", ""])
        let other = Self.pabulib(["", "P1,P2", "P2,P1", "P1"])
        let kept = try BoxFile.text(of: Array(text.utf8), name: "a")
        #expect(try kept == BoxFile.text(of: Array(other.utf8), name: "b"))
        let box = try #require(BoxFile(kept))
        #expect(
            box.papers.map(\.copies).reduce(0, +) == 4 && box.projects.map(\.id) == ["P1", "P2"] && box.budget == "8000"
        )
    }

    // MARK: Papers

    @Test("tally sheet and ballot of a choosing, in both languages") func papers() throws {
        let room = try room()
        for language in Language.allCases {
            let maker = PaperMaker(templates: TemplateFolders(), wording: language.screen.wording)
            let blank = try maker.text(.choosingTally, in: room.book, as: .markdown)
            #expect(blank.contains("P1 修水渠") && blank.contains("6000"))
            let ballot = try maker.text(.ballot, in: room.book, as: .markdown)
            #expect(ballot.contains("P2 装路灯") && ballot.contains("甲"))
        }
        try room.type("发票 12", "收回 12", "唱票", "1 ×7", "2 ×5", "封箱", "宣布")
        let sheet = try PaperMaker(templates: TemplateFolders()).text(.choosingTally, in: room.book, as: .markdown)
        #expect(sheet.contains("| 正丅 | 7 |") && sheet.contains("收回12张，有效12张"), "\(sheet)")
        let english = try PaperMaker(templates: TemplateFolders(), wording: .english)
            .text(.choosingTally, in: room.book, as: .markdown)
        #expect(english.contains("| IIIII II | 7 |") && english.contains("collected: 12"), "\(english)")
    }
}
