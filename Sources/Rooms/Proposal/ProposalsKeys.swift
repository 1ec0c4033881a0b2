import Kernel

extension ProposalEvent {
    enum CodingKeys: String, CaseKey { case proposed, seconded, amended, withdrawn, takenUp, outcomeChanged }
    enum ProposedCodingKeys: String, ArgumentKey { case number, text, mover, amount, method, toChoose }
    enum SecondedCodingKeys: String, ArgumentKey { case _0 = "question", by }
    enum AmendedCodingKeys: String, ArgumentKey { case _0 = "question", text, mover, amount }
    enum WithdrawnCodingKeys: String, ArgumentKey { case _0 = "question" }
    enum TakenUpCodingKeys: String, ArgumentKey { case _0 = "proposal" }
    enum OutcomeChangedCodingKeys: String, ArgumentKey {
        case _0 = "question", from, to, meeting, about, isUndone, wordsBefore, wordsNow
    }
}
