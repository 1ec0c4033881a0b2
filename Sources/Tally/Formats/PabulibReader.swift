import Kernel

/// pabulib's `.pb` files (D. Stolicki, S. Szufa, N. Talmon, 2020): sections META, PROJECTS and VOTES, columns parted by
/// semicolons.
///
/// Of approval votes everyone counts one, of cumulative and scoring votes its points, of ordinal votes what the column
/// `points` gives or else max_length − place + 1 (Borda, the format's default; max_length is by default the number of
/// projects). Every total and bound that META declares is checked.
struct PabulibReader {
    private var text: DelimitedText
    private var named: NamedBallots
    private var title = ""
    private var budget: Rational = 0
    private var currency = ""
    private var kind = Kind.approval
    private var votes: PabulibVotes
    private var projects: [PabulibProject] = []
    private var totals: [(key: String, value: Int64, offset: Int)] = []
    private var declared: Declarations
    private var warnings: [Phrase] = []
    private var notes: [Phrase] = []

    enum Kind: String, CaseIterable {
        case approval, cumulative, scoring, ordinal
        case chooseOne = "choose-1"
    }

    static let reader = BallotReader(format: .pabulib, fits: fits) { scan, wish throws(BallotError) in
        var reader = PabulibReader(scan, wish)
        return try reader.election()
    }

    /// A first line that is the name of a section and nothing else.
    static func fits(_ shape: FileShape) -> Bool {
        shape.lines.first.map { $0.uppercased().filter { !"; \"".contains($0) } == "META" } ?? false
    }

