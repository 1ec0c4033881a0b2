import Tally
import Testing

/// Tables as people have them, each read by its headings and cells.
@Suite("Tables of ballots")
struct TableTests {
    func read(_ text: String, _ format: BallotFile.Format? = nil, contest: String? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format, contest: contest)
    }

    func ballots(_ election: Election) -> [Ballot] { Array(election.ballots) }
    func names(_ election: Election) -> [String] { election.candidates.map(\.name) }
    func named(_ election: Election) -> [[String]] { election.ballots.map { $0.named.map(election.name) } }

    // MARK: Columns are ranks

    @Test("第十一选择 is no second 第十选择, nor is １ in a heading anything but 1")
    func numerals() throws {
        let han = ["一", "二", "九", "十", "十一", "十九", "二十", "二十一", "九十", "九十九"]
        let headings = han.map { "第\($0)选择" }.joined(separator: ",")
        let people = han.map { "人\($0)" }
        let election = try read("编号,\(headings)\n1,\(people.joined(separator: ","))\n")
        #expect(named(election) == [people])
        #expect(try named(read("编号,第２选择,第１选择\n1,乙,甲\n")) == [["甲", "乙"]])
        #expect(try named(read("编号,第2志愿,第1志愿\n1,乙,甲\n")) == [["甲", "乙"]])
        #expect(try named(read("编号,1,2\n1,甲,乙\n")) == [["甲", "乙"]])
    }

    @Test("a form's grid of ranks: [1st choice] over names")
    func gridOfRanks() throws {
        let election = try read(
            "Timestamp,Rank them [2nd choice],Rank them [1st choice]\n1/1/2024,Bob,Ann\n1/1/2024,,Bob\n")
        #expect(named(election) == [["Ann", "Bob"], ["Bob"]])
        #expect(election.title == "Rank them")
    }

    @Test(
        "several names in one cell of a rank are an overvote, however they are parted",
        arguments: ["\n", ";", "┋", "|", "、", "；"])
    func overvotes(_ sign: String) throws {
        let election = try read("ID,Rank 1,Rank 2\n1,\"甲\(sign)乙\",丙\n2,甲,\n")
        #expect(names(election) == ["甲", "乙", "丙"])
        #expect(ballots(election)[0].ranks == [.tied([0, 1]), .one(2)])
    }

    @Test("a comma parts names that stand alone elsewhere, and belongs to Bob, Jr")
    func commas() throws {
        let election = try read("ID,Rank 1,Rank 2\n1,\"Ann, Bob\",Cy\n2,Ann,\n3,Bob,\"King, Jr\"\n4,\"Bob, Jr\",\n")
        #expect(names(election) == ["Ann", "Bob", "Cy", "King, Jr", "Bob, Jr"])
        #expect(ballots(election)[0].ranks == [.tied([0, 1]), .one(2)])
        #expect(try names(read("编号,第1选择\n1,\"甲，乙\"\n")) == ["甲", "乙"])
    }

    @Test("one person is one, however blanks and widths were typed; namesakes of two groups are two")
    func spelling() throws {
        let election = try read(
            "编号,第1选择\n1,张三\n2,张三\u{3000}\n3,\u{A0}张三\n4,Ａｎｎ  Lee\n5,Ann Lee\n6,李\u{3000}梅\n7,李梅\n8,王秀英（二组）\n9,王秀英(二组)\n10,王秀英（三组）\n"
        )
        #expect(names(election) == ["张三", "Ann Lee", "李梅", "王秀英（二组）", "王秀英（三组）"])
        #expect(named(election).map { $0[0] }.filter { $0 == "张三" }.count == 3)
    }

    @Test("uwi, under, N/A and their like are nobody, in any case, and are listed")
    func noChoice() throws {
        let cells = ["uwi", "Undeclared Write-ins", "over", "OVERVOTE", "under", "N/A", "-", "空", "弃权", "Blank", "无"]
        let rows = cells.enumerated().map { "\($0.offset),\($0.element),A" }.joined(separator: "\n")
        let election = try read("ID,Rank 1,Rank 2\n\(rows)\n")
        #expect(names(election) == ["UWI", "A"] && election.candidates[0].isUndeclared)
        let first = ballots(election).map(\.ranks.first)
        #expect(first == [.one(0), .one(0), .overvote, .overvote] + Array(repeating: .skipped, count: 7))
        #expect(Set(election.reading.taken.map(\.read)) == Set(cells))
        #expect(election.reading.taken.allSatisfy { $0.times == 1 })
    }

    // MARK: Columns are candidates

    @Test("scores, as STAR's voting programs hand them out")
    func scores() throws {
        let election = try read("A,B,C,D,E\n5,5,5,4,4\n0,,3,1,2\n")
        #expect(ballots(election)[0].scores == [0: 5, 1: 5, 2: 5, 3: 4, 4: 4])
        #expect(ballots(election)[1].scores == [0: 0, 2: 3, 3: 1, 4: 2])
        #expect(
            try ballots(read("Name,Ann,Bob\nx,★★★,5 stars\ny,1分,２\n")).map(\.scores) == [[0: 3, 1: 5], [0: 1, 1: 2]])
        // Asked for as points, even where every row could be ranks.
        #expect(try ballots(read("时间戳,请打分 [甲],请打分 [乙]\n1,1,2\n2,2,1\n"))[0].scores == [0: 1, 1: 2])
        #expect(try ballots(read("甲,乙\n1,2\n2,1\n", .scores))[0].scores == [0: 1, 1: 2])
    }

    @Test(
        "ranks, by digits or in words",
        arguments: [
            "VoterID,Ann,Bob,Cyd\nAD2F7,2,1,3\n", "VoterID,Choice Ann,Choice Bob,Choice Cyd\nA,2,1,3\n",
            "Timestamp,Rank [Ann],Rank [Bob],Rank [Cyd]\n1,2nd choice,1st choice,3rd choice\n",
            "时间戳,排序 [Ann],排序 [Bob],排序 [Cyd]\n1,第二选择,第一选择,第三选择\n",
            "序号,提交时间,1、请排序（Ann）,1、（Bob）,1、（Cyd）\n1,2024/1/1,2,1,3\n",
            "id,Rank your choices - Ann,Rank your choices - Bob,Rank your choices - Cyd\n1,2,1,3\n",
            "编号,请排序,,\n,Ann,Bob,Cyd\n1,2,1,3\n",
            "StartDate,Q1_1,Q1_2,Q1_3\nStart Date,Rank - Ann,Rank - Bob,Rank - Cyd\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_3\"\"}\"\n2024-01-01,2,1,3\n",
        ])
    func ranks(_ text: String) throws {
        let election = try read(text)
        #expect(names(election) == ["Ann", "Bob", "Cyd"])
        #expect(ballots(election).map(\.ranks) == [[.one(1), .one(0), .one(2)]])
    }

    @Test("numbers that could be ranks or points are asked about, and --input settles it")
    func ambiguous() throws {
        let text = "甲,乙,丙\n1,1,2\n2,1,3\n"
        let error = #expect(throws: BallotError.self) { try read(text) }
        #expect(error?.line == 2 && error?.column == 3)
        #expect(error?.message(.english).contains("--input scores") == true)
        #expect(try ballots(read(text, .ranks))[0].ranks == [.tied([0, 1]), .one(2)])
        #expect(try ballots(read(text, .scores))[0].scores == [0: 1, 1: 1, 2: 2])
        // Told by the pattern alone, it is said.
        #expect(try read("甲,乙\n1,2\n").warnings.count == 1)
        #expect(try read("Rank [甲],Rank [乙]\n1,2\n").warnings.isEmpty)
    }

    @Test(
        "marks of every kind",
        arguments: [
            "ID,甲,乙,丙\n1,x,,x\n2,,X,\n3,,,\n", "序号;甲;乙;丙\n1;○;×;○\n2;×;○;×\n3;×;×;×\n",
            "id\t甲\t乙\t丙\n1\t1\t0\t1\n2\t0\t1\t0\n3\t0\t0\t0\n",
            "时间戳,您是否同意 [甲],您是否同意 [乙],您是否同意 [丙]\n1,同意,反对,同意\n2,,赞成,弃权\n3,反对,反对,\n",
            "序号,\"1、您同意哪些人？(甲)\",\"1、您同意哪些人？(乙)\",\"1、您同意哪些人？(丙)\"\n1,1,0,1\n2,0,1,0\n3,0,0,0\n",
            "ID,甲,乙,丙\n1,TRUE,FALSE,TRUE\n2,FALSE,TRUE,FALSE\n3,,,\n",
        ])
    func marks(_ text: String) throws {
        let election = try read(text)
        #expect(names(election) == ["甲", "乙", "丙"])
        #expect(ballots(election).map(\.ranks) == [[.tied([0, 2])], [.one(1)], []])
        #expect(!election.ballots.hasScores)
    }

    @Test("× alone may be for or against: asked about")
    func crosses() {
        let error = #expect(throws: BallotError.self) { try read("序号,甲,乙\n1,×,\n2,,×\n") }
        #expect(error?.line == 2)
    }

    // MARK: One column of lists

    @Test(
        "those chosen in one column",
        arguments: [
            "时间戳,您同意哪些人？\n2024/1/1,甲;乙\n2024/1/2,丙\n2024/1/3,\n", "序号,您推荐谁？\n1,甲┋乙\n2,丙\n3,(空)\n",
            "Timestamp,Email Address,Whom do you approve?\n1,a@b.c,\"甲, 乙\"\n2,d@e.f,丙\n3,g@h.i,\n",
            "ID,Vote for any\n1,\"甲;乙;\"\n2,丙;\n3,None\n",
        ])
    func lists(_ text: String) throws {
        let election = try read(text)
        #expect(names(election) == ["甲", "乙", "丙"])
        #expect(ballots(election).map(\.ranks) == [[.tied([0, 1])], [.one(2)], []])
    }

    @Test("a ranking question in one column keeps its order", arguments: ["1,Bob;Ann;", "1,Bob→Ann", "1,Bob>Ann"])
    func ordered(_ row: String) throws {
        let election = try read("ID,Rank your choices\n\(row)\n")
        #expect(named(election) == [["Bob", "Ann"]])
        #expect(ballots(election)[0].ranks == [.one(0), .one(1)])
    }

    // MARK: What is not a table that is known

    @Test("a table that isn't told: one line about tables, with the three forms")
    func unknown() {
        let error = #expect(throws: BallotError.self) { try read("产品,单价,备注\n米,五元,好\n油,十元,差\n") }
        #expect(error?.format == .csv && error?.line == 1)
        #expect(error?.message(.english).contains("Rank 1,Rank 2") == true)
        #expect(error?.message(.chinese).contains("第1选择") == true)
        #expect(throws: BallotError.self) { try read("VoterID,Q1_1,Q1_2\na,1,2\nb,2,1\n") }
    }

    @Test("a list of results is no list of ballots; with 得票 each name stands for so many")
    func results() throws {
        #expect(throws: BallotError.self) { try read("Candidate,Points\nAnn,10\nBob,5\n") }
        #expect(throws: BallotError.self) { try read("姓名,得票\n甲,10\n乙,5\n合计,15\n") }
        let election = try read("候选人,得票\n甲,10\n乙,5\n合计,15\n")
        #expect(election.ballots.map(\.weight) == [10, 5] && election.candidates.map(\.name) == ["甲", "乙"])
    }

    @Test("a quote left open is said of the table that it is in")
    func openQuote() {
        let error = #expect(throws: BallotError.self) { try read("ID,Rank 1\n1,Ann\n2,\"Bob\n") }
        #expect(error?.format == .csv && error?.line == 3)
    }

    @Test("columns that nothing was made of are named")
    func unused() throws {
        let election = try read("编号,首选,次选,心情\n1,甲,乙,好\n")
        #expect(named(election) == [["甲", "乙"]])
        #expect(election.warnings.contains { $0.chinese.contains("心情") })
    }

    @Test("one cell that doesn't fit is named by its place")
    func stray() {
        let error = #expect(throws: BallotError.self) { try read("编号,甲,乙\n1,4,3\n2,5,0\n3,5,0\n4,5,0\n5,好,0\n") }
        #expect(error?.line == 6 && error?.column == 3)
        let half = #expect(throws: BallotError.self) { try read("编号,甲,乙\n1,4.5,3\n2,5,0\n") }
        #expect(half?.read == "4.5")
    }

    @Test("questions beside the first are named, and --contest picks one")
    func contests() throws {
        let text = "时间戳,主任 [甲],主任 [乙],委员 [丙],委员 [丁]\n1,第1选择,第2选择,,第1选择\n"
        let first = try read(text)
        #expect(named(first) == [["甲", "乙"]])
        #expect(first.warnings.contains { $0.chinese.contains("--contest") })
        #expect(try named(read(text, contest: "委员")) == [["丁"]])
        #expect(throws: BallotError.self) { try read(text, contest: "监委") }
        let ranks = "ID,Mayor Choice 1,Mayor Choice 2,Council Choice 1\n1,Ann,Bob,Xi\n"
        #expect(try named(read(ranks, contest: "Council")) == [["Xi"]])
    }

    @Test(
        "a name that holds rank, choice or 选择 makes no table of another format",
        arguments: [
            "5:Frank>Bob\n3:Bob>Frank\n", "Frank > Bob * 5\nBob > Frank * 3\n", "5:第一小组选择>李四\n3:李四>第一小组选择\n",
            "7:Rank,A\n5:A,Rank\n", "=A:[Rank 1]\n3:A\n",
        ])
    func otherFormats(_ text: String) throws {
        let format = try read(text).reading.format
        #expect(format == .abif || format == .cef)
    }

    // MARK: Debian

    @Test("Debian's tally sheet, with its list of options or without; who voted is not kept")
    func debian() throws {
        let election = try read(
            """
                  Tally Sheet for the votes cast.
                    Option 1--------->: Ann Bee
                  /  Option 2--------->: Bob
                  |/  Option 3--------->: None Of The Above
                  ||/
            V: 213   zyga\tZ. Krynicki
            V: 1--   abc\tA. Somebody
            V: 122   def\tD. Body
            """)
        #expect(names(election) == ["Ann Bee", "Bob", "None Of The Above"])
        #expect(
            ballots(election).map(\.ranks) == [[.one(1), .one(0), .one(2)], [.one(0)], [.one(0), .tied([1, 2])]])
        #expect(!election.ballots.hasIDs)
        let bare = try read("V: -1324 abc\nV: 2143 def\n")
        #expect(names(bare).count == 5 && ballots(bare).map(\.named) == [[1, 3, 2, 4], [1, 0, 3, 2]])
        #expect(throws: BallotError.self) { try read("V: 21 x\nV: 2? y\n") }
    }
}
