/// Whole numbers as people write them in Chinese, alone or mixed with digits: `十二`, `三千五百`, `6千`, `1万2千`, `两万三`.
enum HanNumber {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000]
    /// Longer than any number that is taken.
    private static let longest = 16

    /// Whether a character may stand in a number, Han or Arabic.
    static func holds(_ character: Character) -> Bool {
        character.isDigit || digits[character] != nil || units[character] != nil
    }

    /// The number that the whole of the text is; `nil` for what is none. A last digit counts the next lower unit (三千五 is 3,500)
    /// unless a zero stands before it.
    ///
    ///     HanNumber.value(of: "一百零五")   // 105
    static func value(of text: some StringProtocol) -> Int? {
        guard (1...longest).contains(text.count) else { return nil }
        var (total, section, unit) = (0, 0, Int.max)
        var digit: Int?
        var (hasZero, isLong) = (false, false)
        var rest = Substring(text)
        while let character = rest.first {
            let arabic = rest.prefix(while: \.isDigit)
            if !arabic.isEmpty {
                guard digit == nil, arabic.count <= 9, let value = Int(arabic) else { return nil }
                (digit, isLong) = (value, arabic.count > 1)
                rest = rest[arabic.endIndex...]
                continue
            }
            rest = rest.dropFirst()
            if let value = digits[character] {
                guard digit == nil, value > 0 || !hasZero else { return nil }
                if value == 0 { hasZero = true } else { (digit, isLong) = (value, false) }
            } else if character == "万" {
                section += digit ?? 0
                guard section > 0, total == 0 else { return nil }
                (total, section, unit, digit, hasZero) = (section * 10_000, 0, 10_000, nil, false)
            } else if let size = units[character] {
                guard size < unit, digit != nil || size == 10 else { return nil }
                section += (digit ?? 1) * size
                (unit, digit, hasZero) = (size, nil, false)
            } else {
                return nil
            }
        }
        guard let digit else { return unit == .max && !hasZero ? nil : total + section }
        let isShort = unit != .max && unit > 10 && !hasZero && !isLong
        return total + section + (isShort ? digit * unit / 10 : digit)
    }

    // MARK: In sums of money

    /// As banks write them, so that nobody makes another number of it; with the unit beyond 万.
    private static let formal: [Character: Character] = [
        "壹": "一", "贰": "二", "叁": "三", "肆": "四", "伍": "五", "陆": "六", "柒": "七", "捌": "八", "玖": "九", "拾": "十", "佰": "百",
        "仟": "千", "萬": "万", "億": "亿", "貳": "二", "參": "三", "陸": "六",
    ]
    private static let hundredMillion: Character = "亿"

    /// Whether a character may stand in a sum: also in one in formal numerals.
    static func isOfMoney(_ character: Character) -> Bool {
        holds(character) || formal[character] != nil || character == hundredMillion
    }

    /// 5, 五, 伍.
    static func digit(_ character: Character) -> Int? {
        digits[formal[character] ?? character] ?? (character.isDigit ? character.wholeNumberValue : nil)
    }

    /// The sum that Han numerals, plain or formal, are in whole yuan; `nil` for what is none, and for digits alone.
    static func ofMoney(_ text: String) -> Money? {
        let plain = String(text.map { formal[$0] ?? $0 })
        guard plain.contains(where: { !$0.isDigit && isOfMoney($0) }) else { return nil }
        let parts = plain.split(separator: hundredMillion, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return value(of: plain).map(Money.init(yuan:)) }
        guard let large = value(of: parts[0]), large < 100_000 else { return nil }
        guard !parts[1].isEmpty else { return Money(yuan: large * 100_000_000) }
        let rest = parts[1].first == "零" ? parts[1].dropFirst() : parts[1]
        // 一亿二 is said for one hundred and twenty millions: too seldom to be guessed at.
        guard rest.count > 1, let small = value(of: rest), small < 100_000_000 else { return nil }
        return Money(yuan: large * 100_000_000 + small)
    }

    /// What the signs behind a decimal multiply it by: 1.5万, 3.2百万; 1 where there are none.
    static func size(of text: some StringProtocol) -> Int? {
        guard text.count <= 2 else { return nil }
        var size = 1
        for character in text {
            let plain = formal[character] ?? character
            guard let unit = plain == hundredMillion ? 100_000_000 : units[plain] else { return nil }
            guard size == 1 || size < unit else { return nil }
            size *= unit
        }
        return size
    }
}
