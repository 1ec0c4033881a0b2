import BigInt

extension Rational {
    /// A number written as digits, with a point before those behind it: `1000.50`. nil for anything else.
    ///
    ///     Rational(decimal: "1000.50") == Rational(2001, 2)
    public init?(decimal text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard !parts[0].isEmpty, parts.last?.isEmpty == false, digits.utf8.count <= Rational.mostDigits,
            digits.utf8.allSatisfy(Scanner.isDigit), let value = BigInt(digits)
        else { return nil }
        self.init(value, BigInt(10).power(parts.count > 1 ? parts[1].utf8.count : 0))
    }

    /// The most digits of an amount that is read: beyond them nobody means what is written.
    static let mostDigits = 30

    /// Every digit: `1000.5`; as a fraction where no decimal is exact: `70000/3`.
    public var exact: String {
        var rest = denominator
        var places = 0
        for prime in [2, 5] as [BigInt] {
            var power = 0
            while rest.isMultiple(of: prime) {
                rest /= prime
                power += 1
            }
            places = Swift.max(places, power)
        }
        return rest == 1 ? decimal(places) : description
    }
}

extension BigInt {
    fileprivate func isMultiple(of other: BigInt) -> Bool { self % other == 0 }
}
