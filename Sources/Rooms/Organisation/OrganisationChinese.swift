import Kernel

struct OrganisationChinese: OrganisationWords, ChineseGrammar {
    func fieldAdded(_ name: String, all: [String]) -> String { "加上领域\(quoted(name))；现有\(list(all))" }
    func entered(_ name: String, _ details: [String]) -> String { "登记组织\(name)\(bracketed(details))" }
    func changed(_ name: String, _ details: [String]) -> String { "\(name)改记\(bracketed(details))" }

    func kind(_ name: String) -> String { name }
    func fields(_ names: [String]) -> String { "领域\(list(names))" }
    func above(_ name: String) -> String { "上级\(name)" }
    func head(_ name: String) -> String { "负责人\(name)" }
    func founded(_ day: Day) -> String { "\(date(day))成立" }
    func filing(_ number: String) -> String { "备案文号\(number)" }
    func filed(_ day: Day) -> String { "\(date(day))备案" }
    func place(_ words: String) -> String { "地点\(words)" }
    func plate(_ day: Day) -> String { "\(date(day))挂牌" }
    func charter(_ words: String) -> String { "章程\(words)" }
    func rules(_ words: String) -> String { "制度\(words)" }
    func staffing(_ words: String) -> String { "人员框架\(words)" }
    func servicePlan(_ words: String) -> String { "服务计划\(words)" }
    func role(_ name: String) -> String { name }

    func fieldsKnown(_ names: [String]) -> String { "领域：\(list(names))" }

    var name: String { "组织" }
    var kindHead: String { "类型" }
    var fieldsHead: String { "领域" }
    var headHead: String { "负责人" }

    func unknownOrganisation(_ word: String, nearest: [String]) -> String {
        "没有登记\(quoted(word))这个组织"
            + (nearest.isEmpty ? "" : "，是不是\(nearest.map(quoted).joined(separator: "、"))？")
            + (nearest.isEmpty ? "；" : "") + "新的先打 组织 \(word.shortened()) 类型=…"
    }
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String {
        (nearest.isEmpty
            ? "没有\(quoted(word))这个领域，现有\(list(known))；"
            : "没有\(quoted(word))这个领域，是不是\(nearest.map(quoted).joined(separator: "、"))？")
            + "新的先打 领域 \(word.shortened())"
    }
    func knownField(_ name: String) -> String { "领域\(quoted(name))已经有了，不用再加" }
    func wantsKind(_ name: String, kinds: [String]) -> String {
        "\(quoted(name))还没有登记，新的要写类型：组织 \(name.shortened()) 类型=\(kinds.joined(separator: "|"))"
    }
    func nothingNew(_ name: String) -> String { "\(name)已经这样登记，这一行没有新的内容；要看打 组织 \(name) 看" }
    func aboveItself(_ name: String) -> String { "\(name)不能是自己的上级，也不能绕一圈回到自己：上级= 写它上面的组织" }
}
