import Kernel
import Tally

/// What is said where boxes of one election are added.
protocol BallotMergeWords: Sendable {
    func reading(_ done: Int, of all: Int) -> String
    func named(_ file: String, twiceAs other: String) -> String
    /// The same papers under two names.
    func twice(_ file: String, _ other: String) -> String
    func otherElection(_ file: String, _ other: String, _ difference: ElectionDifference) -> String
    /// A merged file that does not hold what its list of boxes says.
    func boxesDiffer(_ file: String, said: Int64, holds: Int64) -> String
    func tooMany(_ file: String) -> String
    func otherOrder(_ file: String, _ order: [String]) -> String
    var figuresWantFile: String { get }
    func nothingWritten(_ wrong: Int, of files: Int) -> String
    func merged(_ outcome: BallotMerger.Outcome) -> String
}

extension Language {
    var ballotMerge: any BallotMergeWords {
        switch self {
        case .chinese: BallotMergeChinese()
        case .english: BallotMergeEnglish()
        }
    }
}
