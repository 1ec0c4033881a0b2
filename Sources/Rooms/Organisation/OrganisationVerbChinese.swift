struct OrganisationVerbChinese: OrganisationVerbWords {
    var organisation: VerbWords {
        .init(
            "组织",
            usage: "组织 名称 类型=社会组织 领域=甲,乙 上级=… 负责人=… 成立=日期 备案=文号 备案日期=… 地点=… 挂牌=日期 章程=… 制度=… 人员框架=… 服务计划=… 角色=… | 名称 看",
            help: "登记一个组织；已有的，改写上的几样；加 看，看谁在里面、从哪天起、凭哪一条")
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

    func typed(_ field: UsualField) -> String {
        field == .elderlyAndChildren ? "\(field.rawValue) 敬老" : field.rawValue
    }
}
