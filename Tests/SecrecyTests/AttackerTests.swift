import Chance
import Yard
import Foundation
import Tally
import Testing

/// An attacker program plays through every way in which the papers of a small election could have been read.
@Suite struct AttackerTests {
    /// A box of six papers, none of them blank or void.
    private func evening(_ chance: inout Chance) throws -> (Evening, papers: [Int], meeting: Meeting) {
        var election = SecretElection(&chance, voters: 6, posts: 1)
        let papers = (0..<6).map { _ in chance.below(2) }
        election.papers = papers.map { SecretElection.Paper(parts: [String($0 + 1)]) }
        let evening = try Evening()
        try evening.type(election.lines)
        let meeting = try #require(evening.session.book.meetings.last)
        let agreement = try #require(Agreement(lastBoxOf: meeting))
        try evening.type(SecretElection.ending(agreement: agreement.short))
        return (evening, papers, try #require(evening.session.book.meetings.last))
    }

    private func attacker(_ files: [String: String], _ papers: [Int]) -> Attacker {
        Attacker(
            files: files, candidates: ["杨通海", "李大山"], post: "主任",
            votes: [0, 1].map { candidate in papers.filter { $0 == candidate }.count })
    }

    @Test func noPublicFileHoldsADigestThatSomebodyCouldTryOut() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("attacker, seed \(seed)")
        var chance = Chance(seed: seed)
        for round in 0..<4 {
            let (evening, papers, _) = try evening(&chance)
            let found = attacker(try evening.publicFiles(), papers).papers()
            #expect(found == nil, "seed \(seed), round \(round): read the papers \(papers)")
        }
    }

    /// The attacker can do it: what the committee itself keeps does hold such a digest.
    @Test func theAttackerReadsThePapersFromAnUnsaltedDigest() throws {
        var chance = Chance(seed: 11)
        let (evening, papers, _) = try evening(&chance)
        var export = Data()
        try evening.journal.export { export += $0 }
        let attacker = attacker(["book.json": String(decoding: export, as: UTF8.self)], papers)
        #expect(attacker.papers() == papers)
    }
}
