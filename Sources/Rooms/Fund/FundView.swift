import Kernel

/// The accounts as they hang on the notice board: quarter by quarter, who gave, what was paid for, and what is left of each appropriation.
struct FundView {
    let request: PaperRequest

    private var book: Book { request.book }
    private var fund: Fund { request.book.fund }
    private var wording: any Wording { request.wording }

    var value: JSON {
        let days = request.days
        let lines = fund.lines(from: days.lowerBound, until: days.upperBound)
        let whole = fund.figures(from: days.lowerBound, until: days.upperBound)
        let gifts = lines.compactMap(gift)
        let expenses = lines.compactMap(expense)
        let end = Moment(days.upperBound.adding(days: 1)).adding(seconds: -1)
        let grants = fund.grants.filter { $0.reversed == nil && $0.appropriation.at <= end }
            .map { grant($0, at: end) }
        return request.communityHead.with(
            JSON(FundFields.self) { field in
                switch field {
                case .from: .string(wording.date(days.lowerBound))
                case .until: .string(wording.date(days.upperBound))
                case .opening: sum(whole.opening)
                case .income: sum(whole.income)
                case .expense: sum(whole.expense)
                case .closing: sum(whole.closing)
                case .quarters: .array(quarters(days))
                case .hasGifts: .bool(!gifts.isEmpty)
                case .gifts: .array(gifts)
                case .hasExpenses: .bool(!expenses.isEmpty)
                case .expenses: .array(expenses)
                case .hasGrants: .bool(!grants.isEmpty)
                case .grants: .array(grants)
                case .differences:
                    .strings(
                        fund.openDifferences.filter { days.contains($0.day) }.map { difference in
                            wording.language.fund.reconciled(
                                difference.day, bank: difference.bank, ours: difference.ours, explanation: nil)
                        })
                }
            })
    }

    private func sum(_ money: Money) -> JSON { .string(PlainAccounts.sum(money.fen)) }

    /// The quarters of the period, up to that of the last entry.
    private func quarters(_ days: ClosedRange<Day>) -> [JSON] {
        var rows: [JSON] = []
        var first = days.lowerBound
        let end = min(days.upperBound, max(first, book.last.at.day))
        for last in CalendarInterval.quarter.ends(after: first.adding(days: -1), through: end.adding(days: 92)) {
            guard first <= end else { break }
            let last = min(last, days.upperBound)
            let figures = fund.figures(from: first, until: last)
            let from = first
            rows.append(
                JSON(FundQuarterFields.self) { field in
                    switch field {
                    case .from: .string(wording.date(from))
                    case .until: .string(wording.date(last))
                    case .opening: sum(figures.opening)
                    case .income: sum(figures.income)
                    case .expense: sum(figures.expense)
                    case .closing: sum(figures.closing)
                    }
                })
            first = last.adding(days: 1)
        }
        return rows
    }

    /// The line that one takes back, where it does.
    private func original(of line: Fund.Line) -> Fund.Line? {
        guard case .reversed(let reversal) = line.event else { return nil }
        return fund.line(ofEntry: reversal.entry)
    }

    /// What came in, and with a sign below zero what took it back: whoever adds the rows up comes to the income.
    private func gift(_ line: Fund.Line) -> JSON? {
        let original = original(of: line)
        let income: FundIncome
        switch (original ?? line).event {
        case .founded(let given), .received(let given): income = given
        default: return nil
        }
        return JSON(FundGiftFields.self) { field in
            switch field {
            case .entry: .int(line.stamp.entry)
            case .day: .string(wording.date(line.event.moment?.day ?? income.at.day))
            case .from: .string(income.from)
            case .amount: sum(original == nil ? income.amount : Money(fen: -income.amount.fen))
            case .purpose: .string(line.event.purpose)
            case .reverses: .string(original.map { String($0.stamp.entry) })
            case .reversedBy: .string(line.reversedBy.map(String.init))
            }
        }
    }

