extension FundEvent {
    /// Money of all is told to all: each line of it in its place.
    public var recorded: Recorded {
        switch self {
        case .founded, .received, .budgeted, .appropriated, .spent, .matched, .refunded, .closed, .reversed, .published,
            .reconciled, .explained:
            .line
        }
    }

    /// What the money is for stays.
    public var withoutReasons: FundEvent { self }
}
