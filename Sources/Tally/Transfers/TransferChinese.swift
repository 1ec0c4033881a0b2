struct TransferChinese: TransferWords {
    var rankPassedOver: String { "跳过那一名次往下读" }
    var lastOneContinuing: String { "其中仍在竞选的只剩一人就算给他，否则读到那里为止" }
    var endAtRank: String { "读到那一名次为止" }
    var sharedEqually: String { "按各种排法平均分摊；只记“多选”的读到那里为止" }
    func severalAtOneRank(_ ballots: Int64, _ how: String) -> String { "\(ballots)张选票同一名次选了多人：\(how)" }
}
