import Reference
import Testing

@testable import Tally

/// What rounding decided is said, and more places settle it.
@Suite("Decisions nearer than rounding")
struct CloseDecisionTests {
    @Test(
        "wherever more places elect others, the count says that a decision was close or a tie",
        arguments: [("scottish", "exact"), ("meek", "18"), ("warren", "18")])
    func said(_ name: String, _ places: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var random = RandomElections(seed: RandomElections.seed)
        var (differing, close) = (0, 0)
        for _ in 0..<ReferenceTests.number / 2 {
            let drawn = random.election()
            let election = try Election(drawn)
            guard let count = try? rule.count(election),
                let exact = try? rule.count(election, options: ["places": places])
            else { continue }
            if !count.closeDecisions.isEmpty { close += 1 }
            guard count.isOpen != exact.isOpen || Set(count.elected) != Set(exact.elected) else { continue }
            differing += 1
            let told = count.closeDecisions.map { count.phrase($0).english }
            #expect(!told.isEmpty || !count.ties.isEmpty, "\(name): \(BallotFile.blt(election))")
            #expect(told.allSatisfy { $0.contains("--set places=\(places)") })
        }
        print("\(name): \(close) close, \(differing) elect others with places=\(places)")
    }

    /// A passes 4 of 12 votes on: 0.33333 a paper, so that B has 3.99999 where C has 4. Without rounding they are level, and B was ahead a stage before.
    @Test(
        "a candidate is out by what rounding lost, the count says which and by how much, and exact values elect another"
    )
    func settled() throws {
        let text = """
            5 2
            3 1 2 0
            9 1 4 0
            3 2 4 0
            3 3 2 0
            4 4 0
            1 5 3 2 0
            0
            "A" "B" "C" "D" "E"
            "T"
            """
        let election = try BallotFile.read(Array(text.utf8), name: "x.blt")
        let count = try Scottish().count(election)
        #expect(count.elected == [0, 3])
        let close = try #require(count.closeDecisions.first)
        #expect(count.closeDecisions.count == 1 && (close.round, close.candidate, close.other) == (3, 1, 2))
        #expect(close.gap * 100_000 == 1 && close.loss * 100_000 == 4)
        #expect(count.phrase(close).english.hasSuffix("count again with --set places=exact to settle it"))
        let exact = try Scottish().count(election, options: ["places": "exact"])
        #expect(exact.elected == [0, 1] && exact.closeDecisions.isEmpty)
    }
}
