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

    /// What tables look like, for whoever handed in one that isn't told.
    private static let forms = Phrase(
        "认得的表格：一列一名次（第1选择,第2选择…，格子里写名字），或一列一人（格子里写名次、分数，或○），或一列写所选的人（甲;乙）",
        "a table in a form that is known: a column a rank (Rank 1,Rank 2…, names in the cells), or a column a candidate (ranks, points or x in the cells), or one column of those chosen (Ann;Bob)"
    )

    func unknown(_ scan: Scanner) -> BallotError {
        scan.wrong(
            Self.forms.chinese, Self.forms.english, at: offset,
            read: headings.map(\.text).joined(separator: ","))
    }

    /// The table is of another form than `--input` says.
    func another(than kind: TableKind, _ contest: TableContest, _ scan: Scanner) -> BallotError {
        let column = contest.columns.first
        return scan.wrong(
            kind == .scores ? "一列一人、格子里是分数的表" : "一列一人、格子里是记号的表，或一列写所选的人",
            kind == .scores ? "a table with a column a candidate, points in the cells" : "a table of marks",
            at: column?.offset ?? offset, read: column?.part ?? "")
    }

    /// Told by the pattern of its numbers only.
    func byPattern(_ kind: TableKind, _ scan: Scanner) -> Phrase {
        kind == .ranks
            ? Phrase(
                "\(scan.file): 每行的数各不相同、从1起，读作名次；若是分数请加 --input scores",
                "\(scan.file): the numbers of every row differ and begin at 1, so they are read as ranks; for points add --input scores"
            )
            : Phrase(
                "\(scan.file): 没写是什么数，看数不像名次，读作分数（大的好）；若是名次请加 --input ranks",
                "\(scan.file): nothing says what the numbers are, and they are unlike ranks, so they are read as points (more is better); for ranks add --input ranks"
            )
    }
}
