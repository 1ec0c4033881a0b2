/// Why a line about a task is refused.
public enum PlanRefusal: Hashable, Sendable {
    case unknownAction(ActionID)
    case actionClosed(ActionID, ActionItem.State)
}

extension PlanRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String { screen.sentence(self, in: book) }
}

extension Refusal {
    public static func plan(_ reason: PlanRefusal) -> Refusal { Refusal(reason) }
}
