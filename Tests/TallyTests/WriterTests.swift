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

    @Test("RAIRE's JSON is read again, and what is no such thing in it is named")
    func raireAgain() throws {
        let text = "3 1\n4 1 2 0\n2 3 0\n1 0\n0\n\"Ann\" \"Bob\" \"num_candidates\" \"T\"\n"
        let election = try read(text)
        let json = try #require(BallotFile.raire(election)).encoded
        let again = try read(json)
        #expect(again.canonicalDigest == election.canonicalDigest && again.title == "T", "\(json)")
        let bare = try read("{\"metadata\": {}, \"num_candidates\": 2, \"votes\": [{\"n\": 3, \"prefs\": [1]}]}")
        #expect(bare.candidates.map(\.name) == ["0", "1"] && bare.ballots.total == 3)
        for (old, new, said) in [
            ("\"num_candidates\": 3", "\"num_candidates\": 0", "num_candidates"),
            ("\"n\": 4", "\"n\": -4", "n, a whole number"),
            ("[0, 1]", "[0, 3]", "from 0 to 2"), ("\"votes\"", "\"papers\"", "list of votes"),
        ] {
            let error = #expect(throws: BallotError.self) { try self.read(json.replacing(old, with: new)) }
            #expect(error?.expected.english.contains(said) == true, "\(old): \(String(describing: error))")
        }
    }

    /// An election with some of all that a file may say.
    private func drawn(_ random: inout RandomElections) throws -> Election {
        var election = try Election(random.election())
        election.title = random.below(2) == 0 ? "" : "Ward \(random.below(9))"
        let size = election.candidates.count
        if random.below(4) == 0 { election.candidates[random.below(size)].isWithdrawn = true }
        if random.below(4) == 0 { election.candidates[random.below(size)].groups = ["women"] }
        if random.below(5) == 0 { election.tieOrder = Array((0..<size).reversed()) }
        if random.below(4) == 0 { try election.ballots.append(Ballot([])) }
        if random.below(5) == 0 { try election.ballots.append(Ballot(ranks: [.skipped, .one(0)])) }
        if random.below(5) == 0 { try election.ballots.append(Ballot(ranks: [.tied([0, 1])], weight: 2)) }
        return election
    }

    @Test("whatever differs after going out and coming back was named", arguments: BallotFile.Target.allCases)
    func nothingUnsaid(_ target: BallotFile.Target) throws {
        var random = RandomElections(seed: RandomElections.seed)
        var whole = 0
        for _ in 1...120 {
            let election = try drawn(&random)
            let lost = BallotFile.lost(in: target, election)
            let text: String
            switch target {
            case .preflib: text = BallotFile.prefLib(election)
            case .abif: text = BallotFile.abif(election)
            case .pabulib: text = BallotFile.pabulib(election)
            case .raire:
                guard let json = BallotFile.raire(election) else { continue }
                text = json.encoded
            }
            let again = try read(text, BallotFile.Format(rawValue: target.rawValue))
            func named(_ isSaid: (BallotFile.Loss) -> Bool) -> Bool { lost.contains(where: isSaid) }
            let what = "\(lost)\n\(text)\n\(BallotFile.blt(election))"
            #expect(again.title == election.title || lost.contains(.title), "\(what)")
            #expect(again.seats == election.seats || lost.contains(.seats), "\(what)")
            let people = again.candidates.map(\.name) == election.candidates.map(\.name)
            let isWithdrawnSaid = named { if case .withdrawn = $0 { true } else { false } }
            #expect(people || isWithdrawnSaid, "\(what)")
            #expect(
                again.candidates.map(\.groups) == election.candidates.map(\.groups) || lost.contains(.groups) || !people
            )
            #expect(again.tieOrder == election.tieOrder || lost.contains(.tieOrder), "\(what)")
            let isPaperSaid = named {
                switch $0 {
                case .blank, .skipped, .level, .order, .points, .withdrawn: true
                default: false
                }
            }
            let (own, other) = (papers(of: election), papers(of: again))
            #expect(own == other || isPaperSaid, "\(what)")
            if lost.isEmpty { whole += 1 }
        }
        #expect(whole > 3 || target == .pabulib)
    }

    private func papers(of election: Election) -> [[Ballot.Rank]: Int64] {
        election.ballots.reduce(into: [:]) { $0[$1.ranks, default: 0] += $1.weight }
    }
}
