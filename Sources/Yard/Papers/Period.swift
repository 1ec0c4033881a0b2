import Kernel

/// The days that a list or a report is about, both included.
public enum Period {
    /// Reads a year, a month, a day, or two days with 至, 到 or `..` between them.
    ///
    ///     Period.read("2026")                      // 2026-01-01 to 2026-12-31
    ///     Period.read("2026-03")                   // 2026-03-01 to 2026-03-31
    ///     Period.read("2026-03-05")                // that day
    ///     Period.read("2026-1-1至2026-6-30")
    /// - Throws: `PaperError.noSuchPeriod`.
    public static func read(_ text: String) throws(PaperError) -> ClosedRange<Day> {
        for mark in ["至", "到", ".."] {
            guard let range = text.firstRange(of: mark) else { continue }
            guard let from = Day(text[..<range.lowerBound].trimmed), let to = Day(text[range.upperBound...].trimmed),
                from <= to
            else { throw .noSuchPeriod(text) }
            return from...to
        }
        let parts = text.trimmed.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 1, let year = parts[0], let days = Period.year(year) { return days }
        if parts.count == 2, let year = parts[0], let month = parts[1], let days = Period.month(year, month) {
            return days
        }
        if parts.count == 3, let day = Day(text.trimmed) { return day...day }
        throw .noSuchPeriod(text)
    }

    /// `nil` beyond the calendar of four digits.
    static func year(_ year: Int) -> ClosedRange<Day>? {
        guard let from = Day(year, 1, 1), let to = Day(year, 12, 31) else { return nil }
        return from...to
    }

    static func month(_ year: Int, _ month: Int) -> ClosedRange<Day>? {
        guard let from = Day(year, month, 1) else { return nil }
        let last = (28...31).reversed().lazy.compactMap { Day(year, month, $0) }.first
        return last.map { from...$0 }
    }
}

extension PaperRequest {
    /// The days it is about; the year of the last entry unless told.
    var days: ClosedRange<Day> { period ?? Period.year(book.last.at.day.year) ?? book.last.at.day...book.last.at.day }
}
