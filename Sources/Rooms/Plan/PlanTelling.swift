import Kernel

// What is told of what follows from decisions, and when.
extension PlanEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.plan
        return switch self {
        case .actionAdded(let id, let owner, let due, let text, let budget, _, let goal):
            words.added(id, owner ?? words.nobody(), due.map(words.date) ?? words.noDay(), text)
                + (budget.map(words.budget) ?? "") + (goal.map(words.forGoal) ?? "")
        case .actionDone(let id, _, _): words.done(id)
        case .actionPostponed(let id, let day, _): words.postponed(id, to: day)
        case .actionReassigned(let id, let name, _): words.reassigned(id, to: name)
        case .actionProgressed(let id, let text): words.progressed(id, text)
        case .actionCancelled(let id, _): words.cancelled(id)
        case .stageReached(let number, _, let stage): words.stageReached(QuestionID(proposal: number), stage)
        case .pledged(let pledge): screen.wording.pledge(pledge)
        case .overseen(let names, let number): words.overseen(QuestionID(proposal: number), by: names)
        case .published(let publication):
            screen.wording.publication(publication)
                + (scene.book.askedOf(publication).map {
                    "\n\(screen.prompt.warning)\(words.tooShort(publication.days, asked: $0.terms.days, $0.citation))"
                } ?? "")
        case .commented(let comment): words.commented(comment.name)
        }
    }
}

extension PlanRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        switch self {
        case .unknownAction(let id): screen.plan.unknownAction(id)
        case .actionClosed(let id, let state): screen.plan.actionClosed(id, screen.wording.name(of: state))
        }
    }
}

extension PlanWords {
    /// A task that was given to nobody, or has no day, or neither.
    func missing(owner: Bool, date: Bool, _ id: ActionID) -> String {
        switch (owner, date) {
        case (true, true): lacksOwnerAndDay(id)
        case (true, false): lacksOwner(id)
        case (false, _): lacksDay(id)
        }
    }
}
