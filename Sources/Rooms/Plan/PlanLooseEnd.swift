/// A task of this meeting that nobody has, or that has no day.
enum PlanLooseEnd: LooseEnd {
    case withoutOwner(ActionID, text: String)
    case withoutDay(ActionID, text: String)

    func told(by screen: any Screen) -> String {
        switch self {
        case .withoutOwner(let action, let text): screen.plan.withoutOwner(action, text)
        case .withoutDay(let action, let text): screen.plan.withoutDay(action, text)
        }
    }

    static let found: @Sendable (Meeting, Book) -> [any LooseEnd] = { meeting, book in
        var ends: [PlanLooseEnd] = []
        for action in book.openActions.compactMap({ book.action($0) }) where action.meeting == meeting.number {
            if action.owner == nil { ends.append(.withoutOwner(action.id, text: action.text)) }
            if action.due == nil { ends.append(.withoutDay(action.id, text: action.text)) }
        }
        return ends
    }
}
