import BigInt

/// An exact fraction, always in lowest terms, with a positive denominator.
///
/// Small ones live in two machine words; an operation whose result no longer fits widens to big integers and back.
///
///     Rational(1, 3) + Rational(1, 6) == Rational(1, 2)
///     Rational(47, 2).description    // "47/2"
///     Rational(47, 2).decimal(5)     // "23.50000"
public struct Rational: Hashable, Sendable {
    private enum Storage: Hashable, Sendable {
        case small(Int64, Int64)
        indirect case big(BigInt, BigInt)
    }

    private let storage: Storage

    public static let zero = Rational(0)
    public static let one = Rational(1)

    public init(_ integer: Int64) { storage = .small(integer, 1) }
    public init(_ integer: Int) { storage = .small(Int64(integer), 1) }

    /// The fraction numerator ÷ denominator. A denominator of 0 gives 0: callers divide by counts they have checked.
    public init(_ numerator: Int128, _ denominator: Int128) {
        guard denominator != 0 else {
            self = .zero
            return
        }
        let divisor = Rational.gcd(numerator.magnitude, denominator.magnitude)
        let top = numerator.magnitude / divisor
        let bottom = denominator.magnitude / divisor
        let negative = (numerator < 0) != (denominator < 0)
        if top <= UInt128(Int64.max), bottom <= UInt128(Int64.max) {
            storage = .small(negative ? -Int64(top) : Int64(top), Int64(bottom))
        } else {
            storage = .big(BigInt(sign: negative ? .minus : .plus, magnitude: BigUInt(top)), BigInt(bottom))
        }
    }

    public init(_ numerator: BigInt, _ denominator: BigInt) {
        guard !denominator.isZero else {
            self = .zero
            return
        }
        let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude)
        let top = numerator.magnitude / divisor
        let bottom = denominator.magnitude / divisor
        let negative = (numerator.sign == .minus) != (denominator.sign == .minus)
        if let small = Int64(exactly: top), let under = Int64(exactly: bottom) {
            storage = .small(negative ? -small : small, under)
        } else {
            storage = .big(BigInt(sign: negative ? .minus : .plus, magnitude: top), BigInt(bottom))
        }
    }

    public var numerator: BigInt {
        switch storage {
        case .small(let top, _): BigInt(top)
        case .big(let top, _): top
        }
    }

    public var denominator: BigInt {
        switch storage {
        case .small(_, let bottom): BigInt(bottom)
        case .big(_, let bottom): bottom
        }
    }

    public var isZero: Bool { storage == .small(0, 1) }
    public var isInteger: Bool {
        switch storage {
        case .small(_, let bottom): bottom == 1
        case .big(_, let bottom): bottom == 1
        }
    }

    /// The whole number at or below it.
    public var floor: BigInt {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
    }

    private static func gcd(_ first: UInt128, _ second: UInt128) -> UInt128 {
        var (a, b) = (first, second)
        while b != 0 {
            if a <= UInt128(UInt64.max), b <= UInt128(UInt64.max) {
                return UInt128(gcd(UInt64(a), UInt64(b)))
            }
            (a, b) = (b, a % b)
        }
        return a
    }

    private static func gcd(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var (a, b) = (first, second)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Rational: Comparable, AdditiveArithmetic {
    public static func < (left: Rational, right: Rational) -> Bool {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            return b == d ? a < c : Int128(a) * Int128(d) < Int128(c) * Int128(b)
        }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }

    public static func + (left: Rational, right: Rational) -> Rational {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            if b == 1, d == 1 {
                let (sum, overflow) = a.addingReportingOverflow(c)
                if !overflow, sum != Int64.min { return Rational(sum) }
            }
            if b == d { return Rational(Int128(a) + Int128(c), Int128(b)) }
            return Rational(Int128(a) * Int128(d) + Int128(c) * Int128(b), Int128(b) * Int128(d))
        }
        return Rational(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    public static prefix func - (value: Rational) -> Rational { .zero - value }

    public static func - (left: Rational, right: Rational) -> Rational {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            if b == d { return Rational(Int128(a) - Int128(c), Int128(b)) }
            return Rational(Int128(a) * Int128(d) - Int128(c) * Int128(b), Int128(b) * Int128(d))
        }
        return Rational(
            left.numerator * right.denominator - right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    public static func * (left: Rational, right: Rational) -> Rational {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            return Rational(Int128(a) * Int128(c), Int128(b) * Int128(d))
        }
        return Rational(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Division by zero gives zero, as ``init(_:_:)-(Int128,_)`` does.
    public static func / (left: Rational, right: Rational) -> Rational {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            return Rational(Int128(a) * Int128(d), Int128(b) * Int128(c))
        }
        return Rational(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    public static func *= (left: inout Rational, right: Rational) { left = left * right }
    public static func /= (left: inout Rational, right: Rational) { left = left / right }
}

extension Rational: CustomStringConvertible, ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }

    /// `"47/2"`, or `"23"` for a whole number.
    public var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }

    /// As a decimal with so many places, what lies beyond cut off.
    public func decimal(_ places: Int) -> String {
        if case .small(let top, let bottom) = storage, (0...18).contains(places) {
            return Rational.decimal(top, over: bottom, places)
        }
        let scaled = numerator.magnitude * BigUInt(10).power(places) / denominator.magnitude
        var digits = String(scaled)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let sign = numerator.sign == .minus && !scaled.isZero ? "-" : ""
        guard places > 0 else { return sign + digits }
        return sign + digits.dropLast(places) + "." + digits.suffix(places)
    }

    /// The same of small numbers, of which a large count shows millions.
    private static func decimal(_ top: Int64, over bottom: Int64, _ places: Int) -> String {
        var unit: UInt128 = 1
        for _ in 0..<places { unit *= 10 }
        var scaled = UInt128(top.magnitude) * unit / UInt128(bottom)
        let isNegative = top < 0 && scaled != 0
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { digits in
            var at = 48
            var place = 0
            repeat {
                if place == places, place > 0 {
                    at -= 1
                    digits[at] = UInt8(ascii: ".")
                }
                let digit: UInt8
                if scaled <= UInt128(UInt64.max) {
                    let (rest, last) = UInt64(scaled).quotientAndRemainder(dividingBy: 10)
                    (scaled, digit) = (UInt128(rest), UInt8(last))
                } else {
                    let (rest, last) = scaled.quotientAndRemainder(dividingBy: 10)
                    (scaled, digit) = (rest, UInt8(last))
                }
                at -= 1
                digits[at] = 0x30 + digit
                place += 1
            } while scaled != 0 || place <= places
            if isNegative {
                at -= 1
                digits[at] = UInt8(ascii: "-")
            }
            return String(decoding: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(digits)[at..<48]), as: UTF8.self)
        }
    }
}
