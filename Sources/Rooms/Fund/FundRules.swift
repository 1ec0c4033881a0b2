import Kernel

// Every line is held against all moments: what it takes must be there when it is taken and must not be missed later, also where it is
// entered late.
extension Book {
    func decide(_ command: FundCommand, at stamp: Stamp) throws(Refusal) -> [FundEvent] {
        switch command {
        case .found(let amount, let source, let day):
            if let founding = fund.founding { throw .fund(.alreadyFounded(entry: founding.entry)) }
            return [
                .founded(
                    FundIncome(
                        amount: try sound(amount), from: source, purpose: nil, at: try fundMoment(on: day, at: stamp)))
            ]
        case .receive(let amount, let from, let purpose, let day):
            try founded()
            return [
                .received(
                    FundIncome(
                        amount: try sound(amount), from: from, purpose: purpose, at: try fundMoment(on: day, at: stamp))
                )
            ]
        case .budget(let amount, let field, let from, let until):
            return [.budgeted(try budget(amount, field, from, until))]
        case .appropriate(let question, let amount, let payee, let field, let day, let goal):
            if let goal { _ = try known(goal) }
            var appropriation = try appropriation(question, amount, payee, field, day, at: stamp)
            // What a motion serves its money serves; where it serves several goals, whoever pays says which.
            let served = goals(of: question)
            if let goal, !served.isEmpty, !served.contains(goal) {
                throw .fund(.motionServes(question, served, goal: goal))
            }
            appropriation.goal = goal ?? (served.count == 1 ? served[0] : nil)
            return [.appropriated(appropriation)]
        case .spend(let id, let amount, let spending, let day):
            return [.spent(try expense(id, amount, spending, day, at: stamp))]
        case .match(let id, let from, let gift, let value, let day):
            return [.matched(try match(id, from, gift, value, day, at: stamp))]
        case .refund(let id, let amount, let purpose, let day):
            let grant = try openGrant(id)
            let moment = try moment(of: grant, on: day, at: stamp)
            let refund = Refund(grant: id, amount: try sound(amount), purpose: purpose, at: moment)
            return [try covered(.refunded(refund))]
        case .close(let id, let day):
            let grant = try openGrant(id)
            let moment = try moment(of: grant, on: day, at: stamp)
            return [try closed(grant, at: moment)]
        case .reverse(let entry, let purpose, let day):
            return [.reversed(try reversal(of: entry, purpose, day, at: stamp))]
        case .publish, .reconcile, .explain:
            return [try shown(command, at: stamp)]
        }
    }

    mutating func apply(_ event: FundEvent, at stamp: Stamp) {
        if fundState == nil { fundState = Fund() }
        fundState?.take(event, at: stamp)
    }

    // MARK: What every line is asked

    /// The largest sum of one line: a hundred milliard yuan. As many as anybody can type fit an `Int`.
    private static let largest = Money(fen: 10_000_000_000_000)

    func sound(_ amount: Money) throws(Refusal) -> Money {
        guard amount.fen > 0, amount <= Self.largest else { throw .fund(.badSum(amount)) }
        return amount
    }

    func founded() throws(Refusal) {
        guard fund.founding != nil else { throw .fund(.noFund) }
    }

    /// When a line counts: at its own moment; or on the day typed, after everything of that day that the book knows.
    func fundMoment(on day: Day?, at stamp: Stamp) throws(Refusal) -> Moment {
        guard let day, day != stamp.at.day else { return stamp.at }
        guard day < stamp.at.day else { throw .fund(.future(day)) }
        return max(Moment(day), fund.money.last(on: day) ?? Moment(day))
    }

    func moment(of grant: Grant, on day: Day?, at stamp: Stamp) throws(Refusal) -> Moment {
        let moment = try fundMoment(on: day, at: stamp)
        guard moment >= grant.appropriation.at else { throw .fund(.beforeGrant(grant.id, grant.appropriation.at)) }
        return moment
    }

    func knownGrant(_ id: GrantID) throws(Refusal) -> Grant {
        guard let grant = fund.grant(id) else { throw .fund(.unknownGrant(id, last: fund.grants.last?.id)) }
        return grant
    }

    func openGrant(_ id: GrantID) throws(Refusal) -> Grant {
        let grant = try knownGrant(id)
        if let entry = grant.reversed { throw .fund(.grantReversed(id, entry: entry)) }
        if let entry = grant.closed { throw .fund(.grantClosed(id, entry: entry)) }
        return grant
    }

