import Foundation
import Testing

@testable import Yard

@Suite("A session: answers, undo, warnings, questions")
struct SessionTests {
    @Test("answers begin with the entry's number, refusals with !, questions with ·")
    func signs() throws {
        let room = try Room()
        #expect(room.say("人员 张三").script == "#1 登记 张三\n")
        #expect(room.say("签到").script.hasPrefix("! "))
        #expect(room.say("状态").script == "· 没有开会 | #1\n")
        #expect(room.say("# x").script == "")
    }

    @Test("further lines are indented two spaces, and no line but the first begins otherwise")
    func indented() throws {
        let room = try Room.open()
        for line in ["帮助", "帮助 全部", "名册", "散会", "纪要", "开会 院坝会 又一次"] {
            let lines = room.say(line).script.split(separator: "\n")
            #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") }, "\(line)")
        }
    }

    @Test("undo and redo name what they reverted")
    func undo() throws {
        let room = try Room.open("决议 修东头")
        let number = room.session.status.entry
        #expect(room.say("撤").lines.first?.contains("#\(number) 决议 修东头") == true)
        #expect(room.meeting?.preamble.resolutions.isEmpty == true)
        #expect(room.say("恢复").lines.first?.contains("#\(number) 决议 修东头") == true)
        #expect(room.meeting?.preamble.resolutions.count == 1)
        #expect(try room.refusal("恢复").contains("没有可以恢复的"))
    }

    @Test("a session taken up again stands where the last one left")
    func takenUp() throws {
        let room = try Room.open("到 杨通海 潘玉珍", "议题 修路", "下一项", "发言 杨通海", "举手 潘玉珍")
        let before = try room.state
        room.session.journal.close()
        let again = try Room(at: room.path)
        #expect(try again.state == before)
        #expect(again.session.status.speaker?.name == "杨通海")
        try again.type("潘玉珍：到我了", "撤", "撤", "恢复")
    }

    @Test("quorum lost and found again is told, with what to do")
    func quorum() throws {
        let room = try Room.open("到 杨通海 潘玉珍 李大山 龙金花 王秀英")
        let lost = room.say("离 龙金花")
        #expect(lost.lines.contains { $0.hasPrefix("注意：龙金花离场：到会4人，法定5，差1。可以说，不能决。") && $0.contains("到 龙金花") })
        let back = room.say("到 龙金花")
        #expect(back.lines.contains { $0.contains("又够了") })
    }

    @Test("a poll without quorum is refused with figures and clause")
    func noQuorum() throws {
        let room = try Room.open("到 杨通海 潘玉珍", "提案 修路")
        let reason = try room.refusal("决 2 0 0")
        #expect(reason.contains("到会2，法定5，差3"))
        #expect(reason.contains("院坝会规程第2条"))
    }

    @Test("what is settled without quorum is noted with a warning, and listed at the close")
    func settledWithoutQuorum() throws {
        let room = try Room.open("到 杨通海")
        #expect(room.say("决议 先修东头").lines.contains { $0.contains("到会1，法定5") })
        #expect(room.say("散会").lines.contains { $0.contains("先修东头") })
    }

    @Test("turns and time beyond the limits warn, and so does passing somebody by")
    func floor() throws {
        let room = try Room.open("到 杨通海 潘玉珍 李大山", "议题 修路 时限=10分", "下一项")
        try room.type("@19:31 发言 杨通海")
        #expect(room.say("@19:35 杨通海：我接着说").lines.contains { $0.contains("每次2分") })
        try room.type("@19:36 举手 潘玉珍", "@19:36 举手 李大山")
        #expect(room.say("@19:36 发言 李大山").lines.contains { $0.contains("潘玉珍在等") })
        #expect(room.say("@19:42 潘玉珍：该我了").lines.contains { $0.contains("定10分，已经12分") })
    }

    @Test("at 散会 the prompt asks once; a script lists and closes")
    func looseEnds() throws {
        let room = try Room.open("到 杨通海", "提案 修路")
        var questions: [String] = []
        room.session.ask = { question, _ in
            questions.append(question)
            return questions.count == 1 ? 1 : 0
        }
        #expect(!room.say("散会").isRefused)
        #expect(room.meeting?.isOpen == true, "told to finish first")
        #expect(questions.first?.contains("P1没有结果") == true)
        try room.type("散会")
        #expect(room.meeting?.isOpen == false)

        let script = try Room.open("到 杨通海", "提案 修路")
        #expect(script.say("散会").lines.contains { $0.contains("P1没有结果") })
        #expect(script.meeting?.isOpen == false)
    }

    @Test("退出 leaves the meeting open")
    func quit() throws {
        let room = try Room.open()
        guard case .left = room.say("退出") else { Issue.record("退出 leaves"); return }
        #expect(room.meeting?.isOpen == true)
    }

    @Test("签字 keeps the paper with its hash")
    func sign() throws {
        let room = try Room.open("到 杨通海", "散会", "通过纪要", "签字 杨通海")
        let entry = try #require(try room.session.journal.entry(room.session.status.entry))
        let paper = try #require(entry.texts.first)
        #expect(paper.kind == .paper)
        #expect(paper.text.contains("试一次"))
        #expect(room.meeting?.minutes.signatures.first?.sha256 == paper.sha256)
        #expect(try room.refusal("签字 杨通海").contains("已经签过字"))
        #expect(try room.refusal("撤销 3").contains("已经通过"))
    }

    @Test("every entry decided again gives the events it has, undo and redo among them")
    func redeciding() throws {
        let room = try Room.open(
            "到 全体 除 Hmub Gheib", "议题 修路", "下一项", "提案 修东头 提出=张三! 金额=300", "修正 东头→西头", "决 5 1", "撤", "恢复", "决 P1 4 3",
            "任务 12-1 请李大伯买砖", "撤销 13", "更正 修路→修水沟", "散会", "通过纪要", "签字 吴秀芬")
        try room.expectRedecided()
    }

    @Test("in English too")
    func english() throws {
        let room = try Room.open(
            "present all except Hmub Gheib", "propose Mend the lamps mover=杨通海", language: .english)
        #expect(room.say("vote 5 2").lines.first?.contains("adopted") == true)
        #expect(try room.refusal("vote 9").contains("no question is pending"))
        #expect(!room.say("help").lines.joined().containsHan)
    }
}
