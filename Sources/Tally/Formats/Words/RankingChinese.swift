struct RankingChinese: RankingWords {
    // ABIF
    var keyAndValue: String { "键和值，如 version: \"0.1\"" }
    func keyPassedOver(_ key: String, file: String) -> String { "\(file): {\(key)} 不影响计票，略过" }
    var candidateLine: String { "候选人一行，如 =A:[名字]" }
    var countAndColon: String { "份数与冒号，如 27:A>B" }

    // Condorcet Election Format
    func notListed(_ name: String, lines: Int, file: String) -> String { "\(file): 名单上没有“\(name)”，按格式略过（\(lines)行）" }
    func weightsNotAllowed(lines: Int, file: String) -> String { "\(file): 文件不许加权，\(lines)行的^权重按1算" }
    var parametersFirst: String { "选票之前的参数" }
    var parameterColon: String { "参数的冒号，如 #/Candidates: A ; B" }
    func parameterPassedOver(_ name: String, file: String) -> String { "\(file): 参数“\(name)”不影响计票，略过" }
    var trueOrFalse: String { "true或false" }
    var weightWithinRange: String { "不超过2⁶³−1的份数" }
    var notOnList: String { "不在名单上" }

    // Debian's tally sheets
    var figuresOrDash: String { "名次的数字或 -，如 V: 21-3" }
    var ballotLine: String { "选票行，如 V: 21-3" }
    func ranksFor(options: Int) -> String { "不多于\(options)个选项的名次" }
    func votersNotKept(file: String) -> String { "\(file): 每行后面的人名或摘要没有用，也不保留" }
}
