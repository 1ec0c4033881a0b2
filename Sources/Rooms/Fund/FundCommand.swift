import Kernel

/// Lines about the development fund. `on` is the day typed (日期=); none is the moment of the line.
public enum FundCommand: Hashable, Sendable {
    /// 基金 设立, 收入, 预算
    case found(Money, source: String?, on: Day?)
    case receive(Money, from: String?, purpose: String?, on: Day?)
    case budget(Money, field: String, from: Day?, until: Day?)
    /// 拨款
    case appropriate(QuestionID, amount: Money?, payee: String?, field: String?, on: Day?, goal: GoalID? = nil)
    /// 支出
    case spend(GrantID, Money, Spending, on: Day?)
    /// 配套
    case match(GrantID, from: String, MatchGift, value: Money?, on: Day?)
    /// 退回, 结项, 冲销
    case refund(GrantID, Money, purpose: String?, on: Day?)
    case close(GrantID, on: Day?)
    case reverse(entry: Int, purpose: String?, on: Day?)
    /// 公示 账
    case publish(GrantID?, from: Day?, until: Day?, days: Int?, place: String?)
    /// 对账: the bank's figure, or what explains a difference.
    case reconcile(Money, on: Day?, explanation: String?)
    case explain(Day?, String)
}

/// What the line of an expense says beside its sum.
public struct Spending: Codable, Hashable, Sendable {
    public let purpose: String
    public let handler: String?
    public let auditor: String?
    public let approvers: [String]
    public let receipts: [String]
}

/// What somebody adds to an appropriation of their own: money, days of work, or things.
public enum MatchGift: Hashable, Sendable {
    case money(Money)
    case work(days: Int)
    case kind(String)

    public enum Sort: String, Codable, Sendable, CaseIterable {
        case money = "钱"
        case work = "工"
        case kind = "物"
    }

    var sort: Sort {
        switch self {
        case .money: .money
        case .work: .work
        case .kind: .kind
        }
    }
}

public enum FundEvent: Codable, Hashable, Sendable {
    case founded(FundIncome)
    case received(FundIncome)
    case budgeted(FundBudget)
    case appropriated(Appropriation)
    case spent(Expense)
    case matched(Match)
    case refunded(Refund)
    case closed(GrantClosing)
    case reversed(Reversal)
    case published(FundNotice)
    case reconciled(Reconciliation)
    case explained(day: Day, purpose: String)
}
