import Kernel

struct MeetingChinese: MeetingWords, ChineseGrammar {
    func opened(_ number: Int, _ kind: String, _ title: String, rules: String) -> String {
        "第\(number)次会：\(kind) \(title)；规则\(quoted(rules))"
    }
    func quorum(_ required: Int, of entitled: Int, _ unit: BodyUnit, _ citation: Citation) -> String {
        "，应到\(count(entitled, unit))，法定\(required)\(clause(citation))"
    }
    func quorumUnreckoned(_ rule: String, _ citation: Citation) -> String {
        "，法定：\(rule)\(clause(citation))；没有写 应到=，法定人数算不出来，补上打 应到 N"
    }
    func electors(_ told: String) -> String { "，\(told)" }
    func extraVotes(_ told: String, _ citation: Citation) -> String { "；\(told)\(clause(citation))" }
    func noClauseOnProxies(_ kind: String) -> String { "；\(kind)的规则没有写可以委托：这一票照计，但不算到会，结果里写明" }
    func noQuorum(of entitled: Int, _ unit: BodyUnit) -> String { "，应到\(count(entitled, unit))，没有规定法定人数" }
    func carried(_ actions: String) -> String { "以前没做完的任务：\(actions)" }
    let nobody = "没有人"
    let noDay = "没有日子"
    let overdue = "，已过期"
    func chair(_ name: String) -> String { "主持：\(name)" }
    func recorder(_ name: String) -> String { "记录：\(name)" }

    func arrived(_ names: [String], here: String) -> String { "\(list(names))到会，\(here)" }
    func entitledMended(_ entitled: Int, _ unit: BodyUnit, here: String) -> String {
        "应到改为\(count(entitled, unit))，\(here)"
    }
    func counted(here: String) -> String { "清点，\(here)" }
    func arrived(_ heads: Int, here: String) -> String { "又到\(heads)，\(here)" }
    func left(_ heads: Int, here: String) -> String { "走了\(heads)，\(here)" }
    func left(_ names: [String], here: String) -> String { "\(list(names))离场，\(here)" }
    func excused(_ names: [String]) -> String { "\(list(names))请假" }
    func absent(_ names: [String]) -> String { "\(list(names))缺席" }
    func observing(_ names: [String]) -> String { "\(list(names))列席" }
    func recused(_ name: String, voters: Int) -> String { "\(name)回避这一项，能投票的\(voters)" }
    func because(_ reason: String) -> String { "：\(reason)" }

    func item(_ number: Int, _ title: String) -> String { "第\(number)项 \(title)" }
    func minutes(_ limit: Int) -> String { "\(limit)分" }
    func itemTaken(_ number: Int, _ title: String) -> String { "进入第\(number)项 \(title)" }
    func itemTabled(_ number: Int) -> String { "第\(number)项搁置" }
    func queued(_ names: [String]) -> String { "\(list(names))举手" }
    func inOrder(_ names: [String]) -> String { "；依次：\(list(names))" }
    func floorGiven(_ name: String) -> String { "请\(name)发言" }
    func stopped(_ name: String) -> String { "叫停\(name)" }
    func noted(_ speaker: String) -> String { "\(speaker)：已记" }
    let resolved = "决议已记"

    let recess = "休会"
    func recess(_ minutes: Int, until clock: String) -> String { "休会\(minutes)分，到\(clock)" }
    let howToResume = "；回来打 续会"
    func resumed(here: String) -> String { "续会，\(here)" }
    let adjourned = "散会。看纪要打 纪要；通过打 通过纪要"

    func withoutQuorum(_ text: String, present: Int, required: Int) -> String {
        "议定时人数不够（到会\(present)，法定\(required)）：\(text)"
    }
    func nobodyMends(_ findings: Int) -> String { "督导说了\(findings)条，没有交代谁改：打 任务 姓名 日期 改什么" }
    func itemNotTaken(_ number: Int, _ title: String) -> String { "第\(number)项没有议：\(title)" }
}
