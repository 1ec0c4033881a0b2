import Kernel
import Tally
import Testing

/// Ballots written in formats of others and read again: nothing is lost but what is said to be.
@Suite("Formats of others, written")
struct WriterTests {
    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "written", format: format)
    }

    @Test("orders come back whole from PrefLib and ABIF")
    func orders() throws {
        var random = RandomElections(seed: RandomElections.seed)
        for _ in 1...60 {
            let election = try Election(random.election(seats: 1))
            #expect(BallotFile.lost(in: .preflib, election).isEmpty && BallotFile.lost(in: .abif, election).isEmpty)
            #expect(try read(BallotFile.prefLib(election), .preflib).canonicalDigest == election.canonicalDigest)
            let abif = try read(BallotFile.abif(election), .abif)
            #expect(abif.canonicalDigest == election.canonicalDigest, "\(BallotFile.abif(election))")
        }
    }

    @Test("level ranks and points come back; what cannot be carried is named")
    func uneven() throws {
        var election = try read("3 2\n2 1=3 2 0\n1 - 2 0\n1 0\n0\n\"Ann [x]\" \"Bob\" \"Cy\" \"T\"\n")
        #expect(BallotFile.lost(in: .preflib, election) == [.seats, .blank(1), .skipped(1)])
        let orders = try read(BallotFile.prefLib(election), .preflib)
        #expect(orders.ballots.total == 3 && orders.ballots.hasEqualRanks)
        election.candidates[1].isWithdrawn = true
        #expect(BallotFile.lost(in: .abif, election).contains(.withdrawn(["Bob"])))
        election.ballots = try Ballots([Ballot(scores: [0: 5, 1: 0]), Ballot(scores: [2: 3], weight: 2)])
        #expect(BallotFile.lost(in: .raire, election).contains(.points))
        let points = try read(BallotFile.abif(election), .abif)
        #expect(points.ballots.hasScores && points.ballots.total == 3)
    }

    @Test("projects come back from pabulib with every decimal")
    func projects() throws {
        let text = """
            META
            key;value
            description;Park; and bench
            num_projects;2
            num_votes;3
            budget;1000.50
            currency;PLN
            vote_type;approval
            PROJECTS
            project_id;cost;name
            p1;300.25;Bench
            p2;900;Lamp
            VOTES
            voter_id;vote
            1;p1
            2;p1,p2
            3;
            """
        let election = try read(text.replacing("Park; and bench", with: "Park"), .pabulib)
        let again = try read(BallotFile.pabulib(election), .pabulib)
        #expect(again.budget == election.budget && again.candidates.map(\.cost) == election.candidates.map(\.cost))
        #expect(again.currency == "PLN" && again.canonicalDigest == election.canonicalDigest)
    }

    @Test("RAIRE's JSON numbers candidates from 0 and holds every paper")
    func raire() throws {
        let election = try read("3 1\n4 1 2 0\n2 3 0\n1 0\n0\n\"Ann\" \"Bob\" \"Cy\" \"T\"\n")
        let json = try #require(BallotFile.raire(election))
        #expect(json["num_candidates"]?.integer == 3 && json["winner"]?.integer == 0)
        #expect(json["votes"]?.items.reduce(0) { $0 + ($1["n"]?.integer ?? 0) } == 7)
        #expect(json["audit"]?["total_auditable_ballots"]?.integer == 7)
    }
}
