struct RuleChinese: RuleWords {
    // Rules, and what they are good for
    var cambridge: RuleLabel { RuleLabel("剑桥市（马萨诸塞）单记可转移投票", goodFor: "整张选票转移，按剑桥市规则核对") }
    var cambridgeFloor: RuleLabel { RuleLabel("首次淘汰的最低票数", goodFor: "提名所需签名数；小型选举设为0") }
    var drawingLots: RuleLabel { RuleLabel("抽签", goodFor: "轮值、抽查、平局，种子事先公布人人可验") }
    var seed: RuleLabel { RuleLabel("公布的种子", goodFor: "如开奖号码、收盘指数，各以.和/收尾") }
    var ers97: RuleLabel { RuleLabel("选举改革协会1997年规则", goodFor: "协会、工会等手工计票的比例选举") }
    var instantRunoff: RuleLabel { RuleLabel("排序复选（即时决选）", goodFor: "一个职位、候选人多，又不想投第二次") }
    var overvote: RuleLabel {
        RuleLabel("同一名次选了多人", goodFor: "exhaust 到此作废；skip 跳到下一名次；exhaust-if-several 仍在竞选的只有一人就算给他")
    }
    var skipped: RuleLabel { RuleLabel("连续空选超过几个名次即作废", goodFor: "any 空多少都不作废") }
    var duplicates: RuleLabel { RuleLabel("同一人选了两次", goodFor: "exhaust 读到第二次即作废") }
    var ranks: RuleLabel { RuleLabel("只计前几个名次", goodFor: "选票规定最多选几名时") }
    var batch: RuleLabel { RuleLabel("一并淘汰不可能胜出者", goodFor: "轮数少") }
    var until: RuleLabel { RuleLabel("何时停止", goodFor: "two 一直到只剩两人") }
    var meek: RuleLabel { RuleLabel("米克法单记可转移投票", goodFor: "用电脑计票、最公平的比例选举") }
    var meekNewZealand: RuleLabel { RuleLabel("新西兰米克法", goodFor: "按新西兰地方选举条例核对") }
    var pseudoRandom: String { "附表1A第41至48条的伪随机数" }
    var minneapolis: RuleLabel { RuleLabel("明尼阿波利斯单记可转移投票", goodFor: "几个席位，先一并淘汰无望者，轮数少") }
    var northernIreland: RuleLabel { RuleLabel("北爱尔兰地方选举规则", goodFor: "按北爱尔兰地方选举条例核对") }
    var quotaPreferentialByQuotient: RuleLabel { RuleLabel("商数优先配额法", goodFor: "小规模、重比例的选举，受策略影响小") }
    var scottish: RuleLabel { RuleLabel("苏格兰单记可转移投票", goodFor: "按比例选出数人，手工也能复核") }
    var twoRound: RuleLabel { RuleLabel("两轮决选", goodFor: "一个职位，要求过半数；第二轮在前两名之间") }
    var warren: RuleLabel { RuleLabel("沃伦法单记可转移投票", goodFor: "认为选出同一人的选民应付出同样份额时") }
    var weightedGregory: RuleLabel { RuleLabel("加权包容格雷戈里法（精确分数）", goodFor: "要求分毫不差、不因舍入而变的比例选举") }
    var weightedGregoryReference: RuleLabel { RuleLabel("加权包容格雷戈里法（PRF参考规则）", goodFor: "与其他软件逐轮核对的参考规则") }

    // What a rule needs or passes over
    var seedNeeded: String { "抽签须有公布的种子：--set seed=…" }
    var onlyOrderOfPoints: String { "选票是打分的：这种规则只看谁的分高，不看高多少" }
    func marksNotPoints(rule: String) -> String {
        "选票是打分的，\(rule)数的是画○的票；请用 score、star、majority-judgment，或 approval（大于0算赞成）"
    }
    var pointsAsApprovals: String { "选票是打分的：这种规则把大于0的当作赞成，不看多少" }
    var orderPassedOver: String { "选票排了先后：这种规则只看选了谁，不看先后" }
    func tooFewAboveFloor(_ floor: Int64) -> String { "若淘汰所有不足\(floor)票者，余下的人不够填满席位，故逐一淘汰" }

    // Reserved seats
    func tooFewInGroup(_ group: String, seats: Int) -> String { "“\(group)”的候选人不足\(seats)名，保留席位只能按实有人数" }
    var byConstraints: String { "按希尔的约束式单记可转移投票（1998）" }
    var nothingChanged: String { "无须调整" }
    var reservedSeats: String { "保留席位" }
    func reserved(_ seats: String, _ how: String) -> String { "\(reservedSeats)\(seats)：\(how)" }
    var lastSeatsGuarded: String { "守住最后的席位" }

    // Ties
    var tooManyOutcomes: String { "并列的结果太多，未逐一列出；平局按出现的先后处理" }
    func electedEitherWay(_ names: [String]) -> String { "无论这次平局怎么定，\(names.joined(separator: "、"))都当选" }
    func tiesPassedOver(_ ties: Int) -> String { "有\(ties)次平局怎么定当选的都一样，已略过" }
    func tiesOrderOnly(_ ties: Int) -> String { "\(tiesPassedOver(ties))；谁先当选要看这些平局，先后按名单的次序" }
}
