import Chance
import Foundation
import Kernel
import Testing

/// One teller, many boxes: precinct files of one election added to one.
@Suite("yuanba ballots merge")
struct BallotsMergeTests {
    private static let ending = "0\n\"杨通海\"\n\"潘玉珍\"\n\"李大山\"\n\"村主任选举\"\n"
    private static let first = "3 1\n" + "2 1 2 0\n1 3 0\n" + ending
    private static let second = "3 1\n" + "1 3 0\n5 2 1 0\n1 0\n" + ending
    private static let third = "3 1\n" + "4 2 0\n" + ending

    private func program(_ files: [String: String] = [:], language: String? = nil) throws -> Program {
        let program = try Program(language: language)
        let all = ["一组.blt": Self.first, "二组.blt": Self.second, "三组.blt": Self.third]
        for (name, text) in all.merging(files, uniquingKeysWith: { $1 }) {
            try Data(text.utf8).write(to: program.folder.appending(path: name))
        }
        return program
    }

    private func bytes(_ program: Program, _ file: String) throws -> Data {
        try Data(contentsOf: program.folder.appending(path: file))
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("the merged boxes have the count and the digest of one file with all papers")
    func asOneFile() throws {
        let whole = "3 1\n" + "2 1 2 0\n1 3 0\n1 3 0\n5 2 1 0\n1 0\n4 2 0\n" + Self.ending
        let program = try program(["全村.blt": whole])
        let run = try program.run(
            "ballots", "merge", "一组.blt", "二组.blt", "三组.blt", "-o", "合.blt", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let figures = try json(run.output)
        #expect(figures["papers"] as? Int == 14)
        #expect(figures["boxes"] as? Int == 3)
        #expect(figures["patterns"] as? Int == 5)
        let counts = try ["合.blt", "全村.blt"].map {
            try json(try program.run("count", $0, "--rule", "plurality", "--format", "json").output)
        }
        for key in ["elected", "ballots", "rounds", "title"] {
            #expect(NSArray(array: [counts[0][key] ?? ""]).isEqual(to: [counts[1][key] ?? ""]), "\(key)")
        }
        let digests = counts.map { ($0["sha256"] as? [String: String])?["canonical"] }
        #expect(digests[0] == digests[1])
        #expect(digests[0] == figures["sha256"] as? String)
        let mode = try FileManager.default.attributesOfItem(atPath: program.path("合.blt"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("in whatever order and however they are merged, the bytes are the same")
    func associative() throws {
        let program = try program()
        func merge(_ files: String..., to: String) throws -> Data {
            let run = try program.run(["ballots", "merge"] + files + ["-o", to], input: Data())
            #expect(run.status == 0, "\(run.errors)")
            return try bytes(program, to)
        }
        let all = try merge("一组.blt", "二组.blt", "三组.blt", to: "a.blt")
        #expect(try merge("三组.blt", "一组.blt", "二组.blt", to: "b.blt") == all)
        _ = try merge("二组.blt", "三组.blt", to: "right.blt")
        #expect(try merge("一组.blt", "right.blt", to: "c.blt") == all)
        _ = try merge("二组.blt", "一组.blt", to: "left.blt")
        #expect(try merge("left.blt", "三组.blt", to: "d.blt") == all)
        #expect(try merge("a.blt", to: "e.blt") == all)
        // From a pipe, to standard output.
        let piped = try program.run(["ballots", "merge", "-", "三组.blt"], input: try bytes(program, "left.blt"))
        #expect(Data(piped.output.utf8) == all)
    }

    @Test("candidates may stand in another order; a table and a file in another encoding are boxes too")
    func otherForms() throws {
        let program = try program([
            "甲.csv": "第1选择,第2选择\nAnn,Bob\nBob,Ann\n", "乙.csv": "第1选择,第2选择\nBob,Ann\nAnn,\n",
        ])
        let one = try program.run("ballots", "merge", "甲.csv", "乙.csv", "-o", "一.blt")
        #expect(one.status == 0, "\(one.errors)")
        let other = try program.run("ballots", "merge", "乙.csv", "甲.csv", "-o", "二.blt")
        #expect(other.status == 0)
        #expect(try bytes(program, "一.blt") == bytes(program, "二.blt"))
        let count = try json(
            try program.run("count", "一.blt", "--rule", "plurality", "--seats", "1", "--format", "json").output)
        #expect(count["ballots"] as? Int == 4)
    }

    struct Wrong: CustomTestStringConvertible, Sendable {
        var text: String
        var says: String
        var testDescription: String { says }
    }

    private static let wrong = [
        Wrong(text: first.replacing("村主任选举", with: "村委委员选举"), says: "标题"),
        Wrong(text: first.replacing("3 1\n", with: "3 2\n"), says: "名额"),
        Wrong(text: first.replacing("李大山", with: "龙金花"), says: "没有李大山，多了龙金花"),
        Wrong(text: first.replacing("3 1\n", with: "3 1\n[withdrawn 3]\n"), says: "李大山"),
        Wrong(text: first.replacing("3 1\n", with: "3 1\n[tie 3 2 1]\n"), says: "平票次序"),
        Wrong(text: second.replacing("5 2 1 0", with: "5 2 4 0"), says: "坏.blt:3:5"),
        Wrong(text: String(second.dropLast(40)), says: "坏.blt"),
        // The same papers, in another order.
        Wrong(text: "3 1\n1 3 0\n1 1 2 0\n1 1 2 0\n" + ending, says: "--alike"),
    ]

    @Test("what is no box of this election is named, and nothing is written", arguments: wrong)
    func refused(_ wrong: Wrong) throws {
        let program = try program(["坏.blt": wrong.text])
        for files in [["一组.blt", "坏.blt"], ["坏.blt", "一组.blt"]] {
            let run = try program.run(["ballots", "merge"] + files + ["二组.blt", "-o", "合.blt"], input: Data())
            #expect(run.status == 2)
            #expect(run.errors.contains("一组.blt") || run.errors.contains("坏.blt"), "\(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: program.path("合.blt")))
        }
        let run = try program.run("ballots", "merge", "一组.blt", "坏.blt", "-o", "合.blt")
        #expect(run.errors.contains(wrong.says), "\(run.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.folder.path).allSatisfy { !$0.hasPrefix(".") })
    }

    @Test(
        "a box given twice is named: as a file, under another name, and within a merged file; two alike may be said to be so"
    )
    func twice() throws {
        let program = try program(["又一组.blt": Self.first])
        for files in [["一组.blt", "一组.blt"], ["一组.blt", "./一组.blt"], ["一组.blt", "又一组.blt"]] {
            let run = try program.run(["ballots", "merge"] + files + ["-o", "合.blt"], input: Data())
            #expect(run.status == 2, "\(files)")
        }
        #expect(try program.run("ballots", "merge", "一组.blt", "二组.blt", "-o", "两组.blt").status == 0)
        let within = try program.run("ballots", "merge", "两组.blt", "又一组.blt", "-o", "合.blt")
        #expect(within.status == 2)
        #expect(within.errors.contains("又一组.blt"))
        #expect(within.errors.contains("两组.blt"))
        let alike = try program.run(
            "ballots", "merge", "两组.blt", "又一组.blt", "--alike", "--format", "json", "-o", "合.blt")
        #expect(try json(alike.output)["papers"] as? Int == 13)
    }

    @Test("a merged file that was edited or cut afterwards is not taken for what its boxes say")
    func edited() throws {
        let program = try program()
        #expect(try program.run("ballots", "merge", "一组.blt", "二组.blt", "-o", "两组.blt").status == 0)
        let text = String(decoding: try bytes(program, "两组.blt"), as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        let changed = [
            text.replacing("5 2 1 0", with: "6 2 1 0"), lines.dropLast().joined(separator: "\n") + "\n",
        ]
        for text in changed {
            try Data(text.utf8).write(to: program.folder.appending(path: "改.blt"))
            let run = try program.run("ballots", "merge", "改.blt", "三组.blt", "-o", "合.blt")
            #expect(run.status == 2)
            #expect(run.errors.contains("改.blt"))
        }
    }

    @Test("it speaks English where that is asked for")
    func english() throws {
        let program = try program(language: "en")
        let run = try program.run("ballots", "merge", "一组.blt", "二组.blt", "-o", "all.blt")
        #expect(run.errors.contains("boxes: 2; papers: 10;"), "\(run.errors)")
        #expect(try program.run("--lang", "en", "ballots", "merge", "一组.blt").output.hasPrefix("3 1\n"))
        #expect(try program.run("ballots", "merge", "一组.blt", "--format", "json").status == 2)
    }
}
