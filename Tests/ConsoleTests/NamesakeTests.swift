import Kernel
import Testing

@testable import Yard

@Suite("A second line under a known name")
struct NamesakeTests {
    @Test func aSecondBareLineIsRefusedWithTheLineThatWouldDo() throws {
        let room = try Room()
        try room.type("人员 张伟")
        #expect(try room.refusal("人员 张伟").hasSuffix("写 人员 张伟（二组）"))
        try room.type("人员 张伟（二组）", "人员 张伟（三组）")
        #expect(try room.refusal("人员 张伟").hasSuffix("写 人员 张伟（四组）"))
        #expect(room.book.registry.people.count == 3)
    }

    @Test func whatIsNewIsAddedAndWhatContradictsIsAskedAbout() throws {
        let room = try Room()
        try room.type("人员 张伟 性别=男", "人员 张伟 户=3")
        let told = try room.refusal("人员 张伟 户=5 组=六组")
        #expect(told.contains("原来记的是户 3") && told.contains("人员 张伟 户=5 组=六组 事由=…"))
        #expect(told.contains("写 人员 张伟（六组） 户=5 组=六组"))
        #expect(room.book.registry["张伟"]?.details.household == "3")
        try room.type("人员 张伟 户=5 事由=搬家")
        #expect(room.book.registry["张伟"]?.details.household == "5")
    }

    @Test func inEnglishToo() throws {
        let room = try Room(language: .english)
        try room.type("person Ann household=3")
        #expect(try room.refusal("person Ann household=5").contains("person Ann household=5 reason=…"))
        #expect(try room.refusal("person ANN").hasSuffix("write person Ann (2)"))
    }

    @Test func atATerminalItIsAskedAbout() throws {
        let room = try Room()
        try room.type("人员 张伟 户=3")
        var asked: [String] = []
        room.session.ask = { question, options in
            asked.append(question)
            return options.firstIndex { $0.contains("另一个") }
        }
        try room.type("人员 张伟")
        #expect(room.book.registry.people.map(\.name) == ["张伟", "张伟（二组）"])
        room.session.ask = { question, options in
            asked.append(question)
            return options.firstIndex { $0.contains("同一个") }
        }
        try room.type("人员 张伟 户=5")
        #expect(room.book.registry["张伟"]?.details.household == "5")
        #expect(asked.count == 2 && asked.allSatisfy { $0.contains("是同一个人吗") })
        // The same person, and nothing new: told, not asked again.
        #expect(room.say("人员 张伟").isRefused)
        // Nobody chooses: the line is refused as it would be in a script.
        room.session.ask = { _, _ in nil }
        #expect(try room.refusal("人员 张伟 户=7").contains("事由=…"))
    }

    @Test func whatWasAnsweredIsKeptAndDecidedAgain() throws {
        let room = try Room()
        try room.type("人员 张伟 户=3")
        room.session.ask = { _, options in options.firstIndex { $0.contains("另一个") } }
        try room.type("人员 张伟 户=5")
        #expect(room.book.registry.people.map(\.name) == ["张伟", "张伟（5户）"])
        room.session.end()
        let journal = try Journal.read(at: room.path)
        let result = try journal.verify(redeciding: Redeciding(reading: journal.entries).closure)
        #expect(result.entries == 2 && result.otherwise.isEmpty)
    }
}
