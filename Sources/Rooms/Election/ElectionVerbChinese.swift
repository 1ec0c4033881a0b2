struct ElectionVerbChinese: ElectionVerbWords {
    var elect: VerbWords {
        .init("选举", usage: "选举 职位 名额=1 规则=双过半|多数|海选|罢免|规则名 登记=N 候选=甲,乙 保留=女:1 方式=选民|户代表|居民代表|会员", help: "把一个职位拿来选")
    }
    var nominate: VerbWords {
        .init("提名", usage: "提名 姓名… 职位= 联名=甲、乙…|N 由=组织 自荐=是", help: "提出候选人：几人联名，哪个组织，或本人自荐")
    }
    var accept: VerbWords {
        .init("接受", usage: "接受 姓名… 职位=", help: "本人愿意当候选人")
    }
    var decline: VerbWords {
        .init("谢绝", usage: "谢绝 姓名… 职位=", help: "本人不愿当候选人；以后不再提名")
    }
    var officers: VerbWords {
        .init("职责", usage: "职责 唱票=甲 计票=乙、丙 监票=丁 代书=戊", help: "谁唱票、计票、监票、代写")
    }
    var box: VerbWords {
        .init("票箱", usage: "票箱 名称 监票=甲,乙,丙 发出= 收回=", help: "一个票箱：谁监票，发出多少，收回多少")
    }
    var issue: VerbWords {
        .init("发票 发选票", usage: "发票 N | 姓名… [职位]", help: "发出选票：多少张，或者发给谁")
    }
    var collected: VerbWords {
        .init("收回", usage: "收回 N [职位]", help: "收回选票多少张")
    }
    var read: VerbWords {
        .init(
            "唱票", usage: "唱票 [职位|全部] 文件=",
            help: "开箱唱票，一行一张：1 3 5 或 132 或首字母，-2 反对，+张三 另选，空，废 事由，疑 事由，×3 三张一样；唱完打 封箱；文件=票.pb 先收文件里的票（遴选）")
    }
    var seal: VerbWords {
        .init("封箱", usage: "封箱 [两本对出来的指纹]", help: "唱完了：和收回的张数核对")
    }
    var declare: VerbWords {
        .init("宣布", usage: "宣布 [职位|全部]", help: "宣布选举结果；宣布后不能撤销")
    }
    var totals: VerbWords {
        .init("记票", usage: "记票 组名 收回= 1=40 2=37 空= 废= 职位=", help: "一个计票组的票数，各组相加")
    }
    var rule: VerbWords {
        .init("定票", usage: "定票 第几张 1 3 | 废 事由 | 空", help: "疑票怎么认定")
    }
    var reballot: VerbWords {
        .init("改票", usage: "改票 第几张=1 3", help: "唱错的那一张，写它原来的样子")
    }
    var rerun: VerbWords {
        .init("另行选举", usage: "另行选举 [职位] 候选= 名额=", help: "没选满的名额另选：得票多的落选人为候选人")
    }
    var revote: VerbWords {
        .init("再次投票", usage: "再次投票 [职位]", help: "票数相同的人再投一次")
    }
    var term: VerbWords {
        .init("任期", usage: "任期 职位 年= 起= | 任期 [日期]", help: "任期几年、哪天起；不写年和起，就列出那天谁在任")
    }
    var count: VerbWords {
        .init("票数", usage: "票数", help: "唱到哪里了，各人多少票")
    }
    var calendar: VerbWords {
        .init("日程", usage: "日程 选举日 [选民名单= 正式候选人= …] | 日程", help: "由选举日算出各项公告的日子")
    }
    var handOver: VerbWords {
        .init("移交", usage: "移交 [日期] 事由=", help: "上一届把工作移交了")
    }

    var fileKey: String { "文件" }
    var seatsKey: String { "名额" }
    var registeredKey: String { "登记" }
    var candidatesKey: String { "候选" }
    var reservedKey: String { "保留" }
    var writeInsKey: String { "另选" }
    var byElectionKey: String { "补选" }
    var signedKey: String { "联名" }
    var representativesSignedKey: String { "代表联名" }
    var postKey: String { "职位" }
    var byKey: String { "由" }
    var themselvesKey: String { "自荐" }
    var callerKey: String { "唱票" }
    var tellerKey: String { "计票" }
    var monitorKey: String { "监票" }
    var scribeKey: String { "代书" }
    var givenKey: String { "发出" }
    var returnedKey: String { "收回" }
    var blankKey: String { "空" }
    var voidKey: String { "废" }
    var yearsKey: String { "年" }

    func typed(_ mode: ElectorateMode) -> String { mode.rawValue }

    func typed(_ step: ElectionStep) -> String { step.rawValue }

    var blank: [String] { ["空", "空白", "弃", "弃权"] }
    var void: [String] { ["废", "废票"] }
    var doubt: [String] { ["疑", "疑票", "存疑"] }
}
