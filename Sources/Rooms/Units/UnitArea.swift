import Kernel
import Prompt

/// The area of a unit, as people write it.
///
///     Area(typed: "1,600㎡")?.description     // "1600.00"
///     Area(typed: "98.505")                   // nil: no register is so fine
extension Area {
    /// The largest unit: 9,999,999.99 m². The sum of as many units as anybody can type fits an `Int`.
    private static let largest = Area(hundredths: 999_999_999)

    /// Reads `98.50`, `98.5平方米`, `1,600㎡`; nil for what is none, is not above zero, or is finer than 0.01 m².
    init?(typed text: String) {
        var rest = Substring(text.folded)
        if let unit = Self.units.first(where: rest.hasSuffix) { rest = rest.dropLast(unit.count) }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = halves.first, let whole = Self.grouped(first), let part = Self.part(halves.dropFirst().first)
        else { return nil }
        self.init(hundredths: whole * 100 + part)
        guard self > .zero, self <= Self.largest else { return nil }
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
}
