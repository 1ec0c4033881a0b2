import Foundation
import Reference
import Tally
import Testing

/// What every transferable rule must keep, whatever the ballots.
@Suite("Properties of transferable rules")
struct PropertyTests {
    static let names = Reference.rules

    private func each(
        _ name: String, _ body: (Election, any Rule, [String: String], inout RandomElections) throws -> Void
    )
        throws
    {
        let rule = try #require(RuleBook.rule(named: name))
        var random = RandomElections(seed: RandomElections.seed &+ 1)
        print("\(name): seed \(RandomElections.seed &+ 1)")
        let options = name == "cambridge" ? ["floor": "0"] : [:]
        for _ in 0..<60 {
            let drawn = random.election(seats: ["irv", "two-round"].contains(name) ? 1 : nil)
            try body(try Election(drawn), rule, options, &random)
        }
    }

    @Test("votes are conserved in each row, and transfers make up the next one", arguments: names)
    func conserved(_ name: String) throws {
        try each(name) { election, rule, options, _ in
            let count = try rule.count(election, options: options, ties: .order)
            #expect(count.elected.count == election.seats && Set(count.elected).count == election.seats)
            for row in count.rounds {
                #expect(row.votes.reduce(row.exhausted + row.loss, +) == Rational(count.valid))
            }
            if name == "qpq" { return }
            for (row, next) in zip(count.rounds, count.rounds.dropFirst()) {
                var votes = row.votes
                for transfer in row.transfers {
                    votes[transfer.from] = votes[transfer.from] - transfer.votes
                    if case .candidate(let to) = transfer.to { votes[to] = votes[to] + transfer.votes }
                }
                #expect(votes == next.votes, "\(name) row \(row.number): \(BallotFile.blt(election))")
            }
        }
    }

    @Test("the order of ballots, and merging them, changes nothing", arguments: names.filter { $0 != "cambridge" })
    func ballotOrder(_ name: String) throws {
        try each(name) { election, rule, options, random in
            var shuffled = election
            var ballots = Array(election.ballots)
            for place in ballots.indices { ballots.swapAt(place, random.below(ballots.count)) }
            shuffled.ballots = try Ballots(
                ballots.flatMap { ballot in
                    (0..<ballot.weight).map { _ in Ballot(ranks: ballot.ranks) }
                })
            let ties = TieBreak([.lot(seed: "4711")])
            let first = try rule.count(election, options: options, ties: ties)
            for other in [shuffled, election.canonical()] {
                let again = try rule.count(other, options: options, ties: ties)
                #expect(again.elected == first.elected)
                #expect(again.rounds.map(\.votes) == first.rounds.map(\.votes))
            }
            #expect(shuffled.canonicalDigest == election.canonicalDigest)
        }
    }

    @Test("the order of candidates changes nothing when lots decide ties", arguments: names.filter { $0 != "meek-nz" })
    func candidateOrder(_ name: String) throws {
        try each(name) { election, rule, options, random in
            var places = Array(election.candidates.indices)
            for place in places.indices { places.swapAt(place, random.below(places.count)) }
            var other = election
            for (old, new) in places.enumerated() { other.candidates[new] = election.candidates[old] }
            other.ballots = try Ballots(election.ballots.map { Ballot($0.named.map { places[$0] }, weight: $0.weight) })
            let ties = TieBreak([.lot(seed: "4711")])
            let first = try rule.count(election, options: options, ties: ties)
            let again = try rule.count(other, options: options, ties: ties)
            #expect(Set(again.elected.map(again.label)) == Set(first.elected.map(first.label)))
        }
    }

    @Test("a solid coalition of k quotas elects k", arguments: names.filter { !["two-round", "irv"].contains($0) })
    func solidCoalitions(_ name: String) throws {
        try each(name) { election, rule, options, random in
            // A coalition that ranks its own before all others; its members in any order.
            let size = 1 + random.below(election.candidates.count)
            let members = Array(election.candidates.indices.prefix(size))
            let quotas = 1 + random.below(election.seats)
            var other = election
            let total = election.ballots.total
            // Its share exceeds quotas ÷ (seats + 1) by a margin that no rounding of a statute can eat.
            let share = total * Int64(quotas) / Int64(election.seats + 1 - quotas) + Int64(election.seats) + 2
            for _ in 0..<3 {
                var order = members
                for place in order.indices { order.swapAt(place, random.below(order.count)) }
                try other.ballots.append(Ballot(order, weight: share))
            }
            // Three parts of `share` each need three times the rest to stay in proportion.
            var ballots = Array(other.ballots)
            for place in ballots.indices.dropLast(3) { ballots[place].weight *= 3 }
            other.ballots = try Ballots(ballots)
            let count = try rule.count(other, options: options, ties: .order)
            let won = count.elected.filter(members.contains).count
            #expect(won >= min(quotas, size), "\(name): \(BallotFile.blt(other))")
        }
    }

    @Test("whoever more than half put first wins one seat", arguments: names)
    func majority(_ name: String) throws {
        try each(name) { election, rule, options, random in
            var other = election
            other.seats = 1
            let favourite = random.below(election.candidates.count)
            try other.ballots.append(Ballot([favourite], weight: election.ballots.total + 1))
            let count = try rule.count(other, options: options, ties: .order)
            #expect(count.elected == [favourite])
        }
    }
}
