/// Numbers of a workbook as a person reads them on the screen, worked out in decimal digits: what the file writes as
/// 0.10000000000000001 because its program counts in binary shows as 0.1.
enum SheetNumber {
    /// The number in plain digits, to the 15 that a spreadsheet shows; the text itself where it is no number.
    static func shown(_ text: String) -> String {
        guard var number = Decimal(text) else { return text }
        number.round(to: 15)
        return number.plain
    }

    /// A serial number as a date, `2026-03-08`, with its time where it has one: `2026-03-08 19:30`; nil where it is no date.
    static func date(_ text: String, from1904: Bool) -> String? {
        guard let number = Decimal(text), !number.isNegative, number.whole.count <= 7,
            var day = Int(number.whole.isEmpty ? "0" : number.whole)
        else { return nil }
        // Nine digits of a day are a ten-thousandth of a second.
        let digits = String((number.fraction + "000000000").prefix(9))
        var second = ((Int(digits) ?? 0) * 86_400 + 500_000_000) / 1_000_000_000
        if second == 86_400 { (day, second) = (day + 1, 0) }
        let time = clock(second)
        guard day > 0 else { return time }
        // Excel takes 1900 for a leap year; day 60 is the 29 February that never was.
        let days = from1904 ? day - 24_107 : day - (day > 59 ? 25_569 : 25_568)
        let date = civil(days)
        return second == 0 ? date : date + " " + time
    }

    private static func clock(_ second: Int) -> String {
        let parts = [second / 3600, second / 60 % 60] + (second % 60 == 0 ? [] : [second % 60])
        return parts.map(two).joined(separator: ":")
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Days since 1970-01-01 as a date of the Gregorian calendar.
    private static func civil(_ days: Int) -> String {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let isLate = month >= 10
        return "\(yearOfEra + era * 400 + (isLate ? 1 : 0))-\(two(isLate ? month - 9 : month + 3))-\(two(day))"
    }

    /// A number by its digits, nothing lost.
    private struct Decimal {
        var isNegative = false
        var whole = ""
        var fraction = ""

        init?(_ text: String) {
            var rest = Substring(text)
            if rest.first == "-" || rest.first == "+" { isNegative = rest.removeFirst() == "-" }
            let parts = rest.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
            guard let digits = parts.first, parts.count <= 2 else { return nil }
            let sides = digits.split(separator: ".", omittingEmptySubsequences: false)
            guard sides.count <= 2, digits.count > (sides.count == 2 ? 1 : 0), digits.count < 400,
                sides.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
            else { return nil }
            var exponent = 0
            if parts.count == 2 {
                guard let power = Int(parts[1]), abs(power) < 400 else { return nil }
                exponent = power
            }
            whole = String(sides[0])
            fraction = sides.count == 2 ? String(sides[1]) : ""
            while exponent > 0 {
                whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
                exponent -= 1
            }
            while exponent < 0 {
                fraction.insert(whole.isEmpty ? "0" : whole.removeLast(), at: fraction.startIndex)
                exponent += 1
            }
            whole = String(whole.drop { $0 == "0" })
        }

        /// Keeps so many significant digits, the last one rounded half up; whole numbers keep all of theirs.
        mutating func round(to most: Int) {
            let zeros = whole.isEmpty ? fraction.prefix { $0 == "0" }.count : 0
            let kept = max(0, most - whole.count) + zeros
            guard fraction.count > kept else { return }
            let cut = fraction.index(fraction.startIndex, offsetBy: kept)
            let isUp = fraction[cut] >= "5"
            fraction = String(fraction[..<cut])
            guard isUp else { return }
            var digits = Array((whole + fraction).utf8)
            var at = digits.count - 1
            while at >= 0, digits[at] == 0x39 {
                digits[at] = 0x30
                at -= 1
            }
            if at >= 0 { digits[at] += 1 } else { digits.insert(0x31, at: 0) }
            let split = digits.count - fraction.count
            whole = String(decoding: digits[..<split], as: UTF8.self)
            fraction = String(decoding: digits[split...], as: UTF8.self)
        }

        var plain: String {
            var tail = Substring(fraction)
            while tail.last == "0" { tail.removeLast() }
            let isZero = whole.isEmpty && tail.isEmpty
            return (isNegative && !isZero ? "-" : "") + (whole.isEmpty ? "0" : whole) + (tail.isEmpty ? "" : ".\(tail)")
        }
    }
}
