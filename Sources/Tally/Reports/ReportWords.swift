import Kernel

/// What the reports of a count call their parts.
protocol ReportWords: Sendable {
    // Headings
    var votesByRound: String { get }
    var flowOfVotes: String { get }
    var why: String { get }
    func round(_ number: Int) -> String

    // Rows and columns of a page
    var candidate: String { get }
    var score: String { get }
    var exhaustedRow: String { get }
    var roundingRow: String { get }
    var fromColumn: String { get }

    // Lines of text
    var from: String { get }
    var exhausted: String { get }
    var rounding: String { get }
    var blank: String { get }
    var overvotes: String { get }
    var skippedRanks: String { get }
    var repeated: String { get }
    var noChoiceLeft: String { get }
    var pairwise: String { get }

    // The result
    func seats(_ number: Int) -> String
    func ballots(_ number: Int64) -> String
    func valid(_ number: Int64) -> String
    func quota(_ votes: String) -> String
    func elected(_ names: String) -> String
    var nobody: String { get }
    func leftOpen(_ names: String) -> String
    var tiedCommittees: String { get }

    /// An amount in yuan, or in the currency the file names; one that no decimals give is cut.
    func money(_ figures: String, currency: String?, isExact: Bool) -> String
    /// As HTML names the language of a page.
    var tag: String { get }
}

extension Language {
    var reports: any ReportWords {
        switch self {
        case .chinese: ReportChinese()
        case .english: ReportEnglish()
        }
    }
}
