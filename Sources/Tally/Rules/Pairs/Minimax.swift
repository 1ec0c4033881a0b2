import Kernel

/// Minimax (Simpson–Kramer): the winner is whose worst defeat is the smallest.
///
/// By winning votes the score is the votes for whoever beat the candidate most clearly, 0 for the unbeaten; by margins it
/// is that rival's lead, negative for whoever beats all. Low is good.
///
///     let count = try Minimax().count(election, options: ["margins": "yes"])
public struct Minimax: Rule {
    public let about = RuleInfo(
        name: "minimax", label: { $0.pairs.minimax },
        source: "P. Simpson (1969), Q. J. Econ. 83; G. Kramer (1977), J. Econ. Theory 16",
        options: [.margins])

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let pairs = try transcript.comparePairs(election)
        let margins = options.isSet("margins")
        var goodness = [Rational](repeating: .zero, count: election.candidates.count)
        for one in 0..<pairs.count {
            let defeats = (0..<pairs.count).filter { $0 != one }.map { rival in
                margins ? pairs[rival, one] - pairs[one, rival] : pairs.strength(rival, one, margins: false)
            }
            let worst = Rational(defeats.max() ?? 0)
            transcript.count.scores[pairs.candidates[one]] = worst
            goodness[pairs.candidates[one]] = -worst
        }
        transcript.rank(pairs.candidates, by: goodness)
        try transcript.electMost(goodness, among: pairs.candidates, seats: election.seats)
    }
}
