import Foundation
import Kernel
import Testing

/// Counting as the command line promises it: what is printed, and the status a script goes by.
@Suite("yuanba count, ballots, rules and verify")
struct CountTests {
    /// Three candidates, one seat; B reaches the quota at once.
    private static let ward = "3 1\n2 1 2 0\n3 2 1 0\n1 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Ward\"\n"
    /// Ann and Bob tie for exclusion in the first round, and whoever of them stays wins.
    private static let level = "3 1\n2 1 2 0\n2 2 1 0\n3 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Level\"\n"
    /// Ann and Bob tie for exclusion, and Cy wins whichever goes.
    private static let harmless = "3 1\n2 1 0\n2 2 0\n3 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Level\"\n"

    private func program(_ files: [String: String], language: String? = nil) throws -> Program {
        let program = try Program(language: language)
        for (name, text) in files { try Data(text.utf8).write(to: program.folder.appending(path: name)) }
        return program
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    // MARK: What a count gives

    @Test("a count ends with status 0 and says who was elected")
    func counted() throws {
        let program = try program(["ward.blt": Self.ward])
        let run = try program.run("count", "ward.blt", "--rule", "scottish")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.lines.contains("当选：Bob"))
        let english = try program.run("count", "ward.blt", "--rule", "scottish", "--lang", "en")
        #expect(english.lines.contains("Elected: Bob"))
    }

    @Test("a tie nobody settles ends with status 3 and names the tied; an order, a seed or an answer settles it")
    func ties() throws {
        let program = try program(["level.blt": Self.level])
        let open = try program.run("count", "level.blt", "--rule", "scottish", "--format", "json")
        #expect(open.status == 3)
        #expect(try json(open.output)["tied"] as? [String] == ["Ann", "Bob"])
        #expect(try program.run("count", "level.blt", "--rule", "scottish", "--ties", "ask").status == 3)
        for ways in [["order"], ["lot:9319."], ["backwards", "lot:9319."], ["forwards", "ask", "order"]] {
            let ties = ways.flatMap { ["--ties", $0] }
            let run = try program.run(["count", "level.blt", "--rule", "scottish"] + ties, input: Data())
            #expect(run.status == 0, "\(ways): \(run.errors)")
        }
    }

    @Test("a tie that elects Cy whichever way it falls doesn't stop the count, and is told")
    func harmlessTie() throws {
        let program = try program(["ward.blt": Self.harmless])
        for ties in [[], ["--ties", "ask"]] {
            let run = try program.run(
                ["count", "ward.blt", "--rule", "scottish", "--format", "json"] + ties, input: Data())
            let count = try json(run.output)
            #expect(run.status == 0 && count["elected"] as? [String] == ["Cy"] && count["tied"] as? [String] == [])
            #expect((count["ties"] as? [[String: Any]])?.first?["settled"] as? String == "passed over")
            #expect((count["notes"] as? [String])?.count == 1)
        }
    }

