import Kernel

/// Lines that put a question, change it or take it back.
public enum ProposalCommand: Hashable, Sendable {
    /// 提案; `path` names a method (六共, 四议两公开), `amount` is in fen.
    /// `amountStands` where somebody said that the amount is right, whatever sums the words name.
    case propose(text: String, mover: String?, amount: Money?, path: String?, amountStands: Bool = false)
    case second(name: String, question: QuestionID?)
    /// 修正: `旧→新` replaces words of the motion, anything else is added to it.
    /// With `amount` what the motion then costs.
    case amend(
        text: String, mover: String?, proposal: QuestionID?, amount: Money? = nil, amountStands: Bool = false)
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
