/// The numbers a count is made in. A count is written once over this and runs on fixed decimals or on exact fractions.
public protocol Arithmetic: Sendable {
    associatedtype Amount: Comparable & AdditiveArithmetic & Sendable

    /// So many whole votes.
    func votes(_ count: Int64) -> Amount
    /// So many papers, each of this value.
    func papers(_ count: Int64, at value: Amount) -> Amount
    /// What a paper passes on at, out of a surplus: value × surplus ÷ total, rounded as the arithmetic rounds.
    func transferValue(_ value: Amount, surplus: Amount, total: Amount) -> Amount
    /// For the transcript.
    func exact(_ amount: Amount) -> Rational
    /// Decimals a transcript shows.
    var places: Int { get }
    /// Whether amounts are fractions that the decimals shown may cut short.
    var isExact: Bool { get }
    func quota(_ quota: Quota, valid: Int64, seats: Int) -> Amount
}

extension Arithmetic {
    public var isExact: Bool { false }

    /// Whether these votes secure a seat.
    func reaches(_ votes: Amount, _ quota: Amount, _ kind: Quota) -> Bool {
        kind == .exceeded ? votes > quota : votes >= quota
    }
}

/// Decimals with places and rounding, each amount a whole number of the last place.
public struct FixedArithmetic: Arithmetic {
    /// Where a transfer value is rounded on its way: statutes differ, and so does the last digit.
    public enum Steps: Sendable {
        /// value × surplus ÷ total, rounded once.
        case atOnce
        /// value × surplus rounded, then ÷ total rounded.
        case eachStep
        /// surplus ÷ total rounded, then × value rounded.
        case fractionFirst
    }

    public let decimals: Decimals
    public let steps: Steps
    public var places: Int { decimals.places }

    public init(_ decimals: Decimals, rounded steps: Steps = .atOnce) {
        self.decimals = decimals
        self.steps = steps
    }

    public func votes(_ count: Int64) -> Int128 { decimals.units(count) }
    public func papers(_ count: Int64, at value: Int128) -> Int128 { Int128(count) * value }
    public func transferValue(_ value: Int128, surplus: Int128, total: Int128) -> Int128 {
        switch steps {
        case .atOnce: decimals.share(of: surplus, over: total, value: value)
        case .eachStep: decimals.divide(decimals.times(value, surplus), by: total)
        case .fractionFirst: decimals.times(value, decimals.divide(surplus, by: total))
        }
    }
    public func exact(_ amount: Int128) -> Rational { decimals.exact(amount) }

    public func quota(_ quota: Quota, valid: Int64, seats: Int) -> Int128 {
        self.quota(quota, units: decimals.units(valid), seats: seats)
    }

    /// The quota of so many votes, given in units of the last place.
    func quota(_ quota: Quota, units all: Int128, seats: Int) -> Int128 {
        let parts = Int128(max(seats, 0)) + 1
        switch quota {
        case .droop: return all / decimals.one / parts * decimals.one + decimals.one
        case .fractionPlusUnit: return all / parts + 1
        case .exceeded: return all / parts
        case .roundedUp: return (all + parts - 1) / parts
        }
    }
}

/// Fractions, nothing rounded; a transcript shows nine places and keeps the fraction beside them.
public struct ExactArithmetic: Arithmetic {
    public let places = 9
    public let isExact = true

    public init() {}

    public func quota(_ quota: Quota, valid: Int64, seats: Int) -> Rational {
        let share = Rational(Int128(valid), Int128(max(seats, 0)) + 1)
        return quota == .droop ? Rational(share.floor + 1, 1) : share
    }

    public func votes(_ count: Int64) -> Rational { Rational(count) }
    public func papers(_ count: Int64, at value: Rational) -> Rational { Rational(count) * value }
    public func transferValue(_ value: Rational, surplus: Rational, total: Rational) -> Rational {
        value * surplus / total
    }
    public func exact(_ amount: Rational) -> Rational { amount }
}
