import Kernel

struct WarningsChinese: WarningWords, ChineseGrammar {
    func turns(_ name: String, _ turns: Int, most: Int, _ citation: Citation) -> String {
        "\(name)第\(turns)次发言，每人每件事\(most)次\(clause(citation))"
    }
    func spoken(_ name: String, minutes: Int, seconds: Int, most: Int, _ citation: Citation) -> String {
        "\(name)说了\(minutes)分\(seconds)秒，每次\(most)分\(clause(citation))；叫停打 停"
    }
    func spokeOutOfTurn(_ name: String, holder: String) -> String { "\(name)没有轮到，\(holder)正在发言；叫停打 停 \(name) 事由=抢话" }
    func givenOutOfTurn(_ given: String, first: String) -> String { "\(given)前面还有\(first)在等（没说过的先说，正反轮流）" }

    func leaving(_ names: [String]) -> String { "\(list(names))离场：" }
    func quorumLost(_ present: Int, _ unit: BodyUnit, required: Int, missing: Int, back: String) -> String {
        "到会\(count(present, unit))，法定\(required)，差\(missing)。可以说，不能决。"
            + "回来打 到 \(back)；重数打 清点 N人；等人打 休会 10分"
    }
    let aName = "名字"
    func moreThanEntitled(_ present: Int, entitled: Int, _ unit: BodyUnit) -> String {
        "到会\(count(present, unit))，多于应到\(count(entitled, unit))：应到写少了打 应到 \(present) 事由=…；人数多了打 清点 N人，或 离 名字"
    }
    func quorumBack(_ present: Int, _ unit: BodyUnit, required: Int) -> String {
        "到会\(count(present, unit))，法定\(required)，又够了，可以决"
    }
    func settledWithoutQuorum(present: Int, required: Int) -> String { "到会\(present)，法定\(required)，议定时人数不够，会写进记录" }

    func bodySize(_ members: Int, least: Int, most: Int?, isOdd: Bool, _ citation: Citation) -> String {
        "应到\(members)人，应当" + (most.map { "是\(least)至\($0)人" } ?? "不少于\(least)人") + (isOdd ? "、单数" : "")
            + clause(citation)
    }
    func noWomen(_ citation: Citation) -> String { "应到的人里没有妇女，应当有\(clause(citation))" }
    func kinTogether(_ one: String, _ other: String, _ citation: Citation) -> String {
        "\(one)和\(other)是近亲属，不应当同在\(clause(citation))"
    }

    func overTime(_ item: Int, minutes: Int, limit: Int) -> String {
        "第\(item)项定\(limit)分，已经\(minutes)分；要表决打 表决，放下打 搁置"
    }
    func lateRecord(_ clock: String) -> String { "补记：发生在\(clock)" }
    func clockBehind(_ clock: Moment, last: Moment) -> String {
        "电脑的钟（\(time(clock))）比已经记下的（\(time(last))）早：没写时间的行会排到前面去；先把钟调对，或每行写 @时间"
    }
}
