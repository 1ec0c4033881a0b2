import Kernel

/// What a report says around its figures, on the screen and on paper.
protocol ReportWords: Grammar {
    func period(from: Day, to: Day) -> String
    func period(to: Day) -> String

    // Headings
    var overview: String { get }
    var booksLabel: String { get }
    var figures: String { get }
    var charts: String { get }
    var definitions: String { get }
    var conflicts: String { get }
    var leftOut: String { get }

    // Heads of columns
    var indicator: String { get }
    var total: String { get }
    var notes: String { get }
    var about: String { get }
    var says: String { get }
    var kept: String { get }

    /// A figure with its unit; `atLeast`: there may be a few more.
    func figure(_ value: String, unit: String, atLeast: Bool) -> String
    /// What stands where nobody knows.
    var unknown: String { get }
    /// What stands where a figure would point at somebody.
    var suppressed: String { get }
    /// Why, beside the figures.
    var withheldWhy: String { get }
    /// So much of it is of that community.
    func share(_ community: String, _ value: String) -> String
    /// A title or a label, and what is said of it.
    func labelled(_ label: String, _ text: String) -> String
    /// So many communities, by subdistrict.
    func communities(_ count: Int, _ names: [String]) -> String
    func community(_ name: String, in subdistrict: String) -> String

    /// What books of no subdistrict stand under.
    var noSubdistrict: String { get }

    // Notes
    var sealed: String { get }
    var otherCommunity: String { get }
    var partial: String { get }
    func conflict(about: String, says: [String], kept: String) -> String
    func leftOut(_ path: String, why: String) -> String
    /// Its figures of people served go out, and nothing in the book says so.
    func unrecorded(_ path: String) -> String
    var givenTwice: String { get }
    /// The book and the hash that its figures rest on.
    func restsOn(_ community: String, head: String) -> String

    // Entries
    func withheld(entry: Int) -> String
    var noEntries: String { get }
    var entriesWithheld: String { get }

    // Refusals and progress
    func unknownIndicator(_ id: String, nearest: [String], known: [String]) -> String
    func noIndicators(_ file: String) -> String
    func unknownEnding(_ ending: String, known: [String]) -> String
    func notADay(_ text: String, option: String) -> String
    func endsBeforeItBegins(from: Day, to: Day) -> String
    var nothingRead: String { get }
    func reading(_ done: Int, of all: Int) -> String
    func needsFile(_ format: String) -> String
}

extension Language {
    var report: any ReportWords {
        switch self {
        case .chinese: ReportChinese()
        case .english: ReportEnglish()
        }
    }
}
