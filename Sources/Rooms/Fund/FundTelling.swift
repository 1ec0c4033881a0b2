import Kernel

// What is told of the fund, and when.
extension FundEvent {
    /// The sentence of a line, in a record as on the screen.
    func sentence(in language: Language) -> String {
        let words = language.fund
        switch self {
        case .founded(let income): return words.founded(income.amount, source: income.from, on: income.at.day)
        case .received(let income):
            return words.received(income.amount, from: income.from, purpose: income.purpose, on: income.at.day)
        case .budgeted(let budget):
            return words.budgeted(
                language.field(budget.field), budget.amount, from: budget.from, until: budget.until)
        case .appropriated(let given):
            return words.appropriated(
                given.grant, given.amount, given.proposal, payee: given.payee, field: given.field.map(language.field),
                goal: given.goal, on: given.at.day, basis: words.basis(of: given))
        case .spent(let expense):
            let spending = expense.spending
            let signatures = words.signatures(
                handler: spending.handler, auditor: spending.auditor, approvers: spending.approvers, expense.citation)
            return words.spent(
                expense.grant, expense.amount, spending.purpose, by: signatures, receipts: spending.receipts,
                on: expense.at.day)
        case .matched(let match):
            let gift = match.workDays.map(words.workDays) ?? match.things ?? words.money(match.value)
            return words.matched(
                match.grant, match.from, gift, worth: match.sort == .money || match.value.fen == 0 ? nil : match.value)
        case .refunded(let refund): return words.refunded(refund.grant, refund.amount, purpose: refund.purpose)
        case .closed(let closing): return words.closed(closing.grant, returned: closing.returned)
        case .reversed(let reversal): return words.reversed(reversal.entry, purpose: reversal.purpose)
        case .published(let notice):
            return words.published(
                notice.grant, from: notice.from, until: notice.until, days: notice.days, place: notice.place,
                opening: notice.opening, income: notice.income, expense: notice.expense, closing: notice.closing,
                notice.citation)
        case .reconciled(let comparison):
            return words.reconciled(
                comparison.day, bank: comparison.bank, ours: comparison.ours, explanation: comparison.explanation)
        case .explained(let day, let purpose): return words.explained(day, purpose)
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? { sentence(in: course.wording.language) }

    /// With what is left after it.
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.language.fund
        let fund = scene.book.fund
        var said = [sentence(in: screen.language)]
        said += remarks(in: scene.book, words)
        if moment != nil {
            if let grant = fund.grant(about: self).flatMap(fund.grant) {
                said.append(words.left(grant.id, Money(fen: grant.held.total)))
            }
            said.append(words.balance(Money(fen: fund.money.total), free: Money(fen: fund.free.total)))
        }
        return words.sequence(said)
    }
}

extension FundEvent {
    /// What somebody at the prompt should look at again.
    private func remarks(in book: Book, _ words: any FundWords) -> [String] {
        switch self {
        case .spent(let expense):
            let spending = expense.spending
            let near = book.fund.grant(expense.grant).flatMap { book.nearlyRuledOut(spending, of: $0) }
            return [
                spending.isUnsigned ? words.withoutSignatures() : nil,
                spending.receipts.isEmpty ? words.withoutReceipt() : nil,
                near.map { words.nearlyRuledOut($0.terms, $0.citation) },
            ].compactMap { $0 }
        case .appropriated(let given):
            guard let payee = given.payee, !book.isRegistered(payee) else { return [] }
            return [words.isNotRegistered(payee)]
        default: return []
        }
    }
}

extension Book {
    /// Whether a name is that of an organisation of the book, or of somebody on its roll.
    func isRegistered(_ name: String) -> Bool { exactOrganisation(name) != nil || registry.knows(name) }
}

extension FundWords {
    /// What an appropriation rests on: the vote, or the choosing and its rule; with the clause.
    func basis(of given: Appropriation) -> String {
        given.choosing.map { choosing($0.title, rule: $0.rule, entry: given.vote, given.citation) }
            ?? vote(on: given.proposal, entry: given.vote, given.citation)
    }
}

/// What a list of the fund says.
struct FundTelling {
    let book: Book
    let screen: any Screen

