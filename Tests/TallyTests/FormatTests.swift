import Tally
import Testing

@Suite("Ballot files")
struct FormatTests {
    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format)
    }

    private func ballots(_ election: Election) -> [Ballot] { Array(election.ballots) }

    @Test("BLT with every extension")
    func blt() throws {
        let text = """
            \u{FEFF}# a comment
            4 2 /* another */
            -4
            [nick a b c d] [tie c a b]
            [undeclared c] [colour blue]
            3 1 2=3 - 4 0\r
            (X7) b a 0
            2 0 # blank\r0
            "Adam" "Bas""il" "Wri\\"te" "Donald"
            "Title"
            """
        let election = try read(text)
        #expect(election.candidates.map(\.name) == ["Adam", "Bas\"il", "Wri\"te", "Donald"])
        #expect(election.seats == 2 && election.title == "Title")
        #expect(election.candidates.map(\.isWithdrawn) == [false, false, false, true])
        #expect(election.candidates[2].isUndeclared)
        #expect(election.tieOrder == [2, 0, 1])
        #expect(election.warnings.count == 1)
        let read = ballots(election)
        #expect(read[0] == Ballot(ranks: [.one(0), .tied([1, 2]), .skipped, .one(3)], weight: 3, id: ""))
        #expect(read[1] == Ballot(ranks: [.one(1), .one(0)], id: "X7"))
        #expect(read[2].weight == 2 && read[2].ranks.isEmpty)
        #expect(election.ballots.total == 6)
    }

    @Test("a ballot that names somebody twice is written as BLT that says so, and verifies against it")
    func repeats() throws {
        let election = try read("Rank 1,Rank 2,Rank 3\nAnn,Ann,Bob\nBob,,Ann\nBob,Ann,\n")
        let text = BallotFile.blt(election)
        #expect(text.contains("[repeats]\n") && text.contains("1 1 1 2 0"))
        let again = try read(text)
        #expect(again.canonicalDigest == election.canonicalDigest)
        #expect(throws: BallotError.self) { try read(text.replacing("[repeats]\n", with: "")) }
        let options = ["duplicates": "exhaust", "overvote": "skip"]
        let counts = try [election, again].map { try InstantRunoff().count($0, options: options, ties: .order) }
        #expect(counts[0].rounds.map(\.votes) == counts[1].rounds.map(\.votes))
        #expect(!BallotFile.blt(try read("Rank 1,Rank 2\nAnn|Bob,\nBob,Ann\n")).contains("[repeats]"))
    }

    @Test("BLT written and read again is the same")
    func bltRoundTrip() throws {
        let text = """
            3 2
            [withdrawn 2]
            [tie 3 1]
            2 1 3=2 - 0
            (a) 3 ? 0
            00 2 0
            0
            "甲" "乙" "丙"
            "选举"
            """
        let election = try read(text)
        let again = try read(BallotFile.blt(election))
        #expect(ballots(again) == ballots(election))
        #expect(again.candidates == election.candidates && again.tieOrder == election.tieOrder)
        #expect(BallotFile.blt(again) == BallotFile.blt(election))
    }

    @Test(
        "names with quotes and backslashes are read as they were written",
        arguments: ["C\\", "\\\\", "a\\\"b", "\"", "\\a"])
    func quotedNames(_ name: String) throws {
        var election = Election(title: name, seats: 1, candidates: [Candidate(name), Candidate("B")])
        election.ballots = try Ballots([Ballot([0])])
        let again = try read(BallotFile.blt(election))
        #expect(again.candidates[0].name == name && again.title == name)
    }

    @Test("a number without its ballot, a bracket in one, a count beyond its line: an error, no trap")
    func foundByMutation() throws {
        #expect(try read("2 1\n1 1 0\n(x) 0\n0\n\"A\" \"B\" \"T\"\n").ballots.total == 2)
        var election = Election(seats: 1, candidates: [Candidate("A"), Candidate("B")])
        election.ballots = try Ballots([Ballot(ranks: [.one(0)], id: "1) 0")])
        #expect(try read(BallotFile.blt(election)).ballots.count == 1)
        #expect(throws: BallotError.self) { try read("1\nContest,1,9223372036854775807,a\n", .raire) }
        let line = #expect(throws: BallotError.self) { try read("2 1\n[tie \"a\n b\"]\n0\n") }
        #expect(line?.message(.english).contains("\n") == false)
    }

    @Test("A large file read in two stretches is the same as one read in one")
    func stretches() throws {
        var random = RandomElections(seed: 5)
        var text = "9 3\n"
        for number in 0..<60_000 {
            let end = random.below(9) == 0 ? " 0 " : " 0\n"
            text += "1"
            var left = Array(1...9)
            for _ in 0...random.below(9) { text += " \(left.remove(at: random.below(left.count)))" }
            if number % 997 == 0 { text += "\n # note\n" }
            text += end
        }
        text += "0\n" + (1...9).map { "\"C\($0)\"\n" }.joined()
        let election = try read(text)
        #expect(election.ballots.count == 60_000)
        // With every line end a space there is no middle line to begin at: one stretch.
        let flat = text.replacing("\n # note\n", with: " ").replacing("\n", with: " ")
        #expect(ballots(try read(flat)) == ballots(election))
    }

    @Test(
        "A bad BLT file says where and what",
        arguments: [
            ("", "test:1:1"), ("3", "test:1:2"), ("2 3\n", "test:1:3"), ("0 1\n", "test:1:1"),
            ("2 1\n1 3 0\n", "test:2:3"), ("2 1\n1 1 1 0\n", "test:2:5"), ("2 1\n1 1 2\n", "test:3:1"),
            ("2 1\n-1 2 0\n0\n", "test:2:1"), ("2 1\n1 1 0\n-5 1 0\n0\n", "test:3:1"),
            ("2 1\n9223372036854775808 1 0\n0\n", "test:2:1"),
            ("2 1\n9223372036854775807 1 0\n1 2 0\n0\n", "test:3:1"), ("2 1\n1 =2 0\n0\n", "test:2:3"),
            ("2 1\n1 1= 0\n0\n", "test:2:6"), ("2 1\n1 1 0\n0\n\"A\"\n", "test:5:1"),
            ("2 1\n1 1 0\n0\n\"A\"\n\"B", "test:5:1"), ("2 1\n[tie 3]\n", "test:2:6"), ("2 1\nx", "test:2:1"),
            ("2 1\n(7 1 1 0\n", "test:2:1"), ("2 1\n1 甲 0\n", "test:2:3"), ("2 1\r\n1 1 0\r1 9 0\n", "test:3:3"),
        ])
    func badBLT(_ text: String, _ place: String) throws {
        do {
            _ = try read(text, .blt)
            Issue.record("read \(text)")
        } catch let error as BallotError {
            #expect("\(error)".hasPrefix(place), "\(error)")
            #expect(!error.message(.chinese).isEmpty)
        }
    }

    @Test("Encodings that are no UTF-8 text are refused")
    func encodings() {
        #expect(throws: BallotError.self) { try BallotFile.read([0xFF, 0xFE, 0x32, 0, 0x20, 0], name: "test") }
        #expect(throws: BallotError.self) { try BallotFile.read(Array("2 1\n1 \0 0".utf8), name: "test") }
        #expect(throws: BallotError.self) { try BallotFile.read([], name: "test") }
    }

    @Test("PrefLib, now and then")
    func prefLib() throws {
        let now = try read(
            """
            # FILE NAME: 1.toc
            # TITLE: Supper
            # NUMBER ALTERNATIVES: 3
            # ALTERNATIVE NAME 1: Soup
            # ALTERNATIVE NAME 2: Rice
            # ALTERNATIVE NAME 3: Fish
            2: 1,{2,3}
            1: 3
            """)
        #expect(now.title == "Supper" && now.candidates.map(\.name) == ["Soup", "Rice", "Fish"])
        #expect(ballots(now) == [Ballot(ranks: [.one(0), .tied([1, 2])], weight: 2), Ballot([2])])
        let then = try read("2\n1,Soup\n2,Rice\n3,3,2\n2,1,2\n1,2\n")
        #expect(ballots(then) == [Ballot([0, 1], weight: 2), Ballot([1])])
        let approval = try read(
            """
            # NUMBER ALTERNATIVES: 3
            # NUMBER CATEGORIES: 2
            # CATEGORY NAME 1: Yes
            5: {1,3},{2}
            4: {},{1,2,3}
            """)
        #expect(ballots(approval) == [Ballot(approving: [0, 2], weight: 5), Ballot([], weight: 4)])
    }

    @Test("ABIF")
    func abif() throws {
        let election = try read(
            """
            {"title": "Capital"}
            =A:[Alice Adams]
            # comment
            27:A>B=C # more
            12:[Bob Brown]/5,C/3
            3*C
            """)
        #expect(election.title == "Capital")
        #expect(election.candidates.map(\.name) == ["Alice Adams", "B", "C", "Bob Brown"])
        let read = ballots(election)
        #expect(read[0].ranks == [.one(0), .tied([1, 2])] && read[0].weight == 27)
        #expect(read[1].scores == [3: 5, 2: 3] && read[1].ranks == [.one(3), .one(2)])
        #expect(read[2].ranks == [.one(2)] && read[2].weight == 3)
    }

    @Test("Condorcet Election Format")
    func cef() throws {
        let election = try read(
            """
            #/Candidates: Ann ; Bob ; Cy
            #/Number of Seats: 2
            #/Weight Allowed: true
            tag || Ann > Bob = Cy ^2 * 3 # more
            Bob
            /EMPTY_RANKING/ * 4
            """)
        #expect(election.seats == 2)
        #expect(
            ballots(election) == [
                Ballot(ranks: [.one(0), .tied([1, 2])], weight: 6), Ballot([1]), Ballot([], weight: 4),
            ])
    }

    @Test("pabulib")
    func pabulib() throws {
        let election = try read(
            """
            META;;
            key;value;
            description;Streets
            budget;1000
            vote_type;approval
            PROJECTS
            project_id;cost;name;category
            7;400;Lamps;light,street
            9;700.00;"Road; north";street
            VOTES
            voter_id;vote
            1;7,9
            2;9
            """)
        #expect(election.budget == 1000 && election.title == "Streets")
        #expect(election.candidates.map(\.id) == ["7", "9"] && election.candidates.map(\.cost) == [400, 700])
        #expect(election.candidates[1].name == "Road; north")
        #expect(ballots(election).map(\.named) == [[0, 1], [1]])
    }

    @Test("RAIRE")
    func raire() throws {
        let election = try read("1\nContest,339,3,15,16,17\n339,a,17,16\n339,b,15\n")
        #expect(election.candidates.map(\.name) == ["15", "16", "17"])
        #expect(ballots(election).map(\.named) == [[2, 1], [0]])
    }

    @Test("CSV: skipped, doubled and written-in marks")
    func csv() throws {
        let election = try read(
            """
            Precinct,Rank 1,Rank 2,Rank 3
            5,Ann,"Bob, Jr",UWI
            5,undervote,Ann,
            6,overvote,Ann|UWI,Bob
            """)
        #expect(election.candidates.map(\.name) == ["Ann", "Bob, Jr", "UWI", "Bob"])
        #expect(election.candidates[2].isUndeclared)
        #expect(
            ballots(election).map(\.ranks) == [
                [.one(0), .one(1), .one(2)], [.skipped, .one(0)], [.overvote, .tied([0, 2]), .one(3)],
            ])
        #expect(ballots(election)[2].id == "6")
        #expect(try read("第1选择;第二选择\n甲;乙\n").ballots[0].named == [0, 1])
        #expect(ballots(try read(BallotFile.csv(election))).map(\.ranks) == ballots(election).map(\.ranks))
    }

    @Test("Cast vote records written and read again are the same")
    func castVoteRecords() throws {
        let election = try read("3 1\n1 1 - 2=3 0\n1 2 0\n0\n\"Ann\" \"Bob\" \"Cy\"\n\"Mayor\"\n")
        let again = try read(
            #require(BallotFile.castVoteRecords(election, generated: "2026-11-26T20:00:00+08:00")).encoded)
        #expect(ballots(again).map(\.ranks) == ballots(election).map(\.ranks))
        #expect(again.candidates.map(\.name) == election.candidates.map(\.name) && again.title == "Mayor")
    }

    @Test("Headings of ranks as cities write them")
    func headings() throws {
        let headings = [
            "Rank 2", "rank2", "RANK_2", "2nd Choice", "Second choice", "Mayor Choice 2 of 5 Citywide (026916)",
            "Rep. to Congress 2nd Choice District 1", "Council District 1 Choice 2", "第2选择", "第二选择",
        ]
        for heading in headings {
            let election = try read("Precinct,Rank 1,\"\(heading)\"\n7,Ann,Bob\n")
            #expect(ballots(election)[0].named == [0, 1], "\(heading)")
        }
        #expect(ballots(try read("Rank 1,Frank,Frankfurt ward 2\nAnn,7,8\n"))[0].named.first == 0)
    }

    @Test("ABIF: ballots may name a candidate by token or in full")
    func abifNames() throws {
        let election = try read("=M:[Memphis, TN]\n=N:[Nash]\n3:M>N\n2:[Memphis, TN]/5>Nash/2\n")
        #expect(election.candidates.map(\.name) == ["Memphis, TN", "Nash"])
        #expect(ballots(election).map(\.named) == [[0, 1], [0, 1]])
    }

    @Test("Cast vote records: a mark that may not be counted is none")
    func notAllocable() throws {
        let election = try read(
            """
            {"Election": [{"Candidate": [{"@id": "a", "Name": "Ann"}, {"@id": "b", "Name": "Bob"}],
              "Contest": [{"@id": "c", "ContestSelection": [{"@id": "cs-a", "CandidateIds": ["a"]},
                {"@id": "cs-b", "CandidateIds": ["b"]}]}]}],
             "CVR": [{"CurrentSnapshotId": "s", "CVRSnapshot": [{"@id": "s", "CVRContest": [{"ContestId": "c",
               "CVRContestSelection": [
                 {"ContestSelectionId": "cs-a", "SelectionPosition": [
                   {"HasIndication": "yes", "IsAllocable": "no", "Rank": 1}, {"IsAllocable": "unknown", "Rank": 3}]},
                 {"ContestSelectionId": "cs-b", "SelectionPosition": [{"HasIndication": "yes", "Rank": 2}]}]}]}]}]}
            """)
        #expect(ballots(election).map(\.ranks) == [[.skipped, .one(1), .one(0)]])
    }

    @Test("Cast vote records: codes for names, one candidate for all write-in lines")
    func vendorCodes() throws {
        func selection(_ id: String, _ more: String) -> String { "{\"@id\": \"\(id)\", \(more)}" }
        func mark(_ id: String, _ rank: Int) -> String {
            "{\"ContestSelectionId\": \"\(id)\", \"SelectionPosition\": [{\"Rank\": \(rank)}]}"
        }
        let selections = [
            selection("cs-a", #""Code": [{"Type": "other", "OtherType": "vendor-label", "Value": "A"}]"#),
            selection("w1", #""IsWriteIn": true"#), selection("w2", #""IsWriteIn": true"#),
        ].joined(separator: ", ")
        let election = try read(
            """
            {"Election": [{"Contest": [{"@id": "c", "ContestSelection": [\(selections)]}]}],
             "CVR": [{"CVRSnapshot": [{"@id": "s", "CVRContest": [{"ContestId": "c", "CVRContestSelection": [
               \(mark("w2", 1)), \(mark("cs-a", 2))]}]}]}]}
            """)
        #expect(election.candidates.map(\.name) == ["A", "UWI"] && election.candidates[1].isUndeclared)
        #expect(ballots(election).map(\.named) == [[1, 0]])
    }
}
