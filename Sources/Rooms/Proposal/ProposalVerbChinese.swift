struct ProposalVerbChinese: ProposalVerbWords {
    var propose: VerbWords {
        .init("提案 案", usage: "提案 内容 提出=姓名 金额=5000 路径=六共|四议两公开 规划=名称", help: "提出一个要表决的提案")
    }
    var second: VerbWords {
        .init("附议 附", usage: "附议 姓名 [P1]", help: "附议待决的提案")
    }
    var amend: VerbWords {
        .init("修正 修", usage: "修正 [P1|P1-1] 加上的话 | 旧→新 提出=姓名 金额=5000", help: "改提案的字句，先于提案表决")
    }
    var withdraw: VerbWords {
        .init("撤回", usage: "撤回 [P1]", help: "提案人收回提案")
    }
    var takeUp: VerbWords {
        .init("续议", usage: "续议 P1", help: "接着议以前会上的提案")
    }
    var resolved: VerbWords {
        .init("决议", usage: "决议 内容", help: "这一项议定了什么")
    }

    var pathKey: String { "路径" }

    var spending: [String] {
        [
            "出", "花", "拨", "付", "支", "投", "借", "捐", "补助", "补贴", "动用", "使用", "批准", "经费", "预算", "资金", "费用", "共",
            "计", "需",
        ]
    }
}
