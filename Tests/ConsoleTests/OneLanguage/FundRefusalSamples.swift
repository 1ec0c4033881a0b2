import Kernel

@testable import Yard

extension FundRefusal: Sampled {
    static func sample(after last: FundRefusal?, _ with: Filling) -> FundRefusal? {
        let (one, two, id, question) = (Money(yuan: 1), Money(yuan: 2), GrantID(1), QuestionID(proposal: 1))
        let moment = Moment(Day(number: 20_000))
        return switch last {
        case nil: .noFund
        case .noFund: .alreadyFounded(entry: 2)
        case .alreadyFounded: .badSum(one)
        case .badSum: .future(moment.day)
        case .future: .periodBackwards(moment.day, moment.day)
        case .periodBackwards: .unknownGrant(id, last: nil)
        case .unknownGrant: .grantClosed(id, entry: 2)
        case .grantClosed: .grantReversed(id, entry: 2)
        case .grantReversed: .notAdopted(question, .pending)
        case .notAdopted: .notChosen(question, title: with.name, entry: 2)
        case .notChosen: .namesNoAmount(question)
        case .namesNoAmount: .motionServes(question, [GoalID("G2")].compactMap(\.self), goal: GoalID("G1") ?? GoalID(1))
        case .motionServes: .majorityLacks(question, one, votes: 1, required: 2, with.citation)
        case .majorityLacks: .choosingLacks(question, title: with.name, one, papers: 1, required: 2, with.citation)
        case .choosingLacks: .notCounted(question, one, with.citation)
        case .notCounted: .aboveVote(question, asked: one, left: one, wanted: two)
        case .aboveVote: .aboveBudget(field: with.name, budget: one, left: one, wanted: two)
        case .aboveBudget: .budgetTooSmall(field: with.name, wanted: one, taken: two)
        case .budgetTooSmall: .beforeVote(question, moment)
        case .beforeVote: .fundShort(at: moment, there: one, wanted: two)
        case .fundShort: .grantShort(id, at: moment, there: one, wanted: two)
        case .grantShort: .spentLess(id, at: moment, spent: one, wanted: two, refund: nil)
        case .spentLess: .matchedLess(id, at: moment, there: one, wanted: two)
        case .matchedLess: .beforeGrant(id, moment)
        case .beforeGrant: .voteGone(id, question)
        case .voteGone: .closedBefore(id, entry: 9, at: moment)
        case .closedBefore: .ruledOut(word: with.name, with.citation)
        case .ruledOut: .twoRoles(with.name)
        case .twoRoles: .rolesMissing(one, handler: true, auditor: true, with.citation)
        case .rolesMissing: .tooFewSignatures(one, needed: 2, given: 1, with.citation)
        case .tooFewSignatures: .receiptUsed("7", entry: 2)
        case .receiptUsed: .wantsMatch(id, required: two, given: one, with.citation)
        case .wantsMatch: .matchSort(.kind, allowed: [.money, .work], with.citation)
        case .matchSort: .matchStillNeeded(id, required: one, with.citation)
        case .matchStillNeeded: .noLineOfFund(entry: 2)
        case .noLineOfFund: .alreadyReversed(entry: 2, by: 3)
        case .alreadyReversed: .isReversal(entry: 2)
        case .isReversal: .tooFewDays(2, least: 7, with.citation)
        case .tooFewDays: .nothingOpen(moment.day)
        case .nothingOpen: nil
        }
    }

    static func more(_ with: Filling) -> [FundRefusal] {
        [.unknownGrant(GrantID(2), last: GrantID(1)), .nothingOpen(nil)]
    }
}
