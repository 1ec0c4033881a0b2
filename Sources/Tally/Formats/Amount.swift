import Kernel

/// An amount of money in a file, exactly.
///
/// A point or a comma before one or two digits, or before more than three, begins decimals: `1000.50`, `60,5`. Before three
/// it might as well part thousands: `60,000` is refused with both ways to write it, as is `60 000`.
enum Amount {
    /// - Parameter what: the amount, in both languages: the budget, a cost.
    static func read(_ text: String, _ what: Phrase, at offset: Int, in scan: Scanner) throws(BallotError) -> Rational {
        let point = text.replacing(",", with: ".")
        if let amount = Rational(decimal: point) {
            let parts = point.split(separator: ".")
            guard parts.count == 2, parts[1].count == 3, parts[0].count <= 3, parts[0] != "0" else { return amount }
            throw ambiguous(text, "\(parts[0]).\(parts[1])0", what, at: offset, in: scan)
        }
        let digits = text.filter { ("0"..."9").contains($0) }
        let isGrouped = text.allSatisfy { ("0"..."9").contains($0) || ".,'’ \u{A0}\u{202F}\u{2009}_".contains($0) }
        guard isGrouped, !digits.isEmpty, digits.count <= Rational.mostDigits else {
            throw scan.wrong(at: offset, read: text) { $0.formats.amount(what($0)) }
        }
        throw ambiguous(text, nil, what, at: offset, in: scan)
    }

    /// An amount as it is read back: three decimals are written as four, since they might part thousands.
    static func written(_ amount: Rational) -> String {
        let text = amount.exact
        return text.split(separator: ".").dropFirst().first?.count == 3 ? text + "0" : text
    }

    private static func ambiguous(
        _ text: String, _ decimal: String?, _ what: Phrase, at offset: Int, in scan: Scanner
    ) -> BallotError {
        let whole = text.filter { ("0"..."9").contains($0) }
        guard let decimal else {
            return scan.wrong(at: offset, read: text) { $0.formats.amountUngrouped(what($0), whole: whole) }
        }
        return scan.wrong(at: offset, read: text) {
            $0.formats.amountReadOneWay(what($0), whole: whole, decimal: decimal)
        }
    }
}
