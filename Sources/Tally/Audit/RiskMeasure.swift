import BigInt

/// How likely it would be to draw such papers if an assertion were false: the risk that a sample leaves, after each paper.
///
/// A sample is drawn without putting back. The values of its papers, each from 0 to ``most``, are multiplied up to a figure that
/// can only seldom grow large if their mean in all papers is no more than one half; one over it is the p-value. Philip B. Stark,
/// "Sets of half-average nulls generate risk-limiting audits: SHANGRLA" (2020); "ALPHA: Audit that learns from previously hand-audited
/// ballots" (2023). Reckoned in whole numbers of 10⁻⁶⁰, and cut.
public struct RiskMeasure: Sendable {
    public enum Test: Hashable, Sendable {
        /// ALPHA with the estimate that is drawn to the sample's own mean: `eta` at first, as if `weight` papers had shown it, and
        /// never nearer to the null than `distance` ÷ √(weight + papers before).
        case alpha(eta: Rational, weight: Int64, distance: Rational)
        /// Kaplan–Kolmogorov, each value raised by `padding`.
        case kaplanKolmogorov(padding: Rational)
    }

    public let test: Test
    /// All papers.
    public let papers: Int64
    /// The most that a paper's value can be.
    public let most: Rational
    public private(set) var drawn: Int64 = 0
    /// The sum of the values drawn, as they were given.
    private var sum = Rational.zero
    /// The product so far; nil once the assertion is certain.
    private var product: BigInt? = RiskMeasure.unit
    /// It has become impossible, whatever is drawn later.
    private var isLost = false
    private var greatest = RiskMeasure.unit
    private var last = RiskMeasure.unit

    /// 10⁶⁰.
    private static let unit = BigInt(10).power(60)

    public init(_ test: Test, papers: Int64, most: Rational = 1) {
        self.test = test
        self.papers = max(1, papers)
        self.most = most
    }

    /// Takes the next paper's value.
    public mutating func draw(_ value: Rational) {
        guard drawn < papers else { return }
        switch test {
        case .alpha(let eta, let weight, let distance): drawByAlpha(value, eta, weight, distance)
        case .kaplanKolmogorov(let padding): drawPadded(value, padding)
        }
        sum += value
        drawn += 1
        if case .alpha = test, drawn == papers, sum > Rational(papers) * Rational.half { product = nil }
        last = product.map { isLost ? 0 : $0 } ?? 0
        if product == nil { return }
        greatest = max(greatest, last)
    }

    /// The mean that the papers left would have, if all had one of one half.
    private func mean(raisedBy padding: Rational = 0) -> Rational {
        let half = Rational.half + padding
        return (Rational(papers) * half - sum - Rational(drawn) * padding) / Rational(papers - drawn)
    }

    private mutating func drawByAlpha(_ value: Rational, _ eta: Rational, _ weight: Int64, _ distance: Rational) {
        let mean = mean()
        guard mean >= 0 else {
            product = nil
            return
        }
        isLost = mean > most
        guard !isLost, let before = product, mean > 0, mean < most else { return }
        let unit = Self.unit
        let shrunk = Self.scaled((Rational(weight) * eta + sum) / Rational(max(1, weight + drawn)))
        let root = (BigInt(max(1, weight + drawn)) * unit * unit).squareRoot()
        let nearest = Self.scaled(mean) + Self.scaled(distance) * unit / max(1, root)
        let top = Self.scaled(most)
        // Just below the most, as far as sixteen figures tell.
        let guess = min(max(shrunk, nearest), top - top / BigInt(10).power(16))
        let (x, m) = (Self.scaled(value), Self.scaled(mean))
        // (x · guess ÷ m + (most − x) · (most − guess) ÷ (most − m)) ÷ most
        let up = x * guess / m
        let down = (top - x) * (top - guess) / max(1, top - m)
        product = before * (up + down) / top
    }

    private mutating func drawPadded(_ value: Rational, _ padding: Rational) {
        let mean = mean(raisedBy: padding)
        guard mean > 0, let before = product else {
            if mean < 0 { product = nil }
            return
        }
        product = before * Self.scaled(value + padding) / max(1, Self.scaled(mean))
    }

    private static func scaled(_ value: Rational) -> BigInt { value.numerator * unit / value.denominator }

    /// The p-value: the least so far. No more than the risk limit means that the assertion stands.
    public var risk: Rational {
        product == nil ? 0 : Rational(min(Self.unit, Self.unit * Self.unit / max(1, greatest)), Self.unit)
    }

    /// The p-value after the whole sample, which may be more than one that was reached before.
    public var riskAtLast: Rational {
        guard product != nil else { return 0 }
        return Rational(last > 0 ? min(Self.unit, Self.unit * Self.unit / last) : Self.unit, Self.unit)
    }
}

extension Rational {
    static let half = Rational(1) / Rational(2)
}
