import Tally
import Testing

/// Names that a reader takes for one and a program for two, or the other way round.
@Suite struct NameSpellingTests {
    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "names", format: format)
    }
    private func written(_ election: Election) -> [String] {
        election.reading.written.map { "\($0.read)=\($0.meaning.english)×\($0.times)" }
    }

    @Test(arguments: [("A", "A "), ("Ann Lee", "Ann  Lee"), ("Ann", "Ａnn"), ("王秀英（二组）", "王秀英(二组)"), ("李梅", "李　梅")])
    func twoCandidatesThatDifferOnlyByBlanksOrWidthAreRefusedWhereTheSecondStands(_ one: String, _ two: String) {
        let files: [(String, BallotFile.Format, line: Int)] = [
            ("2 1\n1 1 2 0\n0\n\"\(one)\"\n\"\(two)\"\n\"T\"\n", .blt, 5),
            ("=A:[\(one)]\n=B:[\(two)]\n2:A>B\n", .abif, 2), ("ID,\(one),\(two),Z\n1,x,,\n2,,x,\n", .csv, 1),
            ("#/Candidates: \(one) ; \(two) ; Z\nZ\n", .cef, 1),
            (
                "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: \(one)\n# ALTERNATIVE NAME 2: \(two)\n1: 1,2\n",
                .preflib, 3
            ),
        ]
        // Blanks around a name of those formats are none of it.
        for (text, format, line) in files where format == .blt || format == .abif || two != one + " " {
            let error = #expect(throws: BallotError.self, "\(format)") { try read(text, format) }
            #expect(error?.line == line, "\(format)")
        }
    }

    @Test func aNameOnABallotThatDiffersOnlyByWidthIsTheCandidatesAndIsSaid() throws {
        let election = try read("#/Candidates: Ann ; Bob\nＡnn > Bob * 3\nBob > Ann * 2\n", .cef)
        #expect(election.ballots.map(\.named) == [[0, 1], [1, 0]])
        #expect(written(election) == ["Ａnn=Ann×1"])
        let open = try read("3:Ann Lee>Bob\n2:Ann  Lee\n", .abif)
        #expect(open.candidates.map(\.name) == ["Ann Lee", "Bob"] && written(open) == ["Ann  Lee=Ann Lee×1"])
    }

    @Test func aCellThatSpellsANameOtherwiseIsSaid() throws {
        let election = try read("ID,Rank 1\n1,李梅\n2,李　梅\n3,李　梅\n4,买买提•吐尔逊\n5,买买提·吐尔逊\n6, 李梅 \n")
        #expect(election.candidates.map(\.name) == ["李梅", "买买提•吐尔逊"])
        #expect(written(election) == ["李　梅=李梅×2", "买买提·吐尔逊=买买提•吐尔逊×1"])
    }

    @Test(arguments: [
        "ID,Rank 1\n1,Ann\n2,ann\n3,Bob\n", "ID,Ann,ann,Bob\n1,x,,\n2,,x,x\n", "2:Ann>Bob\n1:ann\n",
        "3 1\n1 1 0\n0\n\"Ann\"\n\"ann\"\n\"Bob\"\n\"T\"\n",
    ])
    func candidatesThatDifferOnlyByCaseAreNamedInAWarning(_ text: String) throws {
        let election = try read(text)
        #expect(election.candidates.count == 3)
        #expect(
            election.warnings.contains {
                $0.english.contains("\"Ann\", \"ann\" differ only by case") && $0.chinese.contains("“Ann”“ann”只有大小写不同")
            })
        #expect(try !read("ID,Rank 1\n1,Ann\n2,Bob\n").warnings.contains { $0.english.contains("case") })
    }

    @Test func twoFilesThatWriteANameInTwoCasesAreWarnedOfOnce() throws {
        var one = try read("ID,Rank 1\n1,Ann\n2,Bob\n")
        try one.join(try read("ID,Rank 1\n1,ann\n2,Bob\n"), file: "other")
        #expect(one.warnings.count { $0.english.contains("differ only by case") } == 1)
    }

    @Test(arguments: ["\"Chair election 2025\"", "\"2026年换届选举\"", "\"Referendum\""])
    func aTitleInTheLastCandidatesPlaceGetsNoVotes(_ title: String) throws {
        let error = #expect(throws: BallotError.self) {
            try read("3 1\n3 1 2 0\n2 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\(title)\n")
        }
        #expect(error?.line == 8 && error?.message(.english).contains("the name of candidate 3") == true)
        let named = try read("3 1\n3 1 2 0\n2 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\(title)\n\"\"\n")
        #expect(named.candidates.count == 3 && named.title.isEmpty)
        #expect(try read("2 1\n1 1 0\n1 2 0\n0\n\"Ann\"\n\"Christopher Long\"\n").candidates.count == 2)
    }

    @Test(arguments: [
        ("\"Chair \"election\" 2025\"", "is written \"\""), ("Chair", "a title in double quotes"),
        ("'Chair'", "a title in double quotes"), ("“Chair”", "a title in double quotes"),
        ("\"Chair", "a closing double quote"), ("\"T\"\n\"U\"", "the end of the file"),
    ])
    func aTitleQuotedOddlyIsRefusedWithWhatToWrite(_ title: String, _ words: String) {
        let error = #expect(throws: BallotError.self) {
            try read("2 1\n3 1 2 0\n0\n\"A\"\n\"B\"\n\(title)\n", .blt)
        }
        #expect((error?.line ?? 0) >= 6 && error?.message(.english).contains(words) == true, "\(error as Any)")
    }
}
