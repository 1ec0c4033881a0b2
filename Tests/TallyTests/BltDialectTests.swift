import Tally
import Testing

/// BLT as other programs write it.
@Suite("Dialects of BLT")
struct BltDialectTests {
    private func read(_ text: String, as format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format)
    }

    private func refusal(_ text: String) throws -> String {
        let error = #expect(throws: BallotError.self) { try read(text) }
        return try #require(error).message(.english)
    }

    @Test("an id in parentheses stands in the weight's place: three ballots, not four")
    func ids() throws {
        let election = try read("3 1\n/* c */\n(id1) 1 2 0\n(id2) 2 0\n1 1 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"t\"\n")
        #expect(election.ballots.total == 3)
        #expect(election.ballots.map(\.named) == [[0, 1], [1], [0]] && election.ballots[1].id == "id2")
        #expect(try Plurality().count(election).scores == [0: 2, 1: 1, 2: 0])
        let again = try read(BallotFile.blt(election))
        #expect(Array(again.ballots) == Array(election.ballots))
    }

    @Test("the number of a bundle isn't written, since it would be read as one paper's")
    func bundles() throws {
        var election = Election(seats: 1, candidates: [Candidate("A"), Candidate("B")])
        election.ballots = try Ballots([
            Ballot(ranks: [.one(0)], weight: 3, id: "x"), Ballot(ranks: [.one(1)], id: "y"),
        ])
        let again = try read(BallotFile.blt(election))
        #expect(again.ballots.map(\.weight) == [3, 1] && again.ballots.map(\.id) == ["", "y"])
        #expect(again.canonicalDigest == election.canonicalDigest)
    }

    @Test("Stack Exchange's zeros: one ballot a line, a 0 within it is an empty rank, and it is said")
    func zeros() throws {
        let election = try read(
            "3 2\n1 0 0 1 0\n1 1 2 3 0\n1 2 0 3 0\n1 0 0 0 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"SE\"\n")
        #expect(
            election.ballots.map(\.ranks) == [
                [.skipped, .skipped, .one(0)], [.one(0), .one(1), .one(2)], [.one(1), .skipped, .one(2)], [],
            ])
        #expect(election.title == "SE" && election.warnings.map(\.english).joined().contains("empty rank (3 lines)"))
    }

    @Test("a 0 that may end a ballot or be an empty rank is refused, and several ballots a line are several")
    func ambiguousZeros() throws {
        let told = try refusal("3 1\n1 2 0 3 0\n0\n\"A\" \"B\" \"C\" \"T\"\n")
        #expect(told.hasPrefix("test:2:5: read \"0\"") && told.contains("write - for an empty rank"))
        let several = try read("3 1\n1 2 0 1 2 3 0\n0\n\"A\" \"B\" \"C\" \"T\"\n")
        #expect(several.ballots.map(\.named) == [[1], [1, 2]])
        // A blank at the end of a line is nothing.
        #expect(try read("3 1\n1 2 0 \n1 3 0\t\n0\n\"A\" \"B\" \"C\" \"T\"\n").ballots.map(\.named) == [[1], [2]])
    }

    @Test("ballots without the 0 that ends them are named for what they lack")
    func noZeros() throws {
        let told = try refusal("4 2\n-2\n3 1 3 4\n4 1 3 2\n2 4 1=3\n0\nAdam\nBasil\nCharlotte\nDonald\nTitle\n")
        #expect(told.hasPrefix("test:3:1: read \"3 1 3 4\"") && told.contains("the 0 at the end of the line"))
    }

    @Test("a weight of 2.5 is refused: a weight counts papers")
    func weights() throws {
        for weight in ["2.5", "2,5"] {
            let told = try refusal("2 1\n3 1 0\n\(weight) 2 0\n0\n\"A\"\n\"B\"\n\"t\"\n")
            #expect(told.hasPrefix("test:3:1: read \"\(weight)\", expected a whole number"))
        }
    }

    @Test("one candidate too many in the first line does not make a candidate of the title")
    func titleAsCandidate() throws {
        let told = try refusal("4 3\n3 1 2 0\n2 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Chair election 2025\"\n")
        #expect(told.hasPrefix("test:8:1: read \"Chair election 2025\"") && told.contains("one candidate too many"))
        #expect(try refusal("3 1\n3 1 2 0\n0\n\"杨通海\"\n\"潘玉珍\"\n\"村委会选举\"\n").contains("looks like the title"))
        // A name like the others is told, not refused.
        let alike = try read("3 1\n3 1 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Cyd\"\n")
        #expect(
            alike.candidates.count == 3
                && alike.warnings.map(\.english).joined().contains("no ballot names candidate 3"))
        // With a title behind it, or with a vote, it is a candidate.
        #expect(try read("3 1\n2 1 0\n0\n\"A\" \"B\" \"C\" \"T\"\n").candidates.count == 3)
        #expect(try read("3 1\n2 1 3 0\n0\n\"A\" \"B\" \"C\"\n").candidates.count == 3)
    }

    @Test("one candidate too few in the first line does not make a title of a candidate")
    func candidateAsTitle() throws {
        let told = try refusal("2 1\n2 1 0\n0\n\"A\" \"B\" \"C\" \"T\"\n")
        #expect(told.hasPrefix("test:4:13") && told.contains("the first line says there are 2 candidates"))
    }

    @Test("names that a terminal obeys or that nobody sees are refused with the code point")
    func illegibleNames() throws {
        #expect(try refusal("2 1\n1 1 0\n0\n\"A\u{1B}[31m\" \"B\" \"T\"\n").contains("U+001B"))
        #expect(try refusal("2 1\n1 1 0\n0\n\"A\u{200B}\" \"B\" \"T\"\n").contains("U+200B"))
        #expect(try read("2 1\n1 1 0\n0\n\"A\" \"B\" \"\u{1B}[31mT\"\n").title == "␛[31mT")
    }
}
