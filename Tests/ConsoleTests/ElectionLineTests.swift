import Testing

@testable import Yard

@Suite("Elections at the prompt")
struct ElectionLineTests {
    private func booth(_ lines: String..., people: String = "杨通海 潘玉珍 李大山 龙金花 吴秀芬 周明 石小妹") throws -> Room {
        let room = try Room(kind: .village)
        for name in people.split(separator: " ") { try room.type("人员 \(name)") }
        try room.type("开会 选举大会 换届选举 日期=2026-5-20", "议题 选举 类型=选举", "下一项")
        for line in lines { try room.type(line) }
        return room
    }

    private func tally(_ room: Room, _ post: String = "委员") throws -> RunningTally {
        try #require(room.meeting?.elections.last { $0.post == post }).tally
    }

    @Test(
        "a called paper may be typed in many ways",
        arguments: [
            ("1 3", [1, 0, 1]), ("13", [1, 0, 1]), ("１　３", [1, 0, 1]), ("1、3", [1, 0, 1]), ("1，3", [1, 0, 1]),
            ("杨通海 李大山", [1, 0, 1]),
            ("杨通海、李大山", [1, 0, 1]), ("yth lds", [1, 0, 1]), ("杨 李", [1, 0, 1]), ("1 ×3", [3, 0, 0]),
            ("1 x3", [3, 0, 0]), ("1 *3", [3, 0, 0]),
            ("1 3张", [3, 0, 0]), ("1x3", [3, 0, 0]), ("13 ×2", [2, 0, 2]), ("-2 1", [1, 0, 0]), ("y", [1, 0, 0]),
            ("1 +石小妹", [1, 0, 0]),
        ])
    func papers(line: String, votes: [Int]) throws {
        let room = try booth("选举 委员 名额=2 登记=100 候选=杨通海,潘玉珍,李大山", "唱票")
        try room.type(line)
        #expect(try tally(room).lines.prefix(3).map(\.votes) == votes)
    }

    @Test("while a box is read, help begins with what a ballot looks like, and names the seal")
    func help() throws {
        let room = try booth("选举 委员 名额=2 登记=100 候选=杨通海,潘玉珍,李大山", "唱票")
        let help = room.say("帮助").lines.joined(separator: "\n")
        #expect(help.hasPrefix("现在能打：1 3 5(一张票) | 封箱"))
        #expect(help.contains("定票") && help.contains("改票"))
    }

    @Test("a ballot typed before the box is open, or after it is sealed, is told so with the article")
    func strays() throws {
        let room = try booth("选举 委员 名额=2 登记=3 候选=杨通海,潘玉珍,李大山")
        #expect(room.say("1 3").script.contains("没有在唱票"))
        try room.type("唱票", "1 3 ×2", "封箱")
        for line in ["1 3", "132", "+石小妹", "空 ×2"] {
            let answer = room.say(line).script
            #expect(answer.hasPrefix("! ") && answer.contains("已经封了") && answer.contains("第十八条"), "\(answer)")
        }
        #expect(room.say("一二三").script.contains("动词"))
    }

    @Test("blank, void and doubtful papers")
    func others() throws {
        let room = try booth("选举 委员 名额=2 登记=100 候选=杨通海,潘玉珍,李大山", "唱票")
        try room.type("空 ×2", "废 撕破", "废：画押 x2", "疑 改过", "1 2 3")
        let tally = try tally(room)
        #expect((tally.blank, tally.void, tally.doubtful, tally.valid) == (2, 4, 1, 0))
        #expect(tally.voidReasons.contains { $0.reason == .said("画押") && $0.papers == 2 })
    }

    @Test("one-letter verbs but u are papers while a box is read; remarks and other verbs stay what they are")
    func letters() throws {
        let room = try booth("选举 委员 名额=2 登记=100 候选=杨通海,潘玉珍,李大山", "唱票")
        try room.type("p", "l", "u")
        #expect(try tally(room).lines.map(\.votes) == [0, 1, 0])
        try room.type("杨通海：大家辛苦了")
        #expect(room.meeting?.item.remarks.count == 1)
        #expect(try tally(room).read == 1)
        #expect(try room.refusal("石小妹").contains("+石小妹"))
    }

