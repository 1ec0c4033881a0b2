import Kernel

/// The fund as data: balances in fen, every appropriation, every line with both its sides and what it rests on.
struct FundFacts {
    let book: Book
    private let fund: Fund

    init(book: Book) {
        self.book = book
        fund = book.fund
    }

    func value(grants: [Grant], lines: [Fund.Line]) -> JSON {
        .object([
            .init("balance_fen", .int(fund.money.total)), .init("free_fen", .int(fund.free.total)),
            .init("sum_of_accounts_fen", .int(fund.sumOfAccounts)),
            .init("appropriations", .array(grants.map(appropriation))),
            .init("budgets", .array(fund.budgets.map(budget))), .init("lines", .array(lines.map(line))),
            .init(
                "differences",
                .array(
                    fund.openDifferences.map { difference in
                        .object([
                            .init("entry", .int(difference.entry)), .init("day", .string(difference.day.description)),
                            .init("bank_fen", .int(difference.bank.fen)), .init("ours_fen", .int(difference.ours.fen)),
                        ])
                    })),
        ])
    }

    private func appropriation(_ grant: Grant) -> JSON {
        let given = grant.appropriation
        return .object([
            .init("id", .string(grant.id.description)), .init("entry", .int(grant.stamp.entry)),
            .init("proposal", .string(given.proposal.description)), .init("meeting", .int(given.meeting)),
            .init("vote_entry", .int(given.vote)), .init("citation", .string(given.citation?.description)),
            .init(
                "choosing",
                given.choosing.map {
                    ["title": .string($0.title), "election": .int($0.election), "rule": .string($0.rule)]
                } ?? nil),
            .init("stands", .bool(book.stands(given))), .init("payee", .string(given.payee)),
            .init("field", .string(given.field)), .init("goal", .string(given.goal?.description)),
            .init("amount_fen", .int(given.amount.fen)),
            .init("spent_fen", .int(grant.spent.total)), .init("left_fen", .int(grant.held.total)),
            .init("returned_fen", .int(grant.reversed == nil ? grant.standing().returned.fen : 0)),
            .init("matched_fen", .int(grant.matched.total)),
            .init("state", .string(grant.reversed != nil ? "reversed" : grant.closed != nil ? "closed" : "open")),
        ])
    }

    private func budget(_ budget: Fund.Budget) -> JSON {
        .object([
            .init("field", .string(budget.terms.field)), .init("entry", .int(budget.entry)),
            .init("amount_fen", .int(budget.terms.amount.fen)),
            .init("left_fen", .int(budget.terms.amount.fen + budget.taken.total)),
            .init("from", .string(budget.terms.from?.description)),
            .init("until", .string(budget.terms.until?.description)),
        ])
    }

    private func line(_ line: Fund.Line) -> JSON {
        var receipts: [String] = []
        if case .spent(let expense) = line.event { receipts = expense.spending.receipts }
        return .object([
            .init("entry", .int(line.stamp.entry)),
            .init("at", .string(line.event.moment?.iso(zone: book.header.zone))),
            .init("kind", .string(Event.fund(line.event).kind.replacing("fund.", with: ""))),
            .init("appropriation", .string(fund.grant(about: line.event)?.description)),
            .init("purpose", .string(line.event.purpose)), .init("receipts", .strings(receipts)),
            .init("reversed_by", line.reversedBy.map { .int($0) } ?? .null),
            .init("published", .array(fund.notices(showing: line).map { .int($0.entry) })),
            .init(
                "postings",
                .array(
                    fund.postings(of: line.event).map {
                        .object([.init("account", .string($0.account.plainName)), .init("fen", .int($0.fen))])
                    })),
        ])
    }
}
