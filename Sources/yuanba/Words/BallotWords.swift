import Kernel
import Tally

/// What is said of ballot files: of reading them, of what they were taken for, of what another format has no place for.
protocol BallotWords: Sendable {
    // Files
    func noFormat(_ name: String, known: [String]) -> String
    func noFile(_ path: String) -> String
    func isFolder(_ path: String) -> String
    func cannotBeRead(_ path: String) -> String
    var nameAFile: String { get }
    /// At the front of what is wrong.
    func at(_ place: String, _ trouble: String) -> String
    func readAs(_ file: String, encoding: String) -> String

    // Workbooks
    func emptyWorkbook(_ file: String) -> String
    func severalSheets(_ file: String, _ sheets: [String], read: String) -> String
    var workedOutValue: String { get }
    /// Of a long row the first alone are named.
    func hiddenRows(_ file: String, sheet: String, _ rows: [String], of count: Int) -> String
    func hiddenColumns(_ file: String, sheet: String, _ columns: [String], of count: Int) -> String
    func mergedBesides(_ place: String) -> String
    func aCellForEachVote(merged cells: String) -> String

    // Another format
    func withheld(shortened: Int64, dropped: Int64) -> String
    func tooManyRecords(_ total: Int64, most: Int64) -> String
    func cannotSayWhoWithdrew(_ format: String, _ names: [String]) -> String
    func lost(_ loss: BallotFile.Loss, in format: String) -> String
    var noLists: String { get }
    func cannotSaySeats(_ seats: Int) -> String
    func cannotSayBudget(_ format: String) -> String
    func readOtherwise(_ names: [String]) -> String
    func cannotNameUnmarked(_ names: [String]) -> String

    // What a file was taken for
    func notRead(_ reason: String) -> String
    func taken(as format: String) -> String
    func format(_ format: String) -> String
    func form(_ form: String) -> String
    func encoding(_ encoding: String) -> String
    func title(_ title: String) -> String
    var columns: String { get }
    func candidates(_ names: [String]) -> String
    var withdrawn: String { get }
    var undeclared: String { get }
    func papers(_ total: Int64, marked: Int64, blank: Int64) -> String
    func overvoted(_ papers: Int64) -> String
    func inPublication(shortened: Int64, dropped: Int64) -> String
    var namingNobody: String { get }
    var writtenOtherwise: String { get }
    func more(_ count: Int) -> String
    var leftOut: String { get }
    func dropped(line: Int, _ read: String, _ why: String) -> String
    var note: String { get }
    func name(of format: BallotFile.Format) -> String
}

extension Language {
    var ballots: any BallotWords {
        switch self {
        case .chinese: BallotChinese()
        case .english: BallotEnglish()
        }
    }
}
