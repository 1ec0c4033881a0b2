import Foundation
import Kernel
import Testing

@testable import Yard

/// Words of the sealed ledger put right, and what is past its keep.
@Suite("People served: corrections and keeping") struct ServiceCorrectionTests {
    private func opened(_ lines: String...) throws -> Room {
        let room = try Room()
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = ServiceTests.passphrase
        try room.type("台账 开")
        for line in lines { try room.type(line) }
        return room
    }

    private let client = "对象 张大妹 电话=13800001234 同意=是 日期=2026-11-1"
    private func register(_ room: Room) throws -> ServiceRegister { try #require(room.session.ledger).register }

    @Test func theLastWordsThatStandSoAreMeant() throws {
        let room = try opened(
            client, "走访 D1 由=吴秀芬 日期=2026-11-10 内容=送米", "走访 D1 由=吴秀芬 日期=2026-11-11 内容=送米", "更正 送米→送油")
        #expect(try register(room).visits.map(\.content.text) == ["送米", "送油"])
        try room.type("更正 s/送米/送面/", "更正 4 送盐")
        #expect(try register(room).visits.map(\.content.text) == ["送面", "送盐"])
        let told = room.say("台账 本人 D1").lines.joined(separator: "\n")
        for words in ["“送米”改成“送油”", "“送油”改成“送盐”", "送盐"] { #expect(told.contains(words), "\(told)") }
        #expect(room.say("更正 送面→送醋").lines.joined().contains("第3条"))
    }

    @Test func aNameIsPutRightAndStaysSo() throws {
        let room = try opened(client, "更正 张大妹→张大梅", "对象 D1 电话=13900000000")
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大梅")
        try room.type("更正 张大梅→张大美")
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大美")
        #expect(try register(room).client(ClientID(1))?.details?.phone == "13900000000")
        try room.type("撤销")
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大梅")
        #expect(try room.refusal("更正 2 别的").contains("旧→新"), "a registration has not one text alone")
    }

    @Test func casesAreCorrectedAndUndoKeepsTheOrder() throws {
        let room = try opened(client, "个案 D1 目标=看病", "个案记 C1 联系女儿", "更正 女儿→儿子", "更正 3 去看病", "结案 C1 成效=好了")
        #expect(try register(room).file(CaseID(1))?.goal == "去看病")
        #expect(try register(room).file(CaseID(1))?.notes.map(\.text) == ["联系儿子"])
        #expect(try room.refusal("撤销 4").contains("第5条"), "the correction rests on it")
        try room.type("撤销 5", "撤销 4")
        #expect(try register(room).file(CaseID(1))?.notes.isEmpty == true)
        try room.type("台账 关")
        room.session.passphrase = ServiceTests.passphrase
        try room.type("台账 开")
        #expect(try register(room).file(CaseID(1))?.goal == "去看病")
    }

    @Test func clearWordsAndSealedOnesKeepApart() throws {
        let room = try Room.open("议题 送米的事", "下一项", "杨通海：送米")
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = ServiceTests.passphrase
        try room.type("台账 开", client, "走访 D1 由=吴秀芬 日期=2026-11-10 内容=送米")
        let sealed = room.book.last.entry
        try room.type("更正 送米→送油")
        #expect(try register(room).visits[0].content.text == "送油")
        #expect(try room.session.journal.entry(room.book.last.entry)?.line == Session.sealedLine)
        // The words that are left stand in the clear remark, and its correction does too.
        try room.type("更正 送米→送面")
        #expect(try room.session.journal.entry(room.book.last.entry)?.line == "更正 送米→送面")
        try room.type("台账 关")
        #expect(try room.refusal("更正 \(sealed) 送醋").contains("没有打开"))
        #expect(try room.refusal("更正 送油→送醋").isEmpty == false)
        // Where the passphrase is at hand the ledger opens for a correction by itself.
        room.session.passphrase = ServiceTests.passphrase
        try room.type("更正 送油→送醋")
        #expect(try register(room).visits[0].content.text == "送醋")
    }

    @Test func correctedWordsAreNowhereInTheBook() throws {
        let room = try opened(client, "走访 D1 由=吴秀芬 内容=血压高", "更正 血压高→血糖偏高", "更正 3 血脂偏高了")
        #expect(room.say("更正 3 血脂偏高了").isRefused && room.say("更正 血脂偏高了→").isRefused)
        room.session.rest(atEnd: true)
        let folder = URL(filePath: room.path).deletingLastPathComponent()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            for word in ["血压高", "血糖偏高", "血脂偏高"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name)") }
        }
        // Consent withdrawn, the corrections are noise like the rest.
        try room.type("撤回同意 D1")
        #expect(try register(room).unreadable == [2, 3, 4, 5] && register(room).corrections.isEmpty)
        #expect(try room.refusal("更正 3 别的").contains("已销毁"))
    }

    @Test func whatIsPastItsKeepIsToldAndDestroyedByALine() throws {
        let room = try opened(
            "对象 甲甲 同意=是 日期=2020-1-1", "对象 乙乙 同意=是 日期=2020-1-1", "对象 丙丙 同意=是 日期=2020-1-1",
            "销号 D1 事由=搬走 日期=2023-11-20", "销号 D2 事由=搬走 日期=2023-11-21")
        #expect(try room.refusal("台账 到期").contains("保存"))
        #expect(try room.refusal("台账 销毁").contains("保存"))
        try room.type("委员会 台账管理小组 章程=服务台账管理办法")
        #expect(room.say("台账 到期").lines == ["D1 2026年11月20日保存期满", "保存期满（服务台账管理办法第3条）：D1；销毁打 台账 销毁"])
        #expect(room.say("对象").lines.last?.contains("保存期满") == true)
        #expect(try room.refusal("台账 销毁 D2").contains("2026年11月21日"))
        #expect(try room.refusal("台账 销毁 D3").contains("还在册"))
        try room.type("台账 关")
        room.session.passphrase = ServiceTests.passphrase
        #expect(room.say("台账 开").lines.joined().contains("保存期满"))
        try room.type("台账 销毁")
        #expect(try register(room).client(ClientID(1))?.details == nil)
        #expect(try register(room).client(ClientID(2))?.details != nil, "not a day before")
        #expect(try room.refusal("台账 销毁").contains("没有保存期满"))
        #expect(try room.refusal("撤销").contains("撤不回来"))
        _ = room.session.end()
        #expect(try Journal.read(at: room.path).vault().count == 3, "the ledger's key and two persons'")
    }

    @Test func dataForWhoeverHoldsTheKey() throws {
        let room = try opened(client, "走访 D1 由=吴秀芬 日期=2026-11-10 内容=送米", "更正 送米→送油", "个案 D1 目标=看病")
        func facts(_ line: String) throws -> String {
            guard case .facts(let facts) = try room.session.asked(line, asFacts: true) else { return "" }
            return facts.encoded
        }
        #expect(try facts("对象").contains("13800001234"))
        #expect(try facts("走访").contains("送油") && facts("个案").contains("看病"))
        #expect(try facts("台账 本人 D1").contains("送米"), "the old words are part of what is held")
        #expect(room.say("走访").lines.joined().contains("D1 2026年11月10日走访"))
        #expect(room.say("服务").lines == ["还没有记"])
        try room.type("台账 关")
        for line in ["对象", "走访", "台账 本人 D1"] {
            let told = try facts(line)
            #expect(told.contains("\"sealed\":") && !told.contains("张大妹") && !told.contains("送油"), "\(told)")
        }
        #expect(try room.refusal("走访").contains("封存"))
    }
}
