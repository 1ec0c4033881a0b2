import Tally
import Testing

/// Rows of a table: which are ballots, what is kept beside the marks, what comes out again.
@Suite("Rows of a table")
struct TableRowTests {
    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format)
    }

    @Test(
        "a row of sums is left out and said, with its line",
        arguments: ["Total,2,1", "合计,,", "小计,2,", "总计：,3,1", "TOTALS,\"1,200\",1"])
    func totals(_ row: String) throws {
        let election = try read("ID,Rank 1,Rank 2\n1,Ann,Bob\n2,Bob,Ann\n\(row)\n")
        #expect(election.candidates.map(\.name) == ["Ann", "Bob"] && election.ballots.total == 2)
        #expect(election.reading.dropped.map(\.line) == [4])
        #expect(election.warnings.contains { $0.english.hasPrefix("test:4: ") })
    }

    @Test("sums of a table of points are none of its ballots")
    func totalsOfScores() throws {
        let election = try read("编号,甲,乙\n1,5,3\n2,5,0\n合计,10,3\n")
        #expect(election.ballots.total == 2)
    }

    @Test("somebody called Total, among names, is somebody")
    func calledTotal() throws {
        #expect(try read("Rank 1,Rank 2\nTotal,Ann\nAnn,Total\n").candidates.map(\.name) == ["Total", "Ann"])
    }

    @Test("a wholly blank paper is a blank ballot; a row without a number, where papers have one, is none")
    func blanks() throws {
        let bare = try read("Rank 1,Rank 2\nA,B\n,\nB,A\n,\n")
        #expect(bare.ballots.total == 4 && bare.ballots.marked == 2)
        #expect(bare.warnings.contains { $0.english.contains("3, 5") })
        let numbered = try read("ID,Rank 1,Rank 2\n1,A,B\n2,,\n3,B,\n,,\n,,\n")
        #expect(numbered.ballots.total == 3 && numbered.ballots.marked == 2)
        #expect(numbered.reading.dropped.map(\.line) == [5, 6])
        let scored = try read("ID,甲,乙\n1,5,4\n2,,\n")
        #expect(scored.ballots.total == 2 && scored.ballots[1].ranks.isEmpty)
    }

    @Test("blank papers written as CSV are read again as they were")
    func blanksAgain() throws {
        for text in [
            "3 1\n2 1 2 0\n1 0\n1 - 2 0\n0\n\"A\" \"B\" \"C\" \"T\"\n", "2 1\n1 1 0\n3 0\n0\n\"A\" \"B\" \"T\"\n",
        ] {
            let election = try read(text)
            let again = try read(BallotFile.csv(election))
            #expect(again.ballots.map(\.ranks) == election.ballots.map(\.ranks))
            #expect(again.ballots.map(\.weight) == election.ballots.map(\.weight))
        }
    }

    @Test("points written as CSV are read again as they were")
    func scoresAgain() throws {
        let election = try read("A,B,C\n1,2,3\n3,1,2\n,,\n1,0,\n", .scores)
        let again = try read(BallotFile.csv(election))
        #expect(again.ballots.map(\.scores) == election.ballots.map(\.scores))
        #expect(again.candidates.map(\.name) == ["A", "B", "C"])
    }

    @Test("a name that a spreadsheet would work out is guarded, and read again as it was")
    func formulas() throws {
        let election = try read("2 1\n1 1 2 0\n0\n\"=1+1\"\n\"@SUM(1+1)\"\n")
        let csv = BallotFile.csv(election)
        #expect(csv == "Rank 1,Rank 2\n'=1+1,'@SUM(1+1)\n")
        #expect(try read(csv).candidates.map(\.name) == ["=1+1", "@SUM(1+1)"])
    }

    @Test("份数 with thousands, full width, a title above, the headings again, columns to spare")
    func shapes() throws {
        let weighted = try read("编号,第1选择,份数\n1,甲,\"1,200\"\n2,乙,８００\n3,乙,3张\n")
        #expect(weighted.ballots.map(\.weight) == [1200, 800, 3])
        for bad in ["\"1,20\"", "-1", "1.5", "多"] {
            let error = #expect(throws: BallotError.self) { try read("编号,第1选择,份数\n1,甲,\(bad)\n") }
            #expect(error?.line == 2)
        }
        let titled = try read("三组组长投票结果,,\n编号,第1选择,第2选择,,\n1,甲,乙,,\n编号,第1选择,第2选择,,\n2,乙,,,\n")
        #expect(titled.title == "三组组长投票结果" && titled.ballots.total == 2)
        #expect(titled.reading.dropped.map(\.line) == [4])
        #expect(try read("编号，第一选择，第二选择\n1，甲，乙\n").ballots[0].named == [0, 1])
        #expect(throws: BallotError.self) { try read("ID,Rank 1\n1,A,B\n") }
    }

    @Test("who voted and when is recognised and never kept; the paper's number is")
    func secrecy() throws {
        let text = """
            ID,Timestamp,Email Address,姓名,来自IP,Rank 1,Rank 2,心情
            7,2024/1/1 10:00,yang@example.org,杨通海,1.2.3.4,Ann,Bob,好
            8,2024/1/1 10:01,pan@example.org,潘玉珍,1.2.3.5,Bob,,
            """
        let election = try read(text)
        #expect(election.ballots.map(\.id) == ["7", "8"])
        let out = [
            BallotFile.csv(election), BallotFile.blt(election),
            BallotFile.castVoteRecords(election, generated: "2026-11-26T20:00:00+08:00")?.encoded ?? "",
            "\(election.reading)", election.warnings.map(\.chinese).joined(),
        ]
        for secret in ["example.org", "杨通海", "1.2.3.4", "2024", "好"] {
            #expect(!out.contains { $0.contains(secret) }, "\(secret)")
        }
        #expect(election.warnings.contains { $0.chinese.contains("Email Address") })
    }

    @Test(
        "an id that tells who voted or when is none",
        arguments: [
            "yang@example.org", "2024-01-01 10:00", "2026/3/8", "10:00:01", "13812345678", "52262219800101123X",
        ])
    func personalIDs(_ id: String) throws {
        let election = try read("ID,Rank 1\n\(id),Ann\n2,Bob\n")
        #expect(!BallotFile.csv(election).contains(id))
        #expect(election.warnings.contains { $0.chinese.contains("ID") })
        #expect(try read("ID,Rank 1\n99813_1_3,Ann\n").ballots[0].id == "99813_1_3")
    }

    @Test("two boxes that write （二组） and (二组) have one 王秀英 of it")
    func boxes() throws {
        var one = try read("编号,第1选择\n1,王秀英（二组）\n2,李小妹\n")
        try one.join(try read("编号,第1选择\n1,王秀英(二组)\n2,王秀英（三组）\n"), file: "二箱")
        #expect(one.candidates.map(\.name) == ["王秀英（二组）", "李小妹", "王秀英（三组）"])
        #expect(one.ballots.map(\.named) == [[0], [1], [0], [2]])
        var both = try read("2 1\n1 1 0\n0\n\"A(1)\"\n\"B\"\n\"T\"\n")
        try both.join(try read("2 1\n1 1 2 0\n0\n\"A（1） \"\n\"C\"\n\"T\"\n"), file: "again")
        #expect(both.candidates.map(\.name) == ["A(1)", "B", "C"])
    }

    @Test("groups are matched to names however wide their brackets")
    func groups() throws {
        var election = try read("编号,第1选择\n1,王秀英（二组）\n2,李小妹\n")
        try election.readGroups(Array("姓名,群体\n王秀英(二组)\u{3000},妇女\n".utf8), name: "groups.csv")
        #expect(election.candidates[0].groups == ["妇女"])
        let error = #expect(throws: BallotError.self) {
            try election.readGroups(Array("李小妹,妇女\u{202E}\n".utf8), name: "groups.csv")
        }
        #expect(error?.line == 1)
    }
}
