import Kernel

extension TableLayout {
    /// The headings and the questions they ask.
    ///
    /// - Parameter rows: so many are looked at.
    static func found(_ text: inout DelimitedText, rows: Int = 1000) throws(BallotError) -> TableLayout {
        var layout = try read(&text)
        let sample = try TableSample(text, columns: layout.headings.count, rows: rows)
        layout.numbered = Set(
            layout.headings.indices.filter { layout.headings[$0].use == .open && sample.columns[$0].isNumbers })
        layout.contests = TableGrouping(headings: layout.headings, sample: sample).contests()
        return layout
    }

    /// The question read when none is asked for: the first that is surely a vote, else the first that asks for one.
    var first: TableContest? {
        contests.first(where: \.isSure) ?? contests.first { TableGrouping.isQuestion($0.title) } ?? contests.first
    }

    /// Whether a column of words holds votes: the rows are answers to a form, or its heading asks for names and no column of
    /// numbers beside it makes it a list of results.
    func asksForNames(_ contest: TableContest) -> Bool {
        if headings.contains(where: { $0.use == .time }) { return true }
        return numbered.isEmpty && (TableGrouping.isQuestion(contest.title) || TableGrouping.isQuestion(title))
    }

    /// Of no form that is known.
    func unknown(_ scan: Scanner) -> BallotError {
        scan.wrong(at: offset, read: headings.map(\.text).joined(separator: ",")) { $0.tables.knownForm }
    }

    /// The table is of another form than `--input` says.
    func another(than kind: TableKind, _ contest: TableContest, _ scan: Scanner) -> BallotError {
        let column = contest.columns.first
        return scan.wrong(at: column?.offset ?? offset, read: column?.part ?? "") {
            kind == .scores ? $0.tables.scores : $0.tables.marksOrNames
        }
    }

    /// Told by the pattern of its numbers only.
    func byPattern(_ kind: TableKind, _ scan: Scanner) -> Phrase {
        kind == .ranks
            ? Phrase { $0.tables.readAsRanks(file: scan.file) }
            : Phrase { $0.tables.readAsPoints(file: scan.file) }
    }
}
