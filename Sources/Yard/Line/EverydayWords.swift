/// What people say for a verb, and the verb that they mean. A word that is none is answered with it.
///
/// These go before what is merely written or pronounced alike: 结束 sounds like 接受, and means 散会.
enum EverydayWords {
    /// The verb meant, by its Chinese name.
    static func verb(meantBy word: String) -> Verb? {
        let word = word.folded
        if let name = verbs[word] { return Verbs.named(name) }
        // 投票表决, 结束会议: the longest such word that it begins with.
        let front = verbs.keys.filter { $0.count > 1 && $0.containsHan && word.hasPrefix($0) }.max {
            ($0.count, $1) < ($1.count, $0)
        }
        return front.flatMap { verbs[$0] }.flatMap(Verbs.named)
    }

    private static let verbs: [String: String] = [
        // Motions and votes
        "动议": "提案", "提议": "提案", "议案": "提案", "建议": "提案", "motion": "提案", "move that": "提案",
        "投票": "表决", "票决": "表决", "举手表决": "表决", "表决结果": "表决", "付表决": "表决", "ballot": "表决", "poll": "表决",
        "全票通过": "无异议", "一致通过": "无异议", "全体通过": "无异议", "鼓掌通过": "无异议", "没意见": "无异议", "unanimously": "无异议",
        "赞同": "附议", "支持": "附议", "修改": "修正", "收回提案": "撤回", "点名表决": "记名", "唱名": "记名", "定了": "决议",
        "议定": "决议", "resolve": "决议", "decision": "决议",
        // What is moved
        "秩序问题": "秩序", "异议": "秩序", "裁决": "裁定", "主持裁决": "裁定", "重议": "复议", "重新表决": "复议", "分开": "拆分",
        "交委员会": "交办", "转交": "交办", "推迟": "延至", "延后": "延至", "改期": "延至", "换顺序": "移动", "调整议程": "移动",
        "停止讨论": "停止辩论", "结束辩论": "停止辩论", "结束讨论": "停止辩论", "point of order": "秩序", "previous question": "停止辩论",
        // The course of the meeting
        "开始": "开会", "开始开会": "开会", "会议开始": "开会", "start": "开会", "begin": "开会",
        "休息": "休会", "暂停": "休会", "中场": "休会", "break": "休会", "pause": "休会",
        "继续": "续会", "继续开会": "续会", "复会": "续会", "continue": "续会",
        "结束": "散会", "闭会": "散会", "会议结束": "散会", "结束会议": "散会", "散了": "散会", "完了": "散会", "end": "散会",
        "close": "散会", "finish": "散会", "下一个": "下一项", "下一议题": "下一项", "下一题": "下一项", "下面": "下一项",
        "第一项": "下一项", "进入": "下一项", "先放": "搁置", "放一放": "搁置", "暂缓": "搁置",
        // People
        "来了": "签到", "报到": "签到", "到场": "签到", "到会": "签到", "出席": "签到", "迟到": "签到", "here": "签到",
        "走了": "离场", "早退": "离场", "退场": "离场", "先走": "离场", "旁听": "列席", "数人": "清点", "人数": "清点", "点名": "签到",
        "代投": "委托", "主持人": "主持", "记录人": "记录", "停止": "叫停", "打断": "叫停", "讲话": "发言", "说": "发言",
        // Slips and papers
        "反悔": "撤销", "后悔": "撤销", "撤消": "撤销", "取消上一步": "撤销", "打错了": "撤销", "删除": "撤销", "删掉": "撤销",
        "cancel that": "撤销", "back": "撤销", "delete": "撤销", "重做": "恢复", "改正": "更正", "改错": "更正",
        "会议纪要": "纪要", "会议记录": "纪要", "打印": "纪要", "输出": "纪要", "print": "纪要", "export": "纪要", "exit": "退出",
        "bye": "退出", "关闭": "退出", "指令": "帮助", "命令": "帮助", "怎么用": "帮助", "commands": "帮助",
        // Tasks and elections
        "分工": "任务", "派活": "任务", "做完": "完成", "办完": "完成", "task": "任务", "todo": "任务", "投票选举": "选举",
        "改选": "选举", "竞选": "选举", "election": "选举", "选票": "发票", "开票": "唱票", "公告": "公示", "张贴": "公示",
    ]
}
