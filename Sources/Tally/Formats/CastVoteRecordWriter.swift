extension BallotFile {
    /// So many papers at most are written as records, one by one.
    public static let mostRecords: Int64 = 1_000_000

    /// An election as a cast-vote-record report (NIST SP 1500-103, JSON), a record for each paper.
    ///
    /// The format knows no weights: a bundle becomes as many records.
    ///
    /// - Returns: nil for more than ``mostRecords`` papers.
    public static func castVoteRecords(_ election: Election) -> JSON? {
        guard election.ballots.total <= mostRecords else { return nil }
        let people: [JSON] = election.candidates.enumerated().map { place, candidate in
            ["@id": .string("c\(place + 1)"), "@type": "CVR.Candidate", "Name": .string(candidate.name)]
        }
        let selections: [JSON] = election.candidates.indices.map { place in
            ["@id": selection(place), "@type": "CVR.CandidateSelection", "CandidateIds": [.string("c\(place + 1)")]]
        }
        var records: [JSON] = []
        for ballot in election.ballots {
            let contest: JSON = [
                "@type": "CVR.CVRContest", "ContestId": "contest", "CVRContestSelection": .array(marks(of: ballot)),
            ]
            for _ in 0..<ballot.weight {
                let number = String(records.count + 1)
                let id = ballot.id.flatMap { $0.isEmpty ? nil : $0 } ?? number
                let snapshot: JSON = [
                    "@id": .string("r" + number), "@type": "CVR.CVRSnapshot", "Type": "original",
                    "CVRContest": [contest],
                ]
                records.append([
                    "@type": "CVR.CVR", "UniqueId": .string(id), "CurrentSnapshotId": .string("r" + number),
                    "CVRSnapshot": [snapshot],
                ])
            }
        }
        let contest: JSON = [
            "@id": "contest", "@type": "CVR.CandidateContest", "Name": .string(election.title),
            "NumberElected": .int(election.seats), "ContestSelection": .array(selections),
        ]
        return [
            "@type": "CVR.CastVoteRecordReport", "Version": "1.0.0",
            "Election": [
                ["@id": "election", "@type": "CVR.Election", "Candidate": .array(people), "Contest": [contest]]
            ],
            "CVR": .array(records),
        ]
    }

    private static func selection(_ candidate: Int) -> JSON { .string("s\(candidate + 1)") }

    private static func marks(of ballot: Ballot) -> [JSON] {
        ballot.ranks.enumerated().flatMap { rank, mark in
            mark.candidates.map { candidate in
                let position: JSON = [
                    "@type": "CVR.SelectionPosition", "HasIndication": "yes", "NumberVotes": 1, "Rank": .int(rank + 1),
                ]
                return [
                    "@type": "CVR.CVRContestSelection", "ContestSelectionId": selection(candidate),
                    "SelectionPosition": [position],
                ]
            }
        }
    }
}
