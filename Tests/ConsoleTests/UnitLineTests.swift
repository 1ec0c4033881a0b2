import Kernel
import Testing

@testable import Yard

@Suite("Units and owners, at the prompt")
struct UnitLineTests {
    private func room(_ language: Language = .chinese) throws -> Room {
        let room = try Room(language: language)
        try room.type("人员 张伟（一组）", "人员 张伟（二组）", "人员 杨通海 别名=老杨", "人员 Hmub Gheib", "房屋 3-101 业主=杨通海、乙 面积=98.50 户=三栋")
        return room
    }

    @Test func aUnitIsRegisteredAndTheTotalsAreSaid() throws {
        let room = try room()
        #expect(room.say("房屋 3-102 业主=老杨 面积=1,600㎡").lines == ["登记 3-102：杨通海，1600.00平方米；共2套，业主2人，1698.50平方米"])
        #expect(room.say("房屋 3-103 业主=丁 面积=50").lines.contains("登记 丁"))
        #expect(
            room.say("unit 3-104 owner=Hmub Gheib, 杨通海 area=12.5 household=2").lines[0].contains(
                "Hmub Gheib、杨通海共有，12.50平方米，户2"))
        #expect(room.say("房屋").lines == ["共4套，业主4人，1761.00平方米"])
        #expect(room.say("房屋 ３－１０１").lines == ["3-101：杨通海、乙共有，98.50平方米，户三栋"])
        #expect(room.say("房屋 老杨").lines.count == 3)
        #expect(room.say("房屋 全部").lines.count == 6)
        #expect(room.say("房屋 张伟（一组）").lines == ["张伟（一组）名下没有登记房屋"])
    }

    @Test(
        "a bad line is told in one line and changes nothing",
        arguments: [
            ("房屋 3-105 业主=乙 面积=0", "大于零"), ("房屋 3-105 业主=乙 面积=-5", "大于零"), ("房屋 3-105 业主=乙 面积=98.505", "两位小数"),
            ("房屋 3-105 业主=乙 面积=98 99", "一个面积"), ("房屋 3-105 业主=乙 面积=98、99", "一个面积"),
            ("房屋 3-105 业主=乙 面积=98 面积=99", "写了两次"), ("房屋 3-105 业主=乙、乙 面积=98", "乙写了两次"),
            ("房屋 3-105 业主=杨通海、老杨 面积=98", "杨通海写了两次"), ("房屋 3-105 业主=张伟 面积=98", "张伟（一组）、张伟（二组）"),
            ("房屋 3-105 业主=zw 面积=98", "张伟"), ("房屋 3-105 业主=高 兴 面积=98", "空格"), ("房屋 3-105 业主=全体 面积=98", "名字"),
            ("房屋 3-105 面积=98", "业主和面积都要写"), ("房屋 3-105 业主=乙", "业主和面积都要写"), ("房屋 面积=98", "写法"),
            ("房屋 ３－１０１ 业主=乙 面积=98", "写 房屋 3-101"), ("房屋 3 - 101 业主=乙 面积=98", "写 房屋 3-101"),
            ("房屋 3-101、3-102 业主=乙 面积=98", "一行一套"), ("房屋 杨通海 业主=乙 面积=98", "不能当房号"),
            ("房屋 3-101 面积=99", "房屋 3-101 面积=99.00 事由=…"), ("房屋 3-101 业主=乙", "房屋 3-101 业主=乙 事由=…"),
            ("房屋 3-101 注销", "注销 事由=…"), ("房屋 3-101 注销 面积=9 事由=拆", "写法"), ("房屋 3-109 注销 事由=拆", "3-109"),
        ])
    func bad(line: String, says: String) throws {
        let room = try room()
        let state = try room.state
        let told = try room.refusal(line)
        #expect(told.contains(says), "\(told)")
        #expect(!told.contains("\n") || told.contains("写法"))
        #expect(try room.state == state)
    }

    @Test func aCorrectionSaysBeforeAndAfter() throws {
        let room = try room()
        #expect(
            room.say("房屋 3-101 业主=乙 面积=99 事由=买卖").lines[0]
                == "更正 3-101：原为杨通海、乙共有，98.50平方米，户三栋，改为乙，99.00平方米，户三栋；共1套，业主1人，99.00平方米")
        #expect(room.say("房屋 3-101 拆除 事由=拆了").lines[0].hasPrefix("注销 3-101"))
        #expect(room.book.units.isEmpty)
    }

    @Test func inEnglishToo() throws {
        let room = try room(.english)
        #expect(try room.refusal("unit 3-101 area=99").contains("unit 3-101 area=99.00 reason=…"))
        #expect(room.say("unit").lines == ["1 unit, 1 head, 98.50 m² in all"])
        #expect(room.say("unit 3-101 remove reason=gone").lines[0].hasPrefix("removes 3-101"))
    }

    @Test func somebodyNewWhoseNameIsPartOfAnothersIsMarked() throws {
        let room = try room()
        #expect(try room.refusal("房屋 3-105 业主=杨通 面积=9").contains("业主=杨通!"))
        try room.type("房屋 3-105 业主=杨通! 面积=9")
        #expect(room.book.units["3-105"]?.owners == ["杨通"])
    }
}
