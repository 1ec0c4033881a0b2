/// Cast vote records in NIST's common data format (SP 1500-103, 2020), as JSON: the ranked contest of a report.
///
/// The current snapshot of each record counts. A rank stands on the selection or on its position; without one a
/// selection is a first choice. Marks that are none, or that may not be counted (`IsAllocable`), are passed over. Of
/// several contests the one named is read, else the first, with a warning.
struct CastVoteRecordReader {
    private let report: JSON
    private var named: NamedBallots

    static func read(_ scan: Scanner, contest: String?) throws(BallotError) -> Election {
        let reader = CastVoteRecordReader(report: try JSONReader.read(scan), named: NamedBallots(scan))
        return try reader.election(of: contest)
    }

    private func election(of wanted: String?) throws(BallotError) -> Election {
        var named = named
        guard let election = report["Election"]?.items.first, let contests = election["Contest"]?.items,
            let first = contests.first
        else {
            throw named.scan.wrong("CVR报告的Election与Contest", "a CVR report's Election and Contest", at: 0)
        }
        let titles = contests.map { Self.words($0["Name"]) ?? $0["@id"]?.text ?? "" }
        let place = contests.indices.first { wanted == titles[$0] || wanted == contests[$0]["@id"]?.text }
        guard wanted == nil || place != nil else { throw named.scan.noContest(wanted ?? "", of: titles) }
        let contest = place.map { contests[$0] } ?? first
        var names: [String: String] = [:]
        for candidate in election["Candidate"]?.items ?? [] {
            guard let id = candidate["@id"]?.text else { continue }
            names[id] = Self.words(candidate["Name"]) ?? id
        }
        var writeIn: Int?
        for selection in contest["ContestSelection"]?.items ?? [] {
            guard let id = selection["@id"]?.text else { continue }
            let candidate = selection["CandidateIds"]?.items.first?.text
            if selection["IsWriteIn"] == .bool(true), candidate == nil {
                // Every write-in line of the paper is the one undeclared candidate.
                if let writeIn {
                    try named.add(id, for: writeIn, at: 0)
                } else {
                    writeIn = try named.declare(NamedBallots.undeclared, id: id, isUndeclared: true, at: 0)
                }
                continue
            }
            let name = candidate.flatMap { names[$0] } ?? Self.words(selection["Selection"]) ?? Self.code(selection)
            try named.declare(name ?? id, id: id, at: 0)
        }
        named.isClosed = true
        let contestID = contest["@id"]?.text ?? ""
        for record in report["CVR"]?.items ?? [] {
            let snapshots = record["CVRSnapshot"]?.items ?? []
            let current = record["CurrentSnapshotId"]?.text
            guard let snapshot = snapshots.first(where: { $0["@id"]?.text == current }) ?? snapshots.last else {
                continue
            }
            for part in snapshot["CVRContest"]?.items ?? [] where part["ContestId"]?.text == contestID {
                var ballot = Ballot(ranks: try ranks(part, &named))
                ballot.id = record["UniqueId"]?.text ?? record["BallotPrePrintedId"]?.text
                try named.append(ballot, at: 0)
            }
        }
        let seats = contest["NumberElected"]?.integer.flatMap { Int(exactly: $0) } ?? 1
        var result = try named.election(title: Self.words(contest["Name"]) ?? "", seats: max(1, min(seats, 1_000_000)))
        if contests.count > 1, wanted == nil {
            result.warnings.append(named.scan.several(titles, reading: titles[0]))
        }
        return result
    }

    private func ranks(_ contest: JSON, _ named: inout NamedBallots) throws(BallotError) -> [Ballot.Rank] {
        var marks: [Int: [Int]] = [:]
        for selection in contest["CVRContestSelection"]?.items ?? [] {
            guard let id = selection["ContestSelectionId"]?.text else { continue }
            let candidate = try named.place(id, at: 0)
            let positions = selection["SelectionPosition"]?.items ?? []
            let places =
                positions.isEmpty
                ? [selection["Rank"]?.integer ?? 1]
                : positions.filter { $0["HasIndication"]?.text != "no" && $0["IsAllocable"]?.text != "no" }.map {
                    $0["Rank"]?.integer ?? selection["Rank"]?.integer ?? 1
                }
            for place in places {
                guard (1...10_000).contains(place) else {
                    throw named.scan.wrong("1至10000的名次", "a rank from 1 to 10000", at: 0, read: "\(place)")
                }
                marks[Int(place), default: []].append(candidate)
            }
        }
        guard let last = marks.keys.max() else { return [] }
        return (1...last).map { place in
            let group = marks[place] ?? []
            return group.isEmpty ? .skipped : group.count == 1 ? .one(group[0]) : .tied(group)
        }
    }

    /// The code a vendor gives a selection, where it has no name.
    private static func code(_ selection: JSON) -> String? {
        let codes = selection["Code"]?.items ?? []
        return (codes.first { $0["OtherType"]?.text == "vendor-label" } ?? codes.first)?["Value"]?.text
    }

    /// A name as a string, or as NIST's InternationalizedText.
    private static func words(_ value: JSON?) -> String? {
        if case .string(let text)? = value { return text }
        return value?["Text"]?.items.first?["Content"]?.text
    }
}
