import Tally

struct BallotEnglish: BallotWords {
    func noFormat(_ name: String, known: [String]) -> String {
        "--input \(name): no such format; there are: \(known.joined(separator: " "))"
    }
    func noFile(_ path: String) -> String { "\(path): no such file; look at its name" }
    func isFolder(_ path: String) -> String { "\(path): a folder; name a ballot file" }
    func cannotBeRead(_ path: String) -> String { "\(path): cannot be read; look at its permissions" }
    var nameAFile: String { "name a ballot file" }
    func at(_ place: String, _ trouble: String) -> String { "\(place): \(trouble)" }
    func readAs(_ file: String, encoding: String) -> String { "\(file): no UTF-8; read as \(encoding)" }

    func emptyWorkbook(_ file: String) -> String { "\(file): the workbook is empty" }
    func severalSheets(_ file: String, _ sheets: [String], read: String) -> String {
        "\(file): \(sheets.count) sheets hold ballots (\(list(sheets))), reading \(read); name another with --contest"
    }
    var workedOutValue: String {
        "a value; this formula was never worked out, open and save the file in a spreadsheet program first"
    }
    func hiddenRows(_ file: String, sheet: String, _ rows: [String], of count: Int) -> String {
        "\(file): sheet \(sheet) hides \(count == 1 ? "row" : "rows") \(list(rows, of: count)) (\(count) in all), "
            + "which count all the same; delete what should not"
    }
    func hiddenColumns(_ file: String, sheet: String, _ columns: [String], of count: Int) -> String {
        "\(file): sheet \(sheet) hides \(count == 1 ? "column" : "columns") \(list(columns, of: count)), "
            + "whose votes count all the same; delete what should not"
    }
    func mergedBesides(_ place: String) -> String {
        "\(place): merged cells, whose text is the first one's alone; no votes stand in this column"
    }
    func aCellForEachVote(merged cells: String) -> String {
        "a cell for each vote: \(cells) are merged into one, which may be one paper's or several's; unmerge and fill in each"
    }

    func withheld(shortened: Int64, dropped: Int64) -> String { "\(shortened) shortened, \(dropped) left out" }
    func tooManyRecords(_ total: Int64, most: Int64) -> String {
        "\(total) ballots; CVR takes a record for each, \(most) at most; use --to blt or csv"
    }
    func cannotSayWhoWithdrew(_ format: String, _ names: [String]) -> String {
        "\(format) cannot say who withdrew: \(list(names))"
    }
    func lost(_ loss: BallotFile.Loss, in format: String) -> String {
        switch loss {
        case .seats: "\(format) cannot say how many seats: count it with --seats"
        case .budget: cannotSayBudget(format)
        case .title: "\(format) cannot hold a title"
        case .blank(let papers): "\(format) cannot hold blank papers: \(papers) left out"
        case .skipped(let papers):
            "\(format) cannot hold ranks that are empty, unclear or repeated: left out on \(papers) of the papers"
        case .level(let papers): "\(format) cannot hold several at one rank: \(papers) of the papers end there"
        case .order: "\(format) says who is chosen, not in which order"
        case .points: "\(format) cannot hold points, only their order"
        case .withdrawn(let names): cannotSayWhoWithdrew(format, names)
        case .undeclared(let names): "\(format) cannot say that \(list(names)) stands for write-ins nobody declared"
        case .paperNumbers: "\(format) holds no numbers of papers"
        case .groups: "\(format) cannot say who belongs to which group: count it with --groups"
        case .tieOrder: "\(format) cannot say who goes first in a tie"
        case .unnamedApart: "\(format) cannot say that those a paper leaves out are not below the rest"
        case .withheld: "\(format) cannot say what was withheld for publication"
        }
    }
    var noLists: String { "these papers are no lists of ranks, which raire holds; use --to blt" }
    func cannotSaySeats(_ seats: Int) -> String { "csv cannot say how many seats: count it with --seats \(seats)" }
    func cannotSayBudget(_ format: String) -> String { "\(format) cannot say what may be spent and what projects cost" }
    func readOtherwise(_ names: [String]) -> String {
        "in csv these names would be read as something else: \(list(names))"
    }
    func cannotNameUnmarked(_ names: [String]) -> String { "csv cannot name candidates nobody marked: \(list(names))" }

    func notRead(_ reason: String) -> String { "not read: \(reason)" }
    func taken(as format: String) -> String { "read as \(format)" }
    func format(_ format: String) -> String { "Format: \(format)" }
    func form(_ form: String) -> String { "Form: \(form)" }
    func encoding(_ encoding: String) -> String { "Encoding: \(encoding)" }
    func title(_ title: String) -> String { "Title: \(title)" }
    var columns: String { "Columns:" }
    func candidates(_ names: [String]) -> String { "Candidates (\(names.count)): \(list(names))" }
    var withdrawn: String { " (withdrawn)" }
    var undeclared: String { " (undeclared write-ins)" }
    func papers(_ total: Int64, marked: Int64, blank: Int64) -> String {
        "Papers: \(total), marked \(marked), blank \(blank)"
    }
    func overvoted(_ papers: Int64) -> String { "; with several at one rank \(papers)" }
    func inPublication(shortened: Int64, dropped: Int64) -> String {
        "In publication \(shortened) shortened, \(dropped) left out"
    }
    var namingNobody: String { "Cells that name nobody:" }
    var writtenOtherwise: String { "Names written otherwise:" }
    func more(_ count: Int) -> String { "  … and \(count) more" }
    var leftOut: String { "Left out:" }
    func dropped(line: Int, _ read: String, _ why: String) -> String { "  line \(line) \(read): \(why)" }
    var note: String { "Note:" }

    func name(of format: BallotFile.Format) -> String {
        switch format {
        case .blt: "BLT, ranked ballots"
        case .preflib: "PrefLib"
        case .abif: "ABIF"
        case .cef: "CEF (Condorcet Election Format)"
        case .pabulib: "pabulib, participatory budgeting"
        case .raire: "RAIRE"
        case .csv: "a table"
        case .ranks: "a table, of ranks as told"
        case .scores: "a table, of scores as told"
        case .marks: "a table, of marks as told"
        case .debian: "a Debian tally sheet"
        case .cvr: "CVR, NIST's cast vote records"
        }
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
    private func list(_ words: [String], of count: Int) -> String { list(words) + (count > words.count ? "…" : "") }
}
