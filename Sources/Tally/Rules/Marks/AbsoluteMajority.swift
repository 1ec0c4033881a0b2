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
        name: "absolute-majority",
        title: Phrase("双过半", "Absolute majority of a majority"),
        goodFor: Phrase("村民委员会、居民委员会的正式选举", "statutory elections of villagers' and residents' committees"),
        source:
            "Organic Law of the Villagers Committees of the PRC, art. 18 (2025), 15 (2018); votes level: voted on again",
        options: [
            RuleOption(
                "registered", .whole(1...Int.max, or: ["file"]), default: "file",
                Phrase("登记参加选举的人数", "how many are registered"),
                goodFor: Phrase("选票文件没有写明时", "files that don't say"))
        ],
        seats: .any)

    public let reads = BallotForm.marks

    public init() {}

    public func tally(_ election: Election, options: RuleOptions, into transcript: inout Transcript) throws(Stop) {
        let registered = options.whole("registered").map { Int64($0) } ?? election.registered ?? 0
        guard registered > 0 else {
            throw .refused(
                .missing(
                    Phrase("双过半须知登记人数：--set registered=N", "the number registered is needed: --set registered=N")))
        }
        let cast = try transcript.castPapers(election)
        let (votes, valid) = election.markedVotes(most: election.seats)
        transcript.count.valid = valid
        transcript.openOnly(votes, of: election.standing, marks: election.seats, papers: cast)
        guard cast <= registered else {
            transcript.count.notes.append(
                Phrase(
                    "登记\(registered)人，选票却有\(cast)张，多于能投票的人，选举无效（村民委员会组织法第十八条，2018年文本为第十五条：由登记参加选举的村民投票）",
                    "\(cast) ballots of \(registered) registered, more than can have voted: the election is void (Organic Law of the Villagers Committees, art. 18, in the 2018 text art. 15: those registered vote)"
                ))
            return
        }
        guard cast > registered - cast else {
            transcript.count.notes.append(
                Phrase(
                    "登记\(registered)人，投票\(cast)人，未过半数，选举无效",
                    "\(cast) of \(registered) registered took part, no more than half: the election is void"))
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

    /// Elects the highest of those who pass, and leaves a tie across the last seat to another vote.
    mutating func electPassing(
        _ votes: [Int64], _ election: Election, passes: (Int64) -> Bool
    ) throws(Stop) {
        var left = election.electable.filter { passes(votes[$0]) }
        while count.elected.count < election.seats, let best = left.map({ votes[$0] }).max() {
            let level = left.filter { votes[$0] == best }
            guard level.count <= election.seats - count.elected.count else {
                return try leaveOpen(
                    level, for: .election,
                    because: Phrase(
                        "票数相同依法再次投票，不照 --ties 定", "those level are voted on again by law; --ties has no say"))
            }
            note(.quota, level, amount: Rational(best))
            left.removeAll(where: level.contains)
        }
    }
}
