struct ElectionPapersChinese: ElectionPaperWords, ChineseGrammar {
    var voterRegister: String { "选民登记册" }
    var registrationReport: String { "选民登记情况报告" }
    var voterCards: String { "选民证" }
    var nomination: String { "候选人提名表" }
    var candidates: String { "候选人一览表" }
    var electionPlan: String { "选举办法（草案）" }
    var electionAgenda: String { "选举大会议程" }
    var electionStaff: String { "选举工作人员名单" }
    var selectionResult: String { "推选结果报告单" }
    var representatives: String { "代表、小组长登记册" }
    var certificates: String { "当选证书" }
    var turnover: String { "换届统计表" }
    var ballotSeal: String { "选票封存单" }
    var recallRequest: String { "罢免要求书" }
    var resignation: String { "辞职申请书" }
    var byElection: String { "补选公告" }
    var supervisors: String { "村务监督委员会推选公告" }

    func listIsShort(_ listed: Int, registered: Int) -> String {
        "登记\(registered)人，名单上只有\(listed)人：差\(registered - listed)人，补齐再公布"
    }
    func nobodyStands(_ post: String) -> String { "\(post)还没有候选人" }

    func turnout(registered: Int?, issued: Int?, collected: Int?, required: Int?, isValid: Bool?) -> String {
        [
            registered.map { "登记\($0)人" }, issued.map { "发出\($0)张" }, collected.map { "收回\($0)张" },
            required.map { "参加投票须\($0)人" }, isValid.map { $0 ? "有效" : "无效" },
        ].compactMap { $0 }.joined(separator: "，")
    }
    func turnout(of posts: [String], _ figures: String) -> String { "\(list(posts))：\(figures)" }
    var total: String { "合计" }
    var ungrouped: String { "未分组" }
    var partyMember: String { "是" }
    var probationary: String { "预备" }
    var notPartyMember: String { "否" }
    func lastHeld(by name: String) -> String { "原任\(name)" }
    func seats(_ post: String, _ seats: Int) -> String { "\(post)\(seats)名" }
    var declined: String { "谢绝" }
}
