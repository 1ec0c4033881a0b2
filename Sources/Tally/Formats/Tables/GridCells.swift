/// Cells under candidates' names: how a table of them is to be understood, and what a row of them votes.
struct GridCells {
    let contest: TableContest
    let kind: TableKind
    /// Whether nothing but the pattern of its numbers says that the table holds ranks, or points.
    let isByPattern: Bool

    /// Looks through the whole table: whether its cells are ranks, points or marks.
    ///
    /// - Parameter asked: where whoever hands in the file says which.
    init(
        _ contest: TableContest, title: String, asked: TableKind?, labels: [Int], _ text: DelimitedText
    ) throws(BallotError) {
        self.contest = contest
        let told = asked ?? Self.asked(for: [title, contest.title, contest.question].joined(separator: " "))
        var facts = Facts()
        var rows = text
        var sums = ColumnSums(contest.columns.map(\.index), labels: labels)
        while let record = try rows.record() {
            guard !TotalRow.isOne(record), !TotalRow.isBlank(record), !sums.isTotal(record) else { continue }
            facts.add(record, contest)
        }
        if let told {
            kind = told
            isByPattern = false
        } else if facts.hasPlaces {
            kind = .ranks
            isByPattern = false
        } else if facts.hasFraction {
            kind = .scores
            isByPattern = false
        } else if facts.hasMarks || facts.most <= 1 && facts.least >= 0 {
            guard facts.hasYes || !facts.hasCross else {
                throw text.scan.wrong(at: facts.firstCross, read: "×") { $0.tables.clearMarks }
            }
            kind = .marks
            isByPattern = false
        } else if facts.areStrict {
            kind = .ranks
            isByPattern = true
        } else if facts.areSurelyScores(contest.columns.count) {
            kind = .scores
            isByPattern = !facts.isInPoints
        } else {
            throw text.scan.wrong(
                at: facts.repeated.isEmpty ? contest.columns.first?.offset ?? 0 : facts.firstRepeat,
                read: facts.repeated.isEmpty ? contest.columns.first?.part ?? "" : facts.repeated
            ) { $0.tables.ranksOrPoints }
        }
    }

    /// What a question asks for, by its words; nil where it doesn't say.
    static func asked(for question: String) -> TableKind? {
        let word = CellText.word(question)
        let isScores = ["打分", "评分", "得分", "分数", "几分", "星级", "score", "rate ", "rating", "stars", "points"].contains {
            word.contains($0)
        }
        let isRanks = ["排序", "排名", "名次", "排出", "顺序", "rank", "order of", "in order", "preference"].contains {
            word.contains($0)
        }
        return isScores == isRanks ? nil : isScores ? .scores : .ranks
    }

    /// What all cells together look like.
    private struct Facts {
        var hasPlaces = false
        var hasMarks = false
        var hasYes = false
        var hasCross = false
        var hasFraction = false
        var firstCross = 0
        var least = Int64.max
        var most = Int64.min
        /// In every row the numbers are different, one of them is 1, and none passes the number of candidates.
        var areStrict = true
        /// Rows with two numbers or more, and those of them that say one number twice.
        var several = 0
        /// Some cell says what its number counts: 5分, ★★★, 4 stars.
        var isInPoints = false
        var repeating = 0
        var firstRepeat = 0
        var repeated = ""

        /// A nought is no rank, nor are numbers without any 1 or far beyond the candidates, nor do most voters rank two alike. What is left may be
        /// either, and to take ranks for points would turn them upside down.
        func areSurelyScores(_ candidates: Int) -> Bool {
            least != 1 || isInPoints || most > Int64(max(10, candidates * 2)) || several > 0 && repeating * 2 > several
        }

        private static func isPoints(_ text: String) -> Bool {
            let word = CellText.word(text)
            return ["分", "★", "☆", "⭐", "star", "point"].contains { word.contains($0) }
        }

