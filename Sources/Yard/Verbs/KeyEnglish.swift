struct KeyEnglish: KeyWords {
    var reason: String { "reason" }
    var place: String { "place" }
    var date: String { "date" }
    var office: String { "office" }
    var relation: String { "relation" }
    var household: String { "household" }
    var committee: String { "committee" }
    var rules: String { "rules" }
    var mover: String { "mover" }
    var amount: String { "amount" }
    var method: String { "method" }
}
