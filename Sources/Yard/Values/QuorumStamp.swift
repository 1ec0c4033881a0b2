/// The quorum as it stood at a decision.
public struct QuorumStamp: Codable, Hashable, Sendable {
    public let required: Int
    public let present: Int

    public init(required: Int, present: Int) {
        self.required = required
        self.present = present
    }

    public var isMet: Bool { present >= required }
}
