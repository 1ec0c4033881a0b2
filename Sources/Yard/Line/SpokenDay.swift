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
        if let days = days(in: words) { return today.adding(days: days) }
        if let month = month(endingIn: words) {
            let year = month < today.month ? today.year + 1 : today.year
            return Day(year, month, 1)?.endOfMonth(0)
        }
        if let (month, day) = named(words) {
            return (today.year...today.year + 8).lazy.compactMap { Day($0, month, day) }.first { $0 >= today }
        }
        if let weekday = GrammarWords.weekdays[words] {
            return today.adding(days: (weekday - today.weekday + 7) % 7)
        }
        for (week, ahead) in GrammarWords.weeks where words.hasPrefix(week) {
            // 下周五: the word for the week is the front of the day's, 周五.
            let marks = Array(words)
            let fronts = (1...week.count).compactMap { GrammarWords.weekdays[String(marks[$0...])] }
            guard let weekday = fronts.first else { continue }
            let day = today.adding(days: 7 * ahead + weekday - today.weekday)
            return day < today ? nil : day
        }
        return nil
    }

    /// 三天后, 3天后.
    private static func days(in words: String) -> Int? {
        guard let after = GrammarWords.daysAfter.first(where: words.hasSuffix) else { return nil }
        let number = String(words.dropLast(after.count))
        return (Int(number) ?? HanNumber.value(of: number)).flatMap { (1...366).contains($0) ? $0 : nil }
    }

    /// October 20, 20 Oct.
    private static func named(_ words: String) -> (month: Int, day: Int)? {
        let parts = words.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        for (name, number) in [(parts[0], parts[1]), (parts[1], parts[0])] {
            if let month = GrammarWords.monthNames[name], number.count <= 2, let day = Int(number) {
                return (month, day)
            }
        }
        return nil
    }

    /// 12月底, 十二月底.
    private static func month(endingIn words: String) -> Int? {
        guard let end = GrammarWords.monthEnds.first(where: { $0.value == 0 && words.hasSuffix($0.key) })?.key else {
            return nil
        }
        let number = String(words.dropLast(end.count))
        return (Int(number) ?? HanNumber.value(of: number)).flatMap { (1...12).contains($0) ? $0 : nil }
    }

    /// The words without what says that it is the latest: 10月20日前.
    static func withoutDeadline(_ words: String) -> String? {
        GrammarWords.deadline.first { words.hasSuffix($0) && words.count > $0.count }
            .map { String(words.dropLast($0.count)) }
    }

    /// The day by which a task is to be done, where its words say so: 请潘志远10月20日前买桶.
    static func deadline(in text: String, from today: Day) -> Day? {
        let characters = Array(text)
        if let day = ledDeadline(in: text.folded, from: today) { return day }
        for end in characters.indices {
            guard GrammarWords.deadline.contains(where: { characters[end...].starts(with: $0) }) else { continue }
            // The longest words before it that are a day.
            for start in max(0, end - 11)..<end {
                let words = String(characters[start..<end])
                // 1月20日 is no day of 11月20日, nor 月底 of 12月底 or 每月底.
                let isWhole =
                    start == 0
                    || !(characters[start].isDigit && characters[start - 1].isDigit)
                        && !(characters[start] == GrammarWords.month && characters[start - 1] != " ")
                if isWhole, let day = Numbers.day(words, onOrAfter: today) { return day }
            }
        }
        return nil
    }
}

extension SpokenDay {
    /// The longest words that are a day behind what says that it is the latest: call by end of month.
    private static func ledDeadline(in text: String, from today: Day) -> Day? {
        for lead in GrammarWords.deadlineLeads {
            for found in text.ranges(of: lead)
            where found.lowerBound == text.startIndex || text[..<found.lowerBound].last == " " {
                let words = text[found.upperBound...].split(separator: " ").prefix(4)
                for count in stride(from: words.count, to: 0, by: -1) {
                    let phrase = words.prefix(count).joined(separator: " ").filter { !",.;".contains($0) }
                    if let day = Numbers.day(phrase, onOrAfter: today) { return day }
                }
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
