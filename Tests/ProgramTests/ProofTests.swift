import Foundation
import Kernel
import Testing

/// What somebody else needs to doubt a result: papers drawn by dice, checkpoints, results in formats of others.
@Suite("yuanba audit, checkpoint, witness, count --format nist")
struct ProofTests {
    private static let ward = "3 1\n60 1 2 0\n30 2 1 0\n10 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cy\"\n\"Ward\"\n"

    private func program(language: String? = nil) throws -> Program {
        let program = try Program(language: language)
        try Data(Self.ward.utf8).write(to: URL(filePath: program.path("ward.blt")))
        let count = try program.run("count", "ward.blt", "--rule", "plurality", "--format", "json", "-o", "result.json")
        #expect(count.status == 0, "\(count.errors)")
        return program
    }

    @Test("the page of an audit has as many numbers as confirm it; read back they do, and the first false one is named")
    func audit() throws {
        let program = try program(language: "en")
        let asked = ["result.json", "ward.blt", "--risk", "5%", "--seed", "31415926"]
        let page = try program.run(["audit", "plan"] + asked, input: Data())
        #expect(page.status == 0, "\(page.errors)")
        #expect(!page.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        let lines = page.lines
        let start = try #require(lines.firstIndex { $0.hasPrefix("in the order drawn") })
        let end = try #require(lines.firstIndex { $0.hasPrefix("sorted") })
        let numbers = lines[start + 1..<end].flatMap { $0.split(separator: " ").compactMap { Int($0) } }
        #expect(!numbers.isEmpty && numbers.count < 100)
        func mark(_ number: Int) -> String { number <= 60 ? "1 2" : number <= 90 ? "2 1" : "3" }
        let read = numbers.map { "\($0): \(mark($0))\n" }.joined()
        let all = try program.run(["audit", "read"] + asked, input: Data(read.utf8))
        #expect(all.status == 0 && all.lines.last?.hasPrefix("enough") == true, "\(all.output)\(all.errors)")
        let part = try program.run(
            ["audit", "read"] + asked, input: Data(numbers.prefix(2).map { "\($0): \(mark($0))\n" }.joined().utf8))
        #expect(part.status == 3)
        let wrong = try program.run(["audit", "read"] + asked, input: Data("\(numbers[0] % 100 + 1): 1\n".utf8))
        #expect(wrong.status == 2 && wrong.errors.contains("keep the order drawn"))
        // Another result's numbers are not audited at all.
        let forged = try String(contentsOfFile: program.path("result.json"), encoding: .utf8)
            .replacing("\"Ann\": \"60\"", with: "\"Ann\": \"61\"")
        try forged.write(toFile: program.path("forged.json"), atomically: true, encoding: .utf8)
        let refused = try program.run(
            ["audit", "plan", "forged.json", "ward.blt", "--seed", "1"], input: Data())
        #expect(refused.status == 4 && refused.output.isEmpty)
    }

    @Test("an audit of 双过半 is not done before the pile was counted")
    func turnout() throws {
        let program = try program()
        let ward = Self.ward.replacing("60 1 2 0", with: "60 1 0").replacing("30 2 1 0", with: "30 2 0")
        try Data(ward.utf8).write(to: URL(filePath: program.path("ward.blt")))
        let count = try program.run(
            "count", "ward.blt", "--rule", "absolute-majority", "--set", "registered=150", "--format", "json", "-o",
            "own.json")
        #expect(count.status == 0, "\(count.errors)")
        let asked = ["own.json", "ward.blt", "--seed", "27182818"]
        let page = try program.run(["audit", "plan"] + asked, input: Data())
        #expect(page.output.contains("票堆100张，登记150人"), "\(page.errors)")
        let start = try #require(page.lines.firstIndex { $0.hasPrefix("按抽出的次序") })
        let end = try #require(page.lines.firstIndex { $0.hasPrefix("从小到大") })
        let numbers = page.lines[start + 1..<end].flatMap { $0.split(separator: " ").compactMap { Int($0) } }
        let read = Data(numbers.map { $0 <= 60 ? "1\n" : $0 <= 90 ? "2\n" : "3\n" }.joined().utf8)
        let open = try program.run(["audit", "read"] + asked, input: read)
        #expect(open.status == 3 && open.lines.last?.contains("--pile 100") == true, "\(open.output)\(open.errors)")
        #expect(try program.run(["audit", "read", "--pile", "100"] + asked, input: read).status == 0)
        let other = try program.run(["audit", "read", "--pile", "101"] + asked, input: read)
        #expect(other.status == 4 && other.errors.contains("101张"), "\(other.errors)")
    }

