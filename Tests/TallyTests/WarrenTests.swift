import Chance
import Foundation
import Tally
import Testing

@Suite("Warren: prices stand still before anyone leaves")
struct WarrenTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "test") }

    private func names(_ count: Count) -> [String] { count.elected.map(count.label).sorted() }

    @Test("a surplus that only passes between the elected leaves no tie between B and E")
    func surplusThatStoodStill() throws {
        let count = try Warren().count(
            try read(
                "7 5\n2 2 6 3 7 1 5 4 0\n5 1 7 0\n13 3 4 6 2 5 1 7 0\n2 7 3 2 1 5 6 4 0\n0\n"
                    + "\"A\" \"B\" \"C\" \"D\" \"E\" \"F\" \"G\"\n\"t\"\n"))
        #expect(names(count) == ["A", "B", "C", "D", "F"])
        #expect(!count.isOpen && count.ties.isEmpty)
    }

    @Test("five of six papers for A1 to A4 fill all four seats")
    func fiveOfSix() throws {
        let count = try Warren().count(
            try read("5 4\n5 1 2 3 4 0\n1 5 0\n0\n\"A1\" \"A2\" \"A3\" \"A4\" \"B1\"\n\"t\"\n"))
        #expect(names(count) == ["A1", "A2", "A3", "A4"])
        #expect(!count.isOpen)
    }

    @Test("of two blocs none gets fewer seats than its Droop share", arguments: ["warren", "meek", "wigm"])
    func twoBlocs(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        var chance = Chance(seed: seed)
        for _ in 0..<300 {
            let seats = 1 + chance.below(6)
            let sizes = [seats + chance.below(2), seats]
            let weights = [Int64(1 + chance.below(60)), Int64(1 + chance.below(60))]
            var election = Election(
                seats: seats,
                candidates: (0..<sizes[0]).map { Candidate("A\($0)") } + (0..<sizes[1]).map { Candidate("B\($0)") })
            for bloc in 0..<2 {
                let members = bloc == 0 ? Array(0..<sizes[0]) : Array(sizes[0]..<sizes[0] + sizes[1])
                // All in one order, or each paper in its own.
                let isOne = chance.once(in: 2)
                for _ in 0..<(isOne ? 1 : weights[bloc]) {
                    try election.ballots.append(
                        Ballot(isOne ? members : members.shuffled(using: &chance), weight: isOne ? weights[bloc] : 1))
                }
            }
            let count = try rule.count(election, ties: .order)
            for bloc in 0..<2 {
                let won = count.elected.count { ($0 < sizes[0]) == (bloc == 0) }
                let total = weights[0] + weights[1]
                // Strictly more than so many shares of votes ÷ (seats + 1), by a margin no rounding can eat.
                let share = Int((weights[bloc] * Int64(seats + 1) * 1_000_000 - 1_000) / (total * 1_000_000))
                #expect(won >= min(share, seats), "\(name), seed \(seed): \(BallotFile.blt(election)) \(count.elected)")
            }
        }
    }
}
