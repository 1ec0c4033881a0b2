import Kernel

/// What the reader of tables says: what it took them for, expected, and left out.
protocol TableWords: Sendable {
    // Cells
    var clearMarks: String { get }
    var ranksOrPoints: String { get }
    var rankCell: String { get }
    var pointsCell: String { get }
    var markCell: String { get }
    var nameNotError: String { get }

    // What names nobody
    var noChoice: String { get }
    var overvote: String { get }
    var voidPaper: String { get }
    var undeclaredWriteIn: String { get }

    // Forms of tables
    var knownForm: String { get }
    var scores: String { get }
    var marksOrNames: String { get }
    func readAsRanks(file: String) -> String
    func readAsPoints(file: String) -> String
    var headings: String { get }
    var rankColumns: String { get }
    var ranksByCandidate: String { get }
    var pointsByCandidate: String { get }
    var marksByCandidate: String { get }
    var orderedNames: String { get }
    var chosenNames: String { get }

    // Rows
    var columnSums: String { get }
    func columnsAsHeadings(_ number: Int) -> String
    var sums: String { get }
    var emptyRow: String { get }
    var headingsAgain: String { get }
    func leftOut(_ row: String, _ why: String) -> String
    func blankRows(file: String, lines: [Int], andMore: Bool) -> String
    func unusedColumns(file: String, names: [String], andMore: Bool) -> String
    func votersNotKept(file: String, columns names: [String]) -> String

    // Columns
    var paperNumber: String { get }
    var numberOfPapers: String { get }
    var ofVoter: String { get }
    var unused: String { get }
    func choice(_ rank: Int) -> String
    func rank(of candidate: String) -> String
    func points(of candidate: String) -> String
    func mark(of candidate: String) -> String
    var namesInOrder: String { get }
    var namesChosen: String { get }
}

extension Language {
    var tables: any TableWords {
        switch self {
        case .chinese: TableChinese()
        case .english: TableEnglish()
        }
    }
}
