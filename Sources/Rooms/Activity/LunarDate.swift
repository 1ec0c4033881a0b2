import Kernel

/// A day of the lunar calendar that comes once in every year of it: 十月初一.
///
/// It is of the month that is no leap month: where a year has its month twice, the day is kept in the first. A thirtieth in a month of twenty-nine
/// days is kept on the last of them, as 除夕 is.
///
///     LunarDate("十月初一")?.day(inLunarYear: 2026)     // 2026-11-09
public struct LunarDate: Codable, Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// `nil` where there is no such month or day.
    public init?(month: Int, day: Int) {
        guard (1...12).contains(month), (1...30).contains(day) else { return nil }
        self.month = month
        self.day = day
    }

    /// As people write it: `十月初一`, `正月十五`, `腊月廿三`, `10-1`. `nil` where it is none.
    public init?(_ text: String) {
        let text = text.folded.filter { !$0.isWhitespace }
        let parts: (month: Substring, day: Substring)
        if let mark = text.firstIndex(of: "月") {
            parts = (text[..<mark], text[text.index(after: mark)...])
        } else {
            let halves = text.split(separator: "-", omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            parts = (halves[0], halves[1])
        }
        guard let month = Self.months[String(parts.month)] ?? Numbers.count(String(parts.month), units: []),
            let day = Self.day(parts.day)
        else { return nil }
        self.init(month: month, day: day)
    }

    /// What months are called beside their numbers.
    private static let months = ["正": 1, "冬": 11, "腊": 12]

    /// `初一`, `廿三`, `十五`, `15`, `15日`.
    private static func day(_ text: Substring) -> Int? {
        let text = text.hasSuffix("日") || text.hasSuffix("号") ? text.dropLast() : text
        if text.first == "初" {
            return Numbers.count(String(text.dropFirst()), units: []).flatMap { (1...10).contains($0) ? $0 : nil }
        }
        if text.first == "廿" {
            if text.count == 1 { return 20 }
            return Numbers.count(String(text.dropFirst()), units: []).flatMap { (1...9).contains($0) ? 20 + $0 : nil }
        }
        return Numbers.count(String(text), units: [])
    }

    /// Its day in the lunar year that begins in a year of the Gregorian calendar; `nil` where the table of months does not reach.
    public func day(inLunarYear year: Int) -> Day? {
        guard let lunar = LunarYear(year) else { return nil }
        return lunar.day(month: month, day: min(day, lunar.days(inMonth: month)))
    }
}
