import Kernel

/// Cast vote records in NIST's common data format (SP 1500-103, 2020), as JSON: the ranked contest of a report.
///
/// The current snapshot of each record counts. A rank stands on the selection or on its position; without one a
/// selection is a first choice. Marks that are none, or that may not be counted (`IsAllocable`), are passed over. Of
/// several contests the one named is read, else the first, with a warning. In a `range` or `cumulative` contest the votes
/// of a mark are its points.
///
/// Tabulators write an overvote as a mark for a candidate named `overvote`, an empty rank as one for `undervote`, and
/// write-ins nobody declared as `UWI`: none of these stands.
struct CastVoteRecordReader {
    private let report: JSON
    private var named: NamedBallots
    /// Selections that are no candidate, by id: what a mark for them means.
    private var signs: [String: Ballot.Rank] = [:]
    private var givesPoints = false

    static let reader = BallotReader(format: .cvr, fits: fits) { scan, wish throws(BallotError) in
        var reader = CastVoteRecordReader(report: try scan.json(), named: NamedBallots(scan))
        return try reader.election(of: wish.contest)
    }

    private init(report: JSON, named: NamedBallots) {
        self.report = report
        self.named = named
    }

    /// One JSON object: the braces that open the file don't close on its first line with more lines to follow.
    static func fits(_ shape: FileShape) -> Bool {
        guard shape.lines.first?.hasPrefix("{") == true else { return false }
        if shape.lines.count == 1 { return true }
        var scan = shape.scan
        scan.skipSpace()
        guard let line = scan.line() else { return false }
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for at in line {
            let byte = scan.bytes[at]
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if byte == UInt8(ascii: "\\") { isEscaped = true }
                if byte == 0x22 { isQuoted = false }
            } else if byte == 0x22 {
                isQuoted = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
            }
        }
        return depth > 0
    }

    private mutating func election(of wanted: String?) throws(BallotError) -> Election {
        guard let election = report["Election"]?.items.first, let contests = election["Contest"]?.items,
            let first = contests.first
        else {
            throw named.scan.wrong(at: 0) { $0.contests.electionAndContest }
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
        let variation = contest["VoteVariation"]?.text
        givesPoints = variation == "range" || variation == "cumulative"
        var writeIn: Int?
        for selection in contest["ContestSelection"]?.items ?? [] {
            guard let id = selection["@id"]?.text else { continue }
            let candidate = selection["CandidateIds"]?.items.first?.text
            if selection["IsWriteIn"] == .bool(true), candidate == nil {
                // Every write-in line of the paper is the one undeclared candidate.
                if let writeIn {
                    try named.add(id, for: writeIn, at: 0)
                } else {
                    let name = Self.code(selection) ?? NamedBallots.undeclared
                    writeIn = try named.declare(name, id: id, isUndeclared: true, at: 0)
                }
                continue
            }
            let name =
                candidate.flatMap { names[$0] } ?? Self.words(selection["Selection"]) ?? Self.code(selection) ?? id
            if let sign = Self.signs[name.lowercased()] {
                signs[id] = sign
                continue
            }
            try named.declare(name, id: id, isUndeclared: name == NamedBallots.undeclared, at: 0)
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
                var ballot = try ballot(part)
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

    /// What a candidate's name means where it is none.
    private static let signs: [String: Ballot.Rank] = ["overvote": .overvote, "undervote": .skipped]

    private mutating func ballot(_ contest: JSON) throws(BallotError) -> Ballot {
        var marks: [Int: [Int]] = [:]
        var scores: [Int: Int64] = [:]
        var overvotes = Set<Int>()
        for selection in contest["CVRContestSelection"]?.items ?? [] {
            guard let id = selection["ContestSelectionId"]?.text else { continue }
            let sign = signs[id]
            let candidate = sign == nil ? try named.place(id, at: 0) : -1
            let positions = selection["SelectionPosition"]?.items ?? []
            for position in positions.isEmpty ? [selection] : positions {
                guard position["HasIndication"]?.text != "no", position["IsAllocable"]?.text != "no" else { continue }
                let place = position["Rank"]?.integer ?? selection["Rank"]?.integer ?? 1
                guard (1...10_000).contains(place) else {
                    throw named.scan.wrong(at: 0, read: "\(place)") { $0.contests.rank }
                }
                let votes = position["NumberVotes"]?.integer ?? 1
                guard givesPoints || (0...1).contains(votes) else {
                    throw named.scan.wrong(at: 0, read: "\(votes)") { $0.contests.zeroOrOneVote }
                }
                if votes == 0, !givesPoints { continue }
                if sign == .overvote { overvotes.insert(Int(place)) }
                guard sign == nil else { continue }
                marks[Int(place), default: []].append(candidate)
                if givesPoints {
                    let (sum, overflow) = scores[candidate, default: 0].addingReportingOverflow(votes)
                    guard !overflow else {
                        throw named.scan.wrong(at: 0, read: "\(votes)") { $0.contests.pointsWithinRange }
                    }
                    scores[candidate] = sum
                }
            }
        }
        guard let last = (Array(marks.keys) + overvotes).max() else { return Ballot(ranks: []) }
        let ranks = (1...last).map { place -> Ballot.Rank in
            let group = marks[place] ?? []
            if overvotes.contains(place) { return .overvote }
            return group.isEmpty ? .skipped : group.count == 1 ? .one(group[0]) : .tied(group)
        }
        return Ballot(ranks: ranks, scores: scores)
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
