import BigInt
import Reference
import Tally
import Testing

/// Points and ranks of a budget's ballots decide, not heads.
@Suite("Points in a budget")
struct BudgetPointsTests {
    private func read(_ kind: String, _ votes: String, meta: String = "", columns: String = "vote;points") throws
        -> Election
    {
        try BallotFile.read(
            Array(
                """
                META
                key;value
                budget;100
                vote_type;\(kind)
                \(meta)
                PROJECTS
                project_id;cost;name
                1;100;Well
                2;100;Road
                3;100;Lamp
                VOTES
                voter_id;\(columns)
                \(votes)

                """.utf8), name: "test")
    }

    @Test("two voters with five points each outweigh three with one", arguments: ["cumulative", "scoring"])
    func points(_ kind: String) throws {
        let election = try read(kind, "1;1;5\n2;1;5\n3;2;1\n4;2;1\n5;2;1")
        let greedy = try BudgetGreedy().count(election)
        #expect(greedy.elected == [0] && greedy.scores[0] == 10 && greedy.scores[1] == 3)
        // Well's two voters have 40 of 100 between them: nobody can be paid for.
        #expect(try BudgetEqualShares().count(election).elected.isEmpty)
        #expect(throws: CountError.self) { try BudgetPhragmen().count(election) }
        let again = try BallotFile.read(Array(BallotFile.blt(election).utf8), name: "again")
        #expect(try BudgetGreedy().count(again).scores == greedy.scores)
    }

    @Test("a project named twice on a line, as real files have it, gets both points")
    func twice() throws {
        let election = try read("cumulative", "1;1,1;1,1\n2;2;1")
        #expect(election.ballots[0].scores == [0: 2] && election.ballots[0].named == [0])
        #expect(try read("approval", "1;1,1", columns: "vote").ballots[0].named == [0])
    }

    @Test("ordinal ballots give max_length − place + 1, or what their points column says")
    func ordinal() throws {
        let ranked = "1;1,2\n2;1,2\n3;3,2"
        let two = try BudgetGreedy().count(try read("ordinal", ranked, meta: "max_length;2", columns: "vote"))
        #expect(two.scores == [0: 4, 1: 3, 2: 2] && two.elected == [0])
        // Without max_length it is the number of projects: three points, two, one.
        let three = try BudgetGreedy().count(try read("ordinal", ranked, columns: "vote"))
        #expect(three.scores == [0: 6, 1: 6, 2: 3] && three.tied == [0, 1])
        let given = try BudgetGreedy().count(try read("ordinal", "1;1,2;9,1\n2;2,1;2,1"))
        #expect(given.scores == [0: 10, 1: 3, 2: 0])
        #expect(throws: BallotError.self) { try read("ordinal", ranked, meta: "scoring_fn;Nauru", columns: "vote") }
    }

    @Test("scoring ballots give the projects they leave out the file's default")
    func defaultScore() throws {
        let count = try BudgetGreedy().count(try read("scoring", "1;1;-1\n2;2;3", meta: "default_score;1"))
        #expect(count.scores == [0: 0, 1: 4, 2: 2])
        #expect(throws: CountError.self) { try BudgetEqualShares().count(try read("scoring", "1;1;-1\n2;2;3")) }
    }

    @Test("a total in PROJECTS that the ballots don't give is told, a condition no rule looks at too")
    func told() throws {
        let text = """
            META
            key;value
            budget;100
            min_project_score_threshold;3
            PROJECTS
            project_id;cost;votes
            1;60;7
            VOTES
            voter_id;vote
            a;1
            """
        let election = try BallotFile.read(Array(text.utf8), name: "test")
        #expect(election.warnings.map(\.english) == ["test: project 1 is said to have 7 votes; the ballots give 1"])
        #expect(try BudgetGreedy().count(election).notes.map(\.english).joined().contains("below a score of 3"))
    }

    @Test("equal shares with points agree with the definition, and with approvals where all points are one")
    func definition() throws {
        var random = RandomElections(seed: RandomElections.seed)
        for number in 0..<150 {
            let projects = 1 + random.below(5)
            let costs = (0..<projects).map { _ in 1 + random.below(12) }
            let budget = 1 + random.below(costs.reduce(0, +) + 2)
            let most = number % 5 == 0 ? 1 : 4
            let papers = (0..<1 + random.below(6)).map { _ in (0..<projects).map { _ in random.below(most + 1) } }
            var election = Election(
                seats: 0, candidates: costs.enumerated().map { Candidate("P\($0)", cost: Rational($1)) },
                budget: Rational(budget))
            var approvals = election
            for paper in papers {
                let given = paper.enumerated().filter { $0.element > 0 }
                try election.ballots.append(
                    Ballot(scores: Dictionary(uniqueKeysWithValues: given.map { ($0.offset, Int64($0.element)) })))
                try approvals.ballots.append(Ballot(approving: given.map(\.offset)))
            }
            guard election.ballots.hasScores else { continue }
            for utility in ["cost", "count"] {
                let slow = BudgetElection(costs: costs, budget: budget, ballots: [])
                    .equalShares(points: papers, byCost: utility == "cost")
                let count = try BudgetEqualShares().count(election, options: ["utility": utility])
                #expect(
                    Set(count.committees.map { $0.sorted() }) == slow,
                    "\(number): \(costs) \(budget) \(papers) \(utility)")
                if most == 1 {
                    #expect(
                        try BudgetEqualShares().count(approvals, options: ["utility": utility]).committees
                            == count.committees)
                }
            }
        }
    }

    @Test("an option that changes nothing is told")
    func unusedOptions() throws {
        let election = try read("approval", "1;1\n2;1", columns: "vote")
        func notes(_ rule: some Rule, _ options: [String: String]) throws -> String {
            try rule.count(election, options: options, ties: .order).notes.map(\.english).joined(separator: "\n")
        }
        #expect(
            try notes(BudgetPhragmen(), ["utility": "count"]).contains("utility applies with completion=greedy only"))
        #expect(try notes(BudgetEqualShares(), [:]).contains("voteless=fund applies with completion=greedy only"))
        #expect(try !notes(BudgetEqualShares(), ["voteless": "skip"]).contains("voteless"))
        #expect(try !notes(BudgetPhragmen(), ["completion": "greedy", "utility": "count"]).contains("applies with"))
    }

    @Test("a rule that can't use points or ranks says so, or refuses")
    func unread() throws {
        let points = try BallotFile.read(Array("3:A/5,B/2\n2:B/4\n".utf8), name: "test")
        for rule in RuleBook.all where rule.about.seats != .any {
            guard let count = try? rule.count(points, ties: .order) else {
                #expect(rule.reads == .marks, "\(rule.name)")
                continue
            }
            let notes = count.notes.map(\.english)
            let usesPoints = ["score", "star", "majority-judgment"].contains(rule.name)
            #expect(notes.contains { $0.hasPrefix("the ballots give points") } != usesPoints, "\(rule.name)")
        }
        for rule in [Block(), Limited(), AbsoluteMajority(), Rerun()] as [any Rule] {
            #expect(throws: CountError.self) { try rule.count(points) }
        }
        let ranks = try BallotFile.read(Array("3:A>B\n2:B\n".utf8), name: "test")
        for name in ["approval", "block", "pav", "seqphragmen"] {
            let count = try #require(RuleBook.rule(named: name)).count(
                ranks, options: name == "block" ? ["marks": "2"] : [:], ties: .order)
            #expect(count.notes.map(\.english).contains { $0.hasPrefix("the ballots rank") }, "\(name)")
        }
        #expect(try Schulze().count(ranks).notes.isEmpty)
    }
}
