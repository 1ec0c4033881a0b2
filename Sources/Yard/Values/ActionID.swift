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
