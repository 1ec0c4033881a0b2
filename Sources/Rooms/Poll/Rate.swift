/// A share as papers print it, reckoned in whole numbers.
public enum Rate {
    /// `part` of `whole` in per cent, at most two decimals, a half rounded up; empty where there is no whole.
    ///
    ///     Rate.percent(34, of: 35)   // "97.14%"
    ///     Rate.percent(9, of: 10)    // "90%"
    public static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0, part >= 0 else { return "" }
        let product = part.multipliedFullWidth(by: 10_000)
        // A share beyond what Int holds is no share of people: say nothing rather than something wrong.
        guard product.high < whole else { return "" }
        let (quotient, remainder) = whole.dividingFullWidth(product)
        let hundredths = quotient + (remainder >= whole - remainder ? 1 : 0)
        let fraction = hundredths % 100
        if fraction == 0 { return "\(hundredths / 100)%" }
        let digits = fraction < 10 ? "0\(fraction)" : fraction % 10 == 0 ? "\(fraction / 10)" : "\(fraction)"
        return "\(hundredths / 100).\(digits)%"
    }
}
