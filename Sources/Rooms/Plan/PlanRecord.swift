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

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let old = action.flatMap { course.book.action($0) }?.history.first { $0.stamp == stamp }?.from
        return course.wording.line(self, before: old.map { old in Day(old).map(course.wording.date) ?? old })
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

// What a record says of what follows from decisions. `before` is who or what day stood there before.
extension Chinese {
    public func line(_ event: PlanEvent, before: String?) -> String? {
        switch event {
        case .actionDone(let id, let note, let reason): name("任务\(id)完成", note: both(note, reason))
        case .actionPostponed(let id, let due, let reason):
            name("任务\(id)\(before.map { "由\($0)" } ?? "")延期至\(date(due))", note: reason)
        case .actionReassigned(let id, let owner, let reason):
            name("任务\(id)\(before.map { "由\($0)" } ?? "")改派\(owner)", note: reason)
        case .actionProgressed(let id, let text): "任务\(id)进展：\(text)"
        case .actionCancelled(let id, let reason): name("任务\(id)取消", note: reason)
        case .stageReached(let number, let method, let stage): "\(QuestionID(proposal: number))到了“\(stage)”（\(method)）"
        case .pledged(let made): "\(made.name)\(made.proposal == nil ? "" : "为" + about(made.proposal))认领：\(gift(made))"
        case .overseen(let names, let number): "\(QuestionID(proposal: number))由\(list(names))监督"
        case .published(let board): about(board.proposal) + publication(board)
        case .commented(let comment):
            "\(comment.name)\(comment.proposal == nil ? "的" : "对" + about(comment.proposal) + "的")意见：\(comment.text)"
        case .actionAdded: nil
        }
    }

    private func about(_ proposal: Int?) -> String { proposal.map { "\(QuestionID(proposal: $0))" } ?? "" }
}

extension English {
    public func line(_ event: PlanEvent, before: String?) -> String? {
        let from = before.map { " from \($0)" } ?? ""
        return switch event {
        case .actionDone(let id, let note, let reason): name("action \(id) done", note: both(note, reason))
        case .actionPostponed(let id, let due, let reason):
            name("action \(id) postponed\(from) to \(date(due))", note: reason)
        case .actionReassigned(let id, let owner, let reason):
            name("action \(id) passed\(from) to \(owner)", note: reason)
        case .actionProgressed(let id, let text): "action \(id), progress: \(text)"
        case .actionCancelled(let id, let reason): name("action \(id) cancelled", note: reason)
        case .stageReached(let number, let method, let stage):
            "\(QuestionID(proposal: number)) came to \(stage) (\(method))"
        case .pledged(let made): "pledge\(about(made.proposal)): \(pledge(made))"
        case .overseen(let names, let number): "\(QuestionID(proposal: number)) overseen by \(list(names))"
        case .published(let board): "notice\(about(board.proposal)): \(publication(board))"
        case .commented(let comment): "\(comment.name)\(about(comment.proposal)), comment: \(comment.text)"
        case .actionAdded: nil
        }
    }

    private func about(_ proposal: Int?) -> String { proposal.map { " on \(QuestionID(proposal: $0))" } ?? "" }
}