    @Test(
        "an option the rule has no use for is refused: status 2 and one line in the language chosen",
        arguments: [
            ["--rule", "irv", "--seats", "2"], ["--rule", "schulze", "--registered", "9"],
            ["--rule", "scottish", "--groups", "groups.csv"], ["--rule", "scottish", "--reserve", "women:1"],
            ["--rule", "scottish", "--reserve", "women:2", "--groups", "groups.csv"],
            ["--rule", "budget-greedy", "--seats", "2"], ["--rule", "budget-greedy", "--reserve", "women:1"],
            ["--rule", "irv", "--set", "overvote=skip", "--set", "overvote=exhaust"],
            ["--rule", "absolute-majority", "--registered", "9", "--set", "registered=8"],
            ["--rule", "irv", "--set", "skipped=-1"], ["--rule", "cambridge", "--set", "floor=many"],
            ["--rule", "irv", "--why", "Ann", "--format", "html"],
        ])
    func unused(_ arguments: [String]) throws {
        for (language, isChinese) in [("zh", true), ("en", false)] {
            let program = try program(
                ["ward.blt": Self.ward, "groups.csv": "name,group\nCy,women\n"], language: language)
            let run = try program.run(["count", "ward.blt"] + arguments, input: Data())
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments): \(run.output)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
            let hasHan = run.errors.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            #expect(hasHan == isChinese, "\(arguments): \(run.errors)")
        }
    }

    @Test("why somebody won is JSON where JSON is asked for")
    func whyJSON() throws {
        let program = try program(["ward.blt": Self.ward])
        let run = try program.run("count", "ward.blt", "--rule", "irv", "--why", "Bob", "--format", "json")
        #expect(try json(run.output)["candidate"] as? String == "Bob")
    }

    @Test("the JSON has the keys that other programs rely on")
    func keys() throws {
        let program = try program(["ward.blt": Self.ward])
        let run = try program.run("count", "ward.blt", "--rule", "meek", "--format", "json")
        let count = try json(run.output)
        for key in [
            "rule", "options", "seats", "ballots", "valid", "elected", "tied", "quota", "rounds", "scores", "order",
            "sha256",
        ] {
            #expect(count[key] != nil, "\(key)")
        }
        let rounds = try #require(count["rounds"] as? [[String: Any]])
        for round in rounds {
            for key in ["number", "votes", "exhausted", "loss", "elected", "excluded", "transfers", "note"] {
                #expect(round[key] != nil, "\(key)")
            }
            #expect((round["votes"] as? [String: String])?.keys.sorted() == ["Ann", "Bob", "Cy"])
        }
        let pairs = try json(
            try program.run("count", "ward.blt", "--rule", "schulze", "--format", "json").output)
        #expect((pairs["pairwise"] as? [String: [String: Int]])?["Bob"] == ["Ann": 3, "Cy": 5])
    }

    @Test("standard input and a pipe are counted and digested like the file")
    func pipes() throws {
        let program = try program(["ward.blt": Self.ward])
        func digests(_ result: Program.Result) throws -> [String: String]? {
            #expect(result.status == 0, "\(result.errors)")
            return try json(result.output)["sha256"] as? [String: String]
        }
        let arguments = ["--rule", "irv", "--format", "json"]
        let file = try digests(try program.run(["count", "ward.blt"] + arguments, input: Data()))
        #expect(try digests(try program.run(["count", "-"] + arguments, input: Data(Self.ward.utf8))) == file)
        // A pipe by name gives its bytes once, to whoever reads first.
        let pipe = program.path("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", "cat \"$1\" > \"$2\"", "sh", program.path("ward.blt"), pipe]
        try writer.run()
        #expect(try digests(try program.run(["count", pipe] + arguments, input: Data())) == file)
        writer.waitUntilExit()
    }

    @Test("files of one election are counted together; one of another election is refused")
    func several() throws {
        let other = Self.ward.replacing("\"Ann\"", with: "\"Dee\"")
        let strangers = "2 1\n1 1 0\n0\n\"X\"\n\"Y\"\n\"Else\"\n"
        let program = try program(["one.blt": Self.ward, "two.blt": other, "else.blt": strangers])
        let run = try program.run("count", "one.blt", "two.blt", "--rule", "plurality", "--format", "json")
        #expect(run.status == 0)
        #expect(try json(run.output)["ballots"] as? Int == 12)
        #expect(run.errors.contains("Dee") && run.errors.contains("two.blt"))
        let stranger = try program.run("count", "one.blt", "else.blt", "--rule", "plurality")
        #expect(stranger.status == 2)
        #expect(stranger.errors.hasPrefix("else.blt: "))
    }

    @Test("of a file with several contests the one named is counted")
    func contests() throws {
        let raire = "2\nContest,1,2,10,11\nContest,2,2,20,21\n1,a,10\n1,b,10,11\n2,a,21\n2,b,21\n2,c,20\n"
        let program = try program(["two.raire": raire])
        let first = try program.run("count", "two.raire", "--rule", "irv", "--lang", "en")
        #expect(first.lines.contains("Elected: 10"))
        #expect(first.errors.contains("--contest"))
        let second = try program.run("count", "two.raire", "--rule", "irv", "--contest", "2", "--lang", "en")
        #expect(second.lines.contains("Elected: 21"))
        #expect(second.errors.isEmpty)
        #expect(try program.run("count", "two.raire", "--rule", "irv", "--contest", "3").status == 2)
    }

    @Test("--why tells of one candidate, in either language")
    func why() throws {
        let program = try program(["ward.blt": Self.ward])
        let run = try program.run("count", "ward.blt", "--rule", "irv", "--why", "Ann", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.lines.count == 1 && run.output.contains("Ann"))
        #expect(try program.run("count", "ward.blt", "--rule", "irv", "--why", "Dee").status == 2)
    }

    @Test("yuanba rules names every rule with a title in both languages")
    func rules() throws {
        let run = try Program().run("rules")
        #expect(run.status == 0)
        for name in ["irv", "scottish", "meek-nz", "cambridge", "schulze", "equal-shares", "budget-greedy", "lot"] {
            #expect(run.lines.contains { $0.hasPrefix(name + "  ") && $0.contains(" · ") }, "\(name)")
        }
    }

    // MARK: Ballot files written

    @Test("a file written in another format counts to the same, and a published one hides the single voter")
    func ballots() throws {
        let program = try program(["ward.blt": Self.ward])
        let count = ["--rule", "scottish", "--format", "json"]
        let before = try json(try program.run(["count", "ward.blt"] + count, input: Data()).output)
        for format in ["blt", "csv", "json"] {
            #expect(try program.run("ballots", "ward.blt", "--to", format, "-o", "out.\(format)").status == 0)
            let after = try json(try program.run(["count", "out.\(format)"] + count, input: Data()).output)
            #expect(after["elected"] as? [String] == before["elected"] as? [String], "\(format)")
            #expect(after["valid"] as? Int == before["valid"] as? Int, "\(format)")
        }
        let csv = try program.run("ballots", "ward.blt", "--to", "csv", "-o", "out.csv", "--lang", "en")
        #expect(csv.errors == "csv cannot hold a title\n", "\(csv.errors)")
        let two = try self.program(["two.blt": Self.ward.replacing("3 1\n", with: "3 2\n-1\n")])
        let warned = try two.run("ballots", "two.blt", "--to", "csv", "--lang", "en")
        #expect(warned.errors.contains("--seats 2") && warned.errors.contains("withdrew: Ann"))
        let huge = try self.program(["huge.blt": Self.ward.replacing("3 2 1 0", with: "9223372036854775000 2 1 0")])
        #expect(try huge.run("ballots", "huge.blt", "--to", "json").status == 2)
        let published = try program.run("ballots", "ward.blt", "--public", "-o", "public.blt", "--lang", "en")
        #expect(published.status == 0)
        #expect(published.errors.contains("1 left out"))
    }

    // MARK: A recount

    @Test("verify: 0 for the ballots a result names in either form, 4 for a changed figure, other ballots or a part")
    func verify() throws {
        let program = try program(["ward.blt": Self.ward, "level.blt": Self.level])
        let result = try program.run("count", "ward.blt", "--rule", "scottish", "--format", "json").output
        func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: program.folder.appending(path: name))
        }
        try write(result, "result.json")
        try write(result.replacing("\"Ann\": \"2.00000\"", with: "\"Ann\": \"3.00000\""), "forged.json")
        try write(#"{"rule": "scottish"}"#, "bare.json")
        let reordered = "3 1\n1 3 0\n1 1 2 0\n3 2 1 0\n1 1 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Ward\"\n"
        try write(reordered, "canonical.blt")
        #expect(try program.run("verify", "result.json", "ward.blt").status == 0)
        #expect(try program.run("verify", "result.json", "canonical.blt").status == 0)
        let forged = try program.run("verify", "forged.json", "ward.blt")
        #expect(forged.status == 4)
        #expect(forged.errors.contains("rounds[0].votes.Ann") && forged.errors.contains("2.00000"))
        #expect(try program.run("verify", "result.json", "level.blt").status == 4)
        #expect(try program.run("verify", "bare.json", "ward.blt").status == 4)
        #expect(try program.run("verify", "ward.blt", "ward.blt").status == 2)
        _ = try program.run("ballots", "ward.blt", "--public", "-o", "public.blt")
        let part = try program.run("verify", "result.json", "public.blt", "--lang", "en")
        #expect(part.status == 4)
        #expect(part.errors.contains("cannot be recounted whole"))
    }

    @Test("a result with reserved seats says who was of the group, and verifies by that")
    func reserved() throws {
        let program = try program(["ward.blt": Self.ward, "groups.csv": "name,group\nCy,women\n"])
        let run = try program.run(
            "count", "ward.blt", "--rule", "scottish", "--seats", "2", "--reserve", "women:1", "--groups", "groups.csv",
            "--format", "json", "-o", "result.json")
        #expect(run.status == 0, "\(run.errors)")
        let result = try String(contentsOf: program.folder.appending(path: "result.json"), encoding: .utf8)
        #expect((try json(result)["elected"] as? [String])?.contains("Cy") == true)
        #expect(try program.run("verify", "result.json", "ward.blt").status == 0)
    }

    // MARK: Bad input

    /// A ballot file with something wrong, and what its message must name.
    struct Bad: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let says: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, says: String) { self.init(name, Array(text.utf8), says: says) }
        init(_ name: String, _ bytes: [UInt8], says: String) {
            (self.name, self.bytes, self.says) = (name, bytes, says)
        }
    }

    private static let names = "0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"T\"\n"
    private static let bad = [
        Bad("empty.blt", "", says: "empty.blt:1:1: "),
        Bad("truncated.blt", "3 1\n1 1 2 0\n1 2", says: "truncated.blt:3:4: "),
        Bad("range.blt", "3 1\n1 1 4 0\n" + names, says: "range.blt:2:5: "),
        Bad("repeated.blt", "3 1\n1 1 1 0\n" + names, says: "repeated.blt:2:5: "),
        Bad("seats.blt", "3 4\n1 1 2 0\n" + names, says: "seats.blt:1:3: "),
        Bad("none.blt", "3 1\n" + names, says: "none.blt: "),
        Bad("blank.blt", "3 1\n5 0\n" + names, says: "blank.blt: "),
        Bad("negative.blt", "3 1\n1 1 0\n-5 1 0\n" + names, says: "negative.blt:3:1: "),
        Bad("enormous.blt", "3 1\n99999999999999999999 1 0\n" + names, says: "enormous.blt:2:1: "),
        Bad("total.blt", "3 1\n9223372036854775807 1 0\n1 2 0\n" + names, says: "total.blt:3:1: "),
        Bad(
            "long.blt", "3 1\n1 " + String(repeating: "1 2 3 ", count: 1_700_000) + "0\n" + names,
            says: "long.blt:2:9: "),
        Bad("sixteen.blt", [0xFF, 0xFE] + ward.utf8.flatMap { [$0, 0] } + [0x41], says: "sixteen.blt:10:1: "),
        Bad("nul.blt", "3 1\n1 1\0 2 0\n" + names, says: "nul.blt:2:4: "),
        Bad("nothing.csv", "id,Rank 1\n", says: "nothing.csv"),
        Bad("depth.json", String(repeating: "[", count: 200_000), says: "depth.json:1:"),
    ]

    @Test("bad ballots: status 2, one line that says where and what, nothing counted", arguments: bad)
    func refuses(_ bad: Bad) throws {
        let program = try Program()
        try Data(bad.bytes).write(to: program.folder.appending(path: bad.name))
        for rule in ["scottish", "irv", "schulze", "plurality"] {
            let run = try program.run("count", bad.name, "--rule", rule)
            #expect(run.status == 2, "\(rule)")
            #expect(run.output.isEmpty, "\(rule)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors.prefix(300))")
            #expect(run.errors.contains(bad.says), "\(run.errors.prefix(300))")
            #expect(run.errors.utf8.count < 400)
        }
    }

    @Test("line ends of every kind in one file are read")
    func lineEnds() throws {
        let program = try program(["mixed.blt": "3 1\r\n2 1 2 0\r3 2 0\n0\r\n\"Ann\"\n\"Bob\"\r\"Cy\"\r\n\"T\"\r\n"])
        #expect(try program.run("count", "mixed.blt", "--rule", "irv").lines.contains("当选：Bob"))
    }

    @Test(
        "a slip on the command line: status 2 and one line",
        arguments: [
            ["count", "ward.blt", "--rule", "scotish"], ["count", "ward.blt"], ["count", "--rule", "irv"],
            ["count", "ward.blt", "--rule", "irv", "--set", "overvote=no"],
            ["count", "ward.blt", "--rule", "irv", "--set", "overvote"],
            ["count", "ward.blt", "--rule", "irv", "--set", "colour=red"],
            ["count", "ward.blt", "--rule", "irv", "--seats", "none"],
            ["count", "ward.blt", "--rule", "scottish", "--seats", "0"],
            ["count", "ward.blt", "--rule", "scottish", "--seats", "-1"],
            ["count", "ward.blt", "--rule", "scottish", "--seats", "4"],
            ["count", "ward.blt", "--rule", "irv", "--input", "doc"],
            ["count", "ward.blt", "--rule", "irv", "--format", "pdf"],
            ["count", "ward.blt", "--rule", "irv", "--ties", "coin"],
            ["count", "ward.blt", "--rule", "scottish", "--reserve", "women"],
            ["count", ".", "--rule", "irv"], ["count", "gone.blt", "--rule", "irv"],
            ["count", "/dev/null", "--rule", "irv"], ["verify", "ward.blt", "ward.blt"], ["recount"],
        ])
    func slips(_ arguments: [String]) throws {
        let program = try program(["ward.blt": Self.ward])
        for language in ["zh", "en"] {
            let spoken = try Program(language: language)
            try FileManager.default.copyItem(atPath: program.path("ward.blt"), toPath: spoken.path("ward.blt"))
            let run = try spoken.run(arguments, input: Data())
            #expect(run.status == 2, "\(language)")
            #expect(run.output.isEmpty)
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        }
    }
}
