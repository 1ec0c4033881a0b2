import Kernel

struct PlanChinese: PlanWords, ChineseGrammar {
    func added(_ id: ActionID, _ who: String, _ day: String, _ text: String) -> String { "\(id) \(who) \(day)：\(text)" }
    func nobody() -> String { "（没有人）" }
    func noDay() -> String { "（没有日子）" }
    func budget(_ money: Money) -> String { "，预算\(self.money(money))" }
    func forGoal(_ goal: GoalID) -> String { "，为了目标\(goal)" }
    func goal(_ goal: GoalID) -> String { "目标\(goal)" }
    func done(_ id: ActionID) -> String { "\(id)完成" }
    func postponed(_ id: ActionID, to day: Day) -> String { "\(id)延到\(date(day))" }
    func reassigned(_ id: ActionID, to name: String) -> String { "\(id)改派\(name)" }
    func progressed(_ id: ActionID, _ text: String) -> String { "\(id)进展：\(text)" }
    func cancelled(_ id: ActionID) -> String { "\(id)取消" }
    func stageReached(_ proposal: QuestionID, _ stage: String) -> String { "\(proposal)到\(quoted(stage))" }
    func overseen(_ proposal: QuestionID, by names: [String]) -> String { "\(list(names))监督\(proposal)" }
    func tooShort(_ days: Int, asked: Int, _ citation: Citation) -> String {
        "公示\(days)天，应当不少于\(asked)天\(clause(citation))：撤销 后打 公示 … 天数=\(asked)，或到期再公示一次"
    }
    func commented(_ name: String) -> String { "\(name)的意见已记" }

    func lacksOwner(_ id: ActionID) -> String { "\(id)还没有人；补上打 改派 \(id) 名字" }
    func lacksDay(_ id: ActionID) -> String { "\(id)还没有日子；补上打 延期 \(id) 12-10" }
    func lacksOwnerAndDay(_ id: ActionID) -> String { "\(id)还没有人、日子；补上打 改派 \(id) 名字，延期 \(id) 12-10" }

    func unknownAction(_ id: ActionID) -> String { "没有任务\(id)：打 任务表 看有哪些" }
    func actionClosed(_ id: ActionID, _ state: String) -> String { "\(id)\(state)：要再做，另打 任务" }

    func withoutOwner(_ action: ActionID, _ text: String) -> String { "\(action)没有人：\(text)（改派 \(action) 名字）" }
    func withoutDay(_ action: ActionID, _ text: String) -> String { "\(action)没有日子：\(text)（延期 \(action) 12-10）" }
}

struct PlanRecordChinese: PlanRecordWords, ChineseGrammar {
    func done(_ id: ActionID) -> String { "任务\(id)完成" }
    func postponed(_ id: ActionID, to day: Day) -> String { "任务\(id)延期至\(date(day))" }
    func postponed(_ id: ActionID, from old: String, to day: Day) -> String { "任务\(id)由\(old)延期至\(date(day))" }
    func reassigned(_ id: ActionID, to name: String) -> String { "任务\(id)改派\(name)" }
    func reassigned(_ id: ActionID, from old: String, to name: String) -> String { "任务\(id)由\(old)改派\(name)" }
    func progressed(_ id: ActionID, _ text: String) -> String { "任务\(id)进展：\(text)" }
    func cancelled(_ id: ActionID) -> String { "任务\(id)取消" }
    func stageReached(_ proposal: QuestionID, _ stage: String, of method: String) -> String {
        "\(proposal)到了“\(stage)”（\(method)）"
    }
    func pledged(_ name: String, _ gift: String) -> String { "\(name)认领：\(gift)" }
    func pledged(_ name: String, _ gift: String, to proposal: QuestionID) -> String { "\(name)为\(proposal)认领：\(gift)" }
    func overseen(_ proposal: QuestionID, by names: [String]) -> String { "\(proposal)由\(list(names))监督" }
    func noticed(_ notice: String) -> String { notice }
    func noticed(_ notice: String, of proposal: QuestionID) -> String { "\(proposal)\(notice)" }
    func commented(_ name: String, _ text: String) -> String { "\(name)的意见：\(text)" }
    func commented(_ name: String, _ text: String, on proposal: QuestionID) -> String {
        "\(name)对\(proposal)的意见：\(text)"
    }

    func open() -> String { "未完成" }
    func done() -> String { "已完成" }
    func cancelled() -> String { "已取消" }
    func wasDone() -> String { "完成" }
    func wasCancelled() -> String { "取消" }
    func progress() -> String { "进展" }
    func postponed(to day: String) -> String { "延期至\(day)" }
    func postponed(from old: String, to day: String) -> String { "由\(old)延期至\(day)" }
    func reassigned(to name: String) -> String { "改派\(name)" }
    func reassigned(from old: String, to name: String) -> String { "由\(old)改派\(name)" }
    func changed(_ change: String, on day: Day) -> String { "\(date(day))\(change)" }

    func pledge(_ name: String, _ gift: String) -> String { "\(name)：\(gift)" }
    func workDays(_ number: Int) -> String { "\(number)个工" }
    func published(days: Int) -> String { "公示\(days)天" }
    func published(days: Int, at place: String) -> String { "公示\(days)天，\(place)" }
}
