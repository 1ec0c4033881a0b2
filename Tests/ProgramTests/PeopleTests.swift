import Foundation
import Ledger
import Testing
import Yard

/// People and units from a spreadsheet into a book, and out again.
@Suite("yuanba people")
struct PeopleTests {
    private static let faults = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Faults/people")

    private static let owners = """
        姓名,性别,出生,民族,户,组,党员,房号,面积（㎡）,业主,电话
        杨通海,男,1980.3.5,侗,3,二组,中共党员,3-101,98.50,,13800000000
        潘玉珍,女,19820101,苗,3,二组,群众,3-101,98.50,,
        杨通海,,,,,,,3-102,"1,600",,
        李大山,,,,,,,,,,
        ,,,,,,,3-103,80.00,"龙金花、Hmub Gheib",
        """

    private func put(_ text: String, _ program: Program, as name: String = "list.csv") throws -> String {
        try Data(text.utf8).write(to: program.folder.appending(path: name))
        return program.path(name)
    }

    private func registered(_ path: String) throws -> Book { try Journal.read(at: path).replay().book }

    @Test func everyRowBecomesTheLineThatWouldHaveBeenTyped() throws {
        let program = try Program()
        let book = try program.book()
        let result = try program.run("people", book, put(Self.owners, program))
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(result.output.contains("没有读的列：电话"))
        #expect(result.output.contains("新登记5人：杨通海、潘玉珍、李大山、龙金花、Hmub Gheib"))
        #expect(result.output.contains("共3套，业主3人，1778.50平方米"))
        #expect(result.lines.last == "记入8条（#1–#8）")
        let journal = try Journal.read(at: book)
        #expect(
            try journal.entries(in: 1...8).map(\.line) == [
                "人员 杨通海 性别=男 出生=1980-3-5 民族=侗 户=3 组=二组 党员=是", "人员 潘玉珍 性别=女 出生=1982-01-01 民族=苗 户=3 组=二组 党员=否",
                "人员 李大山", "人员 龙金花", "人员 Hmub Gheib", "房屋 3-101 业主=杨通海、潘玉珍 面积=98.50", "房屋 3-102 业主=杨通海 面积=1,600",
                "房屋 3-103 业主=龙金花、Hmub Gheib 面积=80.00",
            ])
        #expect(try program.run("verify", book).status == 0)
        // Each is an entry like any other: the last one is undone by itself.
        #expect(try program.run("meet", book, input: "撤销\n房屋\n").output.contains("共2套"))
    }

    @Test func aDryRunEntersNothing() throws {
        let program = try Program()
        let book = try program.book()
        let before = try Data(contentsOf: URL(filePath: book))
        let result = try program.run("people", book, put(Self.owners, program), "--dry-run")
        #expect(result.status == 0 && result.lines.last == "只看看（--dry-run）：会记入8条，现在什么也没有记")
        #expect(try Data(contentsOf: URL(filePath: book)) == before)
    }

    @Test(arguments: [("owners-gbk.csv", "GB18030"), ("owners-utf16.csv", "UTF-16LE")])
    func otherEncodingsAreRead(file: String, encoding: String) throws {
        let program = try Program()
        let book = try program.book()
        let result = try program.run("people", book, Self.faults.appending(path: file).path)
        #expect(result.status == 0 && result.output.contains("（\(encoding)）"), "\(result.errors)")
        #expect(try registered(book).units.electors.head(ofUnit: "3-101")?.owners == ["杨通海", "潘玉珍"])
    }

    @Test func aWorkbookIsReadBelowItsTitle() throws {
        let program = try Program()
        let book = try program.book()
        let result = try program.run("people", book, Self.faults.appending(path: "owners.xlsx").path)
        #expect(result.status == 0, "\(result.errors)")
        let units = try registered(book).units
        #expect(units["3-101"]?.owners == ["杨通海", "潘玉珍"] && units["3-101"]?.area.description == "98.50")
        // Who is said to be no owner lives there and owns nothing.
        #expect(units["3-102"]?.owners == ["龙金花"] && units.headCount == 2)
    }

    @Test func outAndInAgainIsTheSameRegister() throws {
        for (language, out) in [("zh", "out.csv"), ("en", "out.csv"), ("zh", "out.xlsx"), ("en", "out.xlsx")] {
            let program = try Program(language: language)
            let (book, second) = (try program.book(), try program.book("second.book"))
            try #require(try program.run("people", book, put(Self.owners, program)).status == 0)
            try #require(try program.run("people", book, "--out", program.path(out)).status == 0)
            try #require(try program.run("people", second, program.path(out)).status == 0)
            let (one, other) = (try registered(book), try registered(second))
            #expect(one.registry.people == other.registry.people && one.units.units == other.units.units)
            let again = try program.run("people", second, program.path(out))
            #expect(
                again.status == 0
                    && again.lines.last
                        == (language == "zh" ? "没有要记的，账本已经是这样" : "nothing to enter, the book is just so")
            )
        }
    }

    @Test func nothingIsEnteredWhereOneRowIsWrongAndEveryWrongRowIsNamed() throws {
        let program = try Program()
        let book = try program.book()
        let list = """
            三栋名册
            姓名,户,房号,面积,业主
            张　伟,3,3-101,98.50,
            李四,3,3-102,0,
            李四,4,,,
            王五,,3-103,98.5,
            赵六,,３-103,98.5,
            赵六,,3-103,99,
            ,,3-104,80,
            ,,3-105,,孙八
            "=1+1",,3-106,90,
            Ann Lee,,3-107,90,
            ann lee,,3-108,90,
            ,,,55,
            ,,3-110,90,甲、甲
            周九,5,,,
            周九,5,,,
            反对,,,,
            吴十,,3-111,-5,
            """
        let result = try program.run("people", book, put(list, program))
        #expect(result.status == 1)
        let path = program.path("list.csv")
        let places = result.errors.split(separator: "\n").dropLast().map {
            String($0.dropFirst(path.count).prefix { $0 != "：" })
        }
        #expect(
            places == [
                ":3:1", ":4:4", ":5:1", ":7:3", ":8:4", ":9:5", ":10:3", ":11:1", ":13:1", ":14", ":15:5", ":17:1",
                ":18:1",
                ":19:4",
            ], "\(result.errors)")
        #expect(result.errors.contains("写成 张伟") && result.errors.contains("李四（4户）"))
        #expect(result.errors.contains("14处要先改好，什么也没有记"))
        #expect(try Journal.read(at: book).count == 0)
    }

    @Test func atMostTwentyWrongRowsAreNamed() throws {
        let program = try Program()
        let list = "姓名,房号,面积\n" + (1...50).map { "户主\($0),1-\($0),0\n" }.joined()
        let result = try program.run("people", program.book(), put(list, program))
        #expect(result.status == 1 && result.errors.split(separator: "\n").count == 22)
        #expect(result.errors.contains("还有30处") && result.errors.contains("50处要先改好"))
    }

    @Test func whatTheBookSaysOtherwiseIsRefusedWithTheLineThatWouldDo() throws {
        let program = try Program()
        let book = try program.book()
        try #require(try program.run("people", book, put(Self.owners, program)).status == 0)
        let list = try put("姓名,户,房号,面积,业主\n杨通海,5,,,\n李大山,7,,,\n,,3-103,81,龙金花、Hmub Gheib\n", program, as: "new.csv")
        let result = try program.run("people", book, list)
        #expect(result.status == 1 && result.output.contains("李大山 户=7：补上户 7"))
        #expect(result.errors.contains("new.csv:2:1：") && result.errors.contains("人员 杨通海 户=5 事由=…"))
        #expect(result.errors.contains("人员 杨通海（5户） 户=5"))
        #expect(result.errors.contains("房屋 3-103 面积=81.00 事由=…"))
        #expect(try Journal.read(at: book).count == 8)
        let mended = try program.run("people", book, list, "--reason", "2026年测绘")
        #expect(mended.status == 0 && mended.lines.last == "记入3条（#9–#11）", "\(mended.errors)")
        #expect(mended.output.contains("原为户 3，改为户 5"))
        #expect(try registered(book).units["3-103"]?.area.description == "81.00")
    }

    @Test func namesakesAndOtherSpellingsOfTheBookAreNamed() throws {
        let program = try Program()
        let book = try program.book()
        let lines = "人员 张伟（一组）\n人员 张伟（二组）\n人员 Hmub Gheib 别名=阿给\n房屋 3-101 业主=张伟（一组） 面积=50\n"
        try #require(try program.run("meet", book, "--strict", input: lines).status == 0)
        let list = try put("姓名,房号,面积,业主\nＨmub Gheib,,,\n阿给,,,\n,3-102,80,张伟\n,３－１０１,50,张伟（一组）\n", program)
        let result = try program.run("people", book, list)
        #expect(result.status == 1)
        #expect(result.errors.contains("list.csv:2:1：") && result.errors.contains("写成 Hmub Gheib"))
        #expect(result.errors.contains("list.csv:3:1：“阿给”是Hmub Gheib的别名"))
        #expect(result.errors.contains("list.csv:4:4：“张伟”是哪一个？账本里有张伟（一组）、张伟（二组）"))
        #expect(result.errors.contains("list.csv:5:2：") && result.errors.contains("写成 3-101"))
    }

    @Test func aFormulaIsTextWhereTheListGoesOut() throws {
        let program = try Program()
        let book = try program.book()
        try #require(try program.run("meet", book, "--strict", input: "人员 甲 职务=@SUM(A1)\n人员 乙 单位=-1+1\n").status == 0)
        try #require(try program.run("people", book, "--out", program.path("out.csv")).status == 0)
        let text = try String(contentsOf: program.folder.appending(path: "out.csv"), encoding: .utf8)
        #expect(text.contains("'@SUM(A1)") && text.contains("'-1+1"))
        let again = try program.run("people", book, program.path("out.csv"))
        #expect(again.status == 0 && again.lines.last == "没有要记的，账本已经是这样", "\(again.errors)")
    }

    @Test(arguments: [
        (["x.csv", "--out", "y.csv"], "只能一样"), ([], "只能一样"), (["x.csv"], "没有这个文件"),
        (["empty.csv"], "表头"), (["open.csv"], "双引号"), (["twice.csv"], "重复"),
    ])
    func whatCannotBeIsOneLine(words: [String], says: String) throws {
        let program = try Program()
        let book = try program.book()
        _ = try put("电话\n1\n", program, as: "empty.csv")
        _ = try put("姓名,户\n\"甲,3\n", program, as: "open.csv")
        _ = try put("姓名,名字\n甲,乙\n", program, as: "twice.csv")
        let result = try program.run(["people", book] + words, input: Data())
        #expect(result.status != 0 && result.errors.contains(says), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(try Journal.read(at: book).count == 0)
    }

    @Test func aHundredAndTwentyUnitsAreAHundredAndOneHeads() throws {
        let program = try Program(language: "en")
        let book = try program.book()
        let rows = (1...120).map { "1-\($0),80.00,\($0 <= 20 ? "Builder" : "Owner \($0)")\n" }
        let result = try program.run("people", book, put("Unit,Area (m²),Owner\n" + rows.joined(), program))
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("120 units, 101 heads, 9600.00 m² in all"))
        #expect(result.output.contains("Builder has 20 units"))
        #expect(try registered(book).units.heads.count == 101)
    }
}
