import Kernel

/// Lines that put a question, change it or take it back.
public enum ProposalCommand: Hashable, Sendable {
    /// 提案; `path` names a method (六共, 四议两公开), `amount` is in fen.
    case propose(text: String, mover: String?, amount: Money?, path: String?)
    case second(name: String, question: QuestionID?)
    /// 修正: `旧→新` replaces words of the motion, anything else is added to it.
    case amend(text: String, mover: String?, proposal: QuestionID?)
    case withdraw(QuestionID?)
    case takeUp(QuestionID)
}
