struct PairChinese: PairWords {
    // Rules, and what they are good for
    var black: RuleLabel { RuleLabel("布莱克法", goodFor: "有两两皆胜者取之，否则按波达计分") }
    var copeland: RuleLabel { RuleLabel("科普兰法", goodFor: "像循环赛一样好讲：胜一人得一分，平得半分") }
    var kemeny: RuleLabel { RuleLabel("凯梅尼法", goodFor: "候选人不多（至多20名）时求最合众意的总排名") }
    var minimax: RuleLabel { RuleLabel("最小最大法", goodFor: "两两比较，取最大败绩最小者") }
    var rankedPairs: RuleLabel { RuleLabel("排序对法", goodFor: "两两比较，最明确的胜负先定") }
    var schulze: RuleLabel { RuleLabel("舒尔茨法", goodFor: "按偏好排序选一人或排名次，两两比较") }
    var smithIRV: RuleLabel { RuleLabel("史密斯集后排序淘汰", goodFor: "保证不漏选两两皆胜者的排序淘汰") }
    var margins: RuleLabel { RuleLabel("败绩按净胜票计（否则按胜方得票）", goodFor: "选民都排完全部候选人时两者相同") }

    // What was found
    var beatsEveryOther: String { "两两比较皆胜，当选" }
    var nobodyBeatsAll: String { "无人两两皆胜，按波达计分" }
    func bestOrders(_ number: Int, listed: Int) -> String { "最优排序共\(number)种，只列\(listed)种" }
    func preferencesInLine(_ number: Int128) -> String { "与选票一致的两两偏好共\(number)项" }
    func tooManyAlike(followed orders: Int) -> String { "强度相同的胜负太多，只查验了其中\(orders)种锁定次序" }
}