    /// What was paid; and with a sign below zero what came back, or was taken back: whoever adds the rows up comes to the expense.
    private func expense(_ line: Fund.Line) -> JSON? {
        let original = original(of: line)
        let amount = fund.postings(of: line.event).reduce(0) { total, posting in
            if case .spent = posting.account { total + posting.fen } else { total }
        }
        guard amount != 0, let id = fund.grant(about: line.event) else { return nil }
        let given = fund.grant(id)?.appropriation
        let spending: Spending? = if case .spent(let expense) = line.event { expense.spending } else { nil }
        let isRefund = if case .refunded = line.event { true } else { false }
        return JSON(FundExpenseFields.self) { field in
            switch field {
            case .entry: .int(line.stamp.entry)
            case .day: .string(wording.date(line.event.moment?.day ?? line.stamp.at.day))
            case .grant: .string(id.description)
            case .proposal: .string(given?.proposal.description)
            case .payee: .string(given?.payee)
            case .amount: sum(Money(fen: amount))
            case .purpose: .string(line.event.purpose)
            case .receipts: .string(spending.map { wording.list($0.receipts) })
            case .lacksReceipt: .bool(spending?.receipts.isEmpty == true)
            case .signatures:
                .string(
                    spending.map { wording.list([$0.handler, $0.auditor].compactMap { $0 } + $0.approvers) })
            case .isRefund: .bool(isRefund)
            case .reverses: .string(original.map { String($0.stamp.entry) })
            case .reversedBy: .string(line.reversedBy.map(String.init))
            }
        }
    }

    /// An appropriation as it stood when the period ended.
    private func grant(_ grant: Grant, at end: Moment) -> JSON {
        let (given, standing) = (grant.appropriation, grant.standing(at: end))
        let closed = grant.closed.flatMap { fund.line(ofEntry: $0)?.event.moment }
        return JSON(FundGrantFields.self) { field in
            switch field {
            case .id: .string(grant.id.description)
            case .day: .string(wording.date(given.at.day))
            case .proposal:
                .string(
                    "\(given.proposal) "
                        + (book.proposal(given.proposal.proposal)?.finalText.withoutFullStop ?? ""))
            case .clause: .string(given.citation.map { wording.citation($0) })
            case .payee: .string(given.payee)
            case .field: .string(given.field.map(wording.language.field))
            case .amount: sum(given.amount)
            case .spent: sum(standing.spent)
            case .returned: sum(standing.returned)
            case .left: sum(standing.left)
            case .matched: sum(standing.matched)
            case .state:
                .string(
                    wording.list(
                        [
                            closed.flatMap { $0 <= end ? wording.language.fund.isClosed(on: $0.day) : nil },
                            book.stands(given) ? nil : wording.language.fund.voteIsGone(),
                        ].compactMap(\.self)))
            }
        }
    }
}

enum FundFields: String, ViewFields {
    case from, until, opening, income, expense, closing, quarters, hasGifts = "has_gifts", gifts,
        hasExpenses = "has_expenses", expenses, hasGrants = "has_grants", grants, differences
}

enum FundQuarterFields: String, ViewFields { case from, until, opening, income, expense, closing }

enum FundGiftFields: String, ViewFields {
    case entry, day, from, amount, purpose, reverses, reversedBy = "reversed_by"
}

enum FundExpenseFields: String, ViewFields {
    case entry, day, grant, proposal, payee, amount, purpose, receipts, lacksReceipt = "lacks_receipt", signatures,
        isRefund = "is_refund", reverses, reversedBy = "reversed_by"
}

enum FundGrantFields: String, ViewFields {
    case id, day, proposal, clause, payee, field, amount, spent, returned, left, matched, state
}

extension Paper {
    /// 基金收支公示: what came in and went out, for the notice board.
    public static let fund = Paper("fund", of: .community, called: { $0.papers.fund }) {
        request throws(PaperError) in FundView(request: request).value
    }
}
