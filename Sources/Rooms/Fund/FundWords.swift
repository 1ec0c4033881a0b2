import Kernel

/// What is said of the development fund. Sums, days and clauses come in as facts; what may be wanting comes in as `nil`.
protocol FundWords: Grammar {
    // Lines
    func founded(_ amount: Money, source: String?, on day: Day) -> String
    func received(_ amount: Money, from: String?, purpose: String?, on day: Day) -> String
    func budgeted(_ field: String, _ amount: Money, from: Day?, until: Day?) -> String
    func appropriated(
        _ id: GrantID, _ amount: Money, _ question: QuestionID, payee: String?, field: String?, goal: GoalID?,
        on day: Day, basis: String
    ) -> String
    /// What an appropriation rests on.
    func vote(on question: QuestionID, entry: Int, _ citation: Citation?) -> String
    func choosing(_ title: String, rule: String, entry: Int, _ citation: Citation?) -> String
    func spent(
        _ id: GrantID, _ amount: Money, _ purpose: String, by signatures: String?, receipts: [String], on day: Day
    )
        -> String
    /// Who handled, who examined, who approved.
    func signatures(handler: String?, auditor: String?, approvers: [String], _ citation: Citation?) -> String?
    func matched(_ id: GrantID, _ from: String, _ gift: String, worth: Money?) -> String
    func workDays(_ days: Int) -> String
    func refunded(_ id: GrantID, _ amount: Money, purpose: String?) -> String
    func closed(_ id: GrantID, returned: Money) -> String
    func reversed(_ entry: Int, purpose: String?) -> String
    func published(
        _ id: GrantID?, from: Day, until: Day, days: Int, place: String?, opening: Money, income: Money, expense: Money,
        closing: Money, _ citation: Citation?
    ) -> String
    func reconciled(_ day: Day, bank: Money, ours: Money, explanation: String?) -> String
    func explained(_ day: Day, _ words: String) -> String

    // What is there
    func balance(_ money: Money, free: Money) -> String
    func left(_ id: GrantID, _ left: Money) -> String
    func withoutReceipt() -> String
    func withoutSignatures() -> String
    /// The payee is in no list of the book: no organisation, and nobody by name.
    func isNotRegistered(_ payee: String) -> String
    /// What the money is for comes near to a word of the negative list.
    func nearlyRuledOut(_ word: String, _ citation: Citation) -> String
    func grant(
        _ id: GrantID, _ standing: Grant.Standing, payee: String?, field: String?, state: String?
    ) -> String
    /// Nobody appropriated anything for that payee or field, and there is no budget for it.
    func nothingFor(_ name: String) -> String
    func isClosed() -> String
    func isClosed(on day: Day) -> String
    func isReversed() -> String
    func voteIsGone() -> String
    func budget(_ field: String, _ amount: Money, left: Money, from: Day?, until: Day?) -> String
    func figures(from: Day, until: Day, opening: Money, income: Money, expense: Money, closing: Money) -> String
    func difference(_ day: Day, bank: Money, ours: Money, entry: Int) -> String
    func postingDue(since day: Day, _ citation: Citation) -> String
    func reconcilingDue(since day: Day, _ citation: Citation) -> String

    // How it stands, in one line
    func posted(until day: Day) -> String
    func postingIsDue() -> String
    func unexplained(_ count: Int) -> String
    func reconcilingIsDue() -> String

    // What a line rests on
    func entry(_ entry: Int, _ moment: Moment, _ sentence: String, isReversedBy: Int?) -> String
    func rests(on question: QuestionID, _ text: String, meeting: Int, vote: Int, _ citation: Citation?) -> String
    func restsOnChoosing(_ question: QuestionID, _ text: String, meeting: Int, choosing: String) -> String
    func receipts(_ receipts: [String]) -> String
    func posted(_ entry: Int, from: Day, until: Day) -> String
    func notPosted() -> String

    // Refusals
    func noFund() -> String
    func alreadyFounded(entry: Int) -> String
    func badSum(_ money: Money) -> String
    func future(_ day: Day) -> String
    func periodBackwards(_ from: Day, _ until: Day) -> String
    func unknownGrant(_ id: GrantID, last: GrantID?) -> String
    func grantClosed(_ id: GrantID, entry: Int) -> String
    func grantReversed(_ id: GrantID, entry: Int) -> String
    func notAdopted(_ question: QuestionID, _ state: String) -> String
    func notChosen(_ question: QuestionID, title: String, entry: Int) -> String
    func namesNoAmount(_ question: QuestionID) -> String
    func motionServes(_ question: QuestionID, _ goals: [String], goal: String) -> String
    func majorityLacks(_ question: QuestionID, _ amount: Money, votes: Int, required: Int, _ citation: Citation)
        -> String
    func choosingLacks(
        _ question: QuestionID, title: String, _ amount: Money, papers: Int, required: Int, _ citation: Citation
    ) -> String
    func notCounted(_ question: QuestionID, _ amount: Money, _ citation: Citation) -> String
    func aboveVote(_ question: QuestionID, asked: Money, left: Money, wanted: Money) -> String
    func aboveBudget(_ field: String, _ budget: Money, left: Money, wanted: Money) -> String
    func budgetTooSmall(_ field: String, wanted: Money, taken: Money) -> String
    func beforeVote(_ question: QuestionID, _ moment: Moment) -> String
    func fundShort(_ at: Moment, there: Money, wanted: Money) -> String
    func grantShort(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String
    func refundFirst(entry: Int) -> String
    func spentLess(_ id: GrantID, _ at: Moment, spent: Money, wanted: Money) -> String
    func matchedLess(_ id: GrantID, _ at: Moment, there: Money, wanted: Money) -> String
    func beforeGrant(_ id: GrantID, _ moment: Moment) -> String
    func closedBefore(_ id: GrantID, entry: Int, _ day: Day) -> String
    func voteGone(_ id: GrantID, _ question: QuestionID) -> String
    func ruledOut(_ word: String, _ citation: Citation) -> String
    func twoRoles(_ name: String) -> String
    func rolesMissing(_ amount: Money, handler: Bool, auditor: Bool, _ citation: Citation) -> String
    func tooFewSignatures(_ amount: Money, needed: Int, given: Int, _ citation: Citation) -> String
    func receiptUsed(_ receipt: String, entry: Int) -> String
    func wantsMatch(_ id: GrantID, required: Money, given: Money, _ citation: Citation) -> String
    func matchSort(_ sort: MatchGift.Sort, allowed: [MatchGift.Sort], _ citation: Citation) -> String
    func matchStillNeeded(_ id: GrantID, required: Money, _ citation: Citation) -> String
    func noLineOfFund(_ entry: Int) -> String
    func alreadyReversed(_ entry: Int, by: Int) -> String
    func isReversal(_ entry: Int) -> String
    func tooFewDays(_ days: Int, least: Int, _ citation: Citation) -> String
    func nothingOpen(_ day: Day?) -> String
}

extension Language {
    var fund: any FundWords {
        switch self {
        case .chinese: FundChinese()
        case .english: FundEnglish()
        }
    }
}
