import Kernel

/// The JSON that RAIRE's programs take (raire-java, raire-rs): papers as lists of candidates' numbers from 0, alike ones together.
///
///     {"metadata": {"contest": "Ward", "candidates": ["Ann", "Bob"]}, "num_candidates": 2, "votes": [{"n": 4, "prefs": [0, 1]}], …}
///
/// What is free there (`metadata`) names the contest and the candidates, where it does so as ours.
enum RaireProblemReader {
    private static let key = Array("\"num_candidates\"".utf8)

    /// One JSON object with that key near its beginning; a name could hold it only with its quotes escaped.
    static func fits(_ shape: FileShape) -> Bool {
        guard CastVoteRecordReader.fits(shape) else { return false }
        let bytes = shape.scan.bytes[shape.scan.at..<min(shape.scan.end, shape.scan.at + 1 << 16)]
        return bytes.indices.contains { at in
            bytes[at] == key[0] && at + key.count < bytes.endIndex && (at == 0 || bytes[at - 1] != UInt8(ascii: "\\"))
                && bytes[at..<at + key.count].elementsEqual(key)
        }
    }

    static func read(_ scan: Scanner, contest: String?) throws(BallotError) -> Election {
        let problem = try scan.json()
        guard let number = problem["num_candidates"]?.integer, number > 0, number <= Int64(Mark.mostCandidates),
            case .array(let votes) = problem["votes"]
        else { throw scan.wrong(at: 0) { $0.contests.candidatesAndVotes } }
        let title = problem["metadata"]?["contest"]?.text ?? ""
        if let contest, contest != title { throw scan.noContest(contest, of: [title]) }
        let names = problem["metadata"]?["candidates"]?.items.compactMap(\.text) ?? []
        var named = NamedBallots(scan)
        for place in 0..<Int(number) {
            try named.declare(names.count == Int(number) ? names[place] : "\(place)", at: 0)
        }
        for vote in votes {
            guard let papers = vote["n"]?.integer, papers >= 0, case .array(let list) = vote["prefs"] else {
                throw scan.wrong(at: 0, read: vote.encoded.shortened()) { $0.contests.papersAndPreferences }
            }
            var ranks: [Ballot.Rank] = []
            for one in list {
                guard let candidate = one.integer, candidate >= 0, candidate < number else {
                    throw scan.wrong(at: 0, read: one.encoded.shortened()) {
                        $0.contests.numberOfCandidate(below: Int(number))
                    }
                }
                ranks.append(.one(Int(candidate)))
            }
            try named.append(Ballot(ranks: ranks, weight: papers), at: 0)
        }
        return try named.election(title: title)
    }
}
