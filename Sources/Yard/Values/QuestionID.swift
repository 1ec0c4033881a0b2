/// The name of a question: `P1`, or `P1-2` for the second amendment to it, or `P1-2-1` for an amendment to that; `P1a` for the
/// first part of a motion that was divided.
public struct QuestionID: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The number of the motion; see ``MotionNumber`` for a part of one.
    public let proposal: Int
    public let amendment: Int?
    /// The amendment to that amendment: there is none deeper.
    public let inner: Int?

    public init(proposal: Int, amendment: Int? = nil, inner: Int? = nil) {
        self.proposal = proposal
        self.amendment = amendment
        self.inner = inner
    }

    /// Reads `P1`, `p1-2`, `P1a`, `P1-2-1`.
    public init?(_ text: some StringProtocol) {
        guard text.first == "P" || text.first == "p" else { return nil }
        let fields = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), let proposal = MotionNumber.number(String(fields[0])) else { return nil }
        var numbers: [Int] = []
        for field in fields.dropFirst() {
            guard field.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(field), number > 0 else {
                return nil
            }
            numbers.append(number)
        }
        self.init(proposal: proposal, amendment: numbers.first, inner: numbers.dropFirst().first)
    }

    public var description: String {
        (["P" + MotionNumber.name(proposal)] + [amendment, inner].compactMap { $0.map(String.init) })
            .joined(separator: "-")
    }

    /// What it changes, and is decided before: an amendment's motion, an inner amendment's amendment; `nil` for a motion.
    public var parent: QuestionID? {
        if inner != nil { return QuestionID(proposal: proposal, amendment: amendment) }
        return amendment == nil ? nil : QuestionID(proposal: proposal)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = QuestionID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such id: \(text)")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The numbers of motions. They count through the whole book; the parts of a divided motion bear its number and a letter.
public enum MotionNumber {
    /// Parts lie this far behind the numbers that are counted.
    private static let span = 1_000_000_000
    /// The most parts that a motion is divided into: the letters.
    public static let mostParts = 26

    /// The number of a part, counted from 1.
    public static func part(_ part: Int, of number: Int) -> Int { number + part * span }

    public static func isPart(_ number: Int) -> Bool { number >= span }

    /// `1`, or `1a` for its first part.
    public static func name(_ number: Int) -> String {
        guard isPart(number) else { return String(number) }
        let letter = Unicode.Scalar(UInt8(0x60 + number / span)).description
        return String(number % span) + letter
    }

    /// Reads `1` or `1a`.
    static func number(_ text: String) -> Int? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard (1...9).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
        let rest = text.dropFirst(digits.count).lowercased()
        guard let letter = rest.first else { return number }
        guard rest.count == 1, let code = letter.asciiValue, (0x61...0x7A).contains(code) else { return nil }
        return part(Int(code) - 0x60, of: number)
    }
}
