struct ContestChinese: ContestWords {
    // Cast vote records
    var electionAndContest: String { "CVR报告的Election与Contest" }
    var rank: String { "1至10000的名次" }
    var zeroOrOneVote: String { "0或1的NumberVotes：这个项目不是range或cumulative，一个记号是一票" }
    var pointsWithinRange: String { "不超过2⁶³−1的分数" }

    // RAIRE
    var contests: String { "竞选项目数" }
    var contestLine: String { "Contest,编号,候选人数,候选人…" }
    func candidates(_ number: Int) -> String { "\(number)名候选人，如这一行所写的人数" }
    var newContest: String { "没有列过的项目" }
    var ballotLine: String { "项目编号,选票编号,选择…" }
    var listedContest: String { "开头列出的项目" }
    var candidatesAndVotes: String { "num_candidates（1以上的整数）与votes（列表）" }
    var papersAndPreferences: String { "n（0以上的整数）与prefs（列表）" }
    func numberOfCandidate(below number: Int) -> String { "0至\(number - 1)的候选人编号" }
    var oneContestOnly: String { "有几个项目的文件；这一份只有一个，请去掉 --contest" }
    func contestOf(_ known: String) -> String { "文件里的一个项目：\(known)" }
    func several(file: String, contests: Int, _ known: String, reading contest: String) -> String {
        "\(file): 有\(contests)个项目（\(known)），只读\(contest)；要别的请用--contest"
    }
}