    private var words: any FundWords { screen.language.fund }
    private var fund: Fund { book.fund }

    var balance: String { words.balance(Money(fen: fund.money.total), free: Money(fen: fund.free.total)) }

    func grant(_ grant: Grant) -> String {
        let given = grant.appropriation
        // A grant that was closed rests on its vote all the same.
        let states =
            grant.reversed != nil
            ? [words.isReversed()]
            : [grant.closed != nil ? words.isClosed() : nil, book.stands(given) ? nil : words.voteIsGone()].compactMap(
                \.self)
        let state = states.isEmpty ? nil : screen.wording.list(states)
        return words.grant(
            grant.id, grant.standing(), payee: given.payee, field: given.field.map(screen.language.field), state: state)
    }

    func budget(_ budget: Fund.Budget) -> String {
        words.budget(
            screen.language.field(budget.terms.field), budget.terms.amount,
            left: Money(fen: budget.terms.amount.fen + budget.taken.total), from: budget.terms.from,
            until: budget.terms.until)
    }

    /// A field is called as the language calls it; a payee has one name.
    func nothingFor(_ name: String) -> String { words.nothingFor(screen.language.field(name)) }

    func figures(_ figures: Fund.Figures, from: Day, until: Day) -> String {
        words.figures(
            from: from, until: until, opening: figures.opening, income: figures.income, expense: figures.expense,
            closing: figures.closing)
    }

    func difference(_ difference: Fund.OpenDifference) -> String {
        words.difference(difference.day, bank: difference.bank, ours: difference.ours, entry: difference.entry)
    }

    func line(_ line: Fund.Line) -> String {
        words.entry(
            line.stamp.entry, line.event.moment ?? line.stamp.at, line.event.sentence(in: screen.language),
            isReversedBy: line.reversedBy)
    }

    /// What a line rests on: the vote, the receipt, where it was posted.
    func traces(of line: Fund.Line) -> [String] {
        var traces: [String] = []
        if let grant = fund.grant(about: line.event).flatMap(fund.grant) {
            let given = grant.appropriation
            let text = book.proposal(given.proposal.proposal)?.finalText.withoutFullStop ?? ""
            traces.append(
                given.choosing == nil
                    ? words.rests(
                        on: given.proposal, text, meeting: given.meeting, vote: given.vote, given.citation)
                    : words.restsOnChoosing(
                        given.proposal, text, meeting: given.meeting, choosing: words.basis(of: given)))
            if grant.reversed == nil, !book.stands(given) { traces.append(words.voteIsGone()) }
        }
        if case .spent(let expense) = line.event {
            traces.append(
                expense.spending.receipts.isEmpty ? words.withoutReceipt() : words.receipts(expense.spending.receipts))
        }
        let posted = fund.notices(showing: line)
        if posted.isEmpty { return traces + [words.notPosted()] }
        return traces + posted.map { words.posted($0.entry, from: $0.notice.from, until: $0.notice.until) }
    }

