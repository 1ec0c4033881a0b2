import Kernel

/// Bucklin: first preferences; while nobody has more than half of the papers, the next preferences are added.
///
/// The round in which someone passes half elects whoever has the most in it. When preferences run out before that, the
/// most votes win. Candidates ranked alike are added in the same round.
///
///     let count = try Bucklin().count(election)
public struct Bucklin: Rule {
    public let about = RuleInfo(
        name: "bucklin", label: { $0.points.bucklin },
        source: "Grand Junction, Colorado, charter of 1909; J. W. Bucklin (1911)",
        seats: .one)

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        // Votes a candidate gains at each rank.
        var gains: [[Int64]] = []
        var valid: Int64 = 0
        var stamp = [Int](repeating: 0, count: election.candidates.count)
        var ballot = 0
        election.ballots.forEachBallot { marks, weight in
            ballot += 1
            var rank = -1
            var isBlank = true
            for code in marks {
                let mark = Mark(code: code)
                if !mark.isJoined { rank += 1 }
                guard let one = mark.candidate, one < stamp.count, !election.candidates[one].isWithdrawn,
                    stamp[one] != ballot
                else { continue }
                stamp[one] = ballot
                isBlank = false
                while gains.count <= rank { gains.append([Int64](repeating: 0, count: stamp.count)) }
                gains[rank][one] += weight
            }
            if !isBlank { valid += weight }
        }
        try transcript.begin(valid: valid)
        transcript.count.quota = Rational(valid / 2 + 1)
        var votes = [Int64](repeating: 0, count: election.candidates.count)
        for gain in gains {
            for one in votes.indices { votes[one] += gain[one] }
            transcript.open(votes.map { Rational($0) }, sumsToPapers: false)
            if election.electable.contains(where: { votes[$0] > valid - votes[$0] }) { break }
        }
        for one in election.standing { transcript.count.scores[one] = Rational(votes[one]) }
        try transcript.electMost(votes.map { Rational($0) }, among: election.electable, seats: 1)
    }
}