        mutating func add(_ record: [DelimitedText.Field], _ contest: TableContest) {
            var numbers: [Int64] = []
            for column in contest.columns where column.index < record.count {
                let field = record[column.index]
                switch CellValue(field.text) {
                case .places: hasPlaces = true
                case .yes: (hasMarks, hasYes) = (true, true)
                case .no: hasMarks = true
                case .cross:
                    if !hasCross { firstCross = field.offset }
                    (hasMarks, hasCross) = (true, true)
                case .number(let number):
                    if numbers.contains(number), repeated.isEmpty {
                        (firstRepeat, repeated) = (field.offset, field.text)
                    }
                    numbers.append(number)
                    if !field.text.utf8.allSatisfy(Scanner.isDigit), Self.isPoints(field.text) { isInPoints = true }
                case .fraction: hasFraction = true
                case .nothing, .overvote, .other: break
                }
            }
            guard let low = numbers.min(), let high = numbers.max() else { return }
            least = min(least, low)
            most = max(most, high)
            if numbers.count > 1 { several += 1 }
            if Set(numbers).count < numbers.count { repeating += 1 }
            if low != 1 || high > Int64(contest.columns.count) || Set(numbers).count < numbers.count {
                areStrict = false
            }
        }
    }

    // MARK: One row

    /// - Parameter scan: for what is wrong.
    func ballot(_ record: [DelimitedText.Field], _ scan: Scanner) throws(BallotError) -> Ballot {
        switch kind {
        case .scores: try scored(record, scan)
        case .marks: try marked(record, scan)
        default: try ranked(record, scan)
        }
    }

    private func cells(_ record: [DelimitedText.Field]) -> [(candidate: Int, field: DelimitedText.Field)] {
        contest.columns.enumerated().compactMap { candidate, column in
            column.index < record.count ? (candidate, record[column.index]) : nil
        }
    }

    private func ranked(_ record: [DelimitedText.Field], _ scan: Scanner) throws(BallotError) -> Ballot {
        var marks: [Int: [Int]] = [:]
        for (candidate, field) in cells(record) {
            switch CellValue(field.text) {
            case .nothing: continue
            // Survey programs write −2 for an answer left out and −3 for a question passed over.
            case .number(-3), .number(-2): continue
            case .number(let number):
                guard (1...1000).contains(number) else { throw wrongRank(field, scan) }
                marks[Int(number), default: []].append(candidate)
            case .places(let places): for place in Set(places) { marks[place, default: []].append(candidate) }
            case .fraction, .yes, .no, .cross, .overvote, .other: throw wrongRank(field, scan)
            }
        }
        guard let last = marks.keys.max() else { return Ballot([]) }
        return Ballot(
            ranks: (1...last).map { place in
                let group = marks[place] ?? []
                return group.isEmpty ? .skipped : group.count == 1 ? .one(group[0]) : .tied(group)
            })
    }

    private func wrongRank(_ field: DelimitedText.Field, _ scan: Scanner) -> BallotError {
        scan.wrong(at: field.offset, read: field.text) { $0.tables.rankCell }
    }

    private func scored(_ record: [DelimitedText.Field], _ scan: Scanner) throws(BallotError) -> Ballot {
        var scores: [Int: Int64] = [:]
        for (candidate, field) in cells(record) {
            switch CellValue(field.text) {
            case .nothing: continue
            case .number(let number): scores[candidate] = number
            case .fraction, .places, .yes, .no, .cross, .overvote, .other:
                throw scan.wrong(at: field.offset, read: field.text) { $0.tables.pointsCell }
            }
        }
        return Ballot(scores: scores)
    }

    private func marked(_ record: [DelimitedText.Field], _ scan: Scanner) throws(BallotError) -> Ballot {
        var chosen: [Int] = []
        for (candidate, field) in cells(record) {
            switch CellValue(field.text) {
            case .nothing, .no, .cross, .number(0), .number(-3), .number(-2): continue
            case .yes, .number(1): chosen.append(candidate)
            case .number, .fraction, .places, .overvote, .other:
                throw scan.wrong(at: field.offset, read: field.text) { $0.tables.markCell }
            }
        }
        return Ballot(approving: chosen)
    }
}
