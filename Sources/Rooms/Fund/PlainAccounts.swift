import Kernel

/// The fund as text that other bookkeeping programs read: hledger, beancount. Both hold every balance that they reckon against ours.
public enum PlainAccounts: String, Sendable, CaseIterable {
    case hledger, beancount

    /// What the file is called by at its end.
    public var ending: String { self == .hledger ? "journal" : "beancount" }

    /// All lines of the fund that move money, in order of time, with the balances that they come to.
    public func text(of book: Book) -> String {
        let fund = book.fund
        let lines = fund.lines().filter { !fund.postings(of: $0.event).isEmpty }
        var sums: [FundAccount: Int] = [:]
        var accounts: [FundAccount] = []
        for line in lines {
            for posting in fund.postings(of: line.event) {
                if sums[posting.account] == nil { accounts.append(posting.account) }
                sums[posting.account, default: 0] += posting.fen
            }
        }
        let head = self.head(accounts, first: lines.first?.event.moment?.day, book)
        let body = lines.map { transaction($0, fund) }
        let end = lines.last?.event.moment.map { balances(accounts, sums, after: $0.day) } ?? ""
        return ([head] + body + [end]).joined(separator: "\n")
    }

    private func head(_ accounts: [FundAccount], first: Day?, _ book: Book) -> String {
        let title = "; " + Self.plain(book.header.community) + "\n"
        switch self {
        case .hledger:
            return title + "commodity 1000.00 CNY\n" + accounts.map { "account \(name(of: $0))\n" }.joined()
        case .beancount:
            let day = first?.description ?? "1970-01-01"
            return title + "option \"operating_currency\" \"CNY\"\n"
                + accounts.map { "\(day) open \(name(of: $0)) CNY\n" }.joined()
        }
    }

    private func transaction(_ line: Fund.Line, _ fund: Fund) -> String {
        let day = line.event.moment?.day.description ?? ""
        let about = [fund.grant(about: line.event)?.description, line.event.purpose, line.event.party]
        let words = Self.plain("#\(line.stamp.entry) " + about.compactMap { $0 }.joined(separator: " "))
        let postings = fund.postings(of: line.event).map { posting in
            "    \(name(of: posting.account))  \(Self.sum(posting.fen)) CNY\n"
        }
        switch self {
        case .hledger: return "\(day) * \(words)\n" + postings.joined()
        case .beancount: return "\(day) * \"\(words)\"\n" + postings.joined()
        }
    }

    /// Every account as we have it: each program says so where it reckons otherwise.
    private func balances(_ accounts: [FundAccount], _ sums: [FundAccount: Int], after day: Day) -> String {
        switch self {
        case .hledger:
            "\(day) * =\n"
                + accounts.map { "    \(name(of: $0))  0.00 CNY = \(Self.sum(sums[$0] ?? 0)) CNY\n" }.joined()
        case .beancount:
            // Unless told, it lets a fen pass.
            accounts.map { account in
                "\(day.adding(days: 1)) balance \(name(of: account)) \(Self.sum(sums[account] ?? 0)) ~ 0.00 CNY\n"
            }.joined()
        }
    }

    private func name(of account: FundAccount) -> String {
        self == .hledger ? account.plainName.lowercased() : account.plainName
    }

    /// Yuan with both decimals.
    static func sum(_ fen: Int) -> String {
        "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(Int(fen.magnitude % 100).padded(2))"
    }

    /// One line without the signs that either program reads as its own.
    private static func plain(_ text: String) -> String {
        String(text.map { $0.isNewline || "\"\\;|=".contains($0) ? " " : $0 })
    }
}

extension FundAccount {
    /// In the form that both programs take: `Assets:Fund:K1`.
    var plainName: String {
        switch self {
        case .free: "Assets:Fund:Free"
        case .held(let id): "Assets:Fund:\(id)"
        case .spent(let id): "Expenses:\(id)"
        case .founding: "Income:Founding"
        case .gifts: "Income:Gifts"
        case .matchGiven(let id): "Income:Match:\(id)"
        case .matchUsed(let id): "Expenses:Match:\(id)"
        }
    }
}

extension FundEvent {
    /// What the money is for.
    var purpose: String? {
        switch self {
        case .received(let income): income.purpose
        case .spent(let expense): expense.spending.purpose
        case .matched(let match): match.things
        case .refunded(let refund): refund.purpose
        case .reversed(let reversal): reversal.purpose
        case .explained(_, let purpose): purpose
        case .founded, .budgeted, .appropriated, .closed, .published, .reconciled: nil
        }
    }

    /// Who gave or got it.
    var party: String? {
        switch self {
        case .founded(let income), .received(let income): income.from
        case .appropriated(let appropriation): appropriation.payee
        case .matched(let match): match.from
        default: nil
        }
    }
}
