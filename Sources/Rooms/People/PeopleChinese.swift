struct PeopleChinese: PeopleWords, ChineseGrammar {
    func entered(_ name: String) -> String { "登记 \(name)" }
    func changed(_ name: String) -> String { "改记 \(name)" }
    func related(_ one: String, _ other: String, _ relation: String) -> String { "\(one)和\(other)：\(relation)" }

    func unknownPerson(_ name: String) -> String { "账本里没有\(quoted(name))：先打 人员 \(name)，或在名字后面加 !" }
    func alreadyEntered(_ name: String) -> String {
        "\(name)已经登记：是另一个同名的人，打 人员 \(name)（二组）；是同一个人，要补什么就写上，如 人员 \(name) 组=二组"
    }
    func kinToSelf(_ name: String) -> String { "\(name)不能和自己是亲属：写两个人的名字" }
}