    @Test("what cannot be audited is refused in one line, in the language asked for", arguments: ["zh", "en"])
    func refused(_ language: String) throws {
        let program = try program(language: language)
        for arguments in [
            ["--risk", "60%", "--seed", "1"], ["--risk", "x", "--seed", "1"], ["--seed", ""],
        ] {
            let run = try program.run(["audit", "plan", "result.json", "ward.blt"] + arguments, input: Data())
            #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
            let hasHan = run.errors.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            #expect(hasHan == (language == "zh"), "\(run.errors)")
        }
    }

    @Test("a neighbour signs what it saw; a book that grew agrees, one rewritten and chained anew does not")
    func witness() throws {
        let program = try Program(language: "en")
        let book = try program.book()
        #expect(try program.run("meet", book, input: "人员 甲\n人员 乙\n人员 丙\n").status == 0)
        for name in ["own", "neighbour"] {
            let made = try program.run("key", "new", "\(name).key")
            #expect(made.status == 0, "\(made.errors)")
            try Data((made.lines.last ?? "").utf8).write(to: URL(filePath: program.path("\(name).pub")))
        }
        #expect(try program.run("key", "new", "own.key").status == 2)
        #expect(try program.run("checkpoint", book, "--key", "own.key", "-o", "seen.note").status == 0)
        let signed = try program.run("witness", "seen.note", "--key", "neighbour.key", "--by", "own.pub")
        #expect(signed.status == 0, "\(signed.errors)")
        #expect(try program.run("meet", book, input: "人员 丁\n").status == 0)
        let grown = try program.run("verify", book, "--checkpoint", "seen.note", "--by", "neighbour.pub")
        #expect(grown.status == 0, "\(grown.errors)")
        // The same book written anew with one other line in the middle.
        let other = try program.book("other.book")
        #expect(try program.run("meet", other, input: "人员 甲\n人员 乙二\n人员 丙\n人员 丁\n").status == 0)
        let rewritten = try program.run("verify", other, "--checkpoint", "seen.note", "--by", "neighbour.pub")
        #expect(rewritten.status == 4 && rewritten.errors.contains("rewritten"), "\(rewritten.errors)")
        let stranger = try program.run("verify", book, "--checkpoint", "seen.note", "--by", "neighbour.key")
        #expect(stranger.status == 2)
    }

    @Test("minutes carry the book's last checkpoint as a code, where it lies beside the book, and none of another book")
    func minutesWithCheckpoint() throws {
        let program = try Program()
        let book = try program.book("village.yuanba")
        let meeting = "人员 甲\n开会 院坝会 修路 应到=1\n签到 甲\n散会\n"
        #expect(try program.run("meet", book, input: meeting).status < 2)
        #expect(try program.run("key", "new", "own.key").status == 0)
        let plain = try program.run("minutes", book, "--paper", "minutes", "--format", "html")
        #expect(plain.status == 0 && !plain.output.contains("检查点"))
        #expect(try program.run("checkpoint", book, "--key", "own.key", "-o", "village.note").status == 0)
        for paper in ["minutes", "record"] {
            let made = try program.run("minutes", book, "--paper", paper, "--format", "html")
            #expect(made.status == 0, "\(made.errors)")
            #expect(made.output.contains("检查点：前4条") && made.output.contains("aria-label=\"检查点\""))
        }
        let other = try program.book("other.yuanba")
        #expect(try program.run("meet", other, input: meeting.replacing("甲", with: "乙")).status < 2)
        #expect(try program.run("checkpoint", other, "--key", "own.key", "-o", "village.note").status == 0)
        let refused = try program.run("minutes", book, "--paper", "minutes")
        #expect(refused.status == 4 && refused.output.isEmpty, "\(refused.errors)")
    }

