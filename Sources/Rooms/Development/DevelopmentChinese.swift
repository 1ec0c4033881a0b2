import Kernel

struct DevelopmentChinese: DevelopmentWords, ChineseGrammar {
    func planned(_ title: String, from: Day, to: Day) -> String { "规划\(quoted(title))：\(date(from))至\(date(to))" }
    func moved(_ title: String, by motion: QuestionID) -> String { "\(motion)要通过的是规划\(quoted(title))" }
    func aimed(_ motion: QuestionID, at goals: [String]) -> String { "\(motion)为的是目标\(list(goals))" }
    func servesAnother(_ motion: QuestionID, _ goals: [String], goal: String) -> String {
        "\(motion)提出时写明为的是目标\(list(goals))，不是\(goal)：另 提案 … 目标=\(goal) 表决，或不写依据（文书上写明未经表决）；就是它，写 依据=\(motion)!"
    }
    func isVoteMeant(_ motion: QuestionID, serving goals: [String], goal: String) -> String {
        "\(motion)写明为的是目标\(list(goals))，不是\(goal)，这一改是它通过的吗？"
    }
    func motion(_ id: QuestionID, _ text: String, _ state: String) -> String { "提案\(id) \(text)（\(state)）" }
    func aim(_ goal: GoalID, _ text: String) -> String { "为了目标\(goal)：\(text)" }
    func found(_ id: ProblemID, _ text: String) -> String { "问题\(id)：\(text)" }
    func set(_ id: GoalID, for problem: ProblemID, _ goal: String) -> String { "目标\(id)（解决\(problem)）：\(goal)" }
    func adjusted(_ id: GoalID, from before: String, to after: String) -> String { "\(id)由\(before)调整为\(after)" }
    func confirmed(_ id: GoalID, _ goal: String) -> String { "\(id)的调整经表决通过：\(goal)" }
    func progressed(_ id: GoalID, _ told: [String]) -> String { "\(id)进展：\(list(told))" }
    func percent(_ percent: Int) -> String { "完成\(percent)%" }

