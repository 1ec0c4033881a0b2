struct PlanVerbChinese: PlanVerbWords {
    var action: VerbWords {
        .init("任务 务", usage: "任务 [姓名] [12-10] 要做的事 预算=5000 目标=G1", help: "记下谁在什么时候前做什么")
    }
    var done: VerbWords {
        .init("完成", usage: "完成 A1 [说明] 事由=…", help: "任务做完了")
    }
    var postpone: VerbWords {
        .init("延期", usage: "延期 A1 12-20 事由=…", help: "任务换个日子")
    }
    var reassign: VerbWords {
        .init("改派", usage: "改派 A1 姓名 事由=…", help: "任务换个人")
    }
    var progress: VerbWords {
        .init("进展", usage: "进展 A1|G1 做到哪里了 完成=40%", help: "任务或目标做到哪里了")
    }
    var cancel: VerbWords {
        .init("取消", usage: "取消 A1|H1 事由=…", help: "任务或活动不做了")
    }
    var stage: VerbWords {
        .init("阶段", usage: "阶段 P1 [阶段名]", help: "提案走到下一步，或说明还差什么")
    }
    var pledge: VerbWords {
        .init("认领", usage: "认领 姓名 出什么 提案=P1 金额=… 工=…", help: "谁出钱、出工、出料")
    }
    var oversee: VerbWords {
        .init("监督", usage: "监督 姓名… 提案=P1", help: "谁来监督")
    }
    var publish: VerbWords {
        .init("公示", usage: "公示 [P1 | 账 | K1] 天数=15 地点=… 起=… 止=…", help: "贴出去让大家看")
    }
    var comment: VerbWords {
        .init("意见", usage: "意见 姓名 内容 提案=P1", help: "公示期间的意见")
    }

    var budgetKey: String { "预算" }
    var proposalKey: String { "提案" }
    var workKey: String { "工" }
    var daysKey: String { "天数" }
}
