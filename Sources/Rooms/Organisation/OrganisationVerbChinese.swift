struct OrganisationVerbChinese: OrganisationVerbWords {
    var organisation: VerbWords {
        .init(
            "组织",
            usage: "组织 名称 类型=社会组织 领域=甲,乙 上级=… 负责人=… 成立=日期 备案=文号 备案日期=… 地点=… 挂牌=日期 章程=… 制度=… 人员框架=… 服务计划=… 角色=… | 名称 看",
            help: "登记一个组织；已有的，改写上的几样；加 看，看谁在里面、从哪天起、凭哪一条")
    }
    var incubate: VerbWords {
        .init("孵化", usage: "孵化 组织 阶段=意向|筹备|成立|备案|登记|退出 日期=… 事由=…", help: "组织走到哪一步，只往前；备案还差什么会列出来")
    }
    var serve: VerbWords {
        .init("任职", usage: "任职 姓名… 组织=… 职务=… 骨干=是 起=… 止=…", help: "谁在哪个组织任什么职，从哪天起")
    }
    var leavePost: VerbWords {
        .init("卸任", usage: "卸任 姓名… 组织=… 职务=… 日期=… 事由=…", help: "谁从哪个组织退下来；不写职务就是全部")
    }
    var statusOf: VerbWords {
        .init("身份", usage: "身份 姓名… 本土社工|社工|志愿者|督导|党员 起=… 止=… 依据=…", help: "谁是社工、志愿者、督导、党员，从哪天起；只写 止 就是到那天为止")
    }
    var resource: VerbWords {
        .init("资源", usage: "资源 [什么 来自=… 给=… 金额=… 物=… 日期=…]", help: "基金会、企业出了什么；不写内容就看有过的")
    }
    var community: VerbWords {
        .init("社区", usage: "社区 [街道=… 试点=是 特点=整体搬迁,空心化 模式=一建领三建]", help: "这个社区本身；不写内容就看")
    }
    var scheme: VerbWords {
        .init("方案", usage: "方案 [题目 文号=… 日期=…]", help: "工作依据的实施方案；不写内容就看")
    }
    var channel: VerbWords {
        .init("渠道", usage: "渠道 [微信公众号 名称=… 起=…]", help: "怎么让大家知道；不写内容就看")
    }
    var organisationTable: VerbWords {
        .init("组织表", usage: "组织表", help: "各个组织：类型、领域、负责人、阶段、人数")
    }
    var backbone: VerbWords {
        .init("骨干", usage: "骨干", help: "谁是骨干，在哪些组织")
    }
    var field: VerbWords {
        .init("领域", usage: "领域 [名称]", help: "加一个领域；不写名称就看现有的")
    }

    var fieldKey: String { "领域" }
    var organisationKey: String { "组织" }
    var kindKey: String { "类型" }
    var aboveKey: String { "上级" }
    var headKey: String { "负责人" }
    var foundedKey: String { "成立" }
    var filingKey: String { "备案" }
    var filedKey: String { "备案日期" }
    var plateKey: String { "挂牌" }
    var rulesKey: String { "制度" }
    var staffingKey: String { "人员框架" }
    var servicePlanKey: String { "服务计划" }
    var roleKey: String { "角色" }

    var stageKey: String { "阶段" }
    var backboneKey: String { "骨干" }
    var receiverKey: String { "给" }
    var subdistrictKey: String { "街道" }
    var pilotKey: String { "试点" }
    var traitsKey: String { "特点" }
    var modelsKey: String { "模式" }
    var documentNumberKey: String { "文号" }
    var calledKey: String { "名称" }

    var seeing: [String] { ["看"] }

    func typed(_ kind: OrganisationKind) -> String {
        switch kind {
        case .leadingGroup: "领导小组"
        case .party: "党组织"
        case .autonomous: "自治组织"
        case .social: "社会组织"
        case .functional: "功能组织"
        case .volunteers: "志愿队"
        case .station: "社工站"
        case .agency: "社工机构"
        case .charity: "慈善组织"
        case .workplace: "单位"
        case .enterprise: "企业"
        case .subdistrict: "街道"
        case .experts: "专家"
        case .alliance: "联盟"
        case .committee: "委员会"
        }
    }

    func typed(_ role: StakeholderRole) -> String {
        switch role {
        case .government: "政府主导"
        case .civilAffairs: "民政牵头"
        case .departments: "部门协作"
        case .society: "社会参与"
        }
    }

    func typed(_ stage: IncubationStage) -> String {
        switch stage {
        case .intended: "意向"
        case .preparing: "筹备"
        case .founded: "成立"
        case .filed: "备案"
        case .registered: "登记"
        case .ended: "退出"
        }
    }

    func typed(_ status: StatusKind) -> String {
        switch status {
        case .localSocialWorker: "本土社工"
        case .socialWorker: "社工"
        case .volunteer: "志愿者"
        case .supervisor: "督导"
        case .partyMember: "党员"
        }
    }

    func typed(_ field: UsualField) -> String {
        field == .elderlyAndChildren ? "\(field.rawValue) 敬老" : field.rawValue
    }
}
