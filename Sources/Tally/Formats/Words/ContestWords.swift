import Kernel

/// What the readers of files with several contests expect: RAIRE and cast vote records.
protocol ContestWords: Sendable {
    // Cast vote records
    var electionAndContest: String { get }
    var rank: String { get }
    var zeroOrOneVote: String { get }
    var pointsWithinRange: String { get }

    // RAIRE
    var contests: String { get }
    var contestLine: String { get }
    func candidates(_ number: Int) -> String
    var newContest: String { get }
    var ballotLine: String { get }
    var listedContest: String { get }
    var candidatesAndVotes: String { get }
    var papersAndPreferences: String { get }
    func numberOfCandidate(below number: Int) -> String
    var oneContestOnly: String { get }
    func contestOf(_ known: String) -> String
    func several(file: String, contests: Int, _ known: String, reading contest: String) -> String
}

extension Language {
    var contests: any ContestWords {
        switch self {
        case .chinese: ContestChinese()
        case .english: ContestEnglish()
        }
    }
}
