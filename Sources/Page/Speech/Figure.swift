/// Something written in figures that is said as one: a date, a time, a share.
enum Figure: Equatable {
    case date(year: Int, month: Int, day: Int)
    /// `1980.7`, as forms write a month.
    case month(year: Int, month: Int)
    case clock(hour: Int, minute: Int)
    /// `77.78%`.
    case percent(String)
    /// `3/5`.
    case fraction(String, of: String)
    /// `2:1`.
    case ratio(String, to: String)
    /// `5000`, `98.50`, `-3`.
    case number(String)
    /// `007`, a telephone's number, a number of 18 digits: figure by figure.
    case digits(String)
    /// `1-101`, a unit of a building: figure by figure, part by part.
    case code([String])

    /// The figure that begins at a place, and how long it is; `nil` where there is none.
    static func at(_ place: Int, of text: [Character]) -> (figure: Figure, length: Int)? {
        var reader = Reader(text: text, at: place)
        guard let figure = reader.figure() else { return nil }
        return (figure, reader.at - place)
    }

    private struct Reader {
        let text: [Character]
        var at: Int

        mutating func figure() -> Figure? {
            let start = at
            guard let first = integer() else { return nil }
            if first.count == 4, let date = date(first, "-") ?? date(first, "/") ?? date(first, ".") { return date }
            if first.count == 4, let month = month(first) { return month }
            if first.count <= 2, let parts = unit(behind: first) { return .code(parts) }
            if first.count <= 2, let hour = Int(first), hour < 25, let minute = minutes() {
                return .clock(hour: hour, minute: minute)
            }
            if let second = second(behind: ":") ?? second(behind: "：") { return .ratio(first, to: second) }
            if let second = second(behind: "/") { return .fraction(first, of: second) }
            at = start + first.count
            var number = first
            if number.count <= 3 { while let group = group() { number += group } }
            if let decimals = behind(".") { number += "." + decimals }
            if take("%") || take("％") { return .percent(number) }
            let isCode = number == first && (first.count > 9 || (first.count > 1 && first.first == "0"))
            return isCode ? .digits(first) : .number(number)
        }

        private mutating func integer() -> String? {
            var digits = ""
            while at < text.count, text[at].isASCII, text[at].isNumber {
                digits.append(text[at])
                at += 1
            }
            return digits.isEmpty ? nil : digits
        }

        private mutating func take(_ sign: Character) -> Bool {
            guard at < text.count, text[at] == sign else { return false }
            at += 1
            return true
        }

        private mutating func behind(_ sign: Character) -> String? {
            let start = at
            if take(sign), let digits = integer() { return digits }
            at = start
            return nil
        }

        /// A second number, and no third behind it.
        private mutating func second(behind sign: Character) -> String? {
            let start = at
            guard let second = behind(sign) else { return nil }
            if at < text.count, text[at] == sign || text[at] == "." {
                at = start
                return nil
            }
            return second
        }

        /// The parts of the number of a unit: the last names a room on a storey, with three figures or four, and nothing is counted behind it.
        private mutating func unit(behind first: String) -> [String]? {
            let start = at
            var parts = [first]
            while parts.count < 4, let part = behind("-") { parts.append(part) }
            let isCounted = at < text.count && "人户票元张份次年月日级岁米页条个名块%％".contains(text[at])
            if parts.count > 1, (3...4).contains(parts[parts.count - 1].count), !isCounted { return parts }
            at = start
            return nil
        }

        private mutating func date(_ year: String, _ sign: Character) -> Figure? {
            let start = at
            if let month = behind(sign).flatMap({ Int($0) }), let day = behind(sign).flatMap({ Int($0) }),
                (1...12).contains(month), (1...31).contains(day)
            {
                return .date(year: Int(year) ?? 0, month: month, day: day)
            }
            at = start
            return nil
        }

        /// Alone between signs: in front of a word it is a figure, `2000.5元`.
        private mutating func month(_ year: String) -> Figure? {
            let start = at
            if let digits = behind("."), let year = Int(year), let month = Int(digits), (1900..<2100).contains(year),
                (1...12).contains(month), at == text.count || !(text[at].isLetter || ".%％/".contains(text[at]))
            {
                return .month(year: year, month: month)
            }
            at = start
            return nil
        }

        private mutating func minutes() -> Int? {
            let start = at
            if let digits = behind(":") ?? behind("："), digits.count == 2, let minute = Int(digits), minute < 60 {
                // Seconds are not said.
                _ = behind(":")
                return minute
            }
            at = start
            return nil
        }

        /// `,000`, as thousands are set apart.
        private mutating func group() -> String? {
            let start = at
            if let digits = behind(","), digits.count == 3 { return digits }
            at = start
            return nil
        }
    }
}
