import Foundation
import Testing

/// Ballot files as people have them, through the program: what is counted, what is said.
@Suite("yuanba count and ballots --explain on what people hand in")
struct BallotsTests {
    private static let faults = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Faults/ballots")

    private func program(_ files: String...) throws -> Program {
        let program = try Program()
        for file in files {
            try FileManager.default.copyItem(
                at: Self.faults.appending(path: file), to: program.folder.appending(path: file))
        }
        return program
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// A file, the rule it is for, who is elected (or tied), how many papers, how many candidates.
    struct Right: CustomTestStringConvertible, Sendable {
        var file: String
        var rule: String
        var elected: [String]
        var tied: [String] = []
        var papers: Int
        var candidates: Int
        var encoding = "UTF-8"
        var testDescription: String { "\(file) by \(rule)" }
    }

    private static let right = [
        Right(file: "star-table.csv", rule: "star", elected: [], tied: ["A", "B", "C"], papers: 2, candidates: 5),
        Right(file: "gform-rank.csv", rule: "irv", elected: ["A"], papers: 3, candidates: 3),
        Right(file: "gform-appr.csv", rule: "approval", elected: [], tied: ["甲", "乙"], papers: 3, candidates: 3),
        Right(file: "google.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 3),
        Right(file: "google2.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 3),
        Right(file: "google3.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 2),
        Right(file: "msforms.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 3),
        Right(file: "wjx.csv", rule: "irv", elected: ["甲"], papers: 3, candidates: 3),
        Right(file: "wjx-multi.csv", rule: "approval", elected: ["张三"], papers: 3, candidates: 2),
        Right(file: "qualtrics.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 3),
        Right(file: "choice_names.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 3),
        Right(file: "zhg.csv", rule: "irv", elected: ["甲"], papers: 3, candidates: 2, encoding: "GB18030"),
        Right(file: "zhu.csv", rule: "irv", elected: ["甲"], papers: 3, candidates: 2, encoding: "UTF-16LE"),
        Right(file: "zh.xlsx", rule: "irv", elected: ["甲"], papers: 3, candidates: 2, encoding: "XLSX: Sheet"),
        Right(file: "debian.txt", rule: "schulze", elected: ["Option 2"], papers: 2, candidates: 5),
        Right(file: "gbk_seven.csv", rule: "plurality", elected: ["张三"], papers: 7, candidates: 3, encoding: "GB18030"),
        Right(file: "gbk_names.csv", rule: "plurality", elected: ["张三"], papers: 4, candidates: 4, encoding: "GB18030"),
        Right(file: "gbk2.blt", rule: "plurality", elected: ["张三"], papers: 5, candidates: 3, encoding: "GB18030"),
        Right(file: "space_win.csv", rule: "plurality", elected: ["张三"], papers: 7, candidates: 2),
        Right(file: "delim.csv", rule: "approval", elected: ["A"], papers: 3, candidates: 3),
        Right(file: "delim2.csv", rule: "approval", elected: ["A"], papers: 3, candidates: 3),
        Right(file: "uwi.csv", rule: "irv", elected: [], tied: ["A", "B"], papers: 10, candidates: 3),
        Right(file: "total.csv", rule: "irv", elected: ["Ann"], papers: 3, candidates: 2),
        Right(file: "zh12.csv", rule: "borda", elected: [], tied: ["候选01"], papers: 2, candidates: 12),
        Right(file: "full.csv", rule: "irv", elected: ["甲"], papers: 3, candidates: 2),
    ]

    @Test("each file that went wrong is read for what it is and counts to the right one", arguments: right)
    func counted(_ right: Right) throws {
        let program = try program(right.file)
        let run = try program.run("count", right.file, "--rule", right.rule, "--format", "json")
        #expect(run.status == (right.tied.isEmpty ? 0 : 3), "\(run.errors)")
        let count = try json(run.output)
        #expect(count["elected"] as? [String] == right.elected)
        let tied = try #require(count["tied"] as? [String])
        #expect(right.tied.allSatisfy(tied.contains), "\(tied)")
        #expect(count["ballots"] as? Int == right.papers)
        let told = try program.run("ballots", "--explain", right.file, "--format", "json")
        #expect(told.status == 0)
        let explained = try #require(
            try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [[String: Any]])
        #expect((explained[0]["candidates"] as? [String])?.count == right.candidates)
        #expect(explained[0]["encoding"] as? String == right.encoding)
        #expect(explained[0]["papers"] as? Int == right.papers)
    }

    @Test("a result counted from GBK verifies against the file, and the encoding is said")
    func verified() throws {
        let program = try program("gbk_seven.csv")
        let run = try program.run(
            "count", "gbk_seven.csv", "--rule", "plurality", "--format", "json", "-o", "result.json", "--lang", "en")
        #expect(run.status == 0 && run.errors.contains("read as GB18030"))
        #expect(try program.run("verify", "result.json", "gbk_seven.csv").status == 0)
    }

    @Test("--explain tells columns, papers, what was left out and why, in the chosen language alone")
    func explained() throws {
        let program = try program("total.csv", "uwi.csv", "gform-appr.csv")
        let english = try program.run("ballots", "--explain", "total.csv", "uwi.csv", "--lang", "en")
        #expect(english.status == 0 && english.errors.isEmpty)
        for part in [
            "ID  →  the paper's number", "Rank 2  →  rank 2", "line 5 Total,2,1: a row of sums",
            "“OVERVOTE”  →  an overvote",
        ] {
            #expect(english.output.contains(part), "\(part)")
        }
        #expect(!english.output.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) })
        let chinese = try program.run("ballots", "--explain", "gform-appr.csv")
        for part in ["格式：csv", "名单表", "编码：UTF-8", "时间戳  →  ", "候选人3名：甲、乙、丙", "选票3张：有选择3，空白0"] {
            #expect(chinese.output.contains(part), "\(part)")
        }
    }

    @Test("--explain of every format, and of what is refused: what it was tried as, and why not")
    func refused() throws {
        let program = try program("escape-names.blt")
        let run = try program.run("ballots", "--explain", "escape-names.blt", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.output.contains("not read: escape-names.blt:11:1: ") && run.output.contains("U+001B"))
        #expect(run.output.contains("read as blt") && !run.output.contains("\u{1B}"))
        let ward = "3 1\n2 1 2 0\n1 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Ward\"\n"
        try Data(ward.utf8).write(to: program.folder.appending(path: "ward.blt"))
        let sound = try program.run("ballots", "--explain", "ward.blt", "--lang", "en")
        #expect(sound.status == 0)
        #expect(sound.output.contains("Format: blt") && sound.output.contains("Papers: 3, marked 2, blank 1"))
        let table = "产品,单价\n米,五元\n"
        try Data(table.utf8).write(to: program.folder.appending(path: "shop.csv"))
        #expect(try program.run("ballots", "--explain", "shop.csv").output.contains("第1选择,第2选择"))
    }

    @Test("escapes in a ballot file reach no screen: status 2, one line with the place and the code point")
    func escapes() throws {
        let program = try program("escape-names.blt")
        for arguments in [["count", "escape-names.blt", "--rule", "plurality"], ["ballots", "escape-names.blt"]] {
            let run = try program.run(arguments, input: Data())
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains("escape-names.blt:11:1: ") && run.errors.contains("U+001B"))
            #expect(!run.errors.contains("\u{1B}") && run.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("groups in GBK are read; a sheet of a workbook is named by --contest")
    func groups() throws {
        let program = try program("zh.xlsx", "zhg.csv")
        // 乙,妇女
        try Data([0xD2, 0xD2, 0x2C, 0xB8, 0xBE, 0xC5, 0xAE, 0x0A]).write(
            to: program.folder.appending(path: "groups.csv"))
        let run = try program.run(
            "count", "zhg.csv", "--rule", "scottish", "--seats", "1", "--reserve", "妇女:1", "--groups", "groups.csv",
            "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try json(run.output)["elected"] as? [String] == ["乙"])
        #expect(try program.run("count", "zh.xlsx", "--rule", "irv", "--contest", "Sheet").status == 0)
        #expect(try program.run("count", "zh.xlsx", "--rule", "irv", "--contest", "别的").status == 2)
    }

    @Test("rows and columns that a workbook hides count and are said, by sheet, row and column")
    func hiddenRows() throws {
        let program = try program("hidden.xlsx")
        for command in [["count", "hidden.xlsx", "--rule", "irv"], ["ballots", "--explain", "hidden.xlsx"]] {
            let run = try program.run(command + ["--lang", "en"], input: Data())
            let said = run.output + run.errors
            #expect(run.status == 0 && said.contains("sheet 票 hides rows 3, 4"), "\(said)")
            #expect(said.contains("hides column D"))
        }
    }

    @Test("cells merged over several papers are refused with their place; over a heading or a group they are read")
    func mergedCells() throws {
        let program = try program("merged.xlsx", "merged-group.xlsx")
        let run = try program.run("count", "merged.xlsx", "--rule", "irv", "--lang", "en")
        #expect(run.status == 2 && run.errors.hasPrefix("merged.xlsx:4:3: read \"甲\""), "\(run.errors)")
        #expect(run.errors.contains("C4:C5 are merged"))
        let group = try program.run("count", "merged-group.xlsx", "--rule", "irv", "--lang", "en")
        #expect(group.errors.contains("merged-group.xlsx:3:2: merged cells"), "\(group.errors)")
        #expect(group.output.contains("甲") && !group.errors.contains(":1:1:"))
    }

    @Test("names that differ only by case are named where the result is printed")
    func caseTwins() throws {
        let program = try Program()
        try program.write("ID,Rank 1\n1,Ann\n2,ann\n3,Bob\n4,Bob\n", "t.csv")
        let run = try program.run("count", "t.csv", "--rule", "plurality")
        #expect(run.status == 0 && run.errors.contains("“Ann”“ann”只有大小写不同"), "\(run.errors)")
        try program.write("ID,Rank 1\n1,李　梅\n2,李梅\n", "s.csv")
        let explained = try json(
            try program.run("ballots", "--explain", "--format", "json", "s.csv").output.trimmingPrefix("[").description
                .trimmingCharacters(in: CharacterSet(charactersIn: "]\n")))
        let written = try #require(explained["written"] as? [[String: Any]])
        #expect(
            written.count == 1 && written[0]["read"] as? String == "李　梅" && written[0]["meaning"] as? String == "李梅")
    }

    @Test("old and foreign files are named for what they are, with what to do")
    func kinds() throws {
        let program = try Program()
        let xls: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        try Data(xls).write(to: program.folder.appending(path: "old.xls"))
        try Data("<html><table><tr><td>甲</td></tr></table>".utf8).write(to: program.folder.appending(path: "web.xls"))
        for (file, says) in [("old.xls", ".xls"), ("web.xls", "web page")] {
            let run = try program.run("count", file, "--rule", "irv", "--lang", "en")
            #expect(run.status == 2 && run.errors.contains(says) && run.errors.contains("save it as .xlsx or CSV"))
        }
    }
}