    func field(_ name: String) -> String { "领域\(name)" }
    func basis(_ proposal: QuestionID) -> String { "依据\(proposal)" }
    func basis(entry: Int) -> String { "依据第\(entry)条" }
    func goal(_ text: String, _ notes: [String]) -> String { text + bracketed(notes) }
    func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .short: "短期"
        case .middle: "中期"
        case .long: "长期"
        }
    }
    func until(_ day: Day) -> String { "至\(date(day))" }
    func agreed(by motion: QuestionID) -> String { "经\(motion)通过" }
    func notAgreed() -> String { "未经表决" }
    func withoutVote(_ told: String) -> String { "\(told)。未经表决" }
    func howToAgree(_ id: GoalID) -> String {
        "；规划已通过，这一改文书上都写明未经表决。要表决：先 提案 … 目标=\(id)，通过后打 调整 \(id) 依据=P…"
    }

    func head(_ title: String, from: Day, to: Day) -> String { "规划\(quoted(title))（\(date(from))至\(date(to))）" }
    func adopted(_ adoption: PlanAdoption) -> String { "\(date(adoption.stamp.at.day))经\(adoption.question)通过" }
    func notAdopted() -> String { "还没有通过" }
    func planMoney(_ planned: Money) -> String { "任务预算共\(money(planned))" }
    func appropriated(_ money: Money) -> String { "拨款\(self.money(money))" }
    func spent(_ money: Money) -> String { "已支\(self.money(money))" }
    func noField() -> String { "没有分领域" }
    func late() -> String { "晚了" }
    func lateToday(_ things: [String], on day: Day) -> String { "到\(date(day))晚了的：\(list(things))" }
    func nothingLate(on day: Day) -> String { "到\(date(day))没有晚了的" }
    func action(_ id: ActionID, _ text: String, _ notes: [String]) -> String { "\(id) \(text)\(bracketed(notes))" }
    func wasBefore(_ goal: String, until day: Day) -> String { "\(date(day))前为\(goal)" }
    func agreed(_ id: GoalID, _ goal: String, by motion: QuestionID) -> String { "目标\(id)：\(goal)，依据\(motion)" }
    func funded(_ id: GoalID, by grant: GrantID, _ amount: Money) -> String { "\(grant)拨款\(money(amount))，用于目标\(id)" }
    func chart(_ title: String) -> String { "规划\(quoted(title))各目标的进度" }

    func standing(_ title: String, _ notes: [String]) -> String { "规划\(quoted(title))：\(notes.joined(separator: "，"))" }
    func goals(_ count: Int, reached: Int) -> String { "目标\(count)个，完成\(reached)个" }
    func late(_ count: Int) -> String { "晚了\(count)项" }

    func noPlan() -> String { "还没有规划：先打 规划 名称 起=2026-1-1 止=2028-12-31" }
    func unknownPlan(_ title: String, nearest: [String]) -> String {
        "没有规划\(quoted(title))" + (nearest.isEmpty ? "：打 规划 看有哪些" : "：是\(list(nearest.map(quoted)))吗？")
    }
    func wantsSpan(_ title: String) -> String { "新规划要写起止：规划 \(title) 起=2026-1-1 止=2028-12-31" }
    func backwards(_ from: Day, _ to: Day) -> String { "起\(date(from))在止\(date(to))之后：把起、止换过来" }
    func samePlan(_ title: String) -> String { "规划\(quoted(title))的起止已经是这样，没有要改的" }
    func planAdopted(_ title: String, _ motion: QuestionID) -> String {
        "规划\(quoted(title))已由\(motion)通过，起止不能再改：目标打 调整 G1 …；整个重来，另立一个规划"
    }
    func unknownProblem(_ id: ProblemID) -> String { "没有问题\(id)：打 规划 看有哪些，新的打 问题 内容" }
    func unknownGoal(_ id: GoalID) -> String { "没有目标\(id)：打 规划 看有哪些，新的打 目标 Q1 内容" }
    func unknownEntry(_ entry: Int) -> String { "没有第\(entry)条：依据写提案（依据=P3）或已有的条号（依据=12）" }
    func outsidePlan(_ day: Day, _ plan: String, _ from: Day, _ to: Day) -> String {
        "\(date(day))不在规划\(quoted(plan))的日子里（\(date(from))至\(date(to))）：换一个这段里的日子"
    }
    func sameGoal(_ id: GoalID) -> String { "\(id)已经是这样，没有要改的：写新的内容、期=或至=" }
    func notAdopted(_ motion: QuestionID, _ state: String) -> String {
        "\(motion)\(state)，不能作调整的依据：写通过了的提案，或不写依据（文书上写明未经表决）"
    }
    func adoptedThePlan(_ motion: QuestionID, _ plan: String) -> String {
        "\(motion)通过的是规划\(quoted(plan))本身，不是这一改：另 提案 表决，或不写依据（文书上写明未经表决）"
    }
    func aboutAnother(_ motion: QuestionID, _ text: String, goal: String) -> String {
        "\(motion)\(quoted(text))没有说到\(goal)，通过的是别的事：另 提案 表决（写明\(goal)），或不写依据（文书上写明未经表决）；就是它，写 依据=\(motion)!"
    }
    func isVoteMeant(_ motion: QuestionID, _ text: String, goal: String) -> String {
        "\(motion)\(quoted(text))没有说到\(goal)，这一改是它通过的吗？"
    }
    func voteIsMeant(_ motion: QuestionID) -> String { "是\(motion)通过的" }
    func noVoteThen() -> String { "不写依据，写明未经表决" }
    func badBasis(_ text: String) -> String { "\(quoted(text))不是依据：写提案（依据=P3）或条号（依据=12）" }
    func badPercent(_ text: String) -> String { "\(quoted(text))不是进度：写0%到100%的整数，如 完成=40%" }
    func nothingTold(_ id: GoalID) -> String { "要写\(id)做到哪里了：进展 \(id) 内容 完成=40%" }
}
