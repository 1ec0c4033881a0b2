import Kernel

extension BallotFile {
    /// So many papers at most are written as records, one by one.
    public static let mostRecords: Int64 = 1_000_000

    /// An election as a cast-vote-record report (NIST SP 1500-103, JSON), a record for each paper.
    ///
    /// The records are sorted by what is marked and numbered anew: neither the order in which papers came nor a paper's own
    /// number can be read from them. The format knows no weights: a bundle becomes as many records. Points are written as
    /// numbers of votes of a `range` contest. An overvote that no longer shows for whom it was marked goes to a selection
    /// named `overvote`, as other tabulators write it.
    ///
    /// - Parameter generated: when the report is made, in ISO 8601 with its zone: `2026-11-26T20:00:00+08:00`.
    /// - Returns: nil for more than ``mostRecords`` papers.
    public static func castVoteRecords(_ election: Election, generated: String) -> JSON? {
        guard election.ballots.total <= mostRecords else { return nil }
        return CastVoteRecordWriter(election).report(generated)
    }
}

private struct CastVoteRecordWriter {
    let election: Election
    let ballots: Ballots
    let hasOvervotes: Bool

    init(_ election: Election) {
        self.election = election
        ballots = election.ballots.merged()
        hasOvervotes = ballots.contains { $0.ranks.contains(.overvote) }
    }

    func report(_ generated: String) -> JSON {
        var records: [JSON] = []
        for ballot in ballots {
            let marks = marks(of: ballot)
            for _ in 0..<ballot.weight { records.append(record(records.count + 1, marks)) }
        }
        let unit: JSON = ["@id": "unit", "@type": "CVR.GpUnit", "Type": "other", "OtherType": "electorate"]
        let device: JSON = ["@id": "device", "@type": "CVR.ReportingDevice", "Application": "Yuanba"]
        return [
            "@type": "CVR.CastVoteRecordReport", "Version": "1.0.0", "GeneratedDate": .string(generated),
            "ReportGeneratingDeviceIds": ["device"], "ReportingDevice": [device], "GpUnit": [unit],
            "Election": [
                [
                    "@id": "election", "@type": "CVR.Election", "ElectionScopeId": "unit",
                    "Candidate": .array(candidates), "Contest": [contest],
                ]
            ],
            "CVR": .array(records),
        ]
    }

    private var candidates: [JSON] {
        var all: [JSON] = election.candidates.enumerated().compactMap { place, candidate in
            candidate.isUndeclared
                ? nil
                : ["@id": .string("c\(place + 1)"), "@type": "CVR.Candidate", "Name": .string(candidate.name)]
        }
        if hasOvervotes { all.append(["@id": "over", "@type": "CVR.Candidate", "Name": "overvote"]) }
        return all
    }

    private var contest: JSON {
        var selections: [JSON] = election.candidates.enumerated().map { place, candidate in
            let start: JSON = ["@id": selection(place), "@type": "CVR.CandidateSelection"]
            guard candidate.isUndeclared else { return start.with(["CandidateIds": [.string("c\(place + 1)")]]) }
            let code: JSON = [
                "@type": "CVR.Code", "Type": "other", "OtherType": "vendor-label", "Value": .string(candidate.name),
            ]
            return start.with(["IsWriteIn": true, "Code": [code]])
        }
        if hasOvervotes {
            selections.append(["@id": "s-over", "@type": "CVR.CandidateSelection", "CandidateIds": ["over"]])
        }
        return [
            "@id": "contest", "@type": "CVR.CandidateContest", "Name": .string(election.title),
            "NumberElected": .int(election.seats), "VoteVariation": ballots.hasScores ? "range" : "rcv",
            "ContestSelection": .array(selections),
        ]
    }

    private func record(_ number: Int, _ marks: [JSON]) -> JSON {
        let snapshot: JSON = [
            "@id": .string("r\(number)"), "@type": "CVR.CVRSnapshot", "Type": "original",
            "CVRContest": [
                ["@type": "CVR.CVRContest", "ContestId": "contest", "CVRContestSelection": .array(marks)]
            ],
        ]
        return [
            "@type": "CVR.CVR", "UniqueId": .string("\(number)"), "ElectionId": "election",
            "CurrentSnapshotId": .string("r\(number)"), "CVRSnapshot": [snapshot],
        ]
    }

    private func selection(_ candidate: Int) -> JSON { .string("s\(candidate + 1)") }

    private func marks(of ballot: Ballot) -> [JSON] {
        ballot.ranks.enumerated().flatMap { rank, mark in
            if mark == .overvote { return [self.mark("s-over", rank, votes: 1)] }
            return mark.candidates.map { candidate in
                self.mark(
                    selection(candidate), rank, votes: ballots.hasScores ? ballot.scores[candidate, default: 0] : 1)
            }
        }
    }

    private func mark(_ selection: JSON, _ rank: Int, votes: Int64) -> JSON {
        let position: JSON = [
            "@type": "CVR.SelectionPosition", "HasIndication": "yes", "NumberVotes": .int(votes),
            "Rank": .int(rank + 1),
        ]
        return [
            "@type": "CVR.CVRContestSelection", "ContestSelectionId": selection, "SelectionPosition": [position],
        ]
    }
}
