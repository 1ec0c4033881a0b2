import Tally
import Testing

/// What of a heading is the candidate's name, and what only asks.
@Suite struct TableHeadingTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "table.csv") }
    private func written(_ election: Election) -> [String] {
        election.reading.written.map { "\($0.read)=\($0.meaning.english)×\($0.times)" }
    }

    @Test(arguments: [
        "Rank of Ann,Rank of Bob", "Ranking for Ann,Ranking for Bob", "Rank - Ann,Rank - Bob", "Rank: Ann,Rank: Bob",
        "Rank (Ann),Rank (Bob)", "Ann's rank,Bob's rank", "Your ranking of candidate Ann,Your ranking of candidate Bob",
    ])
    func theRankOfAnnIsAnns(_ headings: String) throws {
        let election = try read("ID,\(headings)\n1,1,2\n2,2,1\n3,1,\n")
        #expect(election.candidates.map(\.name) == ["Ann", "Bob"] && election.title.isEmpty)
        #expect(election.ballots.map(\.named) == [[0, 1], [1, 0], [0]])
    }

    @Test(arguments: [
        "Score of 甲,Score of 乙", "Points - 甲,Points - 乙", "甲的得分,乙的得分", "甲得分,乙得分", "对甲的评分,对乙的评分", "甲 score,乙 score",
    ])
    func theScoreOf甲Is甲s(_ headings: String) throws {
        let election = try read("编号,\(headings)\n1,5,2\n2,0,1\n")
        #expect(election.candidates.map(\.name) == ["甲", "乙"] && election.ballots.hasScores)
        #expect(election.warnings.isEmpty)
    }

    @Test func aNameThatBeginsLikeALinkKeepsIt() throws {
        #expect(
            try read("ID,Rank of For All,Rank of To Be\n1,1,2\n2,2,1\n").candidates.map(\.name) == ["For All", "To Be"])
        #expect(try read("编号,给力,对门\n1,5,2\n2,0,1\n").candidates.map(\.name) == ["给力", "对门"])
    }

    @Test func aQuizsPointsAreNoVotes() throws {
        let election = try read(
            "Timestamp,Who should chair?,Points - Who should chair?,Feedback - Who should chair?\n1,Ann,0,\n2,Bob,0,\n")
        #expect(election.candidates.map(\.name) == ["Ann", "Bob"])
    }

    @Test(arguments: ["编号,甲,乙\n1,5,3\n2,0,4\n", "甲,乙\n5,3\n0,4\n"])
    func numbersThatNothingSaysArePointsAreSaidToBeReadAsPoints(_ text: String) throws {
        let election = try read(text)
        #expect(election.ballots.hasScores)
        #expect(election.warnings.contains { $0.english.contains("--input ranks") && $0.chinese.contains("读作分数") })
    }

    // MARK: What a survey program puts around an option

    @Test func anOptionWithABlankToFillInIsTheOptionAndWhomSomebodyWroteInIsWritten() throws {
        let election = try read("序号,1、请选择\n1,甲┋丙〖自由〗\n2,乙\n3,其他〖张三〗\n4,丙\n5,其他〖〗\n")
        #expect(election.candidates.map(\.name) == ["甲", "丙", "乙", "张三", "UWI"])
        #expect(written(election).contains("丙〖自由〗=丙×1") && written(election).contains("其他〖张三〗=张三×1"))
    }

    @Test(arguments: [
        "序号,1、请选择\n1,A.甲┋B.乙\n2,B.乙\n3,A.甲┋C.丙〖自由〗\n4,D.其他〖丙〗\n", "序号,1、请排序\n1,A.甲→B.乙→C.丙\n2,B.乙→A.甲→C.丙\n",
        "序号,1、请选择(A.甲),1、(B.乙),1、(C.丙)\n1,1,0,0\n2,1,1,0\n", "编号,第1选择,第2选择\n1,A、甲,B、乙\n2,(B)乙,(C)丙\n3,A．甲,C：丙\n",
    ])
    func theLettersOfOptionsAreNoNames(_ text: String) throws {
        let election = try read(text)
        #expect(Set(election.candidates.map(\.name)) == ["甲", "乙", "丙"])
        // Headings are told column by column.
        let isSaid = election.reading.columns.contains { $0.use.english.hasSuffix("of 甲") }
        #expect(isSaid || written(election).contains { $0.hasPrefix("A.甲=甲") || $0.hasPrefix("A、甲=甲") })
    }

    @Test(arguments: [
        "ID,Rank 1\n1,A. Smith\n2,B. Jones\n3,A. Smith\n", "ID,Rank 1\n1,A. Smith\n2,J. Jones\n3,K. Long\n",
        "ID,Rank 1\n1,A.甲\n2,乙\n", "ID,Rank 1\n1,A.甲\n2,A.乙\n",
    ])
    func initialsAndASingleLetterStay(_ text: String) throws {
        #expect(try read(text).candidates.contains { $0.name.hasPrefix("A.") })
    }

    // MARK: Several names as one

    @Test(arguments: [
        "Ann and Bob", "Ann And Bob", "Ann\\Bob", "Ann·Bob", "Ann-Bob", "Ann & Bob", "Ann＆Bob", "Ann和Bob", "Ann/Bob",
        "Ann／Bob",
        "Ann + Bob", "Ann~Bob", "Ann – Bob",
    ])
    func twoWhoStandAloneElsewhereAreTwoByAnySignAndAreSaid(_ cell: String) throws {
        for heading in ["Rank 1", "所选"] {
            let election = try read("ID,\(heading)\n1,\(cell)\n2,\(cell)\n3,Ann\n4,Bob\n")
            #expect(Set(election.candidates.map(\.name)) == ["Ann", "Bob"], "\(heading)")
            #expect(election.reading.written.map(\.times) == [2], "\(heading)")
            #expect(election.reading.written.map(\.read) == [cell])
        }
    }

    @Test(arguments: ["买买提·吐尔逊", "张和平", "Ann-Marie", "Brandy and Wine", "A\\B"])
    func aNameWhosePartsStandNowhereAloneIsOne(_ name: String) throws {
        for heading in ["Rank 1", "所选"] {
            let election = try read("ID,\(heading)\n1,\(name)\n2,Ann\n3,买买提\n4,\(name)\n")
            #expect(election.candidates.map(\.name) == [name, "Ann", "买买提"], "\(heading)")
        }
    }
}
