import Kernel

/// A part of the calendar year by whose ends something is due: the quarter of a law is January to March, whenever one begins to count.
public enum CalendarInterval: String, Codable, Sendable, CaseIterable {
    case month = "月"
    case quarter = "季度"
    case halfYear = "半年"
    case year = "年"

    var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        }
    }

    /// The last days of those that ended by a day, the latest last, after another one.
    func ends(after start: Day, through end: Day) -> [Day] {
        guard start < end else { return [] }
        return (start.year...end.year).flatMap { year in
            stride(from: months, through: 12, by: months).compactMap { Period.month(year, $0)?.upperBound }
        }.filter { $0 > start && $0 <= end }
    }

    /// The one that holds a day; `nil` beyond the calendar of four digits.
    func period(of day: Day) -> ClosedRange<Day>? {
        let first = (day.month - 1) / months * months + 1
        guard let from = Day(day.year, first, 1), let to = Period.month(day.year, first + months - 1)?.upperBound
        else { return nil }
        return from...to
    }

    /// The one behind it.
    func period(after period: ClosedRange<Day>) -> ClosedRange<Day>? {
        self.period(of: period.upperBound.adding(days: 1))
    }
}
