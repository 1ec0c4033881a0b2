/// Why a line about a task is refused.
public enum PlanRefusal: Hashable, Sendable {
    case unknownAction(ActionID)
    case actionClosed(ActionID, ActionItem.State)
}

extension Refusal {
    public static func plan(_ reason: PlanRefusal) -> Refusal { Refusal(reason) }
}
