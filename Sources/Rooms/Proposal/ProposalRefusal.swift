/// Why a line about a question is refused.
public enum ProposalRefusal: Hashable, Sendable {
    case questionPending(QuestionID)
    case noQuestionPending
    case unknownQuestion(QuestionID)
    case questionNotPending(QuestionID, Proposal.State)
    /// A meeting before adopted what is taken up again here, so that nobody can withdraw it.
    case adoptedEarlier(QuestionID)
    case amendmentFirst(QuestionID)
    /// A motion for a choosing goes no way of its own and adopts nothing.
    case choosingAlone
    case choosingWithoutCost
    case moverCannotSecond(String)
    case alreadySeconded(QuestionID, by: String)
    case needsSecond(QuestionID, Citation)
    case wordsNotInMotion(String)
    case unknownProposal(Int)
    /// By this clause only those entitled to the meeting move and second.
    case onlyMembersMove(String, Citation)
    /// An amendment to an amendment is amended no further.
    case noDeeperAmendment(QuestionID)
    /// The words name a sum, and the amount is another one or was not given.
    case sumNotAmount(Money, amount: Money?)
}

extension Refusal {
    public static func proposal(_ reason: ProposalRefusal) -> Refusal { Refusal(reason) }
}
