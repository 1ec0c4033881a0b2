import Foundation
import Testing

struct PaperFormatTests {
    /// A book with one meeting.
    private func program(_ language: String? = nil) throws -> Program {
        let program = try Program(language: language)
        let book = try program.book()
        _ = try program.run("meet", book, input: "人员 杨通海\n开会 院坝会 十一月院坝会 主持=杨通海\n到会 杨通海\n散会\n")
        return program
    }

    @Test func theEndingOfTheNameIsTheFormatInLettersOfEitherSize() throws {
        let program = try program()
        for (name, start) in [
            ("签到表.csv", "\u{FEFF}序号"), ("签到表.HTML", "<!DOCTYPE html>"), ("签到表.Md", "# "), ("签到表.txt", "十一月院坝会"),
        ] {
            let run = try program.run("minutes", "nanshan.book", "--paper", "sign-in", "-o", name)
            #expect(run.status == 0 && run.errors.isEmpty)
            let text = String(decoding: try program.bytes(name), as: UTF8.self)
            #expect(text.unicodeScalars.starts(with: start.unicodeScalars), "\(name): \(text.prefix(20))")
        }
        for name in ["签到表.xlsx", "签到表.DOCX"] {
            #expect(try program.run("minutes", "nanshan.book", "--paper", "sign-in", "-o", name).status == 0)
            #expect(try program.bytes(name).starts(with: Data("PK".utf8)))
        }
    }

    @Test(arguments: ["zh", "en"])
    func anEndingThatIsNoFormatIsRefusedInOneLine(language: String) throws {
        let program = try program(language)
        let run = try program.run("minutes", "nanshan.book", "-o", "记录.odt")
        #expect(run.status == 2 && run.errors.isOneLine && run.errors.contains(".odt"))
        #expect(run.errors.replacing("记录", with: "").hasHan == (language == "zh"))
        #expect(try program.files("记录").isEmpty)
        #expect(try program.run("minutes", "nanshan.book", "-o", "记录.odt", "--format", "html").status == 0)
    }

    @Test func theWholeBookIsAWorkbook() throws {
        let program = try program()
        let run = try program.run("export", "nanshan.book", "--format", "xlsx", "-o", "表格")
        #expect(run.status == 0 && run.output == "表格/nanshan.xlsx\n")
        #expect(try program.bytes("表格/nanshan.xlsx").starts(with: Data("PK".utf8)))
    }

    /// Programs read keys; people, the language they ask for.
    @Test func tablesAreHeadedInTheLanguageAskedFor() throws {
        let program = try program()
        for (arguments, head) in [
            ([], "name,gender,born"), (["--lang", "zh"], "姓名,性别,出生"), (["--lang", "en"], "name,gender,born"),
        ] {
            let run = try program.run(
                ["export", "nanshan.book", "--format", "csv", "-o", "表"] + arguments, input: Data())
            #expect(run.status == 0)
            let text = String(decoding: try program.bytes("表/people.csv"), as: UTF8.self)
            #expect(text.dropFirst().hasPrefix(head), "\(arguments)")
            _ = try program.shell("rm -r 表")
        }
    }

    @Test func aPaperOfTheCommunitysOwnNameIsMadeFromItsTemplate() throws {
        let program = try program()
        try program.write("", "x")
        _ = try program.shell("mkdir -p templates/papers; printf '# {{title}}便条\\n' > templates/papers/便条.mustache")
        let run = try program.run("minutes", "nanshan.book", "--paper", "便条")
        #expect(run.output == "# 十一月院坝会便条\n")
        #expect(try program.run("minutes", "nanshan.book", "--paper", "没有的").status == 2)
    }

    @Test func aCommunityGetsASetOfItsOwnAndKeepsWhatItHas() throws {
        let program = try program()
        _ = try program.shell("mkdir -p 村/templates/papers; echo 我的 > 村/templates/papers/record.mustache")
        let run = try program.run("templates", "copy", "村")
        #expect(run.status == 0 && run.errors.isOneLine && run.errors.contains("record.mustache"))
        #expect(try program.bytes("村/templates/papers/record.mustache") == Data("我的\n".utf8))
        #expect(try program.files("村") == ["村"])
        #expect(try program.run("templates", "copy", "村", "--overwrite").status == 0)
        #expect(try program.bytes("村/templates/papers/record.mustache").count > 100)
        #expect(try program.run("templates", "check", "村").status == 0)
    }

    @Test(arguments: ["zh", "en"])
    func aSlipInATemplateIsALineWithItsPlace(language: String) throws {
        let program = try program()
        _ = try program.shell("mkdir -p t/papers; printf '一\\n{{tilte}}\\n' > t/papers/record.mustache")
        let run = try program.run("--lang", language, "templates", "check", "t")
        #expect(run.status == 2)
        #expect(
            run.lines.first == "\(program.path("t/papers/record.mustache"))"
                + (language == "zh"
                    ? "：第2行：没有叫“tilte”的内容：是不是“title”" : ":2: nothing is called tilte: did you mean title?"))
    }
}
