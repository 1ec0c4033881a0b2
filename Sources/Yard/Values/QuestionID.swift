/// The name of a question: `P1`, or `P1-2` for the second amendment to it.
public struct QuestionID: Codable, Hashable, Sendable, CustomStringConvertible {
    public let proposal: Int
    public let amendment: Int?

    public init(proposal: Int, amendment: Int? = nil) {
        self.proposal = proposal
        self.amendment = amendment
    }

    /// Reads `P1`, `p1-2`.
    public init?(_ text: some StringProtocol) {
        guard text.first == "P" || text.first == "p" else { return nil }
        let fields = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(fields.count), fields.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let proposal = Int(fields[0]), proposal > 0
        else { return nil }
        if fields.count == 2 {
            guard let amendment = Int(fields[1]), amendment > 0 else { return nil }
            self.init(proposal: proposal, amendment: amendment)
        } else {
            self.init(proposal: proposal)
        }
    }

    public var description: String { amendment.map { "P\(proposal)-\($0)" } ?? "P\(proposal)" }

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
