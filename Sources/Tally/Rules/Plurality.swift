/// Most marks win: each ballot counts one vote for everyone it names first, and those with the most are elected.
///
/// A ballot that names several at its first rank is void here; `block` and `limited` allow for more marks.
///
///     let count = try Plurality().count(election)
public struct Plurality: Rule {
    public let about = RuleInfo(
        name: "plurality",
        title: Phrase("得票多者当选", "Plurality"),
        goodFor: Phrase("候选人不多、一人一票的简单选举", "a simple contest with few candidates and one mark a ballot"),
        source: "relative majority, as in the Organic Law of the Villagers Committees, rerun elections aside")

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        var votes = [Int64](repeating: 0, count: election.candidates.count)
        var valid: Int64 = 0
        for ballot in election.ballots {
            guard case .one(let candidate)? = ballot.ranks.first(where: { $0 != .skipped }),
                votes.indices.contains(candidate), !election.candidates[candidate].isWithdrawn
            else { continue }
            votes[candidate] += ballot.weight
            valid += ballot.weight
        }
        transcript.count.valid = valid
        transcript.open(votes.map { Rational($0) })
        transcript.count.scores = Dictionary(
            uniqueKeysWithValues: election.standing.map { ($0, Rational(votes[$0])) })
        try transcript.electMost(votes.map { Rational($0) }, among: election.electable, seats: election.seats)
    }
}

extension Transcript {
    /// Elects those with the highest figures until the seats are filled. All above the line are certain; a tie across
    /// it is settled one seat at a time.
    mutating func electMost(
        _ figures: [Rational], among candidates: [Int], seats: Int, by steps: [TieBreak.Step] = []
    ) throws(Stop) {
        var left = candidates
        while count.elected.count < seats, let best = left.map({ figures[$0] }).max() {
            let level = left.filter { figures[$0] == best }
            if level.count <= seats - count.elected.count {
                note(.most, level)
                left.removeAll(where: level.contains)
            } else {
                let one = try settle(level, for: .election, by: steps)
                note(.most, [one])
                left.removeAll { $0 == one }
            }
        }
    }
}