    private init(_ scan: Scanner, _ wish: ReadingWish) {
        text = DelimitedText(scan, separator: .semicolon)
        named = NamedBallots(scan)
        declared = Declarations(isPartial: wish.isPartial)
        votes = PabulibVotes()
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
                    throw text.scan.wrong { $0.pabulib.headings(of: section) }
                }
                headings = line.map { $0.text.lowercased() }
                continue
            }
            switch section {
            case "META": try meta(record)
            case "PROJECTS": try project(record, headings)
            case "VOTES": try vote(record, headings)
            default:
                throw text.scan.wrong(at: record[0].offset) { $0.pabulib.sectionLine }
            }
        }
        return try checked()
    }

    private mutating func checked() throws(BallotError) -> Election {
        for (key, value, offset) in totals {
            let found = key == "num_votes" ? named.ballots.total : Int64(named.candidates.count)
            try declared.check(Phrase { _ in key }, declares: value, holds: found, at: offset, in: text.scan)
        }
        checkProjects()
        var election = try named.election(title: title, seats: 1, budget: budget)
        election.currency = currency
        election.warnings = warnings
        election.notes = declared.all + notes
        return election
    }

    private mutating func meta(_ record: [DelimitedText.Field]) throws(BallotError) {
        guard record.count > 1, !record[1].text.isEmpty else { return }
        let (key, field) = (record[0].text.lowercased(), record[1])
        switch key {
        case "description": title = field.text
        case "budget":
            budget = try Amount.read(field.text, Phrase { $0.formats.budget }, at: field.offset, in: text.scan)
        case "currency":
            try text.scan.checkLegible(field.text, at: field.offset)
            currency = field.text
        case "vote_type":
            guard let kind = Kind(rawValue: field.text.lowercased()) else {
                let known = Phrase.list(Kind.allCases.map(\.rawValue))
                throw text.scan.wrong(at: field.offset, read: field.text) { $0.pabulib.oneOf(known($0)) }
            }
            self.kind = kind
        case "num_votes", "num_projects": totals.append((key, try whole(field), field.offset))
        case "scoring_fn":
            guard field.text.lowercased() == "borda" else {
                throw text.scan.wrong(at: field.offset, read: field.text) { $0.pabulib.borda }
            }
        case "min_sum_cost", "max_sum_cost":
            let amount = try Amount.read(field.text, Phrase { _ in key }, at: field.offset, in: text.scan)
            votes.set(key, amount)
        case "default_score": votes.defaultScore = try whole(field)
        case "min_length", "max_length", "min_points", "max_points", "min_sum_points", "max_sum_points":
            votes.set(key, Rational(try whole(field)))
        case "min_project_score_threshold":
            notes.append(Phrase { $0.pabulib.minimumScore(field.text) })
        case _ where key.hasSuffix("_per_category") || key.hasPrefix("budget_per_"):
            notes.append(Phrase { $0.pabulib.notLookedAt(key) })
        default: break
        }
    }

    private func whole(_ field: DelimitedText.Field) throws(BallotError) -> Int64 {
        guard let value = Int64(field.text) else {
            throw text.scan.wrong(at: field.offset, read: field.text) { $0.pabulib.integer }
        }
        return value
    }

    private func field(
        _ name: String, _ record: [DelimitedText.Field], _ headings: [String]
    ) -> DelimitedText.Field? {
        guard let column = headings.firstIndex(of: name), column < record.count else { return nil }
        return record[column]
    }

    private mutating func project(_ record: [DelimitedText.Field], _ headings: [String]) throws(BallotError) {
        guard let id = field("project_id", record, headings), let cost = field("cost", record, headings) else {
            throw text.scan.wrong(at: record[0].offset) { $0.pabulib.projectColumns }
        }
        let given = field("name", record, headings)?.text ?? ""
        let name = given.isEmpty ? id.text : given
        let groups = field("category", record, headings)?.text.split(separator: ",").map(String.init) ?? []
        let amount = try Amount.read(cost.text, Phrase { $0.pabulib.cost }, at: cost.offset, in: text.scan)
        try named.declare(name, id: id.text, cost: amount, groups: Set(groups), at: record[0].offset)
        projects.append(
            PabulibProject(
                id: id.text, votes: field("votes", record, headings).flatMap { Int64($0.text) },
                score: field("score", record, headings).flatMap { Int64($0.text) }))
    }

    private mutating func vote(_ record: [DelimitedText.Field], _ headings: [String]) throws(BallotError) {
        named.isClosed = true
        guard let vote = field("vote", record, headings) else {
            throw text.scan.wrong(at: record[0].offset) { $0.pabulib.voteColumn }
        }
        var chosen: [Int] = []
        for word in vote.text.split(separator: ",") {
            chosen.append(try named.place(String(word.filter { $0 != " " }), at: vote.offset))
        }
        let costs = named.candidates
        var ballot = try votes.ballot(
            chosen, kind, points: field("points", record, headings), at: vote, projects: costs, &declared, text.scan)
        ballot.id = field("voter_id", record, headings)?.text
        try named.append(ballot, at: record[0].offset)
    }

    /// What PROJECTS says of the votes for each: these may have been cast elsewhere too, so a difference is told.
    private mutating func checkProjects() {
        guard projects.contains(where: { $0.votes != nil || $0.score != nil }) else { return }
        var votes = [Int64](repeating: 0, count: projects.count)
        var score = [Int128](repeating: 0, count: projects.count)
        for ballot in named.ballots {
            for one in Set(ballot.named) where projects.indices.contains(one) {
                let points = ballot.scores[one] ?? 1
                if ballot.scores.isEmpty || points != 0 { votes[one] += 1 }
                score[one] += Int128(points)
            }
        }
        for (place, project) in projects.enumerated() {
            let isOther = project.votes.map { $0 != votes[place] } ?? false
            let scored = kind == .approval || kind == .chooseOne ? Int128(votes[place]) : score[place]
            let scoresOther = project.score.map { Int128($0) != scored } ?? false
            guard isOther || scoresOther, warnings.count < 20 else { continue }
            let (declared, found) =
                isOther ? ("\(project.votes ?? 0)", "\(votes[place])") : ("\(project.score ?? 0)", "\(scored)")
            let (file, id) = (text.scan.file, project.id)
            warnings.append(
                Phrase {
                    isOther
                        ? $0.pabulib.votesDiffer(file: file, project: id, declared: declared, found: found)
                        : $0.pabulib.pointsDiffer(file: file, project: id, declared: declared, found: found)
                })
        }
    }
}

/// What PROJECTS says of a project beside its cost.
struct PabulibProject {
    var id: String
    var votes: Int64?
    var score: Int64?
}
