import Kernel

/// Lines about the development plan.
public enum DevelopmentCommand: Hashable, Sendable {
    /// 规划: enters a plan, or changes the days of one that is not adopted.
    case plan(title: String, from: Day?, to: Day?)
    /// 问题
    case problem(plan: String?, text: String, field: String?, proposal: QuestionID?, entry: Int?)
    /// 目标
    case goal(ProblemID, terms: GoalTerms, proposal: QuestionID?, basisStands: Bool = false)
    /// 调整: what is not given stays. With `basisStands` somebody said that the motion is the one, though it does not name the goal.
    case adjust(
        GoalID, text: String?, horizon: Horizon?, due: Day?, reason: String?, proposal: QuestionID?,
        basisStands: Bool = false)
    /// 进展 G1
    case progress(GoalID, text: String?, percent: Int?)
}

public enum DevelopmentEvent: Codable, Hashable, Sendable {
    case planned(title: String, from: Day, to: Day)
    /// The motion puts the plan to the vote.
    case moved(plan: String, proposal: Int)
    /// The motion says which goals of a plan it serves.
    case aimed(goals: [GoalID], proposal: Int)
    case problemFound(ProblemID, plan: String, text: String, field: String?, proposal: QuestionID?, entry: Int?)
    case goalSet(GoalID, problem: ProblemID, terms: GoalTerms, proposal: QuestionID?)
    /// Both readings, so that the entry alone says what it changed.
    case goalAdjusted(GoalID, before: GoalTerms, after: GoalTerms, reason: String?, proposal: QuestionID?)
    case goalProgressed(GoalID, text: String?, percent: Int?)
}
