import Kernel

/// Lines that put a question, change it or take it back.
public enum ProposalCommand: Hashable, Sendable {
    /// 提案; `path` names a method (六共, 四议两公开), `amount` is in fen.
    /// `amountStands` where somebody said that the amount is right, whatever sums the words name.
    /// `goals` are those of a plan that it serves.
    /// `plan` is the title of a development plan that it is to adopt; `toChoose`: it waits for a choosing (遴选), and is no question to vote on.
    case propose(
        text: String, mover: String?, amount: Money?, path: String?, amountStands: Bool = false, plan: String? = nil,
        toChoose: Bool = false, goals: [GoalID] = [])
    case second(name: String, question: QuestionID?)
    /// 修正: `旧→新` replaces words of the motion, anything else is added to it.
    /// With `amount` what the motion then costs.
    case amend(
        text: String, mover: String?, proposal: QuestionID?, amount: Money? = nil, amountStands: Bool = false)
    case withdraw(QuestionID?)
    case takeUp(QuestionID)
}
