struct ReportChinese: ReportWords {
    // Headings
    var votesByRound: String { "各轮得票" }
    var flowOfVotes: String { "选票流向" }
    var why: String { "为什么" }
    func round(_ number: Int) -> String { "第\(number)轮" }

    // Rows and columns of a page
    var candidate: String { "候选人" }
    var score: String { "得分" }
    var exhaustedRow: String { "用尽" }
    var roundingRow: String { "舍入" }
    var fromColumn: String { "得自" }

    // Lines of text
    var from: String { "得自" }
    var exhausted: String { "用尽" }
    var rounding: String { "舍入" }
    var blank: String { "空白" }
    var overvotes: String { "同名次多选" }
    var skippedRanks: String { "空选过多" }
    var repeated: String { "重复选同一人" }
    var noChoiceLeft: String { "已无可选" }
    var pairwise: String { "两两相比" }

    // The result
    func seats(_ number: Int) -> String { "名额 \(number)" }
    func ballots(_ number: Int64) -> String { "选票 \(number)" }
    func valid(_ number: Int64) -> String { "有效 \(number)" }
    func quota(_ votes: String) -> String { "当选所需 \(votes)" }
    func elected(_ names: String) -> String { "当选：\(names)" }
    var nobody: String { "无" }
    func leftOpen(_ names: String) -> String { "并列未决：\(names)" }
    var tiedCommittees: String { "并列的当选组合：" }

    func money(_ figures: String, currency: String?, isExact: Bool) -> String {
        (isExact ? "" : "约") + figures + (currency.map { " " + $0 } ?? "元")
    }
    var tag: String { "zh-CN" }
}
