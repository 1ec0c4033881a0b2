/// Why a step of a method is refused.
public enum MethodRefusal: Hashable, Sendable {
    case noMethod(QuestionID)
    case unknownStage(String, method: String)
    case gatesClosed(stage: String, missing: [Gate])
    case stageOrder(stage: String, next: String?)
}

extension Refusal {
    public static func method(_ reason: MethodRefusal) -> Refusal { Refusal(reason) }
}