    @Test("a checkpoint goes by the telephone: any sign mistaken, any two exchanged, any other book is told")
    func typed() throws {
        let program = try Program(language: "en")
        let book = try program.book()
        #expect(try program.run("meet", book, input: "人员 甲\n人员 乙\n").status == 0)
        let words = try #require(program.run("checkpoint", book, "--words").lines.first)
        let groups = words.split(separator: " ").map(String.init)
        #expect(groups.count == 9 && groups.dropFirst().allSatisfy { $0.count == 5 })
        #expect(try program.run("meet", book, input: "人员 丙\n").status == 0)
        for spelled in [words, words.lowercased(), words.replacing("0", with: "o"), words.replacing(" ", with: " - ")] {
            let run = try program.run("verify", book, "--typed", spelled)
            #expect(run.status == 0, "\(run.errors)")
        }
        func with(_ place: Int, _ group: String) -> String {
            var others = groups
            others[place] = group
            return others.joined(separator: " ")
        }
        let first = Array(groups[1])
        let exchanged = String([first[1], first[0]] + first[2...])
        let mistaken = String([first[0] == "7" ? "8" : "7"] + first[1...])
        for wrong in [exchanged == groups[1] ? mistaken : exchanged, mistaken, "7U777"] {
            let run = try program.run("verify", book, "--typed", with(1, wrong))
            #expect(run.status == 2 && run.errors.contains("group 1"), "\(run.errors)")
        }
        let swapped = ([groups[0], groups[2], groups[1]] + groups[3...]).joined(separator: " ")
        let other = try program.run("verify", book, "--typed", swapped)
        #expect(groups[1] == groups[2] || other.status == 2)
        #expect(try program.run("verify", book, "--typed", "3 K7QM4").status == 2)
        let anew = try program.book("other.book")
        #expect(try program.run("meet", anew, input: "人员 甲\n人员 乙二\n人员 丙\n").status == 0)
        let rewritten = try program.run("verify", anew, "--typed", words)
        #expect(rewritten.status == 4 && rewritten.errors.contains("rewritten"), "\(rewritten.errors)")
    }

    @Test("a result in NIST's format has every round and who won")
    func nist() throws {
        let program = try program()
        let run = try program.run("count", "ward.blt", "--rule", "scottish", "--format", "nist")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let election = try #require((report["Election"] as? [[String: Any]])?.first)
        let people = try #require(election["Candidate"] as? [[String: Any]])
        #expect(people.map { $0["PostElectionStatus"] as? String } == ["winner", "defeated", "defeated"])
        let contest = try #require((election["Contest"] as? [[String: Any]])?.first)
        let first = try #require((contest["ContestSelection"] as? [[String: Any]])?.first)
        let votes = try #require(first["VoteCounts"] as? [[String: Any]])
        #expect(votes.first?["Count"] as? Double == 60 && votes.first?["Round"] as? Int == 1)
    }

    @Test("rounds go out as RCTab's summary: each tally, who left and where the votes went")
    func rctab() throws {
        let program = try program(language: "en")
        let run = try program.run("count", "ward.blt", "--rule", "irv", "--set", "until=two", "--format", "rctab")
        #expect(run.status == 0, "\(run.errors)")
        let summary = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rounds = try #require(summary["results"] as? [[String: Any]])
        #expect(rounds.count == 2 && rounds[0]["tally"] as? [String: String] == ["Ann": "60", "Bob": "30", "Cy": "10"])
        let left = try #require((rounds[0]["tallyResults"] as? [[String: Any]])?.last)
        #expect(left["eliminated"] as? String == "Cy" && left["transfers"] as? [String: String] == ["exhausted": "10"])
        #expect((rounds[1]["tally"] as? [String: String])?.keys.sorted() == ["Ann", "Bob"])
        #expect((summary["summary"] as? [String: Any])?["totalNumBallots"] as? String == "100")
        let none = try program.run("count", "ward.blt", "--rule", "schulze", "--format", "rctab")
        #expect(none.status == 2 && none.errors.contains("rounds"), "\(none.errors)")
    }

    /// The published schemas, where somebody has them: they are not ours to keep.
    private static let published = ProcessInfo.processInfo.environment["YUANBA_SCHEMAS"]