    @Test("several posts on one paper")
    func posts() throws {
        let room = try booth(
            "选举 委员 名额=2 登记=100 候选=李大山,龙金花,吴秀芬", "选举 主任 登记=100 候选=杨通海,潘玉珍", "唱票 全部", "1；1 2", "2;13", "；空", "空",
            "yth；ljh")
        #expect(try tally(room, "主任").lines.map(\.votes) == [2, 1])
        #expect(try tally(room, "委员").lines.map(\.votes) == [2, 2, 1])
        #expect(try tally(room, "主任").blank == 2)
        #expect(try room.refusal("1").contains("2个职位"))
        #expect(try room.refusal("1；1；1").contains("3段"))
    }

    @Test("the line under a paper shows the count, and who is certain")
    func board() throws {
        let room = try booth("选举 主任 登记=40 候选=杨通海,潘玉珍", "收回 22", "唱票", "1 ×9", "2 ×6", "废 撕破")
        let answer = room.say("2 1")
        #expect(answer.lines[0].hasPrefix("第17张/收回22 有效15 废2 | 1杨通海 正止 9 | 2潘玉珍 正一 6"))
        #expect(answer.lines[0].hasSuffix("上一张 废(所选人数多于应选名额)"))
        let certain = room.say("1 ×3")
        #expect(certain.lines.joined().contains("杨通海已定当选主任"))
        #expect(try room.refusal("封箱").contains("少2张"))
    }

    @Test("offices, proxies and lists are refused with the article")
    func articles() throws {
        let room = try booth("选举 主任 登记=100 候选=杨通海,潘玉珍")
        #expect(try room.refusal("选举 委员 规则=多数 候选=李大山,龙金花").contains("村民委员会组织法第十八条"))
        #expect(try room.refusal("选举 委员 名额=2 登记=100 候选=李大山,龙金花").contains("村民委员会组织法第十八条"))
        #expect(try room.refusal("委托 石小妹 杨通海 书面=是").contains("村民委员会组织法第十八条"))
        #expect(try room.refusal("宣布").contains("封箱"))
        #expect(try room.refusal("日程 2026-5-20 选民名单=2026-5-1").contains("村民委员会组织法第十七条"))
    }

    @Test("two tellers agree, and the hash seals the box")
    func agreement() throws {
        let lines = ["选举 主任 登记=40 候选=杨通海,潘玉珍", "唱票", "1 ×15", "2 ×6", "废 撕破"]
        let one = try booth(lines[0], lines[1], lines[2], lines[3], lines[4])
        let other = try booth(lines[0], lines[1], lines[2], "2 ×5", "1", "废 破了")
        one.session.rest(atEnd: true)
        let differing = try #require(try Comparison(one.path, other.path))
        #expect(differing.agreement == nil)
        #expect(differing.differences.contains(.paper(21, "潘玉珍", "杨通海")))
        try other.type("改票 21=2")
        let hash = try #require(try Comparison(one.path, other.path)?.agreement)
        #expect(try one.refusal("封箱 000000000000").contains("对不上"))
        try one.type("封箱 \(hash)", "宣布")
        #expect(one.meeting?.elections.last?.declaration?.outcome.elected == ["杨通海"])
    }

    @Test("a team's sheet, a term, a roster")
    func sheets() throws {
        let room = try booth(
            "选举 主任 登记=60 候选=杨通海,潘玉珍", "记票 一组 收回=20 1=15 2=3 空=1 废=1", "记票 二组 收回=20 杨通海=12 潘玉珍=8", "封箱", "宣布",
            "任期 主任 年=3")
        #expect(try tally(room, "主任").lines.map(\.votes) == [27, 11])
        #expect(room.say("任期 2027-1-1").lines.joined().contains("杨通海"))
        #expect(!room.say("任期 2029-6-1").lines.joined().contains("杨通海"))
    }

    @Test("in English too")
    func english() throws {
        let room = try Room(kind: .village, language: .english)
        try room.type(
            "person Hmub Gheib", "person Wang Xiu", "person Yang Hai", "open 选举大会 Election date=2026-5-20",
            "elect leader rules=plurality registered=9 candidates=Hmub Gheib,Wang Xiu", "issue 9", "collected 3",
            "read", "1 x2", "Wang Xiu", "seal")
        let answer = room.say("declare")
        #expect(!answer.isRefused)
        #expect(answer.lines[0].contains("elected: Hmub Gheib 2"))
    }
}
