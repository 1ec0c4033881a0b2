struct PeopleVerbChinese: PeopleVerbWords {
    var person: VerbWords {
        .init("人员", usage: "人员 姓名 性别=女 户=…（可选项任意）", help: "登记一个人；已登记的，补上给出的几项，改要写事由")
    }
    var kin: VerbWords {
        .init("亲属", usage: "亲属 甲 乙 关系=配偶", help: "两人是什么亲属：选举回避、委托都要看")
    }

    var genderKey: String { "性别" }
    var bornKey: String { "出生" }
    var ethnicityKey: String { "民族" }
    var groupKey: String { "组" }
    var workplaceKey: String { "单位" }
    var partyKey: String { "党员" }
    var representativeKey: String { "代表" }
    var awayKey: String { "外出" }
    var aliasKey: String { "别名" }
    var extraVotesKey: String { "附加票" }
}
