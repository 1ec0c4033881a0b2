extension BallotFile {
    /// An election's ballots as CSV: a row a ballot, a column a rank; a column `Weight` where ballots are bundled, and
    /// `ID` where they have numbers.
    public static func csv(_ election: Election) -> String {
        let ballots = election.ballots
        let ranks = ballots.map(\.ranks.count).max() ?? 0
        let isWeighted = ballots.weights.contains { $0 != 1 }
        var heading = (0..<max(ranks, 1)).map { "Rank \($0 + 1)" }
        if isWeighted { heading.insert("Weight", at: 0) }
        if ballots.hasIDs { heading.insert("ID", at: 0) }
        var out = heading.joined(separator: ",") + "\n"
        for ballot in ballots {
            var cells: [String] = []
            if ballots.hasIDs { cells.append(cell(ballot.id ?? "")) }
            if isWeighted { cells.append(String(ballot.weight)) }
            for place in 0..<max(ranks, 1) {
                guard place < ballot.ranks.count else {
                    cells.append("")
                    continue
                }
                switch ballot.ranks[place] {
                case .one(let candidate): cells.append(cell(election.name(candidate)))
                case .tied(let group): cells.append(cell(group.map(election.name).joined(separator: "|")))
                case .skipped: cells.append("undervote")
                case .overvote: cells.append("overvote")
                }
            }
            out += cells.joined(separator: ",") + "\n"
        }
        return out
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { ",\"\n\r".contains($0) }) || text.hasPrefix(" ") || text.hasSuffix(" ") else {
            return text
        }
        return "\"" + text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    /// An election as a cast-vote-record report (NIST SP 1500-103, JSON), a record for each paper.
    ///
    /// The format has no weights: a bundle of papers becomes as many records, so keep this for what fits in memory.
    public static func castVoteRecords(_ election: Election) -> JSON {
        func id(_ candidate: Int) -> JSON { .string("s\(candidate + 1)") }
        let people = election.candidates.indices.map { place in
            JSON.object([
                .init("@id", .string("c\(place + 1)")), .init("@type", .string("CVR.Candidate")),
                .init("Name", .string(election.candidates[place].name)),
            ])
        }
        let selections = election.candidates.indices.map { place in
            JSON.object([
                .init("@id", id(place)), .init("@type", .string("CVR.CandidateSelection")),
                .init("CandidateIds", .array([.string("c\(place + 1)")])),
            ])
        }
        var records: [JSON] = []
        for ballot in election.ballots {
            var marks: [JSON] = []
            for (rank, mark) in ballot.ranks.enumerated() {
                for candidate in mark.candidates {
                    let position = JSON.object([
                        .init("@type", .string("CVR.SelectionPosition")), .init("HasIndication", .string("yes")),
                        .init("NumberVotes", .int(1)), .init("Rank", .int(rank + 1)),
                    ])
                    marks.append(
                        .object([
                            .init("@type", .string("CVR.CVRContestSelection")),
                            .init("ContestSelectionId", id(candidate)), .init("SelectionPosition", .array([position])),
                        ]))
                }
            }
            let contest = JSON.object([
                .init("@type", .string("CVR.CVRContest")), .init("ContestId", .string("contest")),
                .init("CVRContestSelection", .array(marks)),
            ])
            for _ in 0..<ballot.weight {
                let number = "\(records.count + 1)"
                records.append(
                    .object([
                        .init("@type", .string("CVR.CVR")), .init("UniqueId", .string(ballot.id ?? number)),
                        .init("CurrentSnapshotId", .string("r" + number)),
                        .init(
                            "CVRSnapshot",
                            .array([
                                .object([
                                    .init("@id", .string("r" + number)), .init("@type", .string("CVR.CVRSnapshot")),
                                    .init("Type", .string("original")), .init("CVRContest", .array([contest])),
                                ])
                            ])),
                    ]))
            }
        }
        let contest = JSON.object([
            .init("@id", .string("contest")), .init("@type", .string("CVR.CandidateContest")),
            .init("Name", .string(election.title)), .init("NumberElected", .int(election.seats)),
            .init("ContestSelection", .array(selections)),
        ])
        return .object([
            .init("@type", .string("CVR.CastVoteRecordReport")), .init("Version", .string("1.0.0")),
            .init(
                "Election",
                .array([
                    .object([
                        .init("@id", .string("election")), .init("@type", .string("CVR.Election")),
                        .init("Candidate", .array(people)), .init("Contest", .array([contest])),
                    ])
                ])),
            .init("CVR", .array(records)),
        ])
    }
}
