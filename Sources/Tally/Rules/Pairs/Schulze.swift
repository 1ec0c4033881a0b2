import Kernel

/// Schulze: one candidate stands before another when the strongest chain of defeats to it is stronger than any back.
///
/// A chain is as strong as its weakest defeat. Where chains are equal both ways neither stands before the other.
///
///     let count = try Schulze().count(election)
public struct Schulze: Rule {
    public let about = RuleInfo(
        name: "schulze", label: { $0.pairs.schulze },
        source:
            "M. Schulze (2011), A new monotonic, clone-independent … single-winner election method, Soc. Choice Welf. 36",
        options: [.margins])

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        let chains = Schulze.strongestChains(pairs, margins: options.isSet("margins"))
        let size = pairs.count
        let order = Precedence(size) { chains[$0 * size + $1] > chains[$1 * size + $0] }
        try transcript.elect(by: [order], of: pairs.candidates, seats: election.seats)
    }

    /// The strength of the strongest chain from each to each, row by row: Floyd's algorithm.
    static func strongestChains(_ pairs: Pairwise, margins: Bool) -> [Int64] {
        let size = pairs.count
        var chains = (0..<size * size).map { pairs.strength($0 / size, $0 % size, margins: margins) }
        chains.withUnsafeMutableBufferPointer { chains in
            for middle in 0..<size {
                for first in 0..<size where first != middle {
                    let there = chains[first * size + middle]
                    guard there > 0 else { continue }
                    for last in 0..<size where last != first {
                        let link = min(there, chains[middle * size + last])
                        if link > chains[first * size + last] { chains[first * size + last] = link }
                    }
                }
            }
        }
        return chains
    }
}