    /// What the clauses on posting and comparing ask for and was not done by that day.
    func due(on day: Day) -> [String] {
        book.fundDuties(on: day).map { duty in
            switch duty.matter {
            case .posting: words.postingDue(since: duty.end, duty.citation)
            case .reconciling: words.reconcilingDue(since: duty.end, duty.citation)
            }
        }
    }
}

extension FundRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.language.fund
        return switch self {
        case .noFund: words.noFund()
        case .alreadyFounded(let entry): words.alreadyFounded(entry: entry)
        case .badSum(let money): words.badSum(money)
        case .future(let day): words.future(day)
        case .periodBackwards(let from, let until): words.periodBackwards(from, until)
        case .unknownGrant(let id, let last): words.unknownGrant(id, last: last)
        case .grantClosed(let id, let entry): words.grantClosed(id, entry: entry)
        case .grantReversed(let id, let entry): words.grantReversed(id, entry: entry)
        case .closedBefore(let id, let entry, let at): words.closedBefore(id, entry: entry, at.day)
        case .notAdopted(let question, .candidate): book.wait(of: question, by: screen)
        case .notAdopted(let question, let state):
            words.notAdopted(question, screen.wording.name(of: state))
        case .notChosen(let question, let title, let entry): words.notChosen(question, title: title, entry: entry)
        case .namesNoAmount(let question): words.namesNoAmount(question)
        case .motionServes(let question, let goals, let goal):
            words.motionServes(question, goals.map(\.description), goal: goal.description)
        case .majorityLacks(let question, let amount, let votes, let required, let citation):
            words.majorityLacks(question, amount, votes: votes, required: required, citation)
        case .choosingLacks(let question, let title, let amount, let papers, let required, let citation):
            words.choosingLacks(question, title: title, amount, papers: papers, required: required, citation)
        case .notCounted(let question, let amount, let citation): words.notCounted(question, amount, citation)
        case .aboveVote(let question, let asked, let left, let wanted):
            book.choosingBehind(question).map {
                screen.language.choosings.aboveChoice(
                    question, title: $0.post, cost: asked, left: left, wanted: wanted)
            } ?? words.aboveVote(question, asked: asked, left: left, wanted: wanted)
        case .aboveBudget(let field, let budget, let left, let wanted):
            words.aboveBudget(screen.language.field(field), budget, left: left, wanted: wanted)
        case .budgetTooSmall(let field, let wanted, let taken):
            words.budgetTooSmall(screen.language.field(field), wanted: wanted, taken: taken)
        case .beforeVote(let question, let moment): words.beforeVote(question, moment)
        case .fundShort(let at, let there, let wanted): words.fundShort(at, there: there, wanted: wanted)
        case .grantShort(let id, let at, let there, let wanted): words.grantShort(id, at, there: there, wanted: wanted)
        case .spentLess(let id, let at, let spent, let wanted, let refund):
            words.spentLess(id, at, spent: spent, wanted: wanted) + (refund.map(words.refundFirst) ?? "")
        case .matchedLess(let id, let at, let there, let wanted):
            words.matchedLess(id, at, there: there, wanted: wanted)
        case .beforeGrant(let id, let moment): words.beforeGrant(id, moment)
        case .voteGone(let id, let question): words.voteGone(id, question)
        case .ruledOut(let word, let citation): words.ruledOut(word, citation)
        case .twoRoles(let name): words.twoRoles(name)
        case .rolesMissing(let amount, let handler, let auditor, let citation):
            words.rolesMissing(amount, handler: handler, auditor: auditor, citation)
        case .tooFewSignatures(let amount, let needed, let given, let citation):
            words.tooFewSignatures(amount, needed: needed, given: given, citation)
        case .receiptUsed(let receipt, let entry): words.receiptUsed(receipt, entry: entry)
        case .wantsMatch(let id, let required, let given, let citation):
            words.wantsMatch(id, required: required, given: given, citation)
        case .matchSort(let sort, let allowed, let citation): words.matchSort(sort, allowed: allowed, citation)
        case .matchStillNeeded(let id, let required, let citation):
            words.matchStillNeeded(id, required: required, citation)
        case .noLineOfFund(let entry): words.noLineOfFund(entry)
        case .alreadyReversed(let entry, let by): words.alreadyReversed(entry, by: by)
        case .isReversal(let entry): words.isReversal(entry)
        case .tooFewDays(let days, let least, let citation): words.tooFewDays(days, least: least, citation)
        case .nothingOpen(let day): words.nothingOpen(day)
        }
    }
}
