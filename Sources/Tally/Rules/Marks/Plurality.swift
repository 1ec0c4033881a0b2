import Kernel

/// Most marks win: each ballot counts one vote for whom it names first, and those with the most are elected.
///
/// A ballot that names several at its first rank is void here; `block` and `limited` allow for more marks.
///
///     let count = try Plurality().count(election)
public struct Plurality: Rule {
    public let about = RuleInfo(
        name: "plurality", label: { $0.marks.plurality },
        source: "relative majority, as in the Organic Law of the Villagers Committees, rerun elections aside")

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        var votes = [Int64](repeating: 0, count: election.candidates.count)
        var valid: Int64 = 0
        election.ballots.forEachBallot { marks, weight in
            guard let place = marks.firstIndex(where: { $0 != Mark.skipped.code }),
                let candidate = Mark(code: marks[place]).candidate, votes.indices.contains(candidate),
                place + 1 == marks.count || !Mark(code: marks[place + 1]).isJoined,
                !election.candidates[candidate].isWithdrawn
            else { return }
            votes[candidate] += weight
            valid += weight
        }
        try transcript.begin(valid: valid)
        transcript.openOnly(votes, of: election.standing, marks: 1)
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
        while count.elected.count < seats {
            let allowed = left.filter { canElect($0, of: left) }
            guard let best = allowed.map({ figures[$0] }).max() else { return }
            let level = allowed.filter { figures[$0] == best }
            passOver(left.filter { figures[$0] > best })
            let certain = reservation.certain(level, hopeful: left, elected: count.elected)
            if !certain.isEmpty {
                note(.most, certain, amount: best)
                left.removeAll(where: certain.contains)
            } else {
                let one = try settle(level, for: .election, by: steps)
                note(.most, [one], amount: best)
                left.removeAll { $0 == one }
            }
        }
    }

    /// Notes the candidates from the highest figure to the lowest, those level together.
    mutating func rank(_ candidates: [Int], by figures: [Rational]) {
        var order: [[Int]] = []
        for candidate in candidates.sorted(by: { figures[$0] == figures[$1] ? $0 < $1 : figures[$0] > figures[$1] }) {
            if let last = order.last?.first, figures[last] == figures[candidate] {
                order[order.count - 1].append(candidate)
            } else {
                order.append([candidate])
            }
        }
        count.order = order
    }
}
