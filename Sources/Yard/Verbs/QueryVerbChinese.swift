struct QueryVerbChinese: QueryVerbWords {
    var status: VerbWords {
        .init("状态", usage: "状态", help: "会开到哪里了；组织、规划、基金、活动怎样了")
    }
    var agenda: VerbWords {
        .init("议程", usage: "议程", help: "议程各项")
    }
    var roll: VerbWords {
        .init("名册", usage: "名册", help: "登记在册的人")
    }
    var attendance: VerbWords {
        .init("考勤", usage: "考勤", help: "谁到了，谁没到")
    }
    var proposalTable: VerbWords {
        .init("提案表", usage: "提案表", help: "各次会的提案和走到哪一步")
    }
    var actionTable: VerbWords {
        .init("任务表", usage: "任务表", help: "谁在做什么，到哪天")
    }
    var paper: VerbWords {
        .init("纪要", usage: "纪要", help: "看看纪要现在的样子")
    }
    var papers: VerbWords {
        .init("材料", usage: "材料 [文件夹] [格式=docx、pdf]", help: "这次会该出的文书，一个文件夹装齐；放在账本旁边")
    }
    var formatKey: String { "格式" }
    var board: VerbWords {
        .init("大屏", usage: "大屏 [地址=192.168.1.20] [端口=8086] | 大屏 关", help: "把会放到墙上；写了地址，手机也能看")
    }
    var boardAddressKey: String { "地址" }
    var boardPortKey: String { "端口" }
    var boardOff: [String] { ["关", "停"] }
    var help: VerbWords {
        .init("帮助", usage: "帮助 [动词|全部]", help: "现在能打什么；某个动词怎么写")
    }
    var quit: VerbWords {
        .init("退出", usage: "退出", help: "离开，会还开着，下次接着来")
    }

    var tableHeads: [String] { ["动词", "写法", "选项", "就是"] }
}
