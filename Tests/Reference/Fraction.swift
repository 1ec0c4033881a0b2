import BigInt

/// A plain exact fraction for the reference counters: slow, obvious, and no part of the engine.
public struct Fraction: Comparable, Hashable, Sendable, CustomStringConvertible {
    public let top: BigInt
    public let bottom: BigInt

    public init(_ top: BigInt, _ bottom: BigInt = 1) {
        let shared = top.greatestCommonDivisor(with: bottom)
        let sign: BigInt = bottom < 0 ? -1 : 1
        self.top = shared == 0 ? 0 : sign * top / shared
        self.bottom = shared == 0 ? 1 : sign * bottom / shared
    }

    public init(_ whole: Int) { self.init(BigInt(whole)) }

    public static func < (a: Fraction, b: Fraction) -> Bool { a.top * b.bottom < b.top * a.bottom }
    public static func + (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
    }
    public static func - (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
    }
    public static func * (a: Fraction, b: Fraction) -> Fraction { Fraction(a.top * b.top, a.bottom * b.bottom) }
    public static func / (a: Fraction, b: Fraction) -> Fraction { Fraction(a.top * b.bottom, a.bottom * b.top) }

    /// Rounded down to so many decimals. Nothing here is negative.
    public func down(_ places: Int) -> Fraction {
        let unit = BigInt(10).power(places)
        return Fraction(top * unit / bottom, unit)
    }

    /// Rounded up to so many decimals.
    public func up(_ places: Int) -> Fraction {
        let cut = down(places)
        return cut == self ? self : cut + Fraction(1, BigInt(10).power(places))
    }

    public var description: String { bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
    public static let zero = Fraction(0)
    public static let one = Fraction(1)
}

func sum(_ values: some Sequence<Fraction>) -> Fraction { values.reduce(.zero, +) }
