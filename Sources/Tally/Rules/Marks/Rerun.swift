import Kernel

/// 另行选举: for seats left open, the highest of those not elected stand again; the most votes win, if they are at
/// least a third of the ballots cast.
///
/// Who stands is the caller's to say. A tie across the last seat is voted on again; no lot settles it.
///
///     let count = try Rerun().count(election)
public struct Rerun: Rule {
    public let about = RuleInfo(
        name: "rerun", label: { $0.marks.rerun },
        source:
            "Organic Law of the Villagers Committees of the PRC, art. 18 (2025), 15 (2018): the most votes, at least a third",
        seats: .any)

    public let reads = BallotForm.marks

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let cast = try transcript.castPapers(election)
        let (votes, valid) = election.markedVotes(most: election.seats)
        transcript.count.valid = valid
        transcript.openOnly(votes, of: election.standing, marks: election.seats, papers: cast)
        transcript.count.quota = Rational(cast / 3 + (cast % 3 == 0 ? 0 : 1))
        try transcript.electPassing(votes, election) { Int128($0) * 3 >= Int128(cast) }
    }
}
