struct ConveningVerbChinese: ConveningVerbWords {
    var convene: VerbWords {
        .init(
            "预告 通知开会",
            usage:
                "预告 [种类 标题|M1 日期=12-20 时间=9:00 地点=… 议题=甲 15分；乙 主持=… 应到=… 讲师=… 督导=… 学时=3 通知=12-5 规则=…]",
            help: "先定下一场会（M1），会议通知照它出；写M1就是改；不写内容就看定了哪些；开的时候打 开会 M1")
    }
    var schedule: VerbWords {
        .init(
            "会期", usage: "会期 [种类 每=月|季度|半年|年|30天 起=… 止=… 规划=… 依据=P3 委员会=…]",
            help: "自己定的会多久开一次，该开的会照它算；再写一次就是改")
    }
    var due: VerbWords {
        .init(
            "该开的会", usage: "该开的会 [全部] [日期=2026-12-31]",
            help: "照法律、章程、规划该开哪些会，上次什么时候，哪天以前要开；过期的在前，还有过期的任务和公示")
    }

    var everyKey: String { "每" }
    var itemsKey: String { "议题" }
    var noticedKey: String { "通知" }
    var trainerKey: String { "讲师" }
    var supervisorKey: String { "督导" }
    var hoursKey: String { "学时" }

    func interval(_ interval: CalendarInterval) -> String {
        switch interval {
        case .month: "月"
        case .quarter: "季度 季"
        case .halfYear: "半年"
        case .year: "年"
        }
    }
}
