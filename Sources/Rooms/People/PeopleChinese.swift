struct PeopleChinese: PeopleWords, ChineseGrammar {
    func entered(_ name: String) -> String { "登记 \(name)" }
    func changed(_ name: String) -> String { "改记 \(name)" }
    func related(_ one: String, _ other: String, _ relation: String) -> String { "\(one)和\(other)：\(relation)" }

    func unknownPerson(_ name: String) -> String { "账本里没有\(quoted(name))：先打 人员 \(name)，或在名字后面加 !" }
    func kinToSelf(_ name: String) -> String { "\(name)不能和自己是亲属：写两个人的名字" }
    func bornLater(_ name: String) -> String { "\(name)的出生日期还没有到：改 出生=年-月-日" }
    func alreadyKnown(_ name: String, other: String) -> String {
        "\(name)已经登记：是同一个人就不用再打；是另一个同名的人，写 人员 \(other)"
    }
    func nothingNew(_ name: String) -> String { "\(name)已经登记，这一行没有新的内容" }
    func namesake(_ name: String, before: [String], changes: String, other: String) -> String {
        "\(name)已经登记，\(difference(before, changes))：是同一个人要改，写 人员 \(name) \(changes) 事由=…；"
            + "是另一个同名的人，写 人员 \(other) \(changes)"
    }

    func samePerson(_ name: String, _ difference: String?) -> String {
        "\(name)已经登记\(difference.map { "，\($0)" } ?? "")。是同一个人吗？"
    }
    func difference(_ before: [String], _ changes: String) -> String {
        "原来记的是\(list(before))，这一行是 \(changes)"
    }
    func same(_ name: String) -> String { "是同一个\(name)" }
    func other(_ name: String) -> String { "是另一个人，记作 \(name)" }
}
