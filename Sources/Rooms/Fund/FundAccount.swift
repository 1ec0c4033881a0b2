/// The accounts of the fund. Every line of money takes from some of them as much as it puts on others.
///
/// What is free and what is held for an appropriation are together the money that is there; what was spent on an appropriation stands
/// against it, as what was given to the fund does. Co-payment is kept apart, given and used: it is never money of the fund.
public enum FundAccount: Hashable, Sendable {
    /// Of the fund, not appropriated.
    case free
    /// Appropriated and not spent.
    case held(GrantID)
    /// Spent on an appropriation, less what came back.
    case spent(GrantID)
    /// What the fund was set up with; what came in later.
    case founding, gifts
    /// Co-payment of an appropriation: whose it was, what it went into.
    case matchGiven(GrantID), matchUsed(GrantID)

    /// Whether it may not fall below zero at any moment.
    var hasFloor: Bool {
        switch self {
        case .free, .held, .spent, .matchUsed: true
        case .founding, .gifts, .matchGiven: false
        }
    }

    /// Whether it is part of the money that is there, as the bank sees it.
    var isMoney: Bool {
        switch self {
        case .free, .held: true
        case .spent, .founding, .gifts, .matchGiven, .matchUsed: false
        }
    }
}

/// One side of a line.
public struct Posting: Hashable, Sendable {
    public let account: FundAccount
    public let fen: Int

    init(_ account: FundAccount, _ fen: Int) {
        self.account = account
        self.fen = fen
    }
}
