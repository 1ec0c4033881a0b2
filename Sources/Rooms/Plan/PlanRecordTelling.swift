import Kernel

// What papers tell of what follows from decisions, and when.
extension PlanEvent {
    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let wording = course.wording
        let words = wording.plan
        // Who or what day stood there before.
        let change = action.flatMap { course.book.action($0) }?.history.first { $0.stamp == stamp }
        let old = change?.from.map(wording.dayOrName)
        switch self {
        case .actionDone(let id, let note, let reason):
            let said = [note, reason].compactMap { $0 }
            return words.done(id) + words.bracketed([said.isEmpty ? nil : words.list(said)])
        case .actionPostponed(let id, let due, let reason):
            let told = old.map { words.postponed(id, from: $0, to: due) } ?? words.postponed(id, to: due)
            return told + words.bracketed([reason])
        case .actionReassigned(let id, let owner, let reason):
            let told = old.map { words.reassigned(id, from: $0, to: owner) } ?? words.reassigned(id, to: owner)
            return told + words.bracketed([reason])
        case .actionProgressed(let id, let text): return words.progressed(id, text)
        case .actionCancelled(let id, let reason): return words.cancelled(id) + words.bracketed([reason])
        case .stageReached(let number, let method, let stage):
            return words.stageReached(QuestionID(proposal: number), stage, of: method)
        case .pledged(let pledge):
            let gift = wording.gift(pledge)
            guard let number = pledge.proposal else { return words.pledged(pledge.name, gift) }
            return words.pledged(pledge.name, gift, to: QuestionID(proposal: number))
        case .overseen(let names, let number): return words.overseen(QuestionID(proposal: number), by: names)
        case .published(let publication):
            let notice = wording.publication(publication)
            guard let number = publication.proposal else { return words.noticed(notice) }
            if let poll = course.book.result(behind: publication, at: stamp, in: course.meeting) {
                return wording.written.result(of: poll.question, notice)
            }
            return words.noticed(notice, of: QuestionID(proposal: number))
        case .commented(let comment):
            guard let number = comment.proposal else { return words.commented(comment.name, comment.text) }
            return words.commented(comment.name, comment.text, on: QuestionID(proposal: number))
        case .actionAdded: return nil
        }
    }
}

extension Wording {
    func name(of state: ActionItem.State) -> String {
        switch state {
        case .open: plan.open()
        case .done: plan.done()
        case .cancelled: plan.cancelled()
        }
    }

    /// A change of an action, with what stood there before.
    func change(_ change: ActionItem.Change) -> String {
        let words = plan
        return words.changed(told(change), on: change.stamp.at.day) + words.bracketed([change.note])
            + words.bracketed([change.reason])
    }

    private func told(_ change: ActionItem.Change) -> String {
        let (old, new) = (change.from.map(dayOrName), change.to.map(dayOrName) ?? "")
        return switch change.kind {
        case .done: plan.wasDone()
        case .cancelled: plan.wasCancelled()
        case .progress: plan.progress()
        case .postponed: old.map { plan.postponed(from: $0, to: new) } ?? plan.postponed(to: new)
        case .reassigned: old.map { plan.reassigned(from: $0, to: new) } ?? plan.reassigned(to: new)
        }
    }

    /// A due date kept as 2026-12-10, said as a day; a name as it is.
    fileprivate func dayOrName(_ text: String) -> String { Day(text).map(date) ?? text }

    /// A gift of money, work or material to a proposal.
    func pledge(_ pledge: Pledge) -> String { plan.pledge(pledge.name, gift(pledge)) }

    /// What is given, and how much.
    fileprivate func gift(_ pledge: Pledge) -> String {
        let figures = [pledge.amount.map(money), pledge.workDays.map(plan.workDays)].compactMap { $0 }
        return pledge.what + plan.bracketed([figures.isEmpty ? nil : list(figures)])
    }

    func publication(_ publication: Publication) -> String {
        publication.place.map { plan.published(days: publication.days, at: $0) }
            ?? plan.published(days: publication.days)
    }
}
