struct BltChinese: BltWords {
    // The head
    func candidates(most: Int) -> String { "候选人数（1至\(most)）" }
    func seatsWithin(candidates: Int64) -> String { "不多于候选人数\(candidates)的名额" }
    var withdrawn: String { "退选候选人的号码，如 -2" }
    var weight: String { "选票份数（0或以上的整数）" }
    func nicknames(atMost candidates: Int) -> String { "不多于\(candidates)个代号" }
    var differentNicknames: String { "各不相同、不是数字的代号" }
    var cost: String { "造价" }
    var idForEach: String { "每名一个编号" }
    var groupName: String { "组名" }
    var bothLanguages: String { "中文和英文各一句，放在双引号里" }
    func unknownBracket(_ place: String) -> String { place + " 不认识，略过" }
    func numbers(_ count: Int) -> String { "\(count)个数" }
    var closingBracket: String { "方括号的结尾 ]" }
    func candidateNumber(upTo candidates: Int, orNickname hasNicknames: Bool) -> String {
        "1至\(candidates)的候选人号码\(hasNicknames ? "或代号" : "")"
    }

    // Ballots
    var wholeWeight: String { "整数：份数是选票的张数，不能有小数" }
    var ballotsWithinRange: String { "总票数不超过2⁶³−1" }
    var weightWithinRange: String { "不超过2⁶³−1的选票份数" }
    var weightOrEnd: String { "选票份数，或表示选票结束的0" }
    var closingParenthesis: String { "选票编号的右括号 )" }
    var ballotEnd: String { "选票结尾的0" }
    var candidateBeforeTie: String { "= 前面的候选人" }
    var candidateAfterTie: String { "= 后面的候选人" }
    func candidateOrEnd(upTo candidates: Int, orNickname hasNicknames: Bool) -> String {
        "1至\(candidates)的候选人号码\(hasNicknames ? "或代号" : "")，或选票结尾的0"
    }
    var endOfLine: String { "行末的0：每张选票以0结尾，这份文件的选票都没有" }
    func readByLine(file: String, line: Int, skipping: Int) -> String {
        "\(file):\(line): 一行一票，行内的0按空着的名次读（\(skipping)行）"
    }
    var unclearZero: String { "看得明白的0：它可以结束一张票，也可以是空着的名次；几张票请分行写，空名次请写 -" }

    // Names and title
    func differentNames(_ first: Int, _ second: Int) -> String { "每名候选人名字不同（第\(first)号与第\(second)号同名）" }
    func perhapsTitle(file: String, line: Int, candidates: Int, _ last: String) -> String {
        "\(file):\(line): 没有标题，没有一票写第\(candidates)号“\(last)”：若那是标题，第一行的候选人数多了1"
    }
    func titleAmongNames(candidates: Int, _ last: String) -> String {
        "名字之后的标题：没有一票写第\(candidates)号，“\(last)”像是标题，第一行的候选人数多了1；若确是候选人，请在末尾加一行标题或\"\""
    }
    func titleForName(candidates: Int) -> String { "第\(candidates)号候选人的名字：这一行像是标题，名字少了一个；若确是候选人，请在末尾加一行标题或\"\"" }
    func titleOrEnd(candidates: Int) -> String { "双引号里的标题，或文件结尾：\(candidates)名候选人的名字已经齐了" }
    var wholeTitle: String { "写全的标题：标题里的双引号要写成\"\"" }
    func nothingMore(candidates: Int) -> String { "文件结尾：第一行说有\(candidates)名候选人，名字和标题之后不应再有内容" }
    func quotedName(of number: Int) -> String { "第\(number)号候选人的名字，放在双引号里" }
    func name(of number: Int) -> String { "第\(number)号候选人的名字" }
    var closingQuote: String { "结尾的双引号" }
}
