struct KeyEnglish: KeyWords {
    var reason: String { "reason" }
    var place: String { "place" }
    var date: String { "date" }
    var office: String { "office" }
    var start: String { "from" }
    var lastDay: String { "until" }
    var basis: String { "basis" }
    var giver: String { "by" }
    var goods: String { "goods" }
    var relation: String { "relation" }
    var household: String { "household" }
    var committee: String { "committee" }
    var rules: String { "rules" }
    var mover: String { "mover" }
    var amount: String { "amount" }
    var method: String { "method" }
}
