extension TableLayout {
    /// Reads what stands above the ballots: a title, one or two lines of headings, a survey program's own line of codes.
    /// `text` is left at the first ballot.
    ///
    /// - Throws: a ``BallotError`` where the file ends before them.
    static func read(_ text: inout DelimitedText) throws(BallotError) -> TableLayout {
        guard var top = try text.record() else { throw text.scan.wrong { $0.tables.headings } }
        var title = ""
        // One cell alone above a wider line is a title; what it names may be merged over all columns.
        while let alone = alone(top), let next = try peek(text), filled(next) > 1 {
            if title.isEmpty { title = CellText.trimmed(alone.text) }
            guard let line = try text.record() else { break }
            top = line
        }
        var layout = TableLayout(headings: top.map { TableHeading($0) }, offset: top[0].offset)
        layout.title = title
        layout.setQuizPointsAside()
        guard let second = try peek(text) else { return layout }
        if isCodes(second) {
            _ = try text.record()
        } else if let third = try peek(text, ahead: 1), isCodes(third) {
            layout.take(second)
            _ = try text.record()
            _ = try text.record()
        } else if layout.isContinued(by: second) {
            layout.append(second)
            _ = try text.record()
        }
        return layout
    }

    /// A quiz's points for an answer are no votes; without the answers beside them they are, `Points - Ann`.
    private mutating func setQuizPointsAside() {
        let words = headings.map { CellText.word($0.text) }
        let isQuiz = words.contains { $0.hasPrefix("feedback - ") || $0 == "total points" || $0 == "quiz feedback" }
        for place in headings.indices {
            if let question = headings[place].pointsOf, isQuiz || words.contains(String(question)) {
                headings[place].use = .person
            }
        }
    }

    private static func peek(_ text: DelimitedText, ahead: Int = 0) throws(BallotError) -> [DelimitedText.Field]? {
        var text = text
        for _ in 0..<ahead { if try text.record() == nil { return nil } }
        return try text.record()
    }

    private static func filled(_ record: [DelimitedText.Field]) -> Int {
        record.reduce(0) { $0 + (CellText.trimmed($1.text).isEmpty ? 0 : 1) }
    }

    private static func alone(_ record: [DelimitedText.Field]) -> DelimitedText.Field? {
        guard filled(record) == 1, let field = record.first(where: { !CellText.trimmed($0.text).isEmpty }) else {
            return nil
        }
        let heading = TableHeading(field)
        return heading.use == .open && Ordinal.rank(heading.text) == nil ? field : nil
    }

    /// Qualtrics' third line: {"ImportId":"QID1_1"}.
    private static func isCodes(_ record: [DelimitedText.Field]) -> Bool {
        record.contains { $0.text.hasPrefix("{\"ImportId\"") || $0.text.hasPrefix("{'ImportId'") }
    }

    /// The second line's words in place of the first's codes, where the first doesn't say more.
    private mutating func take(_ second: [DelimitedText.Field]) {
        for (place, field) in second.enumerated() where place < headings.count {
            let better = TableHeading(field)
            if headings[place].use == .open, !better.text.isEmpty { headings[place] = better }
        }
    }

    /// Whether a second line goes on with headings: candidates or ranks under a question that stands once, above them all.
    private func isContinued(by second: [DelimitedText.Field]) -> Bool {
        let words = second.map { CellText.trimmed($0.text) }
        guard headings.contains(where: \.text.isEmpty), words.count <= headings.count else { return false }
        var parts = 0
        for (place, heading) in headings.enumerated() {
            let word = place < words.count ? words[place] : ""
            let isLabel = heading.use != .open && !heading.text.isEmpty
            if isLabel, !word.isEmpty { return false }
            guard !isLabel, !word.isEmpty else { continue }
            // A cell of votes is no heading, unless the line is one of ranks.
            if CellValue(word) != .other, Ordinal.place(CellText.word(word)) == nil { return false }
            parts += 1
        }
        return parts > 1
    }

    private mutating func append(_ second: [DelimitedText.Field]) {
        var question = ""
        for (place, field) in second.enumerated() where place < headings.count {
            if !headings[place].text.isEmpty { question = headings[place].text }
            let part = CellText.trimmed(field.text)
            guard !part.isEmpty else { continue }
            headings[place] = TableHeading("\(question) [\(part)]", offset: field.offset, use: .open)
        }
    }
}
