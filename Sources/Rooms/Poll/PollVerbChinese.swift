struct PollVerbChinese: PollVerbWords {
    var vote: VerbWords {
        .init(
            "表决 决",
            usage:
                "表决 [P1] [26 11 2 | 结束] [方式=举手|记名|无记名|投豆|口头|鼓掌 结果=通过|未通过] [赞成= 反对= 弃权=] [赞成面积= 反对面积= 弃权面积=] [事项= 对象= 当事人计入=是|否]",
            help: "表决：不带数字开票，带数字计票（赞成 反对 弃权）；记名没报完的，打 表决 结束")
    }
    var rollCall: VerbWords {
        .init("记名", usage: "记名 [P1] 甲=赞成 乙=反对 丙、丁=弃权", help: "逐个记名表决；再报一次就是改票")
    }
    var unanimous: VerbWords {
        .init("无异议", usage: "无异议 [P1]", help: "没有人反对，到会的都算赞成")
    }
    var consensus: VerbWords {
        .init("共识", usage: "共识 [P1] 5=12 4=3 1=1（五指到零各几只手）", help: "五指测温：看大家有多赞成")
    }
    var casting: VerbWords {
        .init("主持票", usage: "主持票 [P1] 赞成|反对", help: "平票时主持人定（规则给了决定票才行）")
    }
    var annul: VerbWords {
        .init("作废", usage: "作废 P1 事由=…", help: "这一轮表决不算，写进纪要")
    }

    var resultKey: String { "结果" }
    var yesKey: String { "赞成" }
    var noKey: String { "反对" }
    var abstainKey: String { "弃权" }
    var yesAreaKey: String { "赞成面积" }
    var noAreaKey: String { "反对面积" }
    var abstainAreaKey: String { "弃权面积" }
    var matterKey: String { "事项" }
    var matters: KeyValuePairs<String, String> { [:] }
    var subjectKey: String { "对象" }
    var subjectCountsKey: String { "当事人计入" }

    func typed(_ method: PollMethod) -> String { method.rawValue }

    func typed(_ choice: Choice) -> String { choice.rawValue }
}
