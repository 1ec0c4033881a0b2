struct DevelopmentVerbChinese: DevelopmentVerbWords {
    var plan: VerbWords {
        .init("规划", usage: "规划 [名称 起=2026-1-1 止=2028-12-31]", help: "立一个发展规划；不写日子就看规划：领域、问题、目标、任务、晚了的")
    }
    var problem: VerbWords {
        .init("问题", usage: "问题 内容 领域=环境卫生 依据=P3|第几条 规划=名称", help: "规划要解决的一个问题（Q1）")
    }
    var goal: VerbWords {
        .init("目标", usage: "目标 Q1 内容 期=短期|中期|长期 至=2026-12-31 依据=P5", help: "一个问题要做到什么（G1）；任务 … 目标=G1 是为它做的事")
    }
    var adjust: VerbWords {
        .init("调整", usage: "调整 G1 [新的内容] 期=… 至=… 依据=P5 事由=…", help: "改一个目标，原来的留着；规划通过后没有表决依据的，文书上写明")
    }

    var planKey: String { "规划" }
    var goalKey: String { "目标" }
    var horizonKey: String { "期" }
    var percentKey: String { "完成" }

    func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .short: "短期 短"
        case .middle: "中期 中"
        case .long: "长期 长"
        }
    }
}
