import Foundation
import Kernel
import Testing

@testable import Yard

/// The sealed ledger of people served, as it is typed.
@Suite("People served") struct ServiceTests {
    static let passphrase = "八月十五杀年猪吃刨汤"

    /// A room with an open ledger, its passphrase cheap to try.
    private func opened(_ lines: String..., language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = Self.passphrase
        try room.type(language == .chinese ? "台账 开" : "ledger open")
        for line in lines { try room.type(line) }
        return room
    }

    private let client = "对象 张大妹 类别=空巢老人,低保 出生=1945-3-1 电话=13800001234 地址=三组12号 同意=是 日期=2026-11-1"

    private func register(_ room: Room) throws -> ServiceRegister { try #require(room.session.ledger).register }

    @Test func nothingIsTypedWhileItIsShut() throws {
        let room = try Room()
        for line in ["对象 张三 同意=是", "走访 D1 由=甲", "撤回同意 D1", "台账 关", "台账 恢复页", "台账 换密", "台账 本人 D1", "类别 孤老"] {
            #expect(room.say(line).isRefused, "\(line)")
        }
        #expect(try room.refusal("台账 开").contains("终端"))
        #expect(room.say("台账").lines == ["台账没有打开，封存0条：打 台账 开"])
        #expect(room.book.last.entry == 0)
    }

    @Test func aPersonTheirVisitsAndCases() throws {
        let room = try opened(
            client, "走访 D1 由=吴秀芬、周明 日期=2026-11-10 内容=送米", "服务 D1 类型=生活照料 由=周明 时长=1.5",
            "结对 D1 吴秀芬", "个案 D1 目标=有人照看", "个案记 C1 联系了女儿", "结案 C1 成效=女儿接走了")
        let register = try register(room)
        #expect(register.client(ClientID(1))?.details?.categories == ["空巢老人", "低保"])
        #expect(register.visits.count == 1 && register.visits[0].content.by == ["吴秀芬", "周明"])
        #expect(register.services[0].content.minutes == 90 && register.pairs[0].names == ["吴秀芬"])
        #expect(register.file(CaseID(1))?.notes.map(\.text) == ["联系了女儿"])
        #expect(register.file(CaseID(1))?.closed?.outcome == "女儿接走了")
        let told = room.say("台账 本人 D1").lines.joined(separator: "\n")
        for word in ["张大妹", "13800001234", "送米", "生活照料", "女儿接走了"] { #expect(told.contains(word)) }
        #expect(room.say("对象").lines.contains { $0.hasPrefix("服务对象1人（在册1），走访过1人、1人次") })
    }

    @Test func answersNameNobody() throws {
        let room = try opened()
        let lines = [client, "走访 D1 由=吴秀芬 内容=送米", "走访 D1 由=吴秀芬", "对象 D1 电话=13900000000", client, "销号 D1 事由=搬走"]
        for line in lines {
            let told = room.say(line).lines.joined()
            for word in ["张大妹", "1380", "1390", "吴秀芬", "送米", "搬走"] { #expect(!told.contains(word), "\(told)") }
        }
    }

    @Test func noConsentNoData() throws {
        let room = try opened()
        #expect(try room.refusal("对象 张三").contains("第十三条"))
        #expect(try room.refusal("对象 张三 同意=否").contains("第十三条"))
        // Fourteen on the day is old enough (个人信息保护法第31条：不满十四周岁).
        #expect(try room.refusal("对象 张三 出生=2012-11-21 同意=是").contains("第三十一条"))
        try room.type("对象 张三 出生=2012-11-21 同意=监护人张父", "对象 李四 出生=2012-11-19 同意=是")
        #expect(try register(room).client(ClientID(1))?.details?.consent == .guardian("张父"))
        #expect(try room.refusal("转介 D2 去=市福利院").contains("第二十三条"))
        #expect(try register(room).clients.count == 2)
    }

    @Test func whatIsWrongIsSaidAndChangesNothing() throws {
        let room = try opened(client, "走访 D1 由=吴秀芬、周明 日期=2026-11-10")
        let before = room.book.last.entry
        for (line, says) in [
            ("走访 D1 由=周明 日期=2026-11-10", "又=是"), ("走访 D1 由=周明 日期=2026-10-31", "早于"),
            ("走访 D1 由=周明 日期=2026-11-21", "还没有到"), ("走访 D9 由=周明", "D9"), ("走访 D1", "由="),
            ("走访 D1 由=周明 与=H7", "H7"), ("对象 王五 类别=孤老 同意=是", "类别"), ("结案 C3 成效=好", "C3"),
            ("对象 张大妹 出生=1945-3-1 同意=是", "D1"), ("类别 低保", "低保"),
        ] {
            #expect(try room.refusal(line).contains(says), "\(line)")
        }
        #expect(room.book.last.entry == before)
        try room.type("走访 D1 由=周明 日期=2026-11-10 又=是", "走访 D1 由=潘玉珍 日期=2026-11-10", "类别 孤老", "对象 王五 类别=孤老 同意=是")
        try room.type("个案 D1 目标=看病")
        #expect(try room.refusal("销号 D1 事由=搬走").contains("C1"))
        try room.type("结案 C1 成效=好了", "销号 D1 事由=搬走")
        #expect(try room.refusal("走访 D1 由=周明").contains("销号"))
    }

    @Test func undoGoesBackAndStopsAtWhatOthersRestOn() throws {
        let room = try opened(client, "走访 D1 由=周明 日期=2026-11-10", "个案 D1 目标=看病")
        #expect(try room.refusal("撤销 2").contains("第3、4条"))
        try room.type("撤销 3")
        #expect(try register(room).visits.isEmpty)
        try room.type("恢复", "撤销")
        #expect(try register(room).visits.count == 1 && register(room).cases.isEmpty)
        try room.type("台账 关")
        #expect(try room.refusal("撤销").contains("封存"), "nobody takes back unseen what is sealed")
    }

    @Test func withdrawnConsentMakesNoiseOfIt() throws {
        let room = try opened(
            client, "走访 D1 由=周明 日期=2026-11-10", "对象 李四 同意=是", "撤回同意 D1")
        #expect(try register(room).client(ClientID(1))?.details == nil)
        #expect(try register(room).visits.isEmpty && register(room).unreadable == [2, 3])
        #expect(try register(room).client(ClientID(2))?.details?.name == "李四")
        #expect(try room.refusal("撤销").contains("撤不回来"))
        #expect(try room.refusal("撤销 5").contains("撤不回来"))
        #expect(try room.refusal("走访 D1 由=周明").contains("撤回同意"))
        // The next person is D3: a number is never given again.
        try room.type("对象 王五 同意=是")
        #expect(try register(room).client(ClientID(3))?.details?.name == "王五")
        // Opened again, from the file: two of the keys are there.
        _ = room.session.end()
        let journal = try Journal.read(at: room.path)
        #expect(try journal.vault().count == 3)
        let book = try journal.replay().book
        let ledger = try Session.readLedger(of: book, in: journal, by: Self.passphrase)
        #expect(ledger.register.clients.map { $0.details?.name } == [nil, "李四", "王五"])
        let verified = try journal.verify(redeciding: Redeciding(reading: journal.entries).closure)
        #expect(verified.entries == 6 && verified.otherwise.isEmpty)
    }

    @Test func severalWhoWithdrewAreVerifiedAlike() throws {
        let names = (1...6).map { "对象 某\($0) 同意=是" }
        let room = try opened()
        for line in names { try room.type(line) }
        for id in [5, 1, 4, 2] { try room.type("撤回同意 D\(id)") }
        _ = room.session.end()
        let journal = try Journal.read(at: room.path)
        #expect(try journal.verify(redeciding: Redeciding(reading: journal.entries).closure).entries == 11)
    }

    @Test func whatWasDoneWithTheKeysStands() throws {
        let room = try opened(client)
        #expect(try room.refusal("撤销 1").contains("撤不回来"), "a ledger made anew would write over the keys")
        #expect(!room.say("台账 恢复页").isRefused)
        #expect(try room.refusal("撤销").contains("撤不回来"))
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大妹")
    }

    @Test func aKeyThatOnlyStruckEntriesNameGoesWithTheNextLine() throws {
        let room = try opened(client, "撤销")
        try room.type("恢复")
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大妹")
        try room.type("撤销", client, "撤回同意 D1")
        _ = room.session.end()
        #expect(try Journal.read(at: room.path).vault().keys.sorted() == ["ledger"], "no key of hers is left")
    }

    @Test func anotherPassphraseAndTheRecoverySheet() throws {
        let room = try opened(client)
        let answer = room.say("台账 恢复页")
        let sheet = answer.lines.filter { $0.contains("·") }.map { String($0.drop { $0 != "　" }.dropFirst()) }
        #expect(sheet.count == 4)
        var asked: [String] = ["新的口令也要够长", "新的口令也要够长"]
        room.session.askSecret = { _ in asked.isEmpty ? nil : asked.removeFirst() }
        try room.type("台账 换密", "台账 关")
        asked = [Self.passphrase]
        #expect(try room.refusal("台账 开").contains("口令不对"))
        asked = ["新的口令也要够长"]
        try room.type("台账 开", "台账 关")
        // The passphrase is lost; the sheet opens it, and only where it was copied right.
        var wrong = sheet
        wrong[1] = String(wrong[1].prefix(3) + "天" + wrong[1].dropFirst(4))
        asked = (wrong[1] == sheet[1] ? sheet : wrong) + ["又一个新的口令啊", "又一个新的口令啊"]
        if wrong[1] != sheet[1] { #expect(try room.refusal("台账 恢复").contains("第2行")) }
        asked = sheet + ["又一个新的口令啊", "又一个新的口令啊"]
        try room.type("台账 恢复")
        #expect(try register(room).client(ClientID(1))?.details?.name == "张大妹")
        try room.type("台账 关")
        asked = ["太短", "太短"]
        #expect(room.say("台账 开").isRefused)
    }

    @Test func theBookHoldsNoWordOfIt() throws {
        let room = try opened(client, "走访 D1 由=吴秀芬 内容=血压高", "个案 D1 目标=有人照看", "撤销", "对象 D1 电话=13912345678")
        room.session.rest(atEnd: true)
        let folder = URL(filePath: room.path).deletingLastPathComponent()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            for word in ["张大妹", "13800001234", "13912345678", "三组12号", "吴秀芬", "血压高", "有人照看", Self.passphrase] {
                for form in [
                    Data(word.utf8), try #require(word.data(using: .utf16LittleEndian)),
                    Data(Data(word.utf8).base64EncodedString().prefix(8).utf8),
                ] {
                    #expect(bytes.range(of: form) == nil, "\(name) holds \(word)")
                }
            }
        }
    }

    @Test func inEnglish() throws {
        let room = try opened(
            "client 张大妹 categories=空巢老人 consent=yes", "visit D1 by=周明 content=rice", "case D1 goal=care",
            "case-note C1 called",
            "close-case C1 outcome=well", "strike D1 reason=moved", language: .english)
        #expect(room.say("register about D1").lines.contains { $0.contains("rice") })
        #expect(try room.refusal("visit D1 by=周明").contains("struck off"))
    }
}
