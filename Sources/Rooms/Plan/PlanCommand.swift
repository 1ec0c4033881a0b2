import Kernel

/// The name of an action: `A1`.
public struct ActionID: Codable, Hashable, Sendable, CustomStringConvertible {
    public let number: Int

    public init(_ number: Int) { self.number = number }

    /// Reads `A1`, `a1`.
    public init?(_ text: some StringProtocol) {
        guard text.first == "A" || text.first == "a", text.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text.dropFirst()), number > 0
        else { return nil }
        self.number = number
    }

    public var description: String { "A\(number)" }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ActionID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such id: \(text)")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Lines about what follows from a decision.
public enum PlanCommand: Hashable, Sendable {
    /// 任务
    case action(owner: String?, due: Day?, text: String, budget: Money?)
    case done(ActionID, note: String?, reason: String? = nil)
    case postpone(ActionID, to: Day, reason: String?)
    case reassign(ActionID, to: String, reason: String?)
    case progress(ActionID, text: String)
    case cancel(ActionID, reason: String?)
    /// 阶段: moves a proposal on to a stage of its method.
    case stage(QuestionID, stage: String?)
    /// 认领: money, work or material.
    case pledge(name: String, what: String, proposal: QuestionID?, amount: Money?, workDays: Int?)
    case oversee(names: [String], proposal: QuestionID?)
    case publish(QuestionID?, days: Int?, place: String?)
    case comment(name: String, text: String, proposal: QuestionID?)
}
