struct PrefLibChinese: PrefLibWords {
    var countAndColon: String { "份数与冒号，如 12: 1,2,3" }
    var dataType: String { "soc、soi、toc、toi或cat；别的PrefLib数据不是选票" }
    var newNumber: String { "没有列过的号码" }
    func numberUpTo(most: Int) -> String { "1至\(most)的数" }
    var alternativesLine: String { "# NUMBER ALTERNATIVES 一行" }
    func atLeast(_ number: Int) -> String { "至少\(number)：文件里有第\(number)号的名字" }
    var candidates: String { "候选人数" }
    func candidateLine(_ number: Int, of candidates: Int) -> String {
        "第\(number)号候选人一行，如 \(number),名字（第一行说有\(candidates)名）"
    }
    var lineOfSums: String { "票数合计一行" }
    var threeSums: String { "合计一行：人数,票数,不同的填法数" }
    var countAndComma: String { "份数与逗号，如 12,1,2,3" }
    var sumOfVoters: String { "合计行的人数" }
    var sumOfVotes: String { "合计行的票数" }
    var sumOfOrders: String { "合计行的填法数" }
    func noTies(_ kind: String) -> String { "DATA TYPE \(kind)（不分先后的不算）" }
    func everyoneRanked(_ kind: String) -> String { "DATA TYPE \(kind)（每人都排）" }
}
