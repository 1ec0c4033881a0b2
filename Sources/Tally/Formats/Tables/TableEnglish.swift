struct TableEnglish: TableWords {
    // Cells
    var clearMarks: String { "marks that tell for from against; × alone may be either: use 1 or x, or yes and no" }
    var ranksOrPoints: String {
        "a table that tells ranks from points (by its numbers it could be either); add --input ranks or --input scores"
    }
    var rankCell: String { "a rank such as 1 or 1st choice, or nothing" }
    var pointsCell: String { "points, a whole number, or nothing" }
    var markCell: String { "a mark (x, 1, yes), or nothing" }
    var nameNotError: String { "a name; this cell is a spreadsheet's error" }

    // What names nobody
    var noChoice: String { "no choice" }
    var overvote: String { "an overvote" }
    var voidPaper: String { "a void paper" }
    var undeclaredWriteIn: String { "an undeclared write-in" }

    // Forms of tables
    var knownForm: String {
        "a table in a form that is known: a column a rank (Rank 1,Rank 2…, names in the cells), or a column a candidate (ranks, points or x in the cells), or one column of those chosen (Ann;Bob)"
    }
    var scores: String { "a table with a column a candidate, points in the cells" }
    var marksOrNames: String { "a table of marks" }
    func readAsRanks(file: String) -> String {
        "\(file): the numbers of every row differ and begin at 1, so they are read as ranks; for points add --input scores"
    }
    func readAsPoints(file: String) -> String {
        "\(file): nothing says what the numbers are, and they are unlike ranks, so they are read as points (more is better); for ranks add --input ranks"
    }
    var headings: String { "a line of headings" }
    var rankColumns: String { "a table of ranks: a column a rank, names in the cells" }
    var ranksByCandidate: String { "a table of ranks: a column a candidate, ranks in the cells" }
    var pointsByCandidate: String { "a table of scores: a column a candidate, points in the cells" }
    var marksByCandidate: String { "a table of marks: a column a candidate, marks in the cells" }
    var orderedNames: String { "a list of names in order of preference in one column" }
    var chosenNames: String { "a list of the names chosen in one column" }

    // Rows
    var columnSums: String { "no number, and each figure the sum above it: a row of sums, no ballot" }
    func columnsAsHeadings(_ number: Int) -> String { "as many columns as the \(number) headings" }
    var sums: String { "a row of sums, no ballot" }
    var emptyRow: String { "an empty row without a number, no ballot" }
    var headingsAgain: String { "the headings once more, no ballot" }
    func leftOut(_ row: String, _ why: String) -> String { "\(row) is \(why)" }
    func blankRows(file: String, lines: [Int], andMore: Bool) -> String {
        "\(file): lines \(lines.map(String.init).joined(separator: ", "))\(andMore ? "…" : "") are empty and taken for blank papers; delete them if they are none"
    }
    func unusedColumns(file: String, names: [String], andMore: Bool) -> String {
        "\(file): columns not used: \(names.joined(separator: ", "))\(andMore ? "…" : "")"
    }
    func votersNotKept(file: String, columns names: [String]) -> String {
        "\(file): \(names.joined(separator: ", ")): who voted or when; neither used nor kept"
    }

    // Columns
    var paperNumber: String { "the paper's number" }
    var numberOfPapers: String { "how many papers" }
    var ofVoter: String { "of the voter or the time; not used, not kept" }
    var unused: String { "not used, not kept" }
    func choice(_ rank: Int) -> String { "rank \(rank)" }
    func rank(of candidate: String) -> String { "the rank of \(candidate)" }
    func points(of candidate: String) -> String { "the points of \(candidate)" }
    func mark(of candidate: String) -> String { "the mark of \(candidate)" }
    var namesInOrder: String { "names in order" }
    var namesChosen: String { "the names chosen" }
}
