struct ServiceVerbChinese: ServiceVerbWords {
    var ledger: VerbWords {
        .init("台账", usage: "台账 [开|关|换密|恢复页|恢复|本人 D1|到期|销毁 D1]", help: "服务台账：要口令才打得开，里面的话在账本里都是封着的")
    }
    var client: VerbWords {
        .init(
            "对象", usage: "对象 [姓名|D1 类别=低保,空巢老人 出生=… 户=… 组=… 电话=… 地址=… 同意=是|监护人姓名 日期=…]",
            help: "登记一个服务对象（D1），要本人或监护人同意；写D1就是改它或看它")
    }
    var visit: VerbWords {
        .init("走访", usage: "走访 D1 由=姓名 日期=… 内容=… 与=H1 又=是", help: "走访了一次；同一天同一个人又去，写 又=是")
    }
    var serve: VerbWords { .init("服务", usage: "服务 D1 类型=生活照料 由=姓名 时长=2 日期=…", help: "服务了一次") }
    var pair: VerbWords { .init("结对", usage: "结对 D1 姓名… 日期=…", help: "谁和他结对") }
    var caseFile: VerbWords { .init("个案", usage: "个案 D1 目标=… 日期=…", help: "立一个个案（C1）") }
    var caseNote: VerbWords { .init("个案记", usage: "个案记 C1 做了什么 日期=…", help: "记个案的一步") }
    var closeCase: VerbWords { .init("结案", usage: "结案 C1 成效=… 日期=…", help: "个案结了") }
    var handOver: VerbWords { .init("转介", usage: "转介 D1 去=某机构 同意=是 日期=…", help: "转给别的机构，要本人同意") }
    var withdraw: VerbWords {
        .init("撤回同意", usage: "撤回同意 D1", help: "本人不再同意：他的资料从此谁也打不开，不能撤销；已经公布的数字不变")
    }
    var strike: VerbWords { .init("销号", usage: "销号 D1 事由=搬走 日期=…", help: "不再是服务对象：搬走、去世、不再需要") }
    var category: VerbWords { .init("类别", usage: "类别 名称", help: "加一种服务对象的类别") }
    var publish: VerbWords {
        .init("发布", usage: "发布 [起日] 止日", help: "公布这些天的服务数据：一两个人的数、能推算出一两个人的数不写；发过的记在账里，以后的都和它对着看")
    }

    var categoryKey: String { "类别" }
    var phoneKey: String { "电话" }
    var addressKey: String { "地址" }
    var consentKey: String { "同意" }
    var workersKey: String { "由" }
    var contentKey: String { "内容" }
    var activityKey: String { "与" }
    var againKey: String { "又" }
    var kindKey: String { "类型" }
    var goalKey: String { "目标" }
    var outcomeKey: String { "成效" }
    var destinationKey: String { "去" }

    func act(_ act: LedgerAct.Word) -> String {
        switch act {
        case .open: "开 打开"
        case .close: "关 关上"
        case .rewrap: "换密"
        case .sheet: "恢复页"
        case .recover: "恢复"
        case .person: "本人"
        case .due: "到期"
        case .destroy: "销毁"
        }
    }
    var guardian: String { "监护人" }
    var guardianNamed: String { "监护人姓名" }
    func typed(_ category: UsualCategory) -> String {
        switch category {
        case .leftBehind: "留守 留守儿童"
        default: category.rawValue
        }
    }
    func typed(_ service: UsualService) -> String {
        switch service {
        case .company: "亲情陪伴 陪伴"
        case .care: "生活照料 照料"
        case .counselling: "心理疏导 心理"
        case .inclusion: "社会融入 融入"
        default: service.rawValue
        }
    }
}
