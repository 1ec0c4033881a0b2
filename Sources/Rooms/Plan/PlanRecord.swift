import Kernel

extension PlanEvent {
    public var recorded: Recorded {
        switch self {
        case .actionAdded: .part
        case .actionDone, .actionPostponed, .actionReassigned, .actionProgressed, .actionCancelled, .stageReached,
            .pledged, .overseen, .published, .commented:
            .line
        }
    }

    public var withoutReasons: PlanEvent {
        switch self {
        case .actionDone(let id, let note, _): .actionDone(id, note: note)
        case .actionPostponed(let id, let day, _): .actionPostponed(id, to: day, reason: nil)
        case .actionReassigned(let id, let owner, _): .actionReassigned(id, to: owner, reason: nil)
        case .actionCancelled(let id, _): .actionCancelled(id, reason: nil)
        case .actionAdded, .actionProgressed, .stageReached, .pledged, .overseen, .published, .commented: self
        }
    }

    /// The action that it changed.
    var action: ActionID? {
        switch self {
        case .actionDone(let id, _, _), .actionPostponed(let id, _, _), .actionReassigned(let id, _, _),
            .actionProgressed(let id, _), .actionCancelled(let id, _):
            id
        case .actionAdded, .stageReached, .pledged, .overseen, .published, .commented: nil
        }
    }
}

extension ActionItem {
    /// As it was given out: whoever has it now, and until when, stands with the change.
    var asGiven: ActionItem {
        var given = self
        if let change = history.first(where: { $0.kind == .reassigned }) { given.owner = change.from }
        if let change = history.first(where: { $0.kind == .postponed }) { given.due = change.from.flatMap { Day($0) } }
        return given
    }
}
