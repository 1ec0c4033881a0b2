import Kernel
import Prompt

/// A day as people say it among themselves, reckoned from the day of the meeting: 明天, 下周五, 月底, tomorrow, friday.
enum SpokenDay {
    /// The day meant; `nil` where the words say none, or one that is over.
    ///
    ///     SpokenDay.day("下周五", from: Day(2026, 11, 26)!)   // 2026-12-04: Monday begins the week
    static func day(_ words: String, from today: Day) -> Day? {
        let words = words.folded
        if let days = GrammarWords.daysAhead[words] { return today.adding(days: days) }
        if let months = GrammarWords.monthEnds[words] { return today.endOfMonth(months) }
        if let weekday = GrammarWords.weekdays[words] {
            return today.adding(days: (weekday - today.weekday + 7) % 7)
        }
        for (week, ahead) in GrammarWords.weeks where words.hasPrefix(week) {
            // 下周五: the word for the week is the front of the day's, 周五.
            let marks = Array(words)
            let fronts = (1..<week.count).compactMap { GrammarWords.weekdays[String(marks[$0...])] }
            guard let weekday = fronts.first else { continue }
            let day = today.adding(days: 7 * ahead + weekday - today.weekday)
            return day < today ? nil : day
        }
        return nil
    }

    /// The words without what says that it is the latest: 10月20日前.
    static func withoutDeadline(_ words: String) -> String? {
        GrammarWords.deadline.first { words.hasSuffix($0) && words.count > $0.count }
            .map { String(words.dropLast($0.count)) }
    }

    /// The day by which a task is to be done, where its words say so: 请潘志远10月20日前买桶.
    static func deadline(in text: String, from today: Day) -> Day? {
        let characters = Array(text)
        for end in characters.indices {
            guard GrammarWords.deadline.contains(where: { characters[end...].starts(with: $0) }) else { continue }
            // The longest words before it that are a day.
            for start in max(0, end - 11)..<end {
                let words = String(characters[start..<end])
                // 1月20日 is no day of 11月20日.
                let isWhole = start == 0 || !characters[start].isDigit || !characters[start - 1].isDigit
                if isWhole, let day = Numbers.day(words, onOrAfter: today) { return day }
            }
        }
        return nil
    }
}

extension Day {
    /// 1 for Monday to 7 for Sunday.
    fileprivate var weekday: Int {
        // The first day of 1970 was a Thursday.
        let days = number + 3
        return days - days.flooredDivision(by: 7) * 7 + 1
    }

    /// The last day of the month so many months later.
    fileprivate func endOfMonth(_ months: Int) -> Day? {
        let next = month - 1 + months + 1
        return Day(year + next / 12, next % 12 + 1, 1)?.adding(days: -1)
    }
}
