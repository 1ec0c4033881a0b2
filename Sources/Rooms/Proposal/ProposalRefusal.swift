/// Why a line about a question is refused.
public enum ProposalRefusal: Hashable, Sendable {
    case questionPending(QuestionID)
    case noQuestionPending
    case unknownQuestion(QuestionID)
    case questionNotPending(QuestionID, Proposal.State)
    case amendmentFirst(QuestionID)
    case moverCannotSecond(String)
    case alreadySeconded(QuestionID, by: String)
    case needsSecond(QuestionID, Citation)
    case wordsNotInMotion(String)
    case unknownProposal(Int)
    /// By this clause only those entitled to the meeting move and second.
    case onlyMembersMove(String, Citation)
}

extension Refusal {
    public static func proposal(_ reason: ProposalRefusal) -> Refusal { Refusal(reason) }
}
