import Kernel

// What follows from a decision: who does what by when, and what became of it.
extension Book {
    func decide(_ command: PlanCommand, at stamp: Stamp) throws(Refusal) -> [PlanEvent] {
        switch command {
        case .action(let owner, let due, let text, let budget, let goal):
            if let owner { try known(owner) }
            if let goal { try refuse(due, outside: try known(goal).1) }
            let id = ActionID((actions.last?.id.number ?? 0) + 1)
            return [
                .actionAdded(
                    id, owner: owner, due: due, text: text, budget: budget, proposal: motionAdoptedHere?.number,
                    goal: goal)
            ]
        case .done(let id, let note, let reason):
            try open(id)
            return [.actionDone(id, note: note, reason: reason)]
        case .postpone(let id, let day, let reason):
            try open(id)
            return [.actionPostponed(id, to: day, reason: reason)]
        case .reassign(let id, let owner, let reason):
            try open(id)
            try known(owner)
            return [.actionReassigned(id, to: owner, reason: reason)]
        case .progress(let id, let text):
            try open(id)
            return [.actionProgressed(id, text: text)]
        case .cancel(let id, let reason):
            try open(id)
            return [.actionCancelled(id, reason: reason)]
        case .stage, .pledge, .oversee, .publish, .comment:
            return try decide(method: command)
        }
    }

    private func open(_ id: ActionID) throws(Refusal) {
        guard let action = action(id) else { throw .plan(.unknownAction(id)) }
        guard action.state == .open else { throw .plan(.actionClosed(id, action.state)) }
    }

    /// The motion that the actions now being given out carry out: the last one adopted on the item being dealt with.
    var motionAdoptedHere: Proposal? {
        guard let meeting else { return nil }
        let question = meeting.polls.last {
            $0.item == meeting.currentItem && $0.question.amendment == nil && $0.outcome == .adopted
                && !meeting.isSetAside($0)
        }?.question
        return question.flatMap { proposal($0.proposal) }
    }

    mutating func apply(_ event: PlanEvent, at stamp: Stamp) {
        switch event {
        case .actionAdded(let id, let owner, let due, let text, let budget, let proposal, let goal):
            actions.append(
                ActionItem(
                    id: id, owner: owner, due: due, text: text, budget: budget, stamp: stamp,
                    meeting: meetings.last?.number, item: meeting?.currentItem, proposal: proposal, goal: goal))
            openActions.append(id)
        case .actionDone(let id, let note, let reason):
            change(id, .done, at: stamp, note: note, reason: reason) { $0.state = .done }
        case .actionPostponed(let id, let day, let reason):
            let old = action(id)?.due?.description
            change(id, .postponed, at: stamp, from: old, to: day.description, note: reason) { $0.due = day }
        case .actionReassigned(let id, let owner, let reason):
            change(id, .reassigned, at: stamp, from: action(id)?.owner, to: owner, note: reason) { $0.owner = owner }
        case .actionProgressed(let id, let text):
            change(id, .progress, at: stamp, note: text) { _ in }
        case .actionCancelled(let id, let reason):
            change(id, .cancelled, at: stamp, note: reason) { $0.state = .cancelled }
        case .stageReached, .pledged, .overseen, .published, .commented:
            apply(method: event, at: stamp)
        }
    }

    private mutating func change(
        _ id: ActionID, _ kind: ActionItem.Change.Kind, at stamp: Stamp, from: String? = nil, to: String? = nil,
        note: String?, reason: String? = nil, _ change: (inout ActionItem) -> Void
    ) {
        guard let place = place(ofAction: id) else { return }
        change(&actions[place])
        if actions[place].state != .open { openActions.removeAll { $0 == id } }
        actions[place].history.append(
            ActionItem.Change(kind: kind, stamp: stamp, from: from, to: to, note: note, reason: reason))
    }
}
