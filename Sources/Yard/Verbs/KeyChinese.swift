struct KeyChinese: KeyWords {
    var reason: String { "事由" }
    var place: String { "地点" }
    var date: String { "日期" }
    var office: String { "职务" }
    var start: String { "起" }
    var lastDay: String { "止" }
    var basis: String { "依据" }
    var giver: String { "来自" }
    var goods: String { "物" }
    var relation: String { "关系" }
    var household: String { "户" }
    var committee: String { "委员会" }
    var rules: String { "规则" }
    var mover: String { "提出" }
    var amount: String { "金额" }
    var method: String { "方式" }
}
