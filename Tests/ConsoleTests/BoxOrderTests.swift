import Testing

@testable import Yard

/// No line between two papers joins somebody to one of them.
struct BoxOrderTests {
    private func reading(collected: Bool = true) throws -> Room {
        let room = try Room.open(
            "签到 吴秀芬 杨通海 潘玉珍", "议题 选主任 类型=选举", "下一项", "选举 主任 名额=1 规则=多数 登记=9 候选=杨通海,潘玉珍 方式=选民", "发票 5")
        if collected { try room.type("收回 4") }
        try room.type("唱票")
        return room
    }

    @Test func nobodyIsGivenAPaperByNameOnceReadingHasBegun() throws {
        let room = try reading()
        #expect(try room.refusal("发票 李大山").contains("唱票"))
        try room.type("1")
        #expect(try room.refusal("发票 李大山").contains("发票 N"))
        try room.type("2", "1", "1", "封箱")
        _ = try room.refusal("发票 李大山")
    }

    @Test(arguments: ["委托 李大山 杨通海 关系=父子", "票箱 流动一 监票=吴秀芬、王秀英、龙金花 收回=1", "职责 代书=吴秀芬"])
    func proxiesBoxesAndScribesWaitForTheSeal(_ line: String) throws {
        let room = try reading()
        try room.type("1", "2")
        #expect(try room.refusal(line).contains("封箱"))
        try room.type("1", "1", "封箱")
    }

    @Test func whoComesWhileABoxOfUnknownContentIsReadWaits() throws {
        let room = try reading(collected: false)
        try room.type("1")
        #expect(try room.refusal("到 李大山").contains("收回 N"))
        // Once it is said how many papers lie in the box, whoever comes has none among them.
        try room.type("收回 4", "到 李大山", "离 李大山", "2", "1", "1", "封箱")
    }

    @Test func beforeTheBoxIsOpenedAndAfterTheSealAllMayBeEntered() throws {
        let room = try reading(collected: false)
        try room.type("u", "到 李大山", "发票 李大山", "唱票", "1", "1", "封箱", "到 王秀英", "委托 龙金花 杨通海 关系=姐妹")
        let attendance = room.meeting?.attendance
        #expect(attendance?.isHere("李大山") == true && attendance?.isHere("王秀英") == true)
        #expect(attendance?.standingProxies.map(\.principal) == ["龙金花"])
    }

    @Test func aSecretVoteIsNotGoneOverByName() throws {
        let room = try Room.open("签到 吴秀芬 杨通海 潘玉珍 李大山 王秀英", "议题 修沟", "下一项", "提案 修沟 提出=杨通海", "表决 无记名")
        #expect(try room.refusal("记名 杨通海=赞成").contains("无记名"))
        try room.type("表决 3 1 1")
        #expect(try !room.refusal("记名 P1 杨通海=赞成").isEmpty)
        #expect(room.meeting?.polls.last?.roll.isEmpty == true)
    }

    /// The first reading stays in the book: held against the second, what was added between them would be somebody's vote.
    @Test func aReadingTakenBackIsMinutedAndNobodyComesBetweenTheTwo() throws {
        let room = try reading(collected: false)
        try room.type("1", "1", "u", "u")
        #expect(room.say("u").lines.joined().contains("写进记录"))
        for line in ["发票 李大山", "到 李大山", "委托 李大山 杨通海 关系=父子", "职责 代书=吴秀芬"] {
            #expect(try room.refusal(line).contains("唱票"), "\(line)")
        }
        #expect(room.book.undoneSteps.map(\.step) == [.reading])
        // Not even where the election itself is taken back and called anew.
        try room.type("撤销 \(room.session.journal.count - 7)", "选举 主任 名额=1 规则=多数 登记=9 候选=杨通海,潘玉珍 方式=选民")
        _ = try room.refusal("发票 李大山")
        try room.type("发票 5", "收回 3", "到 李大山", "唱票", "1", "2", "2", "封箱")
        _ = try room.refusal("发票 李大山")
    }

    @Test func aSheetTakenBackIsAReadingTakenBack() throws {
        let room = try reading()
        try room.type("u", "记票 一组 收回=4 1=3 2=1")
        _ = try room.refusal("发票 李大山")
        #expect(room.say("u").lines.joined().contains("写进记录"))
        _ = try room.refusal("发票 李大山")
    }

    @Test func aBoxOpenedByMistakeIsShutWithoutAWord() throws {
        let room = try reading()
        #expect(!room.say("u").lines.joined().contains("写进记录"))
        try room.type("发票 李大山")
    }

    /// Who came and went when, and when a paper was called, would together tell whose it is.
    @Test func noPaperHasATimeOfItsOwn() throws {
        let room = try reading()
        let opened = try #require(room.meeting?.reading?.opened.at)
        try room.type("1", "2", "u", "2", "疑 看不清", "定票 3 1")
        let entries = try room.session.journal.entries(in: 1...room.session.journal.count)
        let papers = entries.filter { entry in
            entry.events.contains { event in
                switch event.election {
                case .paperCalled, .paperRuled: true
                default: event.history != nil
                }
            }
        }
        #expect(papers.count == 6)
        #expect(papers.allSatisfy { $0.at == opened && $0.recorded == opened })
    }
}
