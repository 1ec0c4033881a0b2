extension DevelopmentEvent {
    public var recorded: Recorded {
        switch self {
        case .moved, .aimed, .planned, .problemFound, .goalSet, .goalAdjusted, .goalProgressed: .line
        }
    }

    public var withoutReasons: DevelopmentEvent {
        guard case .goalAdjusted(let id, let before, let after, _, let proposal) = self else { return self }
        return .goalAdjusted(id, before: before, after: after, reason: nil, proposal: proposal)
    }
}
