import Foundation
import Kernel
import Tally
import Testing

@testable import Yard

@Suite("Panels drawn by lot: quotas, draws, substitutes, what is refused")
struct PanelLineTests {
    private func room(language: Language = .chinese) throws -> Room {
        let room = try Room(kind: .residents, language: language)
        try room.type(
            "人员 杨通海 性别=男 民族=侗 组=一组 出生=1961-3-4", "人员 潘玉珍 性别=女 民族=苗 组=一组 出生=1985-7-1",
            "人员 李大山 性别=男 民族=苗族 组=一组 出生=1990-11-20", "人员 龙金花 性别=女 民族=苗 组=二组 出生=1958-1-30",
            "人员 吴老四 性别=男 民族=侗 组=二组 出生=1966-11-21", "人员 罗国琴 性别=女 民族=汉 组=二组 出生=1966-11-20")
        return room
    }

    private func panel(_ room: Room, _ title: String) throws -> Panel { try #require(room.book.panels[title]) }

    @Test("a plan comes before its seed, keeps its quotas, and is drawn once")
    func planThenSeed() throws {
        let room = try room()
        let called = room.say("抽签 评议组 人数=3 按=性别:女:2,组:一组:1-2").lines[0]
        #expect(called.contains("女2人") && called.contains("还没抽"))
        #expect(try panel(room, "评议组").members.isEmpty)
        let drawn = room.say("抽签 评议组 种子=3 1 4")
        let members = try panel(room, "评议组").members
        #expect(members.count == 3 && members.allSatisfy { drawn.lines[0].contains($0) })
        #expect(members.filter { ["潘玉珍", "龙金花", "罗国琴"].contains($0) }.count == 2)
        #expect(try room.refusal("抽签 评议组 种子=3 1 5").contains("已经抽过"))
        #expect(try room.refusal("抽签 评议组 人数=2").contains("已经有了"))
        // The same seed draws the same people from the same roll; everything is in the book.
        let again = try self.room()
        try again.type("抽签 评议组 人数=3 按=性别:女:2,组:一组:1-2 种子=3 1 4")
        #expect(try panel(again, "评议组").members == members)
        #expect(try room.session.journal.replay().book.panels["评议组"]?.members == members)
    }

    @Test("what cannot be is named: the quotas that contradict, those of whom the roll says nothing")
    func contradictions() throws {
        let room = try room()
        let state = try room.state
        let told = try room.refusal("抽签 甲组 人数=3 按=民族:苗:1-3,性别:女:2,性别:男:2")
        #expect(told.contains("女2人（能抽的有3人）") && told.contains("男2人") && !told.contains("苗"), "\(told)")
        #expect(try room.refusal("抽签 甲组 人数=4 按=性别:女:4").contains("做不到女4人（能抽的有3人）"))
        #expect(try room.refusal("抽签 甲组 人数=7").contains("只有6人"))
        #expect(try room.state == state)
        try room.type("人员 欧阳春")
        #expect(try room.refusal("抽签 甲组 人数=3 按=性别:女:1-2").contains("欧阳春没有登记性别"))
        #expect(try room.refusal("抽签 甲组 人数=3 按=年龄:60以上:1").contains("欧阳春没有登记出生"))
    }

    @Test("an age is of the day, the number itself is in it")
    func ages() throws {
        // On 20 November 2026 one is sixty that day, the other tomorrow.
        let room = try room()
        try room.type("抽签 老人组 人数=3 按=年龄:60以上:3 种子=1")
        #expect(Set(try panel(room, "老人组").members) == ["杨通海", "龙金花", "罗国琴"])
        try room.type("抽签 中年组 人数=1 按=年龄:36-59:1,年龄:41以下:0 种子=1")
        #expect(try panel(room, "中年组").members == ["吴老四"])
    }

    @Test("苗 and 苗族 are one, 女 and female too")
    func spellings() throws {
        let room = try room()
        try room.type("draw-panel m size=3 quota=ethnicity:苗族:3,gender:female:2 by=maximin seed=1")
        #expect(Set(try panel(room, "m").members) == ["潘玉珍", "李大山", "龙金花"])
    }

    @Test("who stands aside is replaced by the same quotas, and nobody is drawn twice")
    func substitutes() throws {
        let room = try room()
        try room.type("抽签 评议组 人数=3 按=性别:女:2 种子=3 1 4")
        let before = try panel(room, "评议组").members
        let women: Set<String> = ["潘玉珍", "龙金花", "罗国琴"]
        let out = try #require(before.first(where: women.contains))
        #expect(try room.refusal("递补 \(out)").contains("种子="))
        try room.type("递补 \(out) 种子=2 2 事由=走不开")
        let after = try panel(room, "评议组").members
        let left = try #require(women.subtracting(before).first)
        #expect(after == before.filter { $0 != out } + [left])
        #expect(try room.refusal("递补 \(out) 种子=1").contains("不在抽签"))
        // No woman is left who was not drawn.
        #expect(try room.refusal("递补 \(left) 种子=1").contains("没有合条件的：女2人"))
        let line = try #require(room.book.panels["评议组"]?.substitutions.first)
        #expect(line.reason == "走不开")
    }

    @Test("balls decide figure by figure; too few and too many are said, and change nothing")
    func balls() throws {
        let room = try room()
        let call = "抽签 账目组 人数=1 从=杨通海、潘玉珍、李大山、龙金花"
        let state = try room.state
        #expect(try room.refusal("\(call) 球=9").contains("至少再摸1个"))
        #expect(try room.refusal("\(call) 球=9 5 1").contains("多了1个球"))
        #expect(try room.refusal("\(call) 球=1 种子=1").contains("只写一样"))
        #expect(try room.refusal("\(call) 球=一").contains("不是摸出的球"))
        #expect(try room.state == state)
        // 9 is above the last multiple of four, 5 is one: the second.
        try room.type("\(call) 球=9 5")
        #expect(try panel(room, "账目组").members == ["潘玉珍"])
    }

    @Test(
        "what cannot be read says how it is written",
        arguments: [
            ("抽签 甲 人数=0", "写1到1000"), ("抽签 甲 人数=2 按=性别:女", "读不出来"), ("抽签 甲 人数=2 按=血型:A:1", "读不出来"),
            ("抽签 甲 人数=2 按=年龄:老:1", "不是年龄"), ("抽签 甲 人数=2 按=性别:女:1,性别:女:1", "写了两次"),
            ("抽签 甲 人数=2 按=性别:女:2-1", "不行"), ("抽签 甲 人数=2 按=性别:女:3", "不行"), ("抽签 甲 种子=1", "还没有抽签"),
            ("抽签 甲 人数=2 法=抓阄", "法"), ("递补 杨通海 种子=1", "还没有抽签"),
        ])
    func unreadable(line: String, says: String) throws {
        let room = try room()
        let told = try room.refusal(line)
        #expect(told.contains(says), "\(told)")
    }

    @Test("its data hold everybody's chance and the certificate; the public export holds no one's traits")
    func data() throws {
        let room = try room()
        try room.type("抽签 评议组 人数=3 按=性别:女:2 种子=3 1 4")
        let asked = try PanelInquiry("评议组").facts(from: room.book, at: room.book.last.at)
        let facts = try #require(asked)
        let told = try #require(facts["panels"]?.items.first)
        #expect(told["probabilities"]?.items.count == 6)
        #expect(told["probabilities"]?.items.first?["chance"] == "1/3")
        #expect(told["certificate"]?["levels"]?.items.isEmpty == false)
        let event = try #require(room.book.panels["评议组"]?.pool)
        #expect(PanelEvent.pooled(title: "评议组", pool: event).holdsParticulars)
    }
}
