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
    /// Two people of one household, which has one vote, in one line.
    case oneVoteAHousehold(String, String, String)
    /// Somebody who came after the close, in a recount.
    case cameAfterClose(String, QuestionID)
    /// The last name closed the roll call.
    case rollCallIsOver(QuestionID)
    /// The rule measures area, and no area was said.
    case needsArea
    /// Votes in heads without any area, or the reverse.
    case headsWithoutArea
    case moreAreaThanThereIs(Int, Int)
    /// No so many owners have that area between them, in 0.01 m².
    case areaOfNobody(heads: Int, Int, least: Int, most: Int)
    case nothingTied
    case noCastingVote
    case castingVoteAbstains
    /// By this clause the votes have to be counted.
    case mustBeCounted(Citation)
    /// What was heard is said by 结果=.
    case sayWhatWasHeard(PollMethod)
    /// The body never decides this matter.
    case neverDecided(String, MeetingKind, Citation)
    /// The motion names somebody else than the vote is said to be about.
    case subjectNotNamed(String, QuestionID, named: String)
    /// No matter of the rules, and so near one of them that it is likely to be meant.
    case nearMatter(String, [String])
    /// A recount by another matter, about another person or in another way than the vote that it counts again.
    case recountKeepsTerms(QuestionID)
    /// The rule measures all who are entitled, and nobody said how many they are.
    case entitledUnknown(Citation)
    /// No unit is registered, and the votes of owners come from the units.
    case noUnits
    /// More votes than heads of owners.
    case moreVotesThanHeads(Int, Int)
    /// Two owners or units of one head in one line.
    case oneVoteAHead(String, String, String)
    /// Somebody who stands in several heads: which unit is meant?
    case severalHeads(String, units: [String])
    case tooManyExtraVotes(Int, most: Int, basic: Int, Citation)
}

extension Refusal {
    public static func poll(_ reason: PollRefusal) -> Refusal { Refusal(reason) }
}
