import Foundation
import Kernel
import Testing

@testable import Yard

@Suite("People served: who came, whether they are one, and what is left on the screen") struct ServiceDoubtTests {
    private func opened(_ lines: String...) throws -> Room {
        let room = try Room()
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = ServiceTests.passphrase
        try room.type("人员 吴秀芬", "台账 开")
        for line in lines { try room.type(line) }
        return room
    }

    private let client = "对象 张大妹 类别=低保 出生=1945-3-1 同意=是 日期=2026-1-5"
    private func register(_ room: Room) throws -> ServiceRegister { try #require(room.session.ledger).register }

    @Test func whoeverCameIsOnePersonByWhateverName() throws {
        let room = try opened(client, "走访 D1 由=秀芬! 日期=2026-11-1", "走访 D1 由=吴 日期=2026-11-12")
        for name in ["吴秀芬", "吴秀芬!", "wxf", "吴秀"] {
            #expect(try room.refusal("走访 D1 由=\(name) 日期=2026-11-12").contains("又=是"), "\(name)")
        }
        // A name near another's is asked about where somebody is there to answer; a script says what it means.
        room.session.ask = { _, options in options.firstIndex(of: "吴秀芬") }
        #expect(try room.refusal("走访 D1 由=吴秀芳 日期=2026-11-12").contains("又=是"))
        room.session.ask = nil
        #expect(try register(room).visits.map(\.content.by) == [["秀芬"], ["吴秀芬"]])
        // Somebody from elsewhere need not stand in the book.
        try room.type("走访 D1 由=街道老陈、吴秀芬 日期=2026-11-13", "服务 D1 类型=生活照料 由=wxf", "结对 D1 吴秀芬 街道老陈")
        #expect(try register(room).services.last?.content.by == ["吴秀芬"])
        #expect(try room.refusal("结对 D1 wxf").contains("已经"))
    }

    @Test func namesakesSayInWhatTheyDiffer() throws {
        let room = try opened(client)
        #expect(try room.refusal("对象 张大妹 类别=空巢老人 同意=是").contains("D1"))
        #expect(try room.refusal("对象 张大妹 出生=1945-3-1 同意=是").contains("D1"))
        try room.type("对象 张大妹 出生=1950-3-1 同意=是", "对象 张大妹 户=9 同意=是")
        #expect(try register(room).clients.count == 3)
    }

    @Test func somebodyHasOneOpenCase() throws {
        let room = try opened(client, "个案 D1 目标=看病 日期=2026-2-1")
        #expect(try room.refusal("个案 D1 目标=看病").contains("C1"))
        try room.type("结案 C1 成效=好了", "个案 D1 目标=租房")
        #expect(try register(room).cases.count == 2)
    }

    @Test func whatWasDoneBeforeComesInLate() throws {
        let room = try opened(client, "转介 D1 敬老院 同意=是 日期=2026-3-1", "走访 D1 由=吴秀芬 日期=2026-2-1")
        #expect(try room.refusal("走访 D1 由=吴秀芬 日期=2026-3-2").contains("D1"))
        try room.type("销号 D1 事由=搬走 日期=2026-4-1", "服务 D1 类型=照料 由=吴秀芬 日期=2026-2-2")
        #expect(try register(room).visits.count == 1)
        #expect(try register(room).client(ClientID(1))?.state == .struck)
    }

    @Test func aLineThatAShutLedgerRefusesStaysNowhere() throws {
        let room = try opened(client, "台账 关")
        _ = room.session.takeWiping()
        for line in ["对象 密人乙 类别=低保 同意=是", "走访 张秘密 由=吴秀芬", "个案记 张秘密 哭了", "撤回同意 张秘密"] {
            let refusal = try room.refusal(line)
            #expect(!refusal.contains("密人乙") && !refusal.contains("张秘密"), "\(refusal)")
            #expect(room.session.takeWiping(), "\(line)")
        }
        _ = room.say("人员 甲一 性别=不知")
        #expect(!room.session.takeWiping())
    }

    @Test func consentIsSaidAsItIsTyped() throws {
        let room = try opened()
        #expect(try room.refusal("对象 张小妹 同意=监护人").contains("监护人姓名"))
    }

    @Test func whatIsHeldAboutSomebodyIsAllOfIt() throws {
        let room = try opened(
            client, "对象 D1 电话=13900001111", "对象 D1 电话=13900002222", "销号 D1 事由=搬走 日期=2026-3-1")
        let told = room.say("台账 本人 D1").lines.joined(separator: "\n")
        for words in ["13900001111", "13900002222", "搬走"] { #expect(told.contains(words), "\(told)") }
    }

    @Test func whatAFileOpenedItOpensAgainAfterItWasClosed() throws {
        let room = try opened(client, "台账 关")
        #expect(room.say("走访 D1 由=吴秀芬 日期=2026-2-1").isRefused, "closed means closed")
        try room.type("台账 开", "走访 D1 由=吴秀芬 日期=2026-2-1")
    }
}
