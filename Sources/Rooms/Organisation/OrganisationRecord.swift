extension OrganisationEvent {
    public var recorded: Recorded {
        switch self {
        case .fieldAdded, .entered, .changed, .stageReached, .seated, .left, .given, .described, .planned, .opened:
            .line
        case .statusGiven, .statusEnded:
            .nowhere(because: "what somebody is, is personal and stands in the roll; reports count it")
        }
    }

    public var withoutReasons: Self {
        switch self {
        case .stageReached(let organisation, let stage, let day, _):
            .stageReached(organisation: organisation, stage: stage, on: day, reason: nil)
        case .left(let names, let organisation, let post, let day, _):
            .left(names: names, organisation: organisation, post: post, on: day, reason: nil)
        case .statusGiven(let names, let status, let from, let until, _):
            .statusGiven(names: names, status: status, from: from, until: until, basis: nil)
        case .fieldAdded, .entered, .changed, .seated, .statusEnded, .given, .described, .planned, .opened: self
        }
    }
}

extension Organisations {
    /// Takes out what somebody gave as a reason.
    mutating func dropReasons() {
        for place in all.indices {
            for step in all[place].steps.indices { all[place].steps[step].reason = nil }
            for seat in all[place].seats.indices { all[place].seats[seat].reason = nil }
        }
        for place in statuses.indices { statuses[place].basis = nil }
    }
}
