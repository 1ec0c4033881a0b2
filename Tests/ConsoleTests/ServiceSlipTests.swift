import Foundation
import Kernel
import Testing

@testable import Yard

/// Slips at the ledger of people served: each is answered with the way, and changes nothing.
@Suite("People served: slips") struct ServiceSlipTests {
    private func opened(_ lines: String..., language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        room.session.passphraseRounds = 1 << 4
        room.session.passphrase = ServiceTests.passphrase
        try room.type(language == .chinese ? "台账 开" : "ledger open")
        for line in lines { try room.type(line) }
        return room
    }

    private func register(_ room: Room) throws -> ServiceRegister { try #require(room.session.ledger).register }

    @Test(arguments: ["留守", "困境儿童", "随迁子女", "留守儿童", "事实无人抚养儿童", "低保,困境儿童"])
    func aChildWhoseAgeNobodySaysNeedsAGuardian(kinds: String) throws {
        let room = try opened("类别 事实无人抚养儿童", "类别 留守老人")
        let before = room.book.last.entry
        #expect(try room.refusal("对象 甲某 类别=\(kinds) 同意=是").contains("出生"))
        #expect(try room.refusal("对象 甲某 类别=\(kinds) 出生=2020-1-1 同意=是").contains("第三十一条"))
        #expect(room.book.last.entry == before)
        try room.type(
            "对象 甲某 类别=\(kinds) 同意=监护人甲父", "对象 乙某 类别=\(kinds) 出生=2010-1-1 同意=是", "对象 丙某 类别=留守老人 同意=是")
        // So is one that is changed into such a kind; a telephone is nobody's age.
        #expect(try room.refusal("对象 D3 类别=\(kinds)").contains("出生"))
        try room.type("对象 D3 电话=13800001111", "对象 D3 类别=\(kinds) 出生=2000-1-1")
    }

    @Test func whoNoLongerConsentsIsToldTheWay() throws {
        let room = try opened("对象 甲某 电话=13800001111 同意=是")
        let answer = room.say("对象 D1 同意=否")
        #expect(answer.isRefused && answer.lines.joined().contains("撤回同意 D1"))
        #expect(!answer.lines.joined().contains("1380"), "nothing of the person is shown")
        #expect(try room.refusal("对象 D1 同意=否 电话=13900001111").contains("撤回同意 D1"))
        #expect(try register(room).client(ClientID(1))?.details?.phone == "13800001111")
    }

    @Test(arguments: [
        ("入户 D5", "走访"), ("入户走访 D5", "走访"), ("上门 D5", "走访"), ("慰问 D5", "走访"), ("档案 D5", "对象"), ("登记对象 甲", "对象"),
        ("死亡 D5", "销号"), ("去世 D5", "销号"), ("搬走 D5", "销号"), ("不同意 D5", "撤回同意"), ("立案 D5", "个案"), ("换口令", "台账"),
    ])
    func anEverydayWordIsAnsweredWithTheVerbMeant(line: String, verb: String) throws {
        #expect(try Room().refusal(line).contains("是不是 \(verb)？"))
    }

    @Test func noAnswerOfThePromptNamesTheCommandLine() throws {
        let told = try opened("对象 甲某 同意=是").refusal("发布 2026-6-1 2026-5-1")
        #expect(told.contains("2026年5月1日") && !told.contains("--"))
        #expect(
            try !opened("client Ann consent=yes", language: .english).refusal("release 2026-6-1 2026-5-1").contains(
                "--"))
    }

    @Test func aNameNearAKnownOneIsAskedAbout() throws {
        let room = try opened(
            "人员 吴秀芬", "对象 甲某 同意=是 日期=2026-11-1", "走访 D1 由=吴秀芬 日期=2026-11-2", "走访 D1 由=街道周明 日期=2026-11-3",
            "结对 D1 周明")
        let before = room.book.last.entry
        for line in ["走访 D1 由=吴秀分 日期=2026-11-2", "服务 D1 类型=助餐 由=吴秀分", "结对 D1 吴秀分"] {
            #expect(try room.refusal(line).contains("是不是 吴秀芬"), "\(line)")
        }
        // Whom only the ledger knows is known there too.
        #expect(try room.refusal("结对 D1 周名").contains("是不是 周明"))
        #expect(room.book.last.entry == before)
        // Meant so, it is taken, and the roll, which everybody may read, does not hear of it.
        try room.type("走访 D1 由=吴秀分! 日期=2026-11-2", "结对 D1 周名!", "走访 D1 由=吴秀分 日期=2026-11-4")
        #expect(try register(room).visits.map(\.content.by) == [["吴秀芬"], ["街道周明"], ["吴秀分"], ["吴秀分"]])
        #expect(!room.book.registry.knows("吴秀分") && !room.book.registry.knows("周名"))
        // Somebody from elsewhere, near nobody.
        try room.type("走访 D1 由=欧国军")
    }

    @Test func aKindOfServiceThatNobodyKnowsIsAskedAbout() throws {
        let room = try opened("对象 甲某 同意=是")
        #expect(try room.refusal("服务 D1 类型=瞎编").contains("亲情陪伴"))
        #expect(try room.refusal("服务 D1 类型=生活照科").contains("生活照料"))
        try room.type("服务 D1 类型=理发! 由=周明", "服务 D1 类型=理发 由=周明", "服务 D1 类型=心理疏导")
        #expect(try register(room).services.map(\.content.kind) == ["理发", "理发", "心理疏导"])
    }

    @Test func kindsOfPeopleHaveEnglishWords() throws {
        let room = try opened(
            "client Ann categories=low-income,empty-nest consent=yes", "client Bo categories=低保 consent=yes",
            language: .english)
        #expect(try register(room).clients.map { $0.details?.categories } == [["低保", "空巢老人"], ["低保"]])
        let told = room.say("client").lines.joined(separator: "\n")
        #expect(told.contains("low-income 2") && told.contains("empty-nest") && !told.containsHan, "\(told)")
        let refusal = try room.refusal("client Cy categories=low-incom consent=yes")
        #expect(refusal.contains("low-income") && !refusal.containsHan, "\(refusal)")
        try room.type("service D1 type=company by=Dan")
        #expect(try register(room).services.map(\.content.kind) == ["亲情陪伴"])
        #expect(!room.say("release 2026-11-20").lines.joined().containsHan)
        #expect(try opened().refusal("类别 low-income").contains("低保"))
    }

    @Test func aMotionThatNamesSomebodyServedIsWarnedOf() throws {
        let room = try opened("对象 钱密乙 同意=是", "人员 孙某", "人员 钱密乙")
        try room.type("开会 院坝会 公开会 应到=3", "签到 孙某 钱密乙")
        for line in ["提案 慰问钱密乙一家", "议题 商量钱密乙家的事", "孙某：钱密乙家里困难"] {
            let told = room.say(line).lines.joined(separator: "\n")
            #expect(told.contains("D1") && told.contains("撤销"), "\(line): \(told)")
            let entry = room.book.last.entry
            #expect(
                try room.session.journal.entry(entry)?.line == line, "the book has the line, and nothing of the warning"
            )
        }
        for line in ["提案 修路", "钱密乙：我也来说", "离场 钱密乙"] {
            #expect(!room.say(line).lines.joined().contains("D1"), "\(line)")
        }
        try room.type("台账 关")
        #expect(!room.say("提案 慰问钱密乙全家").lines.joined().contains("D1"), "shut, the ledger knows nobody")
    }
}
