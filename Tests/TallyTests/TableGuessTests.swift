import Tally
import Testing

/// Tables that a person would read one way only, or would ask about: none is guessed at in silence.
@Suite struct TableGuessTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "table.csv") }

    @Test(arguments: [
        "ID,Ann,Bob,Cyd\n1,1,2,3\n2,1,2,3\n3,,2,3\n", "ID,Ann,Bob,Cyd\n1,1,3,\n2,1,3,2\n3,2,1,4\n",
        "编号,甲,乙,丙\n1,1,2,4\n2,1,3,5\n3,3,1,2\n", "编号,甲,乙,丙\n1,1,3,5\n2,1,3,5\n3,5,4,1\n",
    ])
    func ranksWithOneOddPaperAreNotTakenForPoints(_ text: String) {
        #expect {
            try read(text)
        } throws: { error in
            (error as? BallotError)?.message(.english).contains("--input ranks or --input scores") == true
        }
    }

    @Test(arguments: [
        ("编号,甲,乙\n1,5,0\n2,5,0\n3,0,4\n4,0,4\n,10,8\n", 4 as Int64), ("编号,甲,乙\n1,1,\n2,1,\n3,,1\n,2,1\n", 3),
        ("编号,甲,乙\n1,1,\n2,,1\n,1,1\n", 2), ("Timestamp,Email,甲,乙\n1,a@b,5,0\n2,c@d,5,0\n3,e@f,0,4\n,,10,4\n", 3),
    ])
    func aRowOfSumsWithoutAWordIsNoBallot(_ text: String, _ papers: Int64) throws {
        let election = try read(text)
        #expect(election.ballots.total == papers)
        #expect(election.reading.dropped.count == 1)
    }

    @Test func aTotalThatSaysSoInWordsIsNoBallot() throws {
        let election = try read("ID,Rank 1,Rank 2\n1,Ann,Bob\n2,Ann,\n总计：,共2票,\n")
        #expect(election.ballots.total == 2 && election.candidates.map(\.name) == ["Ann", "Bob"])
    }

    @Test(arguments: ["张三 李四", "张三/李四", "张三+李四", "张三&李四", "张三　李四"])
    func twoWhoStandAloneElsewhereAreTwoInOneCell(_ cell: String) throws {
        let election = try read("ID,Rank 1\n1,\(cell)\n2,\(cell)\n3,张三\n4,李四\n")
        #expect(Set(election.candidates.map(\.name)) == ["张三", "李四"])
        #expect(election.ballots.first?.ranks == [.tied([0, 1])])
    }

    @Test(arguments: ["Hmub Gheib", "阿依古丽·买买提", "Smith-Jones"])
    func oneWhoseNameHasAJointIsOne(_ name: String) throws {
        #expect(try read("ID,Rank 1\n1,\(name)\n2,Ann\n").candidates.map(\.name) == [name, "Ann"])
    }

    @Test(arguments: ["废票", "作废", "无效票", "invalid", "spoilt", "void", "白票", "弃权票", "。"])
    func aVoidOrBlankPaperIsNobody(_ word: String) throws {
        let election = try read("编号,第1选择\n1,张三\n2,\(word)\n3,\(word)\n")
        #expect(election.candidates.map(\.name) == ["张三"])
        #expect(election.ballots.total == 3)
    }

    @Test func aLineEndOfAnotherWorldInANameIsRefusedByItsCodePoint() {
        #expect {
            try read("ID,Rank 1\n1,甲\u{85}乙\n2,甲\u{85}乙\n")
        } throws: { error in
            (error as? BallotError)?.message(.english).contains("U+0085") == true
        }
    }
}
