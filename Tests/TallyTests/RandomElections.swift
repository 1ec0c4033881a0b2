import Chance
import Foundation
import Reference
import Tally

/// Random elections that come out the same for the same seed, full of ties, short ballots and odd sizes.
struct RandomElections: RandomNumberGenerator {
    private var chance: Chance

    init(seed: UInt64) { chance = Chance(seed: seed) }

    static let seed = ProcessInfo.processInfo.environment["YUANBA_SEED"].flatMap { UInt64($0) } ?? 20_260_601

    mutating func next() -> UInt64 { chance.next() }

    mutating func below(_ limit: Int) -> Int { chance.below(max(limit, 1)) }

    /// Ballots as lists of candidates, and how many of each.
    mutating func election(seats: Int? = nil) -> (candidates: Int, seats: Int, bundles: [([Int], Int)]) {
        let candidates = 2 + below(7)
        let seats = seats ?? 1 + below(candidates - 1)
        let kinds = 1 + below(candidates * 4)
        let heavy = below(4) == 0
        let favourite = below(candidates)
        var bundles: [([Int], Int)] = []
        for _ in 0..<kinds {
            var left = Array(0..<candidates)
            var ballot: [Int] = []
            let length = below(5) == 0 ? candidates : 1 + below(candidates)
            if below(3) == 0 {
                left.removeAll { $0 == favourite }
                ballot.append(favourite)
            }
            while ballot.count < length, !left.isEmpty { ballot.append(left.remove(at: below(left.count))) }
            bundles.append((ballot, 1 + below(heavy ? 12 : 2)))
        }
        return (candidates, seats, bundles)
    }
}

extension Election {
    init(_ random: (candidates: Int, seats: Int, bundles: [([Int], Int)])) throws {
        self.init(seats: random.seats, candidates: (0..<random.candidates).map { Candidate("C\($0)") })
        for (preferences, weight) in random.bundles {
            try ballots.append(Ballot(preferences, weight: Int64(weight)))
        }
    }
}
