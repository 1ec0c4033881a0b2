struct MotionVerbChinese: MotionVerbWords {
    var reorder: VerbWords {
        .init("移动", usage: "移动 3 1（第3项移到第1位）", help: "改议程的先后")
    }
    var refer: VerbWords {
        .init("交办", usage: "交办 [P1] 委员会=名称 至=日期 提出=姓名", help: "交给委员会，到日子自己回到议程")
    }
    var postponeTo: VerbWords {
        .init("延至", usage: "延至 [P1] 日期|下次会 提出=姓名", help: "推到哪一天或下次会，到时自己回到议程")
    }
    var divide: VerbWords {
        .init("拆分", usage: "拆分 [P1] 甲；乙 提出=姓名", help: "一个提案拆成几个，各自表决")
    }
    var alternatives: VerbWords {
        .init("并案", usage: "并案 P1-1 P1-2 [P1-3]", help: "几个修正一个一个表决，再决提案")
    }
    var closeDebate: VerbWords {
        .init("停止辩论", usage: "停止辩论 提出=姓名", help: "没有人要发言了，停下来表决")
    }
    var pointOfOrder: VerbWords {
        .init("秩序", usage: "秩序 什么问题 提出=姓名", help: "提出秩序问题，请主持裁定")
    }
    var ruleOn: VerbWords {
        .init("裁定", usage: "裁定 怎么定", help: "主持对秩序问题的裁定")
    }
    var appeal: VerbWords {
        .init("申诉", usage: "申诉 提出=姓名", help: "不服裁定，付表决：赞成是推翻")
    }
    var reconsider: VerbWords {
        .init("复议", usage: "复议 [P1] 提出=姓名", help: "这次会上决了的，再议一次；两次表决都留着")
    }

    var untilKey: String { "至" }
}
