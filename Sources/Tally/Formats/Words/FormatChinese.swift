struct FormatChinese: FormatWords {
    // Parts of a file
    var ballotsWithinRange: String { "总票数不超过2⁶³−1的选票" }
    var candidateName: String { "候选人的名字" }
    var closingBrace: String { "右花括号 }" }
    var aNumber: String { "数" }
    var aCandidate: String { "候选人" }
    var candidateOnce: String { "同一张票上不重复的候选人" }
    var seats: String { "名额数" }
    var budget: String { "预算" }
    var wholeNumber: String { "0至2⁶³−1的整数" }
    var wholePoints: String { "分数（整数）" }
    var commentEnd: String { "注释的结尾 */" }

    // Amounts of money
    func amount(_ what: String) -> String { "\(what)，如 60000 或 1000.50" }
    func amountUngrouped(_ what: String, whole: String) -> String { "\(what)，不带千位分隔：如 \(whole)，有小数如 1000.50" }
    func amountReadOneWay(_ what: String, whole: String, decimal: String) -> String {
        "看得明白的\(what)：若是\(whole)就写 \(whole)，若是小数就写 \(decimal)"
    }

    // The file as a whole
    var ballots: String { "选票" }
    func oneReading(_ one: String, _ other: String) -> String {
        "只有一种读法的文件；按\(one)和\(other)都读得通而结果不同，请用 --input \(one) 或 --input \(other)"
    }
    var recordsAsJSON: String { "JSON：这是NIST通用数据格式的票面记录（CVR），写成了XML；请导出成JSON" }
    var noXML: String { "选票文件；这是XML，读不了" }
    func beginning(formats: String) -> String {
        "选票文件的开头，如BLT的“候选人数 名额”、表格的“第1选择,第2选择”；哪种格式都不像，知道的话用 --input 指明：\(formats)"
    }
    var notEmpty: String { "选票文件，此文件是空的" }
    var notUTF16: String { "UTF-8文本；请把UTF-16另存为UTF-8" }
    var noNUL: String { "文本；文件里有NUL字节" }
    var onlyUTF8: String { "UTF-8文本；这个字节不合UTF-8，请另存为UTF-8" }
    func misread(at place: String, _ read: String, expected: String, format: String?) -> String {
        "\(place): 读到\(read.isEmpty ? "文件末尾" : "“\(read)”")，应为\(expected)" + (format.map { "（按\($0)读）" } ?? "")
    }

    // Names
    func differOnlyByCase(_ names: [String], file: String) -> String {
        "\(file): 候选人\(names.map { "“\($0)”" }.joined())只有大小写不同，算作\(names.count)名；若是同一人，请写成一样再计"
    }
    var controlCharacter: String { "控制字符" }
    var turningCharacter: String { "改变文字方向的字符" }
    var unseenCharacter: String { "看不见的字符" }
    var lostCharacter: String { "编码读错留下的�" }
    func legibleName(number: Int, codePoint: String, _ why: String) -> String {
        "看得清的名字；第\(number)个字符是\(codePoint)，\(why)"
    }
    func nameUnlike(_ other: String) -> String { "与前面看得出不同的候选人：和“\(other)”只差空格或全角半角" }
    var noBareNumber: String { "候选人的名字，只有数字的不是名字；用号码投的票请在文件里列出名单（如 BLT），合计行请删去" }
    var lineEnd: String { "换行" }
    func oneName(without sign: String) -> String { "一个人的名字；名字里没有\(sign)，有的话放在双引号里" }
    func quoted(_ text: String) -> String { "“\(text)”" }

    // What a file declares of itself
    func asManyAsFound(_ found: Int64, _ what: String) -> String { "\(found)，即文件里实有的（\(what)）；若知道文件不全，请加 --partial" }
    func partial(_ what: String, declared: Int64, found: Int64) -> String { "文件不全：\(what)声明为\(declared)，实有\(found)" }
    func ballotWithin(_ what: String) -> String { "合乎\(what)的选票；若仍要照算，请加 --partial" }
    func breaches(_ ballots: Int, _ what: String) -> String { "\(ballots)张选票不合\(what)，照算" }

    // Candidates and ballots
    func candidatesWithin(most: Int) -> String { "不多于\(most)名候选人" }
    var newCandidate: String { "与前面不同的候选人" }
    var listedCandidate: String { "名单上的候选人" }
    var weight: String { "选票份数（0至2⁶³−1的整数）" }
    var candidatesAndBallots: String { "候选人与选票" }
}
