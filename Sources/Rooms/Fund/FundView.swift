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
                case .hasGrants: .bool(fund.grants.contains { $0.reversed == nil })
                case .grants: .array(fund.grants.filter { $0.reversed == nil }.map(grant))
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

    private func gift(_ line: Fund.Line) -> JSON? {
        let income: FundIncome
        switch line.event {
        case .founded(let given), .received(let given): income = given
        default: return nil
        }
        return JSON(FundGiftFields.self) { field in
            switch field {
            case .entry: .int(line.stamp.entry)
            case .day: .string(wording.date(income.at.day))
            case .from: .string(income.from)
            case .amount: sum(income.amount)
            case .purpose: .string(income.purpose)
            case .reversedBy: .string(line.reversedBy.map(String.init))
            }
        }
    }

    private func expense(_ line: Fund.Line) -> JSON? {
        guard case .spent(let expense) = line.event else { return nil }
        let given = fund.grant(expense.grant)?.appropriation
        let spending = expense.spending
        return JSON(FundExpenseFields.self) { field in
            switch field {
            case .entry: .int(line.stamp.entry)
            case .day: .string(wording.date(expense.at.day))
            case .grant: .string(expense.grant.description)
            case .proposal: .string(given?.proposal.description)
            case .payee: .string(given?.payee)
            case .amount: sum(expense.amount)
            case .purpose: .string(spending.purpose)
            case .receipts: .string(wording.list(spending.receipts))
            case .signatures:
                .string(
                    wording.list([spending.handler, spending.auditor].compactMap { $0 } + spending.approvers))
            case .reversedBy: .string(line.reversedBy.map(String.init))
            }
        }
    }

    private func grant(_ grant: Grant) -> JSON {
        let given = grant.appropriation
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
            case .spent: sum(Money(fen: grant.spent.total))
            case .left: sum(Money(fen: grant.held.total))
            case .matched: sum(Money(fen: grant.matched.total))
            }
        }
    }
}

enum FundFields: String, ViewFields {
    case from, until, opening, income, expense, closing, quarters, hasGifts = "has_gifts", gifts,
        hasExpenses = "has_expenses", expenses, hasGrants = "has_grants", grants, differences
}

enum FundQuarterFields: String, ViewFields { case from, until, opening, income, expense, closing }

enum FundGiftFields: String, ViewFields { case entry, day, from, amount, purpose, reversedBy = "reversed_by" }

enum FundExpenseFields: String, ViewFields {
    case entry, day, grant, proposal, payee, amount, purpose, receipts, signatures, reversedBy = "reversed_by"
}

enum FundGrantFields: String, ViewFields {
    case id, day, proposal, clause, payee, field, amount, spent, left, matched
}

extension Paper {
    /// 基金收支公示: what came in and went out, for the notice board.
    public static let fund = Paper("fund", of: .community, called: { $0.papers.fund }) {
        request throws(PaperError) in FundView(request: request).value
    }
}
