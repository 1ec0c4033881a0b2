import Attacks
import Chance
import Foundation
import Tally
import Testing

/// Every part of results of every rule, one after another.
@Suite struct ResultTests {
    @Test(
        "a figure changed, a part cut out or put in is named by its place",
        arguments: [
            "irv", "scottish", "meek", "warren", "qpq", "ers97", "cambridge", "two-round", "plurality", "block",
            "absolute-majority", "schulze", "ranked-pairs", "kemeny", "smith-irv", "borda", "star", "score", "approval",
            "seqpav",
            "pav", "equal-shares", "budget-greedy", "lot",
        ])
    func everyPartIsNamed(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        let folder = URL(filePath: NSTemporaryDirectory())
        var hunt = try ResultHunt(Ground(seed: seed, folder: folder, program: folder))
        do {
            for _ in 0..<3 { try hunt.walk(rule) }
        } catch let finding as Finding {
            Issue.record("seed \(seed): \(finding)")
        }
    }
}
