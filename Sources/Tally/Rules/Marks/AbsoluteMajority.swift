import Kernel

/// 双过半: valid when more than half of those registered took part; elected with more than half of those who took part.
///
/// Blank and void papers took part. When more pass than there are seats, the highest are elected; those level across
/// the last seat vote again, so no lot settles them. Seats that nobody passes for stay open, for ``Rerun``.
///
///     election.registered = 78
///     let count = try AbsoluteMajority().count(election)
public struct AbsoluteMajority: Rule {
    public let about = RuleInfo(
        name: "absolute-majority", label: { $0.marks.absoluteMajority },
        source:
            "Organic Law of the Villagers Committees of the PRC, art. 18 (2025), 15 (2018); votes level: voted on again",
        options: [
            RuleOption("registered", .whole(1...Int.max, or: ["file"]), default: "file") { $0.marks.registered }
        ],
        seats: .any)

    public let reads = BallotForm.marks

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let registered = options.whole("registered").map { Int64($0) } ?? election.registered ?? 0
        guard registered > 0 else {
            throw .refused(.missing(.registered))
        }
        let cast = try transcript.castPapers(election)
        let (votes, valid) = election.markedVotes(most: election.seats)
        transcript.count.valid = valid
        transcript.openOnly(votes, of: election.standing, marks: election.seats, papers: cast)
        guard cast <= registered else {
            transcript.count.notes.append(Phrase { $0.marks.moreThanRegistered(registered: registered, cast: cast) })
            return
        }
        guard cast > registered - cast else {
            transcript.count.notes.append(Phrase { $0.marks.noMoreThanHalf(registered: registered, cast: cast) })
            return
        }
        transcript.count.quota = Rational(cast / 2 + 1)
        try transcript.electPassing(votes, election) { Int128($0) * 2 > Int128(cast) }
    }
}

extension Transcript {
    /// All papers, for rules by which blank and void ones took part.
    func castPapers(_ election: Election) throws(Stop) -> Int64 {
        guard election.seats > 0 else { throw .refused(.noSeats) }
        guard !election.electable.isEmpty else { throw .refused(.noCandidates) }
        guard election.ballots.total > 0 else { throw .refused(.noBallots) }
        return election.ballots.total
    }

    /// Elects the highest of those who pass, as far as seats kept for groups leave room, and leaves a tie across the last seat to another vote.
    mutating func electPassing(
        _ votes: [Int64], _ election: Election, passes: (Int64) -> Bool
    ) throws(Stop) {
        var hopeful = election.electable
        while count.elected.count < election.seats {
            let passing = hopeful.filter { passes(votes[$0]) }
            let allowed = passing.filter { canElect($0, of: hopeful) }
            guard let best = allowed.map({ votes[$0] }).max() else { return passOver(passing) }
            let level = allowed.filter { votes[$0] == best }
            passOver(passing.filter { votes[$0] > best })
            let certain = reservation.certain(level, hopeful: hopeful, elected: count.elected)
            guard !certain.isEmpty else {
                return try leaveOpen(
                    level, for: .election,
                    because: Phrase { $0.marks.voteAgainOnTies })
            }
            note(.quota, certain, amount: Rational(best))
            hopeful.removeAll(where: certain.contains)
        }
    }

    /// Notes whom a seat kept for a group kept out, once each.
    mutating func passOver(_ candidates: [Int]) {
        let new = candidates.filter { !count.keptOut.contains($0) }
        guard !new.isEmpty else { return }
        count.keptOut += new
        note(.guarded, new)
    }
}
