extension UnitEvent {
    public var recorded: Recorded {
        switch self {
        case .registered, .corrected, .removed:
            .nowhere(
                because:
                    "who owns what is personal and stands in the register; a result that weighs by area gives the totals it rests on"
            )
        }
    }

    /// It is in no record.
    public var withoutReasons: Self { self }
}
