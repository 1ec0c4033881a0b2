// 唱票 … 封箱: the papers of a box, one a line.
extension Book {
    func decide(reading post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        if let reading = meeting.reading {
            throw .election(.readingOpen(posts(reading.elections, in: meeting)))
        }
        let elections = try electionsForPapers(post, in: meeting).filter { meeting.reading(of: $0.id.number) == nil }
        guard !elections.isEmpty else { throw .election(.sealed(post: post ?? "", meeting.elections.last?.citation)) }
        for election in elections { try refuseTooFew(election.candidates.count, unlessNobodyStands: election) }
        let inOrder = elections.sorted { ($0.rule.rank ?? .max, $0.id.number) < ($1.rule.rank ?? .max, $1.id.number) }
        return [.election(.readingOpened(elections: inOrder.map(\.id.number)))]
    }

    func decide(paper parts: [PaperPart], copies: Int, in meeting: Meeting) throws(Refusal) -> [Event] {
        guard let reading = meeting.reading else {
            if let sealed = meeting.readings.last?.elections.first.flatMap({ meeting.election($0) }) {
                throw .election(.sealed(post: sealed.post, sealed.citation))
            }
            throw .election(.notReading)
        }
        guard (1...100_000).contains(copies) else { throw .election(.papersOutOfRange(copies)) }
        return [.election(.paperCalled(try checked(parts, in: reading, meeting), copies: copies))]
    }

    func decide(
        marking number: Int, as parts: [PaperPart], ruling: Bool, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        guard let place = meeting.readings.indices.last else { throw .election(.notReading) }
        let reading = meeting.readings[place]
        if let declared = reading.elections.compactMap({ meeting.election($0) }).first(where: \.isDeclared) {
            throw .election(.alreadyDeclared(post: declared.post))
        }
        guard let paper = reading.paper(number) else {
            throw .election(.unknownPaper(number, read: reading.papers.count))
        }
        if ruling, !paper.parts.contains(where: \.isDoubtful) { throw .election(.notDoubtful(number)) }
        let parts = try checked(parts, in: reading, meeting)
        if ruling, parts.contains(where: \.isDoubtful) { throw .election(.doubtfulStill(number)) }
        return [
            .election(
                ruling
                    ? .paperRuled(reading: place, paper: number, entry: paper.entry, parts)
                    : .paperRemarked(reading: place, paper: number, entry: paper.entry, parts))
        ]
    }

    func decide(totals sheet: TallySheet, post: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        let election = try openElection(post, in: meeting)
        if election.sealed != nil { throw .election(.sealed(post: election.post, election.citation)) }
        guard election.rule.form != .ranking, !isCounted(election.rule) else {
            throw .election(.sheetForRanking(rule: election.rule.name))
        }
        try refuseTooFew(election.candidates.count, unlessNobodyStands: election)
        for number in sheet.votes.sorted.map(\.key) + sheet.against.sorted.map(\.key) {
            guard (1...max(1, election.candidates.count)).contains(number), !election.candidates.isEmpty else {
                throw .election(
                    .noSuchNumber(number, post: election.post, candidates: election.candidates.count))
            }
        }
        if let name = sheet.writeIns.sorted.first?.key, !election.call.takesWriteIns {
            throw .election(.noWriteIns(name, post: election.post, election.citation))
        }
        let figures =
            [sheet.collected, sheet.blank, sheet.void] + Array(sheet.votes.values.values)
            + Array(sheet.against.values.values) + Array(sheet.writeIns.values.values)
        for figure in figures { try allow(papers: figure) }
        // Each valid paper holds at most one vote for a person, and as many votes as there are seats.
        let most = max(0, sheet.valid)
        let votes = sheet.votes.values.values.reduce(0, +) + sheet.writeIns.values.values.reduce(0, +)
        let highest =
            (Array(sheet.votes.values.values) + Array(sheet.against.values.values) + Array(sheet.writeIns.values.values))
            .max() ?? 0
        guard sheet.valid >= 0, highest <= most else {
            throw .election(.sheetImpossible(team: sheet.team, votes: highest, most: most))
        }
        guard votes <= most * election.seats else {
            throw .election(.sheetImpossible(team: sheet.team, votes: votes, most: most * election.seats))
        }
        return [.election(.sheetTaken(sheet, election: election.id.number))]
    }

    func decide(sealing agreement: String?, own: String?, in meeting: Meeting) throws(Refusal) -> [Event] {
        let place = meeting.readings.indices.last { meeting.readings[$0].sealed == nil }
        let read = place.map { meeting.readings[$0].elections } ?? []
        let onSheets = meeting.openElections.filter { election in
            election.sealed == nil && !election.sheets.isEmpty && meeting.reading(of: election.id.number) == nil
        }
        let numbers = place == nil ? onSheets.map(\.id.number) : read
        guard !numbers.isEmpty else {
            if let sealed = meeting.openElections.first(where: { $0.sealed != nil }) {
                throw .election(.sealed(post: sealed.post, sealed.citation))
            }
            throw .election(.notReading)
        }
        for election in numbers.compactMap({ meeting.election($0) }) { try refuseUnequal(election) }
        if let agreement {
            guard let own, agreement.count >= 8, own.lowercased().hasPrefix(agreement.lowercased()) else {
                throw .election(.agreementDiffers)
            }
        }
        return [.election(.sealed(reading: place, elections: numbers, agreement: agreement == nil ? nil : own))]
    }

