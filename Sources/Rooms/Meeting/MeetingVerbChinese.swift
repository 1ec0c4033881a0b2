struct MeetingVerbChinese: MeetingVerbWords {
    var open: VerbWords {
        .init(
            "开会", usage: "开会 院坝会|M1 标题 地点=… 主持=… 记录=… 日期=… 应到=35 [再次召集=是] [讲师=… 督导=… 学时=3]",
            help: "开一场会；种类可只打开头几个字；预告过的打 开会 M1")
    }
    var entitled: VerbWords {
        .init("应到", usage: "应到 13 | 13户 | 委员会 事由=…", help: "改开会时写的应到，法定人数跟着变")
    }
    var chair: VerbWords {
        .init("主持", usage: "主持 姓名", help: "换主持人")
    }
    var recorder: VerbWords {
        .init("记录", usage: "记录 姓名", help: "换记录人")
    }
    var present: VerbWords {
        .init("签到 到", usage: "签到 姓名… | 全体 除 甲 | 47人 | 31户 | +3人", help: "谁到了；人多时先报人数")
    }
    var excuse: VerbWords {
        .init("请假 假", usage: "请假 姓名… 事由=…", help: "请假的人")
    }
    var absent: VerbWords {
        .init("缺席", usage: "缺席 姓名… 事由=…", help: "没来也没请假的人")
    }
    var leave: VerbWords {
        .init("离场 离", usage: "离场 姓名… | 1人", help: "中途离开")
    }
    var observe: VerbWords {
        .init("列席 列", usage: "列席 姓名… 职务=…", help: "旁听的人，不计入到会，不表决")
    }
    var headcount: VerbWords {
        .init("清点 点", usage: "清点 40人", help: "重数现场人数")
    }
    var proxy: VerbWords {
        .init("委托", usage: "委托 委托人 受托人 关系=… 书面=是", help: "不在场的人托谁投票")
    }
    var recuse: VerbWords {
        .init("回避", usage: "回避 姓名 事由=…", help: "这一项不参加表决")
    }
    var item: VerbWords {
        .init("议题", usage: "议题 标题 类型=讨论|表决|选举|通报 时限=15分 表决权=…", help: "议程上加一项")
    }
    var next: VerbWords {
        .init("下一项", usage: "下一项", help: "进入议程的下一项")
    }
    var goTo: VerbWords {
        .init("回到", usage: "回到 2", help: "跳到第几项")
    }
    var table: VerbWords {
        .init("搁置", usage: "搁置 [第几项]", help: "这一项先放下，连同待决的提案")
    }
    var recess: VerbWords {
        .init("休会", usage: "休会 10分 事由=…", help: "歇一会儿")
    }
    var resume: VerbWords {
        .init("续会", usage: "续会", help: "接着开")
    }
    var adjourn: VerbWords {
        .init("散会", usage: "散会", help: "会开完了")
    }
    var queue: VerbWords {
        .init("举手", usage: "举手 姓名… 立场=赞成|反对", help: "排队等发言")
    }
    var giveFloor: VerbWords {
        .init("发言", usage: "发言 [姓名]", help: "请谁发言；不写名字就请排在最前的")
    }
    var stop: VerbWords {
        .init("叫停 停", usage: "叫停 [姓名] 事由=抢话|跑题|人身攻击|超时", help: "请发言的人停下")
    }

    var chairKey: String { "主持" }
    var recorderKey: String { "记录" }
    var entitledKey: String { "应到" }
    var writtenKey: String { "书面" }
    var typeKey: String { "类型" }
    var limitKey: String { "时限" }
    var electorateKey: String { "表决权" }
    var sideKey: String { "立场" }
    var calledAgainKey: String { "再次召集" }

    /// The name, and what people and reports also say for it.
    func typed(_ kind: MeetingKind) -> String {
        switch kind {
        case .kickoff: "启动会 启动会议"
        case .progress: "推进会 推进会议"
        case .supervision: "督导会 督导会议"
        case .training: "培训会 培训会议"
        case .joint: "联席会议 联席会 项目联席会议"
        case .developmentPlan: "发展规划会 规划会"
        case .residentsTalk: "居民共商会 居民共商"
        case .deliberation: "议事会 居民议事会 村民议事会"
        default: kind.rawValue
        }
    }

    func typed(_ type: ItemType) -> String { type.rawValue }

    func typed(_ side: Side) -> String { side.rawValue }
}
