import Chance
import Foundation
import Fuzzing
import Tally
import Testing

@Suite("Ties that change nothing are passed over")
struct ImmaterialTieTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "test") }

    private static let nobodysChoice =
        "5 3\n3 1 0\n2 2 0\n1 3 0\n0\n\"a\" \"b\" \"c\" \"d\" \"e\"\n\"t\"\n"

    @Test(
        "two whom nobody chose tie for leaving, and the third place is filled all the same",
        arguments: [
            "scottish", "meek", "warren", "wigm", "wigm-prf", "minneapolis", "ers97", "northern-ireland", "qpq",
            "cambridge",
        ])
    func nobodysChoice(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let count = try rule.count(try read(Self.nobodysChoice), options: name == "cambridge" ? ["floor": "0"] : [:])
        #expect(
            Set(count.elected) == [0, 1, 2] && !count.isOpen && count.tied.isEmpty,
            "\(name): \(count.elected) \(count.tied)")
        for tie in count.ties { #expect(tie.settlement == .immaterial && !tie.taken.isEmpty) }
        #expect(count.notes.contains { $0.english.contains("passed over") } == !count.ties.isEmpty)
    }

    @Test("thirty whom nobody chose are passed over together")
    func thirty() throws {
        var election = Election(seats: 2, candidates: (0..<33).map { Candidate("C\($0)") })
        for (candidate, weight) in [(0, 5), (1, 4), (2, 3)] {
            try election.ballots.append(Ballot([candidate], weight: Int64(weight)))
        }
        for rule in ["scottish", "irv", "meek"] {
            election.seats = rule == "irv" ? 1 : 2
            let count = try #require(RuleBook.rule(named: rule)).count(election)
            #expect(count.elected == Array(0..<election.seats) && !count.isOpen, "\(rule)")
        }
    }

    @Test("whoever is asked is not asked about a tie that can't matter")
    func notAsked() throws {
        let ask = TieBreak.Step.ask { _ in
            Issue.record("asked")
            return nil
        }
        let count = try Scottish().count(try read(Self.nobodysChoice), ties: TieBreak([ask]))
        #expect(!count.isOpen)
        // An order given settles it as before.
        let ordered = try Scottish().count(try read(Self.nobodysChoice), ties: .order)
        #expect(ordered.ties.map(\.settlement) == [.order])
    }

    @Test("a tie that matters stops the count, with whoever is elected whichever way it falls")
    func certain() throws {
        // A has a quota at once. C and D tie for leaving; then B, or whoever of them is left, is next.
        let count = try Scottish().count(
            try read("4 2\n6 1 0\n3 2 0\n2 3 4 0\n2 4 3 0\n0\n\"A\" \"B\" \"C\" \"D\"\n\"t\"\n"))
        #expect(count.isOpen && count.elected == [0] && count.tied == [2, 3])
    }

    @Test("what is passed over comes out the same by every order of ties; what is certain is elected by every one")
    func everyOrder() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("ties: seed \(seed)")
        var chance = Chance(seed: seed)
        for name in [
            "irv", "two-round", "scottish", "wigm", "meek", "warren", "ers97", "northern-ireland", "minneapolis", "qpq",
            "cambridge",
        ] {
            let rule = try #require(RuleBook.rule(named: name))
            for _ in 0..<40 {
                let drawn = try AnyElection.draw(&chance, for: rule)
                guard let open = try? rule.count(drawn.election, options: drawn.options) else { continue }
                for _ in 0..<30 {
                    var election = drawn.election
                    election.tieOrder = Array(election.candidates.indices).shuffled(using: &chance)
                    let settled = try rule.count(election, options: drawn.options, ties: .order)
                    let told =
                        "\(name), seed \(seed): \(BallotFile.blt(election)) open \(open.elected) settled \(settled.elected)"
                    #expect(Set(open.elected).isSubset(of: settled.elected), "\(told)")
                    if !open.isOpen { #expect(Set(open.elected) == Set(settled.elected), "\(told)") }
                }
            }
        }
    }
}
