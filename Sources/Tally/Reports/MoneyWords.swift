import Kernel

/// Amounts of money as people say them: in yuan and fen, or in the currency the file names.
///
///     MoneyWords("")(Rational(70000, 3))      // 约23333.33元 / about 23333.33 yuan
///     MoneyWords("PLN")(Rational(2001, 2))    // 1000.50 PLN
struct MoneyWords: Sendable {
    /// nil for yuan.
    private let currency: String?

    init(_ currency: String) {
        self.currency = ["", "CNY", "RMB"].contains(currency.uppercased()) ? nil : currency
    }

    func callAsFunction(_ amount: Rational) -> Phrase {
        let (figures, isExact) = MoneyWords.figures(amount)
        return Phrase { $0.reports.money(figures, currency: currency, isExact: isExact) }
    }

    /// Whole, or with two decimals; with more where the amount has more. What no decimal gives is cut at two.
    private static func figures(_ amount: Rational) -> (String, isExact: Bool) {
        if amount.isInteger { return (amount.description, true) }
        let fen = amount.decimal(2)
        if (amount * 100).isInteger { return (fen, true) }
        let exact = amount.exact
        return exact.contains("/") ? (fen, false) : (exact, true)
    }
}
