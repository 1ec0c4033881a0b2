import Chance
import Foundation
import Ledger
import Testing
import Yard

/// Two elections that look the same to everybody in the hall (roll, papers issued, totals, times) look the same in every public
/// file, whatever the single papers said and in whatever order they were read: so nothing public tells of a single paper.
@Suite struct SameToTheHallTests {
    @Test func noPublicFileTellsTwoElectionsOfTheSameTotalsApart() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        let rounds = ProcessInfo.processInfo.environment["YUANBA_HUNT"] == nil ? 8 : 500
        print("secrecy, seed \(seed): \(rounds) elections")
        var chance = Chance(seed: seed)
        for round in 0..<rounds {
            let election = round % 4 == 3 ? SecretElection.ranked(&chance) : SecretElection(&chance)
            let twin = election.twin(&chance)
            let (one, other) = (try files(election), try files(twin))
            #expect(one.keys.sorted() == other.keys.sorted(), "seed \(seed), round \(round)")
            for (name, text) in one.sorted(by: { $0.key < $1.key }) {
                let difference = Self.firstDifference(text, other[name] ?? "")
                #expect(difference == nil, "seed \(seed), round \(round), \(name): \(difference ?? "")")
            }
        }
    }

    private func files(_ election: SecretElection) throws -> [String: String] {
        // The clock stands still, or the hall would hear two evenings apart by it.
        let evening = try Evening(clock: Clock(environment: ["YUANBA_CLOCK": "2026-05-20T21:00:00+08:00"]))
        try evening.type(election.lines)
        let meeting = try #require(evening.session.book.meetings.last)
        let agreement = try #require(Agreement(lastBoxOf: meeting))
        try evening.type(SecretElection.ending(agreement: agreement.short))
        return try evening.publicFilesWithoutChain()
    }

    private static func firstDifference(_ one: String, _ other: String) -> String? {
        guard one != other else { return nil }
        let lines = (one.split(whereSeparator: \.isNewline), other.split(whereSeparator: \.isNewline))
        let pair = zip(lines.0, lines.1).first { $0 != $1 }
        return pair.map { "\($0.0.prefix(300)) ≠ \($0.1.prefix(300))" } ?? "one has more lines"
    }
}
