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

extension PollRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String { screen.sentence(self, in: book) }

    public func question(by screen: any Screen) -> PromptQuestion? {
        guard case .readsTwoWays(let counted, let excluded, _) = self else { return nil }
        let (question, yes, no) = screen.twoReadings(counted: counted, excluded: excluded)
        return PromptQuestion(
            key: Key.subjectCounts.name.chinese, words: question,
            options: [(yes, GrammarWords.yesOrNo[0]), (no, GrammarWords.yesOrNo[1])])
    }
}

extension Refusal {
    public static func poll(_ reason: PollRefusal) -> Refusal { Refusal(reason) }
}