    @Test(
        "what goes out is valid by the published schemas",
        .enabled(if: published != nil, "YUANBA_SCHEMAS names their folder"))
    func schemas() throws {
        let program = try program()
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var files: [String] = []
        for rule in ["plurality", "irv", "scottish", "schulze"] {
            files.append("nist-\(rule).json")
            #expect(
                try program.run("count", "ward.blt", "--rule", rule, "--format", "nist", "-o", files.last ?? "").status
                    == 0)
        }
        files.append("cvr.json")
        #expect(try program.run("ballots", "ward.blt", "--to", "cvr", "-o", "cvr.json").status == 0)
        for book in ["motions", "corrections", "nanshan", "every-event"] {
            try FileManager.default.copyItem(
                at: root.appending(path: "Tests/Books/0.2/\(book).book"),
                to: URL(filePath: program.path("\(book).book")))
            for (format, ending) in [("popolo", "json"), ("akn", "xml")] {
                files.append("\(book).\(ending)")
                let made = try program.run("minutes", "\(book).book", "--format", format, "-o", files.last ?? "")
                #expect(made.status == 0, "\(made.errors)")
            }
        }
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", "-B", root.appending(path: "scripts/check-schemas.py").path, Self.published ?? ""]
            + files.map(program.path)
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // 77: no validator is installed here.
        #expect([0, 77].contains(process.terminationStatus), "\(output)")
    }

    @Test(
        "ballots go out in the formats of others, and what these cannot hold is said",
        arguments: ["preflib", "abif", "raire", "pabulib", "cvr"])
    func formats(_ format: String) throws {
        let program = try program()
        let run = try program.run("ballots", "ward.blt", "--to", format, "-o", "out.\(format)")
        #expect(run.status == 0, "\(run.errors)")
        guard format != "raire" else { return }
        let again = try program.run("count", "out.\(format)", "--rule", "approval", "--format", "json")
        #expect(again.output.contains("\"ballots\": 100"), "\(again.errors)")
    }

    @Test("a proof page recounts itself by another program; one figure changed in it is refused")
    func page() throws {
        let program = try program()
        #expect(try program.run("certify", "result.json", "ward.blt", "-o", "proof.html").status == 0)
        let checker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scripts/check.py").path
        func check(_ file: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", checker, program.path(file)]
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        #expect(try check("proof.html") == 0)
        let page = try String(contentsOfFile: program.path("proof.html"), encoding: .utf8)
        #expect(!page.contains("http://") && !page.contains("https://"))
        let start = try #require(page.range(of: "<pre id=\"result\" hidden>"))
        // Every digit of the result and of the ballots, one after another.
        let digits = page[start.lowerBound...].indices.filter {
            page[$0].isNumber && $0 < (page.range(of: "<script>")?.lowerBound ?? page.endIndex)
        }
        for place in stride(from: 0, to: digits.count, by: max(1, digits.count / 25)).map({ digits[$0] }) {
            let other = page[place] == "7" ? "8" : "7"
            let forged = page.replacingCharacters(in: place...place, with: other)
            try forged.write(toFile: program.path("forged.html"), atomically: true, encoding: .utf8)
            #expect(try check("forged.html") != 0)
        }
    }

    @Test(
        "a page of a whole book goes through its chain, reckons its votes and counts its elections; no change of it is passed over"
    )
    func bookPage() throws {
        let program = try Program(language: "en")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let book = root.appending(path: "Tests/Books/0.2/village-election.book")
        try FileManager.default.copyItem(at: book, to: URL(filePath: program.path("village.book")))
        let made = try program.run("certify", "village.book", "-o", "proof.html")
        #expect(made.status == 0, "\(made.errors)")
        let page = try String(contentsOfFile: program.path("proof.html"), encoding: .utf8)
        #expect(!page.contains("http://") && !page.contains("https://"))
        #expect(page.contains("id=\"ballots-0\"") && page.contains("id=\"book\""))
        let checked = try script("check.py", program.path("proof.html"))
        #expect(checked.status == 0 && checked.output.contains("59 entries"), "\(checked.output)")
        // A slice of `make mutations`.
        let mutated = try script("mutate.py", program.path("proof.html"), "60", "7")
        #expect(mutated.status == 0, "\(mutated.output)")
    }

    @Test("minutes go out as Popolo and as Akoma Ntoso, with who spoke, moved and how it was voted")
    func minutes() throws {
        let program = try Program()
        let book = try program.book()
        let lines = """
            人员 甲
            人员 乙
            开会 院坝会 修路 应到=2 主持=甲 记录=乙
            签到 甲、乙
            议题 修路
            乙：先修<东头>
            提案 修东头的路 提出=乙
            表决 P1 2 0 0 举手
            散会
            """
        #expect(try program.run("meet", book, input: lines).status < 2)
        let popolo = try program.run("minutes", book, "--format", "popolo")
        let data = try #require(try JSONSerialization.jsonObject(with: Data(popolo.output.utf8)) as? [String: Any])
        #expect((data["motions"] as? [[String: Any]])?.first?["result"] as? String == "pass", "\(popolo.errors)")
        let counts = (data["vote_events"] as? [[String: Any]])?.first?["counts"] as? [[String: Any]]
        #expect(counts?.first?["option"] as? String == "yes" && counts?.first?["value"] as? Int == 2)
        // Each vote points to the entry that closed it, the meeting to those of its quorum.
        let sources = (data["vote_events"] as? [[String: Any]])?.first?["sources"] as? [[String: Any]]
        #expect(sources?.first?["note"] as? String == "entry 8")
        let akn = try program.run("minutes", book, "--format", "akn")
        #expect(akn.output.contains("先修&lt;东头&gt;") && akn.output.contains("<TLCPerson"))
        #expect(akn.output.contains("<summary refersTo=\"#ref-8\">") && akn.output.contains("eId=\"ref-8\""))
        #expect(try program.run("minutes", book, "--format", "akn", "--proposal", "P1").status == 2)
    }
}
