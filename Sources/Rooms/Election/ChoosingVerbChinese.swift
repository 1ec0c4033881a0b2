struct ChoosingVerbChinese: ChoosingVerbWords {
    var choose: VerbWords {
        .init(
            "遴选",
            usage:
                "遴选 [名称] 预算=30000 项目=P1,P2,P5 方式=赞成|打分|排序 规则=greedy|equal-shares|phragmen 余款=不用|加一|按票 效用=造价|项数 至多=3 满分=5 登记=N",
            help: "居民在一笔预算里选项目，发票、唱票、封箱、宣布同选举；不写预算和项目就看已有的遴选")
    }
    var draw: VerbWords {
        .init(
            "抓阄", usage: "抓阄 [名称] 抽出=P2,P1 | 种子=",
            help: "遴选平票、章程许可的，当众抽签定先后：写抽出来的次序，或者当众定下的种子（照RFC 3797，谁都能再抽一遍）；打 抽签 一样")
    }
    var drawnKey: String { "抽出" }
    var seedKey: String { "种子" }
    var projectsKey: String { "项目" }
    var completionKey: String { "余款" }
    var utilityKey: String { "效用" }
    var mostKey: String { "至多" }
    var topKey: String { "满分" }
    var toChooseKey: String { "遴选" }

    func typed(_ form: BallotForm) -> String {
        switch form {
        case .points: "打分"
        case .ranking: "排序 排先后"
        case .approvals, .marks: "赞成"
        }
    }
    func typed(_ completion: Choosing.Completion) -> String {
        switch completion {
        case .none: "不用"
        case .addOne: "加一"
        case .greedy: "按票 按票数"
        }
    }
    func typed(_ utility: Choosing.Utility) -> String {
        switch utility {
        case .cost: "造价"
        case .count: "项数"
        }
    }
}
