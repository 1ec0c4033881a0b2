import Kernel

// What each line puts on which account. The sum of a line is zero by its form: what one side gives the other takes.
extension FundEvent {
    /// The moment at which it counts; `nil` for a line that moves no money.
    var moment: Moment? {
        switch self {
        case .founded(let income), .received(let income): income.at
        case .appropriated(let appropriation): appropriation.at
        case .spent(let expense): expense.at
        case .matched(let match): match.at
        case .refunded(let refund): refund.at
        case .closed(let closing): closing.at
        case .reversed(let reversal): reversal.at
        case .budgeted, .published, .reconciled, .explained: nil
        }
    }
}

extension Fund {
    /// Both sides of a line, none for one that moves no money.
    public func postings(of event: FundEvent) -> [Posting] {
        func move(_ money: Money, from: FundAccount, to: FundAccount) -> [Posting] {
            money.fen == 0 ? [] : [Posting(to, money.fen), Posting(from, -money.fen)]
        }
        return switch event {
        case .founded(let income): move(income.amount, from: .founding, to: .free)
        case .received(let income): move(income.amount, from: .gifts, to: .free)
        case .appropriated(let appropriation):
            move(appropriation.amount, from: .free, to: .held(appropriation.grant))
        case .spent(let expense): move(expense.amount, from: .held(expense.grant), to: .spent(expense.grant))
        case .matched(let match): move(match.value, from: .matchGiven(match.grant), to: .matchUsed(match.grant))
        case .refunded(let refund): move(refund.amount, from: .spent(refund.grant), to: .held(refund.grant))
        case .closed(let closing): move(closing.returned, from: .held(closing.grant), to: .free)
        case .reversed(let reversal):
            line(ofEntry: reversal.entry).map { line in
                postings(of: line.event).map { Posting($0.account, -$0.fen) }
            } ?? []
        case .budgeted, .published, .reconciled, .explained: []
        }
    }

    /// The appropriation that a line is about.
    func grant(about event: FundEvent) -> GrantID? {
        switch event {
        case .appropriated(let appropriation): appropriation.grant
        case .spent(let expense): expense.grant
        case .matched(let match): match.grant
        case .refunded(let refund): refund.grant
        case .closed(let closing): closing.grant
        case .reversed(let reversal): line(ofEntry: reversal.entry).flatMap { grant(about: $0.event) }
        case .published(let notice): notice.grant
        case .founded, .received, .budgeted, .reconciled, .explained: nil
        }
    }

    /// What a line appropriates on which motion; what one taken back gives back.
    func motionSums(of event: FundEvent) -> [(motion: Int, fen: Int)] {
        switch event {
        case .appropriated(let appropriation): [(appropriation.proposal.proposal, appropriation.amount.fen)]
        case .reversed(let reversal):
            line(ofEntry: reversal.entry).map { motionSums(of: $0.event).map { ($0.motion, -$0.fen) } } ?? []
        default: []
        }
    }

    /// What a line takes from which budget: an appropriation takes, what it leaves unspent comes back.
    func budgetSums(of event: FundEvent) -> [(budget: Int, fen: Int)] {
        budgets.indices.flatMap { index in sums(of: event, under: budgets[index].terms).map { (index, $0) } }
    }

    func sums(of event: FundEvent, under budget: FundBudget) -> [Int] {
        switch event {
        case .appropriated(let given): budget.isFor(given.field, on: given.at.day) ? [given.amount.fen] : []
        case .closed(let closing):
            grant(closing.grant).map { grant in
                budget.isFor(grant.appropriation.field, on: grant.appropriation.at.day) ? [-closing.returned.fen] : []
            } ?? []
        case .reversed(let reversal):
            line(ofEntry: reversal.entry).map { sums(of: $0.event, under: budget).map { -$0 } } ?? []
        default: []
        }
    }
}
