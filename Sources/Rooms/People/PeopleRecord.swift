extension PeopleEvent {
    public var recorded: Recorded {
        switch self {
        case .entered:
            .nowhere(because: "a person's particulars stand in the roll; a record names people by what they did")
        case .related:
            .nowhere(
                because:
                    "kinship is private and stands in the roll; a seat that it bars is named in the result of the election"
            )
        }
    }

    /// It is in no record.
    public var withoutReasons: Self { self }
}
