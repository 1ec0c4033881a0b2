import Kernel
import Tally
import Testing

/// Formats are told by their shape, whatever words stand in names and titles.
@Suite("What format a file is")
struct FormatShapeTests {
    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format)
    }

    private func refusal(_ text: String, _ format: BallotFile.Format? = nil) throws -> String {
        let error = #expect(throws: BallotError.self) { try read(text, format) }
        return try #require(error).message(.english)
    }

    @Test("Frank, who holds “rank”, is elected by five to three, in ABIF and in CEF")
    func frank() throws {
        for (text, format) in [
            ("5:Frank>Bob\n3:Bob>Frank\n", BallotFile.Format.abif), ("Frank > Bob * 5\nBob > Frank * 3\n", .cef),
            ("5:Choice 1>Bob\n3:Bob>Choice 1\n", .abif),
        ] {
            let election = try read(text)
            #expect(election.reading.format == format)
            #expect(election.ballots.map(\.weight) == [5, 3] && election.ballots[0].named == [0, 1], "\(text)")
        }
    }

    @Test("第一小组选择 is a candidate of an ABIF file, not a heading")
    func choiceInAName() throws {
        let election = try read("5:第一小组选择>李四\n3:李四>第一小组选择\n")
        #expect(election.reading.format == .abif && election.candidates.map(\.name) == ["第一小组选择", "李四"])
    }

    @Test("an arrow in a title does not make a BLT file with tabs into something else")
    func arrowInATitle() throws {
        let ballots = String(repeating: "1\t2\t0\n", count: 5) + String(repeating: "1\t1\t0\n", count: 2)
        let election = try read("3\t1\n\(ballots)0\n\"甲\"\n\"乙\"\n\"丙\"\n\"2025->2028届主任\"\n")
        #expect(election.reading.format == .blt && election.title == "2025->2028届主任")
        #expect(try Plurality().count(election).elected == [1])
    }

    @Test("each format's own beginning is enough to tell it")
    func each() throws {
        let files: [(String, BallotFile.Format)] = [
            ("2 1\n1 1 0\n0\n\"A\" \"B\" \"T\"\n", .blt), ("# note\n2 1 # seats\n1 2 0\n0\n\"A\" \"B\"\n", .blt),
            ("2\n1,A\n2,B\n3,3,2\n2,1,2\n1,2\n", .preflib),
            ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A > B\n3: 1,2\n", .preflib),
            ("{version: \"0.1\"}\n3:A>B\n", .abif), ("=a:[A]\n3:a\n", .abif), ("A > B\n", .cef),
            ("#/Candidates: A ; B\nA\n", .cef), ("x || A * 2\n", .cef),
            ("META\nkey;value\nbudget;1\nPROJECTS\nproject_id;cost\n1;1\nVOTES\nvoter_id;vote\n1;1\n", .pabulib),
            ("1\nContest,1,2,A,B\n1,x,A\n", .raire), ("Rank 1,Rank 2\nAnn,Bob\n", .csv), ("第1选择\n甲\n", .csv),
        ]
        for (text, format) in files {
            #expect(try read(text).reading.format == format, "\(text)")
        }
    }

    @Test("a file of two formats that read it to different elections is asked about, with both names")
    func two() throws {
        let both = "Rank 1;A = B\nAnn;C\n"
        #expect(try read(both, .cef).candidates.count == 5 && read(both, .csv).candidates.count == 1)
        let asked = try refusal(both)
        #expect(asked.contains("--input cef") && asked.contains("--input csv"))
    }

    @Test("a bare number, or a name with the sign of another format in it, is no name where names aren't quoted")
    func numbers() throws {
        #expect(try refusal("3:1>2\n", .abif).contains("no bare number"))
        #expect(try refusal("1 > 2\n", .cef).contains("no bare number"))
        #expect(try refusal("3:A┋B>C\n").hasPrefix("test:1:3"))
        #expect(try refusal("3:A>B:C\n").contains("read \"B:C\""))
        #expect(try refusal("3:A<B\n", .abif).contains("read \"A<B\""))
        // The file's own list, or quotes, say that it is one.
        #expect(try read("=1:[One]\n=2:[Two]\n3:1>2\n").candidates.map(\.name) == ["One", "Two"])
        #expect(try read("#/Candidates: 1 ; 2\n1 > 2\n").candidates.map(\.name) == ["1", "2"])
        #expect(try read("3:[A:1]>\"2: b\"\n").candidates.map(\.name) == ["A:1", "2: b"])
    }

    @Test("a refusal names the format that was tried, or those there are")
    func named() throws {
        #expect(try refusal("2 1\n1 9 0\n").hasSuffix("(read as blt)"))
        let told = try refusal("hello\nworld\n")
        #expect(told.contains("--input: blt preflib abif cef pabulib raire csv cvr "))
        let chinese = try #require(
            #expect(throws: BallotError.self) { try read("2 1\n1 9 0\n") }
        ).message(.chinese)
        #expect(chinese.hasSuffix("（按blt读）"))
    }

    @Test("cast vote records as XML are named for what they are")
    func xml() throws {
        let told = try refusal(
            "<?xml version=\"1.0\"?>\n<CastVoteRecordReport xmlns=\"http://itl.nist.gov/ns/voting/1500-103/v1\"/>\n")
        #expect(told.contains("cast vote record report") && told.contains("JSON"))
        #expect(try refusal("<html/>\n").contains("XML"))
    }
}
