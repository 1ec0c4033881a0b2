import Kernel

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
