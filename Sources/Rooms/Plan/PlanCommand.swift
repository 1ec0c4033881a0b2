import Kernel

/// Lines about what follows from a decision.
public enum PlanCommand: Hashable, Sendable {
    /// 任务
    case action(owner: String?, due: Day?, text: String, budget: Money?, goal: GoalID? = nil)
    case done(ActionID, note: String?, reason: String? = nil)
    case postpone(ActionID, to: Day, reason: String?)
    case reassign(ActionID, to: String, reason: String?)
    case progress(ActionID, text: String)
    case cancel(ActionID, reason: String?)
    /// 阶段: moves a proposal on to a stage of its method.
    case stage(QuestionID, stage: String?)
    /// 认领: money, work or material.
    case pledge(name: String, what: String, proposal: QuestionID?, amount: Money?, workDays: Int?)
    case oversee(names: [String], proposal: QuestionID?)
    case publish(QuestionID?, days: Int?, place: String?)
    case comment(name: String, text: String, proposal: QuestionID?)
}
