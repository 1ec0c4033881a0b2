import Foundation
import Reference
import Tally
import Testing

/// The engine against the slow counter, row by row. YUANBA_HUNT=10000 makes it a hunt; YUANBA_SEED another one.
@Suite("Engine and reference agree")
struct ReferenceTests {
    static let number = ProcessInfo.processInfo.environment["YUANBA_HUNT"].flatMap { Int($0) } ?? 200
    /// Whether more is asked for than the suite's slice.
    static let isHunt = number > 200

    /// All rules, or the one YUANBA_RULE names.
    static let rules = ProcessInfo.processInfo.environment["YUANBA_RULE"].map { [$0] } ?? Reference.rules

    @Test("on random elections", arguments: rules)
    func agrees(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var random = RandomElections(seed: RandomElections.seed)
        print("\(name): \(Self.number) elections, seed \(RandomElections.seed)")
        let start = Date()
        defer { print("\(name): \(Int(Date().timeIntervalSince(start))) s") }
        for number in 1...Self.number {
            let drawn = random.election(seats: ["irv", "two-round"].contains(name) ? 1 : nil)
            let election = try Election(drawn)
            let single = drawn.bundles.flatMap { bundle in [[Int]](repeating: bundle.0, count: bundle.1) }
            let slow = Reference(candidates: drawn.candidates, seats: drawn.seats, ballots: single).count(name)
            let options = name == "cambridge" ? ["floor": "0"] : [:]
            let count = try rule.count(election, options: options, ties: .order)
            let rows = count.rounds.map { $0.votes.map(\.description) }
            let same = rows == slow.rows.map { $0.map(\.description) } && Set(count.elected) == slow.elected
            #expect(
                same,
                """
                election \(number), seed \(RandomElections.seed): \(BallotFile.blt(election))
                engine \(count.elected) \(rows)
                slow   \(slow.elected.sorted()) \(slow.rows.map { $0.map(\.description) })
                """)
            if !same { return }
        }
    }
}
