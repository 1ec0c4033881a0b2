import Kernel

/// Floor area, in whole hundredths of a square metre: what votes of owners weigh by, exact.
///
///     Area("98.5")?.description     // "98.50"
///     Area("98.505")                // nil: no register is so fine
public struct Area: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// In 0.01 m².
    public let hundredths: Int

    public init(hundredths: Int) { self.hundredths = hundredths }

    public static let zero = Area(hundredths: 0)
    /// The largest unit: 9,999,999.99 m². The sum of as many units as anybody can type fits an `Int`.
    static let largest = Area(hundredths: 999_999_999)

    /// Reads `98.50`, `98.5平方米`, `1,600㎡`; nil for what is none, is not above zero, or is finer than 0.01 m².
    public init?(_ text: String) {
        var rest = Substring(text.folded)
        if let unit = Self.units.first(where: rest.hasSuffix) { rest = rest.dropLast(unit.count) }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, let whole = Self.grouped(first), let part = Self.part(halves.dropFirst().first)
        else { return nil }
        hundredths = whole * 100 + part
        guard hundredths > 0, hundredths <= Self.largest.hundredths else { return nil }
    }

    private static let units = ["平方米", "平米", "㎡", "m²", "m2", "sqm", "平方", "平"]

    /// `1600` or `1,600`, of seven digits at most.
    private static func grouped(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
            groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        let digits = groups.joined().drop { $0 == "0" }
        return digits.count > 7 ? nil : digits.isEmpty ? 0 : Int(digits)
    }

    /// The decimals, as hundredths; zeros behind the second say nothing more.
    private static func part(_ text: Substring?) -> Int? {
        guard let text else { return 0 }
        guard (1...12).contains(text.count), text.allSatisfy(isDigit), text.dropFirst(2).allSatisfy({ $0 == "0" })
        else { return nil }
        return Int((text + "0").prefix(2))
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Square metres, with both decimals: `98.50`.
    public var description: String {
        let part = String(abs(hundredths % 100))
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(abs(hundredths / 100)).\(part.count < 2 ? "0" + part : part)"
    }

    public static func < (one: Area, other: Area) -> Bool { one.hundredths < other.hundredths }
    public static func + (one: Area, other: Area) -> Area { Area(hundredths: one.hundredths + other.hundredths) }
    public static func - (one: Area, other: Area) -> Area { Area(hundredths: one.hundredths - other.hundredths) }
    public static func += (one: inout Area, other: Area) { one = one + other }
    public static func -= (one: inout Area, other: Area) { one = one - other }

    public init(from decoder: any Decoder) throws {
        hundredths = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hundredths)
    }
}
