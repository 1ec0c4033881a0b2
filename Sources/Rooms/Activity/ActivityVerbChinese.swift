struct ActivityVerbChinese: ActivityVerbWords {
    var activity: VerbWords {
        .init(
            "活动",
            usage: "活动 [名称|H1 日期=2026-6-19 时间=9:00-11:30 地点=… 组织=… 类型=志愿服务|主题|培训|节日|探访 领域=… 节日=端午 传承=是|项目名 预算=K1]",
            help: "记一次活动（H1）；写H1就是改它；不写内容就看现有的")
    }
    var attend: VerbWords {
        .init("到场", usage: "到场 H1 姓名…|47人|+3人 党员=12 服务=200 时长=2 民族=苗:20,侗:9", help: "活动来了谁、来了多少人；47人是点名以外的")
    }
    var wrapUp: VerbWords {
        .init("办结", usage: "办结 H1 小结=…", help: "活动办完了")
    }
    var festival: VerbWords {
        .init("节日", usage: "节日 [苗年 日期=2026-11-20|农历=十月初一]", help: "村里自己定的节日是哪天，或每年农历哪天；不写就看各节日今年在哪天")
    }
    var yearCalendar: VerbWords {
        .init("日历", usage: "日历", help: "往后十二个月的会、活动、节日")
    }

    var timeKey: String { "时间" }
    var organisationsKey: String { "组织" }
    var kindKey: String { "类型" }
    var festivalKey: String { "节日" }
    var heritageKey: String { "传承" }
    var grantKey: String { "预算" }
    var partyKey: String { "党员" }
    var servedKey: String { "服务" }
    var hoursKey: String { "时长" }
    var peoplesKey: String { "民族" }
    var summaryKey: String { "小结" }
    var lunarKey: String { "农历" }

    func kind(_ kind: ActivityKind) -> String {
        switch kind {
        case .volunteering: "志愿服务 志愿"
        case .theme: "主题"
        case .training: "培训"
        case .festival: "节日"
        case .visit: "探访"
        }
    }
}
