import Kernel

/// What the fund has, until when its accounts hang on the wall, and what nobody explained.
struct FundStatus: StatusLine {
    static let key = "fund"

    let money: Money
    let free: Money
    /// The last day on which the accounts posted last still hang; `nil` where none do.
    let postedUntil: Day?
    let differences: [Fund.OpenDifference]
    private let isPostingDue: Bool
    private let isReconcilingDue: Bool

    init?(_ book: Book, at moment: Moment) {
        let fund = book.fund
        guard !fund.isEmpty else { return nil }
        (money, free) = (Money(fen: fund.money.total), Money(fen: fund.free.total))
        postedUntil = fund.postedUntil.flatMap { $0 >= moment.day ? $0 : nil }
        differences = fund.openDifferences
        let duties = book.fundDuties(on: moment.day).map(\.matter)
        isPostingDue = duties.contains(.posting)
        isReconcilingDue = duties.contains(.reconciling)
    }

    func told(by screen: any Screen) -> String {
        let words = screen.language.fund
        let notes = [
            words.balance(money, free: free), postedUntil.map(words.posted(until:)),
            isPostingDue ? words.postingIsDue() : nil,
            differences.isEmpty ? nil : words.unexplained(differences.count),
            isReconcilingDue ? words.reconcilingIsDue() : nil,
        ]
        return words.sequence(notes.compactMap { $0 })
    }

    var facts: JSON {
        [
            "balance_fen": .int(money.fen), "free_fen": .int(free.fen), "posted_until": .day(postedUntil),
            "posting_due": .bool(isPostingDue), "reconciling_due": .bool(isReconcilingDue),
            "unexplained": .array(differences.map { ["day": .day($0.day), "entry": .int($0.entry)] }),
        ]
    }
}

extension Fund {
    /// The last day on which any of the notices hangs.
    fileprivate var postedUntil: Day? {
        notices.compactMap { place in
            guard case .published(let notice) = lines[place].event else { return nil }
            return lines[place].stamp.at.day.adding(days: notice.days - 1)
        }.max()
    }
}
