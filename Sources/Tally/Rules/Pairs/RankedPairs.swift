import Kernel

/// Ranked pairs (Tideman): defeats are locked in from the strongest on, each unless it would close a circle.
///
/// Where defeats are equally strong the outcome can hang on which is locked first. All orders are followed, and the
/// winner of each is reported; see F. Brill & F. Fischer (2012), The price of neutrality for the ranked pairs method.
///
///     let count = try RankedPairs().count(election)
public struct RankedPairs: Rule {
    public let about = RuleInfo(
        name: "ranked-pairs", label: { $0.pairs.rankedPairs },
        source: "T. N. Tideman (1987), Independence of clones as a criterion for voting rules, Soc. Choice Welf. 4",
        options: [.margins])

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        let (ways, isWhole) = RankedPairs.lock(pairs, margins: options.isSet("margins"))
        if !isWhole {
            transcript.count.notes.append(Phrase { $0.pairs.tooManyAlike(followed: ways.count) })
            // Whoever wins in those is a winner in some order, but others may be too: that is no certain result. Only who beats
            // everybody wins in all of them.
            if let winner = pairs.condorcetWinner, election.seats == 1 {
                return transcript.note(.most, [pairs.candidates[winner]])
            }
            if transcript.ties.steps.isEmpty {
                return try transcript.leaveOpen(pairs.smithSet.map { pairs.candidates[$0] }, for: .election)
            }
        }
        let orders = ways.map { way in Precedence(pairs.count) { way[$0, $1] } }
        try transcript.elect(by: orders, of: pairs.candidates, seats: election.seats)
    }

    /// Every set of locked defeats that some order of equally strong ones leads to.
    static func lock(_ pairs: Pairwise, margins: Bool) -> (ways: [Reach], isWhole: Bool) {
        var defeats: [Int64: [Reach.Edge]] = [:]
        for first in 0..<pairs.count {
            for second in 0..<pairs.count where pairs.beats(first, second) {
                defeats[pairs.strength(first, second, margins: margins), default: []].append(.init(first, second))
            }
        }
        var ways = [Reach(pairs.count)]
        // A branch costs about the square of the candidates.
        var steps = max(200, 8_000_000 / max(pairs.count * pairs.count, 1))
        for (_, level) in defeats.sorted(by: { $0.key > $1.key }) {
            // Nearly always there is one way, and no circle.
            let circling = ways.count == 1 ? ways[0].addCertain(level) : level
            if circling.isEmpty { continue }
            var next: Set<Reach> = []
            for way in ways where steps > 0 || next.isEmpty { way.extend(by: circling, into: &next, steps: &steps) }
            ways = Array(next)
        }
        return (ways, steps > 0)
    }
}
