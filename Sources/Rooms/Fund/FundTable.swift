import Kernel

extension BookTable {
    /// Every line of the fund that moves money, in the order in which it was entered.
    static let fund = BookTable(
        "fund.csv", of: { book in book.fund.lines.filter { $0.event.moment != nil }.map { (book.fund, $0) } },
        columns: columns)

    private static let columns: [Column<(Fund, Fund.Line)>] = [
        .init("entry") { "\($0.1.stamp.entry)" },
        .init("at") { $0.1.event.moment.map { "\($0.day) \($0.clock)" } },
        .init("kind") { Event.fund($0.1.event).kind },
        .init("appropriation") { fund, line in fund.grant(about: line.event)?.description },
        .init("change_fen") { fund, line in
            "\(fund.postings(of: line.event).filter(\.account.isMoney).reduce(0) { $0 + $1.fen })"
        },
        .init("amount_fen") { fund, line in
            "\(fund.postings(of: line.event).reduce(0) { max($0, abs($1.fen)) })"
        },
        .init("purpose") { $0.1.event.purpose },
        .init("receipt") { line in
            if case .spent(let expense) = line.1.event { expense.spending.receipts.joined(separator: "、") } else { nil }
        },
        .init("reversed_by") { $0.1.reversedBy.map(String.init) },
    ]
}
