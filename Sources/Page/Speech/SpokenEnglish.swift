/// Figures and signs as English says them: the twentieth of November twenty twenty-six, half past seven in the evening.
struct SpokenEnglish: Spoken {
    let to = " to "
    let part = " "
    let setsApart = true
    let comma = ", "
    let stop = ". "

    func cell(_ head: String, _ value: String) -> String { head.isEmpty || head == value ? value : head + " " + value }

    func say(_ figure: Figure, before: Character?, after: ArraySlice<Character>) -> (words: String, taken: Int) {
        let (words, taken) = said(figure, before, after)
        // Words of letters stand apart: `P1`, `5000yuan`.
        let isJoined = before.map { $0.isLetter && !$0.isHan } ?? false
        let next = after.dropFirst(taken).first
        let runsOn = next.map { $0.isLetter && !$0.isHan } ?? false
        return ((isJoined ? " " : "") + words + (runsOn ? " " : ""), taken)
    }

    private func said(_ figure: Figure, _ before: Character?, _ after: ArraySlice<Character>) -> (String, Int) {
        switch figure {
        case .date(let year, let month, let day):
            return ("the \(Self.ordinal(day)) of \(Self.months[month - 1]) \(Self.year(year))", 0)
        case .month(let year, let month): return ("\(Self.months[month - 1]) \(Self.year(year))", 0)
        case .clock(let hour, let minute): return (Self.clock(hour, minute), 0)
        case .percent(let number): return (Self.number(number) + " percent", 0)
        case .fraction(let part, let whole): return ("\(Self.number(part)) out of \(Self.number(whole))", 0)
        case .ratio(let one, let other): return ("\(Self.number(one)) to \(Self.number(other))", 0)
        case .digits(let digits): return (Self.digits(digits), 0)
        case .code(let parts): return (parts.map { digits in Self.digits(digits) }.joined(separator: " dash "), 0)
        case .number(let number):
            if let whole = Int(number) {
                if ["st", "nd", "rd", "th"].contains(String(after.prefix(2))),
                    after.dropFirst(2).first?.isLetter != true
                {
                    return (Self.ordinal(whole), 2)
                }
                if number.count == 4, (1900..<2100).contains(whole), !Self.isCounted(after) {
                    return (Self.year(whole), 0)
                }
            }
            return (Self.number(number), 0)
        }
    }

    /// Whether a unit follows: 2000 yuan is a sum, November 2026 a year.
    private static func isCounted(_ after: ArraySlice<Character>) -> Bool {
        let word = after.drop { $0 == " " }.prefix { $0.isLetter }
        return ["yuan", "votes", "people", "households", "papers", "ballots", "points"].contains(String(word))
            || word.first == "元"
    }

    func say(sum: String) -> String { Self.number(sum) + " yuan" }

    func say(sign: Character) -> String? { Self.signs[sign] }

    private static let signs: [Character: String] = [
        "+": " plus ", "×": " times ", "=": " equals ", "≥": " at least ", "≤": " at most ", ">": " more than ",
        "<": " less than ", "&": " and ", "§": " section ", "№": " number ",
        "%": " percent ",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    static func digits(_ digits: String) -> String {
        digits.compactMap { $0.wholeNumberValue.map { small[$0] } }.joined(separator: " ")
    }

    static func number(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first.flatMap({ Int($0) }) else { return digits(number) }
        return self.whole(whole) + (parts.count > 1 ? " point " + digits(String(parts[1])) : "")
    }

    static func whole(_ number: Int) -> String {
        if number < 0 { return "minus " + digits(String(number.magnitude)) }
        if number < 20 { return small[number] }
        if number < 100 { return tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : "") }
        if number < 1000 {
            return small[number / 100] + " hundred" + (number % 100 > 0 ? " and " + whole(number % 100) : "")
        }
        for (unit, name) in [(1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")]
        where number >= unit {
            let low = number % unit
            return whole(number / unit) + " " + name + (low == 0 ? "" : (low < 100 ? " and " : " ") + whole(low))
        }
        return digits(String(number))
    }

    static func ordinal(_ number: Int) -> String {
        let said = whole(number)
        let last = said.split(whereSeparator: { $0 == " " || $0 == "-" }).last.map(String.init) ?? said
        let changed =
            [
                "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
                "twelve": "twelfth",
            ][last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
        return String(said.dropLast(last.count)) + changed
    }

    private static func year(_ year: Int) -> String {
        let (high, low) = (year / 100, year % 100)
        if year % 1000 < 10 || year < 1000 || year > 9999 { return whole(year) }
        return whole(high) + " " + (low == 0 ? "hundred" : low < 10 ? "oh " + small[low] : whole(low))
    }

    private static func clock(_ hour: Int, _ minute: Int) -> String {
        if minute == 0, hour == 12 { return "noon" }
        if minute == 0, hour == 0 || hour == 24 { return "midnight" }
        let part = hour < 12 ? "in the morning" : hour < 18 ? "in the afternoon" : "in the evening"
        let name = whole(hour % 12 == 0 ? 12 : hour % 12)
        switch minute {
        case 0: return "\(name) o'clock \(part)"
        case 30: return "half past \(name) \(part)"
        case 1..<10: return "\(name) oh \(whole(minute)) \(part)"
        default: return "\(name) \(whole(minute)) \(part)"
        }
    }
}
