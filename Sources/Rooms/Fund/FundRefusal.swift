import Kernel

/// Why a line about the fund is refused.
public enum FundRefusal: Hashable, Sendable {
    case noFund
    case alreadyFounded(entry: Int)
    /// No sum, or more than any fund holds.
    case badSum(Money)
    /// A day that has not come.
    case future(Day)
    case periodBackwards(Day, Day)
    case unknownGrant(GrantID, last: GrantID?)
    case grantClosed(GrantID, entry: Int)
    case grantReversed(GrantID, entry: Int)
    // 拨款
    case notAdopted(QuestionID, Proposal.State)
    /// Residents left it out when they chose.
    case notChosen(QuestionID, title: String, entry: Int)
    case namesNoAmount(QuestionID)
    /// The motion said which goals its money is for.
    case motionServes(QuestionID, [GoalID], goal: GoalID)
    /// The vote had not the majority that the clause asks for at that sum.
    case majorityLacks(QuestionID, Money, votes: Int, required: Int, Citation)
    /// Fewer papers named it than the clause asks for votes at that sum.
    case choosingLacks(QuestionID, title: String, Money, papers: Int, required: Int, Citation)
    /// Nobody counted, where the clause asks for figures.
    case notCounted(QuestionID, Money, Citation)
    case aboveVote(QuestionID, asked: Money, left: Money, wanted: Money)
    case aboveBudget(field: String, budget: Money, left: Money, wanted: Money)
    case budgetTooSmall(field: String, wanted: Money, taken: Money)
    case beforeVote(QuestionID, Moment)
    // What is there
    case fundShort(at: Moment, there: Money, wanted: Money)
    case grantShort(GrantID, at: Moment, there: Money, wanted: Money)
    /// With the entry of what was given back of it before, which can be reversed first.
    case spentLess(GrantID, at: Moment, spent: Money, wanted: Money, refund: Int?)
    case matchedLess(GrantID, at: Moment, there: Money, wanted: Money)
    case beforeGrant(GrantID, Moment)
    case voteGone(GrantID, QuestionID)
    /// Closed on a day before one of its lines.
    case closedBefore(GrantID, entry: Int, at: Moment)
    // 支出
    case ruledOut(word: String, Citation)
    case twoRoles(String)
    /// Where a clause says who approves, somebody else handled it and somebody else examined it, both by name.
    case rolesMissing(Money, handler: Bool, auditor: Bool, Citation)
    case tooFewSignatures(Money, needed: Int, given: Int, Citation)
    case receiptUsed(String, entry: Int)
    case wantsMatch(GrantID, required: Money, given: Money, Citation)
    // 配套
    case matchSort(MatchGift.Sort, allowed: [MatchGift.Sort], Citation)
    case matchStillNeeded(GrantID, required: Money, Citation)
    // 冲销
    case noLineOfFund(entry: Int)
    case alreadyReversed(entry: Int, by: Int)
    case isReversal(entry: Int)
    // 公示, 对账
    case tooFewDays(Int, least: Int, Citation)
    case nothingOpen(Day?)
}

extension Refusal {
    public static func fund(_ reason: FundRefusal) -> Refusal { Refusal(reason) }
}
