import Kernel

// What is stored of each line of the fund. `at` is the moment at which it counts: that of the line, or of the day typed.

/// Money that came in: what the fund was set up with, or a gift.
public struct FundIncome: Codable, Hashable, Sendable {
    public let amount: Money
    public let from: String?
    public let purpose: String?
    public let at: Moment
}

/// The most that may be appropriated for a field in a period; no day is open.
public struct FundBudget: Codable, Hashable, Sendable {
    public let field: String
    public let amount: Money
    public let from: Day?
    public let until: Day?

    func covers(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }

    func isFor(_ field: String?, on day: Day) -> Bool {
        field.map { $0.folded == self.field.folded } == true && covers(day)
    }
}

/// Money set aside for a motion that was adopted: K1.
public struct Appropriation: Codable, Hashable, Sendable {
    public let grant: GrantID
    public let amount: Money
    /// The motion, the meeting whose vote adopted it, and the clause whose majority that vote had.
    public let proposal: QuestionID
    public let meeting: Int
    /// The entry that closed the vote, or declared the choosing.
    public let vote: Int
    public let citation: Citation?
    public let payee: String?
    public let field: String?
    public let at: Moment
    /// What it is to reach in the development plan.
    public var goal: GoalID?
    /// The choosing that it rests on (遴选), where it rests on no vote on the motion alone.
    public var choosing: Choice?

    /// A choosing as an appropriation cites it.
    public struct Choice: Codable, Hashable, Sendable {
        public let title: String
        public let election: Int
        /// The rule of the tally engine by which the project was chosen.
        public let rule: String
    }
}

public struct Expense: Codable, Hashable, Sendable {
    public let grant: GrantID
    public let amount: Money
    public let spending: Spending
    /// The clause by which it was signed.
    public let citation: Citation?
    public let at: Moment
}

/// Co-payment: what it is, and what it is worth, where that was said.
public struct Match: Codable, Hashable, Sendable {
    public let grant: GrantID
    public let from: String
    public let sort: MatchGift.Sort
    public let workDays: Int?
    public let things: String?
    public let value: Money
    public let at: Moment

    enum CodingKeys: String, CodingKey { case grant, from, sort = "kind", workDays, things, value, at }
}

/// Money that came back to an appropriation.
public struct Refund: Codable, Hashable, Sendable {
    public let grant: GrantID
    public let amount: Money
    public let purpose: String?
    public let at: Moment
}

public struct GrantClosing: Codable, Hashable, Sendable {
    public let grant: GrantID
    /// What was not spent and went back to the fund.
    public let returned: Money
    public let at: Moment
}

/// A line that takes back another one; both stay.
public struct Reversal: Codable, Hashable, Sendable {
    public let entry: Int
    public let purpose: String?
    public let at: Moment
}

/// The accounts as they were posted: the figures of that day, whatever is entered later.
public struct FundNotice: Codable, Hashable, Sendable {
    public let grant: GrantID?
    public let from: Day
    public let until: Day
    public let days: Int
    public let place: String?
    public let opening: Money
    public let income: Money
    public let expense: Money
    public let closing: Money
    /// Lines of the period that it showed: those up to this entry.
    public let lines: Int
    public let through: Int
    public let citation: Citation?
}

/// The bank's figure on the evening of a day, beside ours.
public struct Reconciliation: Codable, Hashable, Sendable {
    public let day: Day
    public let bank: Money
    public let ours: Money
    public let explanation: String?
}
