import Kernel

extension CommitteeEvent {
    public var recorded: Recorded {
        switch self {
        case .founded, .charterGiven, .applied, .admitted, .resigned, .expelled, .clauseDecided, .charterAdopted,
            .adoptionWithdrawn:
            .line
        }
    }

    public var withoutReasons: CommitteeEvent {
        switch self {
        case .applied(let names, let committee, _): .applied(names: names, committee: committee, reason: nil)
        case .resigned(let names, let committee, _, let ends):
            .resigned(names: names, committee: committee, reason: nil, ends: ends)
        case .expelled(let names, let committee, _): .expelled(names: names, committee: committee, reason: nil)
        case .founded, .charterGiven, .admitted, .clauseDecided, .charterAdopted, .adoptionWithdrawn: self
        }
    }
}
