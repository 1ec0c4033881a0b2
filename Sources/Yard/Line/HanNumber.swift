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
}
