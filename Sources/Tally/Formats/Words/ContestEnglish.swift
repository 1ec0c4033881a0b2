struct ContestEnglish: ContestWords {
    // Cast vote records
    var electionAndContest: String { "a CVR report's Election and Contest" }
    var rank: String { "a rank from 1 to 10000" }
    var zeroOrOneVote: String {
        "NumberVotes 0 or 1: the contest is neither range nor cumulative, and a mark is a vote"
    }
    var pointsWithinRange: String { "points within 2^63 - 1" }

    // RAIRE
    var contests: String { "the number of contests" }
    var contestLine: String { "Contest,id,number,candidates…" }
    func candidates(_ number: Int) -> String { "\(number) candidates, as many as this line says" }
    var newContest: String { "a contest not listed before" }
    var ballotLine: String { "contest,ballot,choices…" }
    var listedContest: String { "a contest listed at the beginning" }
    var candidatesAndVotes: String { "num_candidates, a whole number from 1, and a list of votes" }
    var papersAndPreferences: String { "n, a whole number from 0, and a list of prefs" }
    func numberOfCandidate(below number: Int) -> String { "a candidate's number from 0 to \(number - 1)" }
    var oneContestOnly: String { "a file that holds several contests; this one holds one, leave --contest out" }
    func contestOf(_ known: String) -> String { "a contest of this file: \(known)" }
    func several(file: String, contests: Int, _ known: String, reading contest: String) -> String {
        "\(file): \(contests) contests (\(known)), reading \(contest); name another with --contest"
    }
}
