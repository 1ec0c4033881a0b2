extension ProposalEvent {
    public var recorded: Recorded {
        switch self {
        case .proposed, .seconded, .amended, .takenUp: .part
        case .withdrawn: .line
        case .outcomeChanged: .foot
        }
    }

    public var withoutReasons: Self { self }
}