    /// The line, where no account falls below zero by it at any moment from its own on.
    func covered(_ event: FundEvent) throws(Refusal) -> FundEvent {
        guard let moment = event.moment else { return event }
        for posting in fund.postings(of: event) where posting.fen < 0 && posting.account.hasFloor {
            guard let short = fund.course(of: posting.account)?.shortfall(taking: -posting.fen, from: moment) else {
                continue
            }
            let (there, wanted) = (Money(fen: short.there), Money(fen: -posting.fen))
            switch posting.account {
            case .held(let id): throw .fund(.grantShort(id, at: short.at, there: there, wanted: wanted))
            case .spent(let id):
                throw .fund(
                    .spentLess(
                        id, at: short.at, spent: there, wanted: wanted,
                        refund: event.isReversal ? fund.lastRefund(of: id) : nil))
            case .matchUsed(let id): throw .fund(.matchedLess(id, at: short.at, there: there, wanted: wanted))
            default: throw .fund(.fundShort(at: short.at, there: there, wanted: wanted))
            }
        }
        for (index, sum) in fund.budgetSums(of: event) where sum > 0 {
            let budget = fund.budgets[index]
            let floor = -budget.terms.amount.fen
            if let short = budget.taken.shortfall(taking: sum, from: moment, floor: floor) {
                throw .fund(
                    .aboveBudget(
                        field: budget.terms.field, budget: budget.terms.amount, left: Money(fen: short.there - floor),
                        wanted: Money(fen: sum)))
            }
        }
        return event
    }

    /// All that is left goes back. What a later line took or gave is not there to go back on an earlier day.
    private func closed(_ grant: Grant, at moment: Moment) throws(Refusal) -> FundEvent {
        let closing = GrantClosing(grant: grant.id, returned: Money(fen: grant.held.total), at: moment)
        do throws(Refusal) {
            return try covered(.closed(closing))
        } catch {
            guard case .grantShort? = error.reason as? FundRefusal,
                let later = fund.lines(of: grant.id).last(where: { $0.event.moment.map { $0 > moment } == true }),
                let day = later.event.moment
            else { throw error }
            throw .fund(.closedBefore(grant.id, entry: later.stamp.entry, at: day))
        }
    }

    // MARK: 预算, 冲销

    private func budget(_ amount: Money, _ field: String, _ from: Day?, _ until: Day?) throws(Refusal) -> FundBudget {
        try founded()
        if let from, let until, until < from { throw .fund(.periodBackwards(from, until)) }
        let budget = FundBudget(
            field: try self.field(named: field), amount: try sound(amount), from: from, until: until)
        let taken = fund.taken(under: budget)
        let most = taken.lowest
        guard -most <= amount.fen else {
            throw .fund(.budgetTooSmall(field: budget.field, wanted: amount, taken: Money(fen: -most)))
        }
        return budget
    }

    private func reversal(
        of entry: Int, _ purpose: String?, _ day: Day?, at stamp: Stamp
    ) throws(Refusal) -> Reversal {
        guard let line = fund.line(ofEntry: entry), let counts = line.event.moment else {
            throw .fund(.noLineOfFund(entry: entry))
        }
        if let by = line.reversedBy { throw .fund(.alreadyReversed(entry: entry, by: by)) }
        if case .reversed = line.event { throw .fund(.isReversal(entry: entry)) }
        let moment = max(try fundMoment(on: day, at: stamp), counts)
        let reversal = Reversal(entry: entry, purpose: purpose, at: moment)
        if let id = fund.grant(about: line.event), let grant = fund.grant(id) {
            try refuse(reversing: line.event, of: grant, at: moment)
        }
        _ = try covered(.reversed(reversal))
        return reversal
    }

    /// What was spent stands on its appropriation and on the co-payment that the clause asked for first.
    private func refuse(reversing event: FundEvent, of grant: Grant, at moment: Moment) throws(Refusal) {
        if let entry = grant.reversed { throw .fund(.grantReversed(grant.id, entry: entry)) }
        if let entry = grant.closed {
            guard case .closed = event else { throw .fund(.grantClosed(grant.id, entry: entry)) }
        }
        guard case .matched(let match) = event, grant.spent.total > 0, let rule = fundCharter(of: grant)?.matching
        else {
            return
        }
        let required = rule.terms.share.required(of: grant.appropriation.amount.fen)
        guard grant.matched.total - match.value.fen < required else { return }
        throw .fund(.matchStillNeeded(grant.id, required: Money(fen: required), rule.citation))
    }
}

extension FundEvent {
    fileprivate var isReversal: Bool {
        if case .reversed = self { true } else { false }
    }
}

extension Fund {
    /// The entry of the last that was given back of a grant and still counts.
    fileprivate func lastRefund(of id: GrantID) -> Int? {
        lines.last { line in
            if case .refunded(let refund) = line.event { refund.grant == id && line.reversedBy == nil } else { false }
        }?.stamp.entry
    }
}

extension Course {
    /// The lowest that it ever is, nothing at the beginning.
    var lowest: Int {
        var sum = 0
        var least = 0
        for change in changes {
            sum += change
            least = min(least, sum)
        }
        return least
    }
}
