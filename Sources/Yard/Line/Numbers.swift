import Kernel

/// Numbers, days and money as people type them. Each answers `nil` for what is none.
enum Numbers {
    /// A count of people, votes or things: `26`, `26票`, `40人`, `两人`, `十二户`; never negative, at most nine digits.
    static func count(_ text: String, units: Set<String> = GrammarWords.people) -> Int? {
        let text = text.folded
        let digits = text.prefix(while: HanNumber.holds)
        let unit = text.dropFirst(digits.count).drop(while: \.isSpace)
        guard !digits.isEmpty, unit.isEmpty || units.contains(String(unit)) else { return nil }
        if digits.allSatisfy(\.isDigit) { return digits.count <= 9 ? Int(digits) : nil }
        return HanNumber.value(of: digits).flatMap { $0 < 1_000_000_000 ? $0 : nil }
    }

    /// `第二项`, `第2次`: the place in a row.
    static func place(_ text: String) -> Int? {
        guard let first = text.first, first == GrammarWords.ordinal else { return nil }
        return count(String(text.dropFirst()), units: GrammarWords.places)
    }

    /// `15分`, `15`, `1小时`, `半小时`, in minutes.
    static func minutes(_ text: String) -> Int? {
        if GrammarWords.halfHour.contains(text.folded) { return 30 }
        if let minutes = measured(text, GrammarWords.minutes) { return minutes }
        return measured(text, GrammarWords.hours).map { $0 * 60 }
    }

    /// `15天` or `15`.
    static func days(_ text: String) -> Int? { measured(text, GrammarWords.days) }

    /// `3个工` or `3`, in days of work.
    static func work(_ text: String) -> Int? { measured(text, GrammarWords.work) }

    private static func measured(_ text: String, _ units: [String]) -> Int? { count(text, units: Set(units)) }

    /// `5000`, `6万`, `60,000元`, `12.50`, `1.5万`, `三千五百元`, `人民币叁仟元整`, `三元五角`: exact, in fen.
    static func money(_ text: String) -> Money? {
        var rest = Substring(text.folded)
        if let sign = GrammarWords.moneySigns.first(where: rest.hasPrefix) {
            rest = rest.dropFirst(sign.count).drop(while: \.isSpace)
        }
        if rest.last == GrammarWords.round { rest = rest.dropLast() }
        guard let small = fractions(&rest) else { return nil }
        let unit = GrammarWords.yuan.first(where: rest.hasSuffix)
        if let unit { rest = rest.dropLast(unit.count) }
        while rest.last?.isSpace == true { rest = rest.dropLast() }
        if small > 0, unit == nil, !rest.isEmpty { return nil }
        if rest.isEmpty, small > 0 { return Money(fen: small) }
        guard let yuan = HanNumber.ofMoney(String(rest)) ?? decimal(rest) else { return nil }
        let (fen, isTooMuch) = yuan.fen.addingReportingOverflow(small)
        return isTooMuch || (small > 0 && yuan.fen % 100 != 0) ? nil : Money(fen: fen)
    }

    /// Takes 五角二分 from the end, in fen; `nil` where it is badly written.
    private static func fractions(_ rest: inout Substring) -> Int? {
        var fen = 0
        for (units, worth) in [([GrammarWords.hundredths], 1), (GrammarWords.tenths, 10)] as [(Set<Character>, Int)] {
            guard let last = rest.last, units.contains(last) else { continue }
            guard let digit = rest.dropLast().last.flatMap({ HanNumber.digit($0) }) else { return nil }
            fen += digit * worth
            rest = rest.dropLast(2)
        }
        return fen
    }

    /// Digits with a point or grouped, with 万, 千 behind them or not.
    private static func decimal(_ text: Substring) -> Money? {
        let digits = text.prefix { $0.isDigit || $0 == "." || $0 == "," }
        guard let size = HanNumber.size(of: text[digits.endIndex...]) else { return nil }
        let (fenPerUnit, isTooLarge) = size.multipliedReportingOverflow(by: 100)
        let halves = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard !isTooLarge, let whole = halves.first.flatMap(grouped), let places = decimals(halves.dropFirst().first)
        else { return nil }
        let (part, isBeyond) = places.value.multipliedReportingOverflow(by: fenPerUnit)
        guard !isBeyond, part % places.scale == 0 else { return nil }
        let (product, overflow) = whole.multipliedReportingOverflow(by: fenPerUnit)
        let (fen, isTooMuch) = product.addingReportingOverflow(part / places.scale)
        return overflow || isTooMuch ? nil : Money(fen: fen)
    }

    /// `60000` or `60,000`.
    private static func grouped(_ text: Substring) -> Int? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }),
            groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }),
            text.count <= 15
        else { return nil }
        return Int(groups.joined())
    }

    private static func decimals(_ text: Substring?) -> (value: Int, scale: Int)? {
        guard let text else { return (0, 1) }
        guard (1...6).contains(text.count), text.allSatisfy(\.isDigit), let value = Int(text) else { return nil }
        return (value, (0..<text.count).reduce(1) { scale, _ in scale * 10 })
    }

    /// `2026-3-5` or `2026年3月5日`: a day with its year.
    static func day(_ text: String) -> Day? {
        dayFields(text).flatMap { $0.count == 3 ? Day($0[0], $0[1], $0[2]) : nil }
    }

    /// The same, or `3-5`, `3月5日`, `下周五`, `10月20日前`. Without a year it is the next such day on or after `earliest`.
    static func day(_ text: String, onOrAfter earliest: Day) -> Day? {
        if let day = SpokenDay.day(text, from: earliest) { return day }
        guard let fields = dayFields(text) else {
            return SpokenDay.withoutDeadline(text).flatMap { day($0, onOrAfter: earliest) }
        }
        if fields.count == 3 { return day(text) }
        // Eight years hold a leap day wherever they begin.
        return (earliest.year...earliest.year + 8).lazy.compactMap { Day($0, fields[0], fields[1]) }
            .first { $0 >= earliest }
    }

    /// The same, or 昨天; without a year it is in the year of `today`.
    static func day(_ text: String, inYearOf today: Day) -> Day? {
        if let day = SpokenDay.day(text, from: today) { return day }
        if let days = GrammarWords.daysBack[text.folded] { return today.adding(days: -days) }
        return dayFields(text).flatMap { $0.count == 2 ? Day(today.year, $0[0], $0[1]) : day(text) }
    }

    /// Whether a word has the form of a day with a year, be there such a day or not.
    static func looksLikeDay(_ text: String) -> Bool { dayFields(text)?.count == 3 }

    private static func dayFields(_ text: String) -> [Int]? {
        var plain = text.folded
        if let mark = plain.last, GrammarWords.dayEnds.contains(mark) {
            guard plain.contains(GrammarWords.month) else { return nil }
            plain.removeLast()
        }
        let fields = plain.split(omittingEmptySubsequences: false, whereSeparator: GrammarWords.dayParts.contains)
        guard (2...3).contains(fields.count), fields.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
        let isWritten = plain.contains(GrammarWords.month)
        let numbers = fields.compactMap { field in
            field.allSatisfy(\.isDigit) ? Int(field) : isWritten ? HanNumber.value(of: field) : nil
        }
        return numbers.count == fields.count ? numbers : nil
    }
}
