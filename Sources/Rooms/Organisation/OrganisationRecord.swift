extension OrganisationEvent {
    public var recorded: Recorded {
        switch self {
        case .fieldAdded, .entered, .changed: .line
        }
    }

    public var withoutReasons: Self { self }
}