    /// Refuses to close where what was read is not what came back: a paper stuck to another, or read twice.
    func refuseUnequal(_ election: Election) throws(Refusal) {
        if election.tally.read == 0, (election.collectedSaid ?? 0) == 0 {
            throw .election(.nothingRead(post: election.post))
        }
        guard let collected = election.collectedSaid, collected != election.tally.read else { return }
        throw .election(.readDiffers(read: election.tally.read, collected: collected))
    }

    func posts(_ numbers: [Int], in meeting: Meeting) -> [String] { numbers.compactMap { meeting.election($0)?.post } }

    private func isCounted(_ rule: ElectionRule) -> Bool {
        switch rule.method {
        case .counted, .budgeted: true
        default: false
        }
    }

    // MARK: What a paper may say

    /// The parts as they count: void where there are more choices than seats, or the same person for two posts.
    func checked(
        _ parts: [PaperPart], in reading: BoxReading, _ meeting: Meeting
    ) throws(Refusal) -> [PaperPart] {
        let elections = reading.elections.compactMap { meeting.election($0) }
        let whole = try spread(parts, over: elections)
        for (part, election) in zip(whole, elections) { try check(part, election) }
        let names = zip(whole, elections).map { part, election in chosen(part, election) }
        return zip(whole, elections).enumerated().map { place, pair in
            let (part, election) = pair
            guard case .marked(let marks) = part else { return part }
            if marks.isEmpty { return .blank }
            let most = election.rule.form == .marks ? election.seats : election.choosing?.most
            if let most, names[place].count > most { return .void(.tooManyChoices, marks) }
            let elsewhere = names.indices.contains { $0 != place && !names[$0].isDisjoint(with: names[place]) }
            return elsewhere ? .void(.samePersonTwice, marks) : part
        }
    }

    /// A paper that is blank, void or doubtful as a whole is so in each of its columns.
    private func spread(_ parts: [PaperPart], over elections: [Election]) throws(Refusal) -> [PaperPart] {
        if parts.count == elections.count { return parts }
        if parts.count == 1 {
            switch parts[0] {
            case .blank, .void, .doubtful: return elections.map { _ in parts[0] }
            case .marked(let marks): if marks.isEmpty { return elections.map { _ in .blank } }
            }
        }
        throw .election(.partsDiffer(found: parts.count, expected: elections.map(\.post)))
    }

    private func check(_ part: PaperPart, _ election: Election) throws(Refusal) {
        guard case .marked(let marks) = part else { return }
        var seen: Set<Int> = []
        var written: Set<String> = []
        for mark in marks {
            switch mark {
            case .candidate(let number), .against(let number), .points(let number, _):
                guard number >= 1, number <= election.candidates.count else {
                    let most = election.candidates.count
                    throw election.choosing == nil
                        ? .election(.noSuchNumber(number, post: election.post, candidates: most))
                        : .choosing(.noSuchProject(number, title: election.post, projects: most))
                }
                guard seen.insert(number).inserted else {
                    throw .election(.markedTwice(election.candidates[number - 1]))
                }
                try checkPoints(mark, election)
                if case .against = mark, election.rule.form != .marks {
                    throw .election(.noVotesAgainst(rule: election.rule.name))
                }
            case .writeIn(let name):
                guard election.call.takesWriteIns else {
                    throw .election(.noWriteIns(name, post: election.post, election.citation))
                }
                guard written.insert(name).inserted else { throw .election(.markedTwice(name)) }
            }
        }
    }

    /// Points stand on papers that give points, and nothing else does.
    private func checkPoints(_ mark: BallotMark, _ election: Election) throws(Refusal) {
        let top = election.choosing?.top ?? 0
        switch (mark, election.rule.form) {
        case (.points(_, let points), .points):
            guard (0...top).contains(points) else { throw .choosing(.pointsOutOfRange(points, top: top)) }
        case (.points, _): throw .choosing(.takesNoPoints(title: election.post))
        case (.candidate, .points): throw .choosing(.pointsMissing(title: election.post, top: top))
        default: return
        }
    }

    /// Those for whom a part is.
    private func chosen(_ part: PaperPart, _ election: Election) -> Set<String> {
        Set(
            part.marks.compactMap { mark in
                switch mark {
                case .candidate(let number), .points(let number, _): election.candidates[number - 1]
                case .writeIn(let name): name
                case .against: nil
                }
            })
    }
}
