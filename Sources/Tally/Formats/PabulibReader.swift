/// pabulib's `.pb` files (D. Stolicki, S. Szufa, N. Talmon, 2020): sections META, PROJECTS and VOTES, columns parted by
/// semicolons. Approval, ordinal, cumulative and scoring votes are read; points are kept as scores.
struct PabulibReader {
    private var text: DelimitedText
    private var named: NamedBallots
    private var title = ""
    private var budget: Int64 = 0
    private var kind = "approval"

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = PabulibReader(
            text: DelimitedText(scan: scan, separator: .semicolon), named: NamedBallots(scan))
        return try reader.election()
    }

    private init(text: DelimitedText, named: NamedBallots) {
        self.text = text
        self.named = named
    }

    private mutating func election() throws(BallotError) -> Election {
        var section = ""
        var headings: [String] = []
        while let record = try text.record() {
            let first = record[0].text
            // A spreadsheet leaves empty fields behind the name of a section.
            let isAlone = record.dropFirst().allSatisfy(\.text.isEmpty)
            if isAlone, ["META", "PROJECTS", "VOTES"].contains(first.uppercased()) {
                section = first.uppercased()
                guard let line = try text.record() else {
                    throw text.scan.wrong("\(section)的表头", "the headings of \(section)")
                }
                headings = line.map { $0.text.lowercased() }
                continue
            }
            switch section {
            case "META": try meta(record)
            case "PROJECTS": try project(record, headings)
            case "VOTES": try vote(record, headings)
            default:
                throw text.scan.wrong("META、PROJECTS或VOTES一行", "a line META, PROJECTS or VOTES", at: record[0].offset)
            }
        }
        return try named.election(title: title, seats: 1, budget: budget)
    }

    private mutating func meta(_ record: [DelimitedText.Field]) throws(BallotError) {
        guard record.count > 1 else { return }
        switch record[0].text.lowercased() {
        case "description": title = record[1].text
        case "budget": budget = try amount(record[1], "预算", "the budget")
        case "vote_type": kind = record[1].text.lowercased()
        default: break
        }
    }

    /// A whole amount; pabulib also writes 1000.00 and 1000,00.
    private func amount(_ field: DelimitedText.Field, _ chinese: String, _ english: String) throws(BallotError) -> Int64
    {
        let parts = field.text.split(whereSeparator: { $0 == "." || $0 == "," })
        guard let whole = parts.first.flatMap({ Int64($0) }), whole >= 0, parts.count <= 2,
            parts.count < 2 || parts[1].allSatisfy({ $0 == "0" })
        else {
            throw text.scan.wrong(
                "\(chinese)（整数）", "\(english), a whole number", at: field.offset, read: field.text)
        }
        return whole
    }

    private func field(
        _ name: String, _ record: [DelimitedText.Field], _ headings: [String]
    ) -> DelimitedText.Field? {
        guard let column = headings.firstIndex(of: name), column < record.count else { return nil }
        return record[column]
    }

    private mutating func project(_ record: [DelimitedText.Field], _ headings: [String]) throws(BallotError) {
        guard let id = field("project_id", record, headings), let cost = field("cost", record, headings) else {
            throw text.scan.wrong("project_id和cost两列", "columns project_id and cost", at: record[0].offset)
        }
        let name = field("name", record, headings)?.text ?? ""
        let groups = field("category", record, headings)?.text.split(separator: ",").map(String.init) ?? []
        try named.declare(
            name.isEmpty ? id.text : name, id: id.text, cost: amount(cost, "费用", "a cost"), groups: Set(groups),
            at: record[0].offset)
    }

    private mutating func vote(_ record: [DelimitedText.Field], _ headings: [String]) throws(BallotError) {
        named.isClosed = true
        guard let vote = field("vote", record, headings) else {
            throw text.scan.wrong("vote一列", "a column vote", at: record[0].offset)
        }
        var chosen: [Int] = []
        for word in vote.text.split(separator: ",") {
            let candidate = try named.place(String(word.filter { $0 != " " }), at: vote.offset)
            if !chosen.contains(candidate) { chosen.append(candidate) }
        }
        let id = field("voter_id", record, headings)?.text
        var ballot = kind == "ordinal" ? Ballot(chosen) : Ballot(approving: chosen)
        if kind == "cumulative" || kind == "scoring", let points = field("points", record, headings) {
            let figures = points.text.split(separator: ",")
            guard figures.count == chosen.count else {
                throw text.scan.wrong(
                    "与项目一样多的分数", "as many points as projects", at: points.offset, read: points.text)
            }
            var scores: [Int: Int64] = [:]
            for (candidate, figure) in zip(chosen, figures) {
                guard let score = Int64(figure.filter { $0 != " " }) else {
                    throw text.scan.wrong("整数分数", "whole points", at: points.offset, read: String(figure))
                }
                scores[candidate] = score
            }
            ballot = Ballot(scores: scores)
        }
        ballot.id = id
        try named.append(ballot, at: record[0].offset)
    }
}
