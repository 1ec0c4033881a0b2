/// The name of something that is counted through the whole book: a letter and its number, `Q1`, `G1`, `H1`.
///
///     GoalID("g3")?.description     // "G3"
public protocol NumberedID: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The capital that stands before the number.
    static var letter: Character { get }
    var number: Int { get }
    init(_ number: Int)
}

extension NumberedID {
    /// Reads `G1`, `g1`; of nine digits at most.
    public init?(_ text: some StringProtocol) {
        let digits = text.dropFirst()
        guard text.first?.uppercased() == String(Self.letter), (1...9).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits), number > 0
        else { return nil }
        self.init(number)
    }

    public var description: String { "\(Self.letter)\(number)" }

    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such id: \(text)")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
