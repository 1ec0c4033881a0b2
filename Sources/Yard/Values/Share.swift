/// A share of a base: so much or more, or strictly more than so much (民法典 §1259: 以上 includes the number, 超过 excludes it).
public struct Share: Codable, Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int
    /// Whether the share must be exceeded (过半数, 超过三分之二) rather than reached (三分之二以上).
    public let strict: Bool

    public init(_ numerator: Int, of denominator: Int, strict: Bool) {
        self.numerator = numerator
        self.denominator = denominator
        self.strict = strict
    }

    /// 过半数: 2a > n.
    public static let moreThanHalf = Share(1, of: 2, strict: true)
    /// 三分之二以上: 3a ≥ 2n.
    public static let twoThirds = Share(2, of: 3, strict: false)

    /// The least whole number that meets this share of `base`, in integers throughout.
    ///
    ///     Share.moreThanHalf.required(of: 9)     // 5
    ///     Share.twoThirds.required(of: 35)       // 24
    public func required(of base: Int) -> Int {
        let product = base.multipliedReportingOverflow(by: numerator)
        guard !product.overflow, denominator > 0 else { return Int.max }
        let floor = product.partialValue / denominator
        let exact = product.partialValue % denominator == 0
        return strict || !exact ? floor + 1 : floor
    }
}
