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

    var nearKin: [String] {
        [
            "配偶", "夫妻", "夫妇", "丈夫", "妻子", "爱人", "老公", "老婆", "两口子", "父", "母", "爸", "妈", "爹", "娘", "儿子", "女儿", "子女", "兄",
            "弟", "姐", "妹", "哥", "爷", "奶", "外公", "外婆", "孙",
        ]
    }
}
