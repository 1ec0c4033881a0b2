import Foundation
import Reference
import Tally

/// Random elections that come out the same for the same seed (SplitMix64), full of ties, short ballots and odd sizes.
struct RandomElections {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    static let seed = ProcessInfo.processInfo.environment["YUANBA_SEED"].flatMap { UInt64($0) } ?? 20_260_601

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

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
