struct FundVerbChinese: FundVerbWords {
    var fund: VerbWords {
        .init(
            "基金", usage: "基金 [设立 100000 来源=… 日期=… | 收入 5000 来自=… 事由=… | 预算 30000 领域=… 起=… 止=…]",
            help: "设立社区发展基金，记收入，给领域定预算；不写内容就看余额")
    }
    var appropriate: VerbWords {
        .init("拨款", usage: "拨款 P3 金额=3000 收款=… 领域=… 目标=G1 日期=…", help: "照通过的提案拨一笔钱，编号K1")
    }
    var spend: VerbWords {
        .init("支出", usage: "支出 K1 350.50 事由=… 经手=… 审核=… 审批=甲、乙 单据=… 日期=…", help: "从一笔拨款里付钱")
    }
    var match: VerbWords {
        .init("配套", usage: "配套 K1 来自=… 金额=… | 工=3人日 | 物=… 折价=…", help: "别人为这笔拨款出的钱、工、物")
    }
    var refund: VerbWords { .init("退回", usage: "退回 K1 120 事由=…", help: "花出去的钱退回这笔拨款") }
    var close: VerbWords { .init("结项", usage: "结项 K1 日期=…", help: "这笔拨款用完了，余下的回到基金") }
    var reverse: VerbWords { .init("冲销", usage: "冲销 12 事由=…", help: "冲掉一笔账，两笔都留着") }
    var reconcile: VerbWords {
        .init("对账", usage: "对账 余额=… 日期=… | 事由=… 日期=…", help: "和银行的数对一对；对不上的说明原因")
    }
    var accounts: VerbWords { .init("账", usage: "账 [K1 | 收款方 | 领域] 起=… 止=…", help: "余额和一笔一笔的账") }

    var sourceKey: String { "来源" }
    var purposeKey: String { "事由" }
    var payeeKey: String { "收款" }
    var handlerKey: String { "经手" }
    var auditorKey: String { "审核" }
    var approversKey: String { "审批" }
    var receiptKey: String { "单据" }
    var valueKey: String { "折价" }
    var balanceKey: String { "余额" }

    var found: String { "设立" }
    var receive: String { "收入" }
    var budget: String { "预算" }
    var allAccounts: String { "账" }
    var workDays: [String] { ["人日", "个工", "工", "工日", "天"] }
}
