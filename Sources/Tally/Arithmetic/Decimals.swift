/// Fixed decimals as statutes write them: so many places, and what happens to the rest.
///
/// Amounts are whole numbers of the last place, in 128 bits: with papers up to 2⁶³ − 1 and at most nineteen places no
/// sum passes them. A product may; it is formed in 256 bits before it is divided, so nothing is lost on the way.
///
///     let five = Decimals(places: 5, rounding: .down)
///     five.share(of: five.units(102), over: five.units(1899), value: five.one)   // 5371, that is 0.05371
public struct Decimals: Hashable, Sendable {
    public enum Rounding: Sendable { case down, up }

    public let places: Int
    public let rounding: Rounding

    /// One vote, in units of the last place.
    public let one: Int128

    /// More places than nineteen are taken as nineteen, fewer than none as none.
    public init(places: Int, rounding: Rounding = .down) {
        self.places = min(max(places, 0), 19)
        self.rounding = rounding
        var one: Int128 = 1
        for _ in 0..<self.places { one *= 10 }
        self.one = one
    }

    public func units(_ votes: Int64) -> Int128 { Int128(votes) * one }

    public func exact(_ units: Int128) -> Rational { Rational(units, one) }

    /// a × b ÷ c, rounded as this arithmetic rounds; 0 when c is 0. All three are at least 0.
    @inline(__always)
    public func scale(_ a: Int128, by b: Int128, over c: Int128) -> Int128 {
        guard c > 0 else { return 0 }
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        if !overflow {
            let (quotient, remainder) = product.quotientAndRemainder(dividingBy: c)
            return remainder != 0 && rounding == .up ? quotient + 1 : quotient
        }
        return scaleWide(a, b, c)
    }

    private func scaleWide(_ a: Int128, _ b: Int128, _ c: Int128) -> Int128 {
        let wide = a.magnitude.multipliedFullWidth(by: b.magnitude)
        // A quotient beyond 128 bits would mean a value above every vote cast; it is held at the largest amount.
        guard wide.high < c.magnitude else { return Int128.max }
        let (quotient, remainder) = c.magnitude.dividingFullWidth(wide)
        guard quotient < UInt128(Int128.max) else { return Int128.max }
        return Int128(quotient) + (remainder != 0 && rounding == .up ? 1 : 0)
    }

    /// a × b for two amounts.
    @inline(__always)
    public func times(_ a: Int128, _ b: Int128) -> Int128 { scale(a, by: b, over: one) }

    /// a ÷ b for two amounts.
    @inline(__always)
    public func divide(_ a: Int128, by b: Int128) -> Int128 { scale(a, by: one, over: b) }

    /// The value a paper passes on at, out of a surplus: its value × surplus ÷ total.
    @inline(__always)
    public func share(of surplus: Int128, over total: Int128, value: Int128) -> Int128 {
        scale(value, by: surplus, over: total)
    }
}
