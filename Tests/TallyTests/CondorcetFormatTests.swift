import Tally
import Testing

/// The Condorcet Election Format's own parameters.
@Suite("Condorcet Election Format")
struct CondorcetFormatTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "test") }

    @Test("a candidate who is not on the list is ignored, as the format says, and it is told")
    func unknown() throws {
        let election = try read("#/Candidates: A ; B\nA > X > B * 3\nX = B * 2\nX\n")
        #expect(election.candidates.map(\.name) == ["A", "B"])
        #expect(election.ballots.map(\.ranks) == [[.one(0), .one(1)], [.one(1)], []])
        #expect(
            election.warnings.map(\.english) == [
                "test: \"X\" is not on the list and is passed over, as the format has it (3 lines)"
            ])
        #expect(election.reading.dropped.map(\.line) == [2, 3, 4])
    }

    static let explicit = "#/Candidates: A ; B ; C\n#/Implicit Ranking: false\n#/Weight allowed: false\n"

    @Test("without implicit ranking those left out are compared with nobody: A is elected, no tie with B")
    func implicitRanking() throws {
        let ballots = "A > B > C ^7 *2 # w\nC>B\nB\n"
        let election = try read(Self.explicit + ballots)
        #expect(election.ballots.total == 4 && !election.ranksUnnamedLast)
        for rule in RuleBook.all
        where ["schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "black"].contains(rule.name) {
            let count = try rule.count(election)
            #expect(count.elected == [0] && count.tied.isEmpty, "\(rule.name)")
            #expect(count.pairwise[0][1] == 2 && count.pairwise[1][0] == 0 && count.pairwise[1][2] == 2)
        }
        let implicit = try Schulze().count(read(Self.explicit.replacing("false\n#/W", with: "true\n#/W") + ballots))
        #expect(implicit.pairwise[1][0] == 2 && implicit.elected.isEmpty)
        let again = try read(BallotFile.blt(election))
        #expect(!again.ranksUnnamedLast && again.canonicalDigest == election.canonicalDigest)
    }

    @Test("a weight counts only where the file allows weights, and it is told")
    func weights() throws {
        let election = try read(Self.explicit + "A > B ^7 * 2\n")
        #expect(election.ballots.total == 2 && election.warnings.map(\.english).joined().contains("counts as 1"))
        let allowed = try read("#/Weight Allowed: true\nA > B ^7 * 2\n")
        #expect(allowed.ballots.total == 14 && allowed.warnings.isEmpty)
        #expect(throws: BallotError.self) { try read("#/Weight Allowed: maybe\nA > B\n") }
    }

    @Test("a parameter behind the ballots is refused, one of another program is told")
    func parameters() throws {
        #expect(throws: BallotError.self) { try read("A > B\n#/Candidates: A ; B\n") }
        let told = try read("#/Voting Methods: Schulze\nA > B\n/EMPTY/ * 3\n")
        #expect(told.warnings.count == 1 && told.ballots.map(\.weight) == [1, 3])
    }
}
