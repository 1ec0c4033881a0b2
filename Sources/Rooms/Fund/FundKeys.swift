import Kernel

extension FundEvent {
    enum CodingKeys: String, CaseKey {
        case founded, received, budgeted, appropriated, spent, matched, refunded, closed, reversed, published,
            reconciled, explained
    }
    enum FoundedCodingKeys: String, ArgumentKey { case _0 = "income" }
    enum ReceivedCodingKeys: String, ArgumentKey { case _0 = "income" }
    enum BudgetedCodingKeys: String, ArgumentKey { case _0 = "budget" }
    enum AppropriatedCodingKeys: String, ArgumentKey { case _0 = "appropriation" }
    enum SpentCodingKeys: String, ArgumentKey { case _0 = "expense" }
    enum MatchedCodingKeys: String, ArgumentKey { case _0 = "match" }
    enum RefundedCodingKeys: String, ArgumentKey { case _0 = "refund" }
    enum ClosedCodingKeys: String, ArgumentKey { case _0 = "closing" }
    enum ReversedCodingKeys: String, ArgumentKey { case _0 = "reversal" }
    enum PublishedCodingKeys: String, ArgumentKey { case _0 = "notice" }
    enum ReconciledCodingKeys: String, ArgumentKey { case _0 = "reconciliation" }
    enum ExplainedCodingKeys: String, ArgumentKey { case day, purpose }
}
