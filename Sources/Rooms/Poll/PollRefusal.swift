/// Why a vote is refused.
public enum PollRefusal: Hashable, Sendable {
    case noQuorum(present: Int, required: Int, Citation)
    case moreVotesThanPeople(votes: Int, people: Int)
    case nobodyPresent
    case pollIsOpen(QuestionID, PollMethod)
    case noPollOpen
    case mayNotVote(String)
    /// The figures typed are not those of the roll that was called.
    case figuresDifferFromRoll(Votes)
    case methodDiffers(PollMethod, open: PollMethod)
    case noMajorityRule(matter: String?)
    case readsTwoWays(counted: Judgement, excluded: Judgement, Citation)
    case noPollToAnnul(QuestionID)
}

extension Refusal {
    public static func poll(_ reason: PollRefusal) -> Refusal { Refusal(reason) }
}
