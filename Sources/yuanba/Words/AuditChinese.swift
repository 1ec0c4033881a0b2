import Tally

struct AuditChinese: AuditWords {
    func noRisk(_ given: String) -> String { "--risk \(given): 写成 5% 或 0.05，大于0、小于50%" }
    var noSeed: String { "--seed: 写上大家当众掷出的数字，如 --seed 31415926" }
    var notRecounted: String { "结果重数不了，先用 yuanba verify 看看" }
    func obstacle(_ obstacle: AuditClaims.Obstacle, rule: String) -> String {
        switch obstacle {
        case .rule: "\(rule)不能抽查单张选票；请把全部选票再数一遍（yuanba verify）"
        case .noLead: "有并列或领先为零，抽查定不了；请把全部选票再数一遍"
        case .noProof: "谁当选要比的太多，找不到能抽查的说法；请把全部选票再数一遍"
        case .reserved: "有保留席位，不能抽查单张选票；请把全部选票再数一遍"
        case .nothingToRefute: "没有落选的人，或选举无效：选票怎样也改不了结果，不用抽查"
        }
    }

    func heading(_ title: String) -> String { title.isEmpty ? "抽查选票" : "抽查选票：\(title)" }
    func seed(_ seed: String, papers: Int64) -> String {
        "种子 \(seed)，选票\(papers)张，从1编到\(papers)。第n个号是“种子,n”的SHA-256当作数，除以\(papers)的余数加1，抽过的跳过"
    }
    func method(_ method: Audit.Method, risk: String) -> String {
        switch method {
        case .polling: "只看选票；风险限 \(risk)：结果若是错的，抽查放过它的机会不超过这么多"
        case .comparison: "选票与记录逐张对照（票号就是记录里的次序）；风险限 \(risk)：结果若是错的，抽查放过它的机会不超过这么多"
        }
    }
    func claims(_ number: Int) -> String { "要核实的\(number)句话，都对，当选的人就对：" }
    func claim(_ claim: AuditClaim, name: (Int) -> String, papers: Int64) -> String {
        switch claim.kind {
        case .ahead(let one, let other): "\(name(one))的票多于\(name(other))（多\(claim.lead)）"
        case .half(let one, let isReached):
            isReached ? "\(name(one))的票过半（赞成的比其余的多\(claim.lead)张）" : "\(name(one))的票没有过半（其余的比赞成的多\(claim.lead)张）"
        case .runoff(let assertion):
            switch assertion.kind {
            case .notExcludedBefore:
                "\(name(assertion.ahead))的首选票多于把\(name(assertion.behind))排在其前的全部票（多\(assertion.lead)），不会先被淘汰"
            case .notNext(let continuing):
                "只剩\(continuing.map(name).joined(separator: "、"))时，\(name(assertion.ahead))的票多于\(name(assertion.behind))（多\(assertion.lead)）"
            }
        }
    }
    func expected(_ papers: Int) -> String { "选票若都和记录一样，看\(papers)张就够：" }
    func expectedAll(_ papers: Int64) -> String { "领先太少，抽查省不了事：不如把\(papers)张全数一遍。号码如下：" }
    var inOrder: String { "按抽出的次序（要照这个次序读）：" }
    var sorted: String { "从小到大（方便找票）：" }
    var howToGoOn: String { "把每张写成一行“票号: 1 3 2”（或名字；空票写 空，找不到写 缺），再用 yuanba audit read 读" }

    func morePapers(than papers: Int64) -> String { "写了多于\(papers)张选票：总共只有这么多" }
    func otherPaper(_ place: String, _ number: Int64, expected: Int64) -> String {
        "\(place): 写的是\(number)号，这里该是\(expected)号；照抽出的次序写"
    }
    func nobody(_ place: String, _ name: String, known: [String]) -> String {
        "\(place): 没有候选人“\(name)”；写号码或名字：\(known.joined(separator: "、"))"
    }
    func afterPaper(_ drawn: Int, number: Int64, risk: String) -> String { "第\(drawn)张（\(number)号）以后，风险 \(risk)" }
    func turnout(_ papers: Int64, of registered: Int64) -> String {
        "投票的过半：票堆\(papers)张，登记\(registered)人（票堆要数一遍，登记册要看一遍，再用 --pile \(papers) 写明）"
    }
    func otherPile(_ pile: Int64, counted: Int64) -> String {
        "票堆数出\(pile)张，结果照\(counted)张计：不能抽查，请把全部选票再数一遍"
    }
    func pileNotCounted(_ papers: Int64, of registered: Int64) -> String {
        "还差一样：投票的是不是过半，抽查看不出来；数一遍票堆（应是\(papers)张，登记\(registered)人），再加 --pile \(papers)"
    }
    func confirmed(_ drawn: Int, risk: String, limit: String) -> String {
        "够了：看了\(drawn)张，风险 \(risk)，不超过 \(limit)；结果经抽查确认"
    }
    func goOn(next: Int64, risk: String, limit: String) -> String {
        "还不够：风险 \(risk)，超过 \(limit)；接着看\(next)号，或把全部选票再数一遍"
    }
    var countAll: String { "全部选票都看过了，风险仍超过所定的限：请照全部选票重新计票" }
}
