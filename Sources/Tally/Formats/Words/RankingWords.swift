import Kernel

/// What the readers of ABIF, the Condorcet Election Format and Debian's tally sheets expect.
protocol RankingWords: Sendable {
    // ABIF
    var keyAndValue: String { get }
    func keyPassedOver(_ key: String, file: String) -> String
    var candidateLine: String { get }
    var countAndColon: String { get }

    // Condorcet Election Format
    func notListed(_ name: String, lines: Int, file: String) -> String
    func weightsNotAllowed(lines: Int, file: String) -> String
    var parametersFirst: String { get }
    var parameterColon: String { get }
    func parameterPassedOver(_ name: String, file: String) -> String
    var trueOrFalse: String { get }
    var weightWithinRange: String { get }
    var notOnList: String { get }

    // Debian's tally sheets
    var figuresOrDash: String { get }
    var ballotLine: String { get }
    func ranksFor(options: Int) -> String
    func votersNotKept(file: String) -> String
}

extension Language {
    var rankings: any RankingWords {
        switch self {
        case .chinese: RankingChinese()
        case .english: RankingEnglish()
        }
    }
}
