struct WallChinese: WallWords, ChineseGrammar {
    let leading = "党委政府引领"
    let community = "社区"
    let organisations = "社会组织"
    let socialWork = "社会工作"
    let resources = "社会资源"
    func residents(_ known: Int) -> String { "居民（在册\(known)人）" }

    let raised = "居民提出"
    let taken = "委员会受理"
    let deliberated = "开会商议"
    let decided = "表决"
    let published = "公示"
    let carriedOut = "落实"
    let overseen = "监督"
    let reported = "反馈"
    func matters(_ count: Int) -> String { "提案\(count)件" }
    func bodies(_ count: Int) -> String { "委员会\(count)个" }
    func meetings(_ count: Int) -> String { "会议\(count)次" }
    func adopted(_ count: Int, of adopted: Int) -> String { "决定\(count)件，通过\(adopted)件" }
    func notices(_ count: Int) -> String { "公示\(count)次" }
    func tasks(_ count: Int) -> String { "任务\(count)项" }
    func overseers(_ count: Int) -> String { "监督\(count)项" }
    func tasksDone(_ count: Int) -> String { "办完\(count)项" }

    let received = "接案"
    let assessed = "预估"
    let planned = "计划"
    let helped = "介入"
    let reviewed = "评估"
    let closed = "结案"
    let followed = "跟进"
    func andOthers(_ all: Int) -> String { "等\(all)人" }

    func head(_ name: String) -> String { "负责人 \(name)" }
}

struct OrganisationPaperChinese: OrganisationPaperWords {
    let organisations = "组织表"
    let filing = "备案申请表"
    let mechanism = "三社联动机制服务图"
    let committees = "功能委员会介绍"
    let participation = "功能委员会参与机制流程图"
    let casework = "社会工作专业服务工作流程图"
    let structure = "项目人员组织架构图"
}
