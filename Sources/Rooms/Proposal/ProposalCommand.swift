import Kernel

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

/// Lines that put a question, change it or take it back.
public enum ProposalCommand: Hashable, Sendable {
    /// 提案; `path` names a method (六共, 四议两公开), `amount` is in fen.
    case propose(text: String, mover: String?, amount: Money?, path: String?)
    case second(name: String, question: QuestionID?)
    /// 修正: `旧→新` replaces words of the motion, anything else is added to it.
    case amend(text: String, mover: String?, proposal: QuestionID?)
    case withdraw(QuestionID?)
    case takeUp(QuestionID)
}

/// Renminbi, in whole fen.
public struct Money: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    public let fen: Int

    public init(fen: Int) { self.fen = fen }
    public init(yuan: Int) { fen = yuan.multipliedReportingOverflow(by: 100).overflow ? Int.max : yuan * 100 }

    /// Whole yuan where there are no fen: `5000`, `12.50`.
    public var description: String {
        fen % 100 == 0 ? "\(fen / 100)" : "\(fen / 100).\((abs(fen) % 100).padded(2))"
    }

    public static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }

    public init(from decoder: any Decoder) throws {
        fen = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fen)
    }
}
