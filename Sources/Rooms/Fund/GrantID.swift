/// The name of an appropriation: `K1`.
public struct GrantID: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    public let number: Int

    public init(_ number: Int) { self.number = number }

    /// Reads `K1`, `k1`.
    public init?(_ text: some StringProtocol) {
        guard text.first == "K" || text.first == "k", (2...10).contains(text.utf8.count),
            text.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text.dropFirst()),
            number > 0
        else { return nil }
        self.number = number
    }

    public var description: String { "K\(number)" }

    public static func < (a: GrantID, b: GrantID) -> Bool { a.number < b.number }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = GrantID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such id: \(text)")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
