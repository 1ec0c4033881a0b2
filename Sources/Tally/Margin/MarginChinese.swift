struct MarginChinese: MarginWords {
    func exactly(_ papers: Int64) -> String { "改动\(papers)张票，当选的人就可能不同；再少不会" }
    func between(_ lower: Int64, _ upper: Int64) -> String {
        "改动\(upper)张票，当选的人就可能不同；少于\(lower)张不会"
    }
    var notFound: String { "要改几张票当选的人才会不同，没有算出来" }
    func atLeast(_ papers: Int64) -> String { "改动少于\(papers)张票，当选的人不会不同；要改几张才会，没有找到" }
    var nothingChangesIt: String { "不论怎样改动选票，当选的人都一样" }
    var tieDecides: String { "平局怎么定，就是谁当选：不改一张票，当选的人也可能不同" }

    func closeBetween(_ round: Int, _ one: String, _ other: String, gap: String, loss: String) -> String {
        "第\(round)轮\(one)比\(other)少\(gap)票，而到这一轮舍入已失去\(loss)票：这一比较不算确凿"
    }
    func closeToQuota(_ round: Int, _ one: String, gap: String, loss: String, isReached: Bool) -> String {
        "第\(round)轮\(one)\(isReached ? "只多出" : "只差")当选所需\(gap)票，而到这一轮舍入已失去\(loss)票：这一比较不算确凿"
    }
    func settledBy(_ option: String) -> String { "；加 \(option) 再数一遍，就见分晓" }

    var places: RuleLabel { RuleLabel("票值保留几位小数（exact：用分数，不舍入）", goodFor: "一比之差小于舍入的时候") }
    var morePlaces: RuleLabel { RuleLabel("保留几位小数", goodFor: "一比之差小于舍入的时候") }
}
