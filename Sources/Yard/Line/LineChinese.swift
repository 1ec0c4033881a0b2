struct LineChinese: LineWords {
    var heardPassed: [String] { ["通过"] }
    var heardFailed: [String] { ["未通过", "不通过"] }
    var close: [String] { ["结束"] }
    var probationary: [String] { ["预备", "预备党员", "中共预备党员"] }
    var voteAgain: [String] { ["重新表决", "再次表决", "重新投票", "重投", "复议"] }
    var everyone: [String] { ["全体"] }
    var together: [String] { ["大家", "众人", "群众", "全场", "全体人员", "全体村民", "全体居民"] }
    var chairperson: [String] { ["主持人", "主席", "会议主持"] }
    var recordKeeper: [String] { ["记录人", "记录员"] }
    var except: [String] { ["除", "除了"] }
    var somebody: [String] { ["某", "某人"] }
    var asking: [String] { ["请", "由"] }
    var last: [String] { ["最后"] }
    var yes: [String] { ["是"] }
    var no: [String] { ["否"] }
    var nextMeeting: [String] { ["下次会", "下次", "下一次会", "下一次"] }
    var without: [String] { ["无", "没有"] }
    var passed: [String] { ["通过"] }
    var changed: [String] { ["改"] }
    var tabled: [String] { ["搁置"] }
    var everything: [String] { ["全部"] }

    var people: [String] { ["人", "名", "位", "票", "个人", "个"] }
    var papers: [String] { ["份", "张", "票"] }
    var households: [String] { ["户"] }
    var minutes: [String] { ["分钟", "分"] }
    var hours: [String] { ["小时", "个小时"] }
    var halfHour: [String] { ["半小时", "半个小时", "半个钟头"] }
    var days: [String] { ["天", "日"] }

    var choosing: [String] { ["选举", "推选", "推举", "改选", "补选", "增选", "增补", "选", "聘任", "聘", "聘请", "任命", "由"] }
    var choosingLinks: [String] { ["当选为", "当选", "担任", "出任", "进入", "为", "当", "任", "做", "进"] }
    var betweenNames: [String] { ["、", "和", "及", "与"] }
    var of: [String] { ["的"] }
    var afterPost: [String] { ["的职务", "职务", "一职"] }
    var agreeing: [String] { ["一致同意", "同意", "决定", "通过"] }
    var endingPost: [String] { ["罢免", "免去", "撤换"] }
    var resigning: [String] { ["辞去", "辞职"] }
    var preparing: [String] { ["起草", "草案", "提请", "提交", "提出", "学习", "听取", "介绍", "征求意见", "宣传"] }
    var leavingPost: [String] { ["罢免", "免去", "辞去", "辞职", "撤换", "离任"] }

    var daysAhead: [String: Int] { ["今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3] }
    var daysBack: [String: Int] { ["昨天": 1, "昨日": 1, "前天": 2, "大前天": 3] }
    var weekdays: [String: Int] {
        var days: [String: Int] = [:]
        for week in ["周", "星期", "礼拜"] {
            for (place, day) in ["一", "二", "三", "四", "五", "六", "日"].enumerated() { days[week + day] = place + 1 }
            days[week + "天"] = 7
        }
        return days
    }
    var weeks: [String: Int] { ["本周": 0, "这周": 0, "本星期": 0, "这星期": 0, "下周": 1, "下星期": 1, "下礼拜": 1, "下下周": 2] }
    var monthEnds: [String: Int] { ["月底": 0, "本月底": 0, "这月底": 0, "下月底": 1, "下个月底": 1] }
    var daysAfter: [String] { ["天后", "天之后", "天以后", "天内"] }
    var deadline: [String] { ["之前", "以前", "前"] }
    var deadlineLeads: [String] { [] }
    var monthNames: [[String]] { [] }
    var mornings: [String] { ["凌晨", "清早", "早上", "早晨", "上午", "早"] }
    var afternoons: [String] { ["中午", "下午", "傍晚", "晚上", "夜里", "晚"] }
    var halfDays: [String: Int] { [:] }
    var hourMarks: [String] { ["点钟", "点", "时"] }
    var partHours: [String: Int] { ["半": 30, "一刻": 15, "三刻": 45] }
    var noons: [String] { ["中午", "下午"] }
    var minuteMarks: [String] { ["分钟", "分"] }
    var work: [String] { ["个工", "工"] }
    var years: [String] { ["年"] }
    var yuan: [String] { ["元整", "元", "圆整", "圆", "块钱", "块"] }
}
