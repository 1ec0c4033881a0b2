/// A floor area, exact, in 0.01 m².
///
///     Area("98.50")?.hundredths     // 9850
///     Area(hundredths: 9850)        // described as "98.50"
public struct Area: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    public let hundredths: Int

    public init(hundredths: Int) { self.hundredths = hundredths }

    /// Reads square metres with at most two decimals: `98.5`, `98.50`, `3000`. `nil` for anything else, and for what no register holds.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0].count <= 12, parts.count == 1 || parts[1].count <= 2, let whole = Int(parts[0])
        else { return nil }
        let decimals = parts.count == 1 ? "00" : parts[1] + (parts[1].count == 1 ? "0" : "")
        guard let rest = Int(decimals) else { return nil }
        hundredths = whole * 100 + rest
    }

    public var description: String { "\(hundredths / 100).\((hundredths % 100).padded(2))" }

    public static func < (one: Area, other: Area) -> Bool { one.hundredths < other.hundredths }

    public static let zero = Area(hundredths: 0)
    public static func + (one: Area, other: Area) -> Area { Area(hundredths: one.hundredths + other.hundredths) }
    public static func - (one: Area, other: Area) -> Area { Area(hundredths: one.hundredths - other.hundredths) }
    public static func += (one: inout Area, other: Area) { one = one + other }
    public static func -= (one: inout Area, other: Area) { one = one - other }

    /// Stored as a whole number of 0.01 m².
    public init(from decoder: any Decoder) throws {
        hundredths = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hundredths)
    }
}
