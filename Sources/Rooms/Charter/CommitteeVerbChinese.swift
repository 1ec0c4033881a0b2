struct CommitteeVerbChinese: CommitteeVerbWords {
    var committee: VerbWords {
        .init("委员会", usage: "委员会 名称 章程=章程名或文件", help: "立一个委员会；已有的，换章程")
    }
    var apply: VerbWords {
        .init("入会", usage: "入会 姓名… 委员会=…", help: "申请入会")
    }
    var admit: VerbWords {
        .init("批准", usage: "批准 姓名… 委员会=…", help: "批准入会")
    }
    var resign: VerbWords {
        .init("退会", usage: "退会 姓名… 委员会=… 事由=…", help: "自愿退会")
    }
    var expel: VerbWords {
        .init("除名", usage: "除名 姓名 委员会=… 事由=…（先有 事项=除名 的表决通过）", help: "按通过的表决除名")
    }
    var clause: VerbWords {
        .init("条款", usage: "条款 3 通过 | 条款 3 改 新的文字 | 条款 3 搁置", help: "章程草案逐条过")
    }

    var charterKey: String { "章程" }
}
