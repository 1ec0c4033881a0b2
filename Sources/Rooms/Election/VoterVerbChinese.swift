struct VoterVerbChinese: VoterVerbWords {
    var register: VerbWords {
        .init("选民登记", usage: "选民登记 姓名… | 全体 依据=户籍居住|外出参加|同意参加 别处=村名", help: "登记选民，先有选举日；写 别处= 的，在别处登记，这里不列")
    }
    var voterList: VerbWords {
        .init("名单", usage: "名单 [公布日]", help: "选民名单；写上日子，就是那天公布了（选举日二十日前）")
    }
    var challenge: VerbWords {
        .init("异议", usage: "异议 姓名 事由= 提出= 日期=", help: "对选民名单有异议：谁漏了，谁不该有；公布后五日内")
    }
    var settle: VerbWords {
        .init("答复", usage: "答复 第几号 列入|除去|维持 事由= 日期=", help: "选举委员会对异议的决定；三日内")
    }
    var leaveOpen: VerbWords {
        .init("空缺", usage: "空缺 [职位]", help: "另行选举后仍没选满，已有三人当选：不足的空着")
    }
    var review: VerbWords {
        .init("评议", usage: "评议 姓名… 称职|基本称职|不称职 日期=", help: "民主评议的结果；连续两次不称职，职务终止")
    }
    var leaveOffice: VerbWords {
        .init("离任", usage: "离任 姓名 因=辞职|丧失行为能力|判刑|去世|当选无效|评议 职位= 日期=", help: "任期没满，职务终止")
    }

    var groundKey: String { "依据" }
    var elsewhereKey: String { "别处" }
    var causeKey: String { "因" }

    func typed(_ ground: VotingGround) -> String { ground.rawValue }

    func typed(_ ruling: Objection.Ruling) -> String { ruling.rawValue }

    func typed(_ verdict: Review.Verdict) -> String { verdict.rawValue }

    func typed(_ ending: OfficeTerm.Ending) -> String {
        switch ending {
        case .resigned: "辞职"
        case .incapable: "丧失行为能力"
        case .sentenced: "判刑"
        case .died: "去世"
        case .annulled: "当选无效"
        case .review: "评议"
        case .recalled: "罢免"
        case .succeeded: "换届"
        case .handedOver: "移交"
        }
    }
}
