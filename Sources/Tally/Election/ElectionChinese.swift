struct ElectionChinese: ElectionWords {
    // Refusals of a count
    func negativeWeight(_ weight: Int64) -> String { "一张选票的份数是负数（\(weight)），份数须为0或以上" }
    var tooManyBallots: String { "选票总数超过2⁶³−1，无法计票" }
    func noSuchCandidate(number: Int) -> String { "没有第\(number)号候选人" }
    var noSeats: String { "名额须至少为1" }
    func moreSeatsThanCandidates(seats: Int, candidates: Int) -> String {
        "名额\(seats)个，候选人只有\(candidates)名；请减少名额或增加候选人"
    }
    var noCandidates: String { "没有候选人" }
    var noBallots: String { "没有有效选票，无法计票" }
    func tooManyCandidates(_ candidates: Int, most: Int, rule: String) -> String {
        "\(rule)最多可算\(most)名候选人，现有\(candidates)名"
    }
    func oneSeatOnly(rule: String) -> String { "\(rule)只能选出1人，请用 --seats 1" }
    func noSuchOption(_ key: String, rule: String, known: [String]) -> String {
        "\(rule)没有选项“\(key)”\(known.isEmpty ? "" : "，可用：" + known.joined(separator: "、"))"
    }
    func badOption(_ key: String, value: String, expected: String) -> String { "选项\(key)=\(value)不对，应为\(expected)" }

    // Ballots of several files
    var noCandidateInCommon: String { "同一场选举的选票，候选人至少有一个相同；别的选举请另计" }
    var fewerCandidates: String { "较少的候选人" }
    func onlyIn(_ candidate: String, file: String) -> String { "候选人\(candidate)只见于\(file)" }
    var nameAndGroup: String { "名字和组名两列" }
}
