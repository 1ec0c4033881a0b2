/// Numbers and places in an order, as headings and cells write them.
///
///     Ordinal.number("二十一")          // 21
///     Ordinal.place("3rd choice")      // 3; so are 第三选择, third, rank 3
enum Ordinal {
    /// Digits alone, in Arabic or Han: `12`, `十二`.
    static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 18 else { return nil }
        if text.utf8.allSatisfy(Scanner.isDigit) { return Int(text) }
        return han(text)
    }

    /// 一 to 九百九十九, 〇 and 零 as figures of a row (二〇) too.
    private static func han(_ text: some StringProtocol) -> Int? {
        var total = 0
        var figure: Int?
        var units = 0
        for letter in text {
            if let value = figures[letter] {
                figure = units == 0 ? (figure ?? 0) * 10 + value : value
            } else if let unit = letter == "十" ? 10 : letter == "百" ? 100 : nil {
                total += (figure ?? 1) * unit
                figure = nil
                units += 1
            } else {
                return nil
            }
            guard total < 1000, (figure ?? 0) < 1000 else { return nil }
        }
        return total + (figure ?? 0)
    }

    private static let figures: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// A cell that names a place in words, not by a bare number; nil for everything else. The word is folded
    /// (``CellText/word(_:)``).
    static func place(_ word: String) -> Int? {
        if let place = inOneWord[word] { return place }
        let words = word.split { !$0.isLetter && !$0.isNumber }
        guard (1...3).contains(words.count) else { return nil }
        var found: Int?
        var isNamed = false
        for word in words {
            if keywords.contains(String(word)) || word == "no" || word == "number" {
                isNamed = true
            } else if let (number, isOrdinal) = ordinal(word) ?? joined(word) {
                guard found == nil else { return nil }
                found = number
                isNamed = isNamed || isOrdinal
            } else {
                return nil
            }
        }
        guard isNamed, let found, found > 0, found < 10_000 else { return nil }
        return found
    }

    private static let inOneWord = ["首选": 1, "次选": 2, "再次选": 3, "top choice": 1, "favourite": 1, "favorite": 1]

    /// The rank a heading names: "Rank 3", "3rd Choice", "Mayor Choice 3 of 5", "第3选择", "第二十一选择"; else nil.
    ///
    /// The number in the word or beside it counts, so that "District 2 Choice 1" is a first choice.
    static func rank(_ heading: String) -> Int? {
        let words = CellText.word(heading).split { !$0.isLetter && !$0.isNumber }
        guard let place = words.lastIndex(where: { keywords.contains(String($0)) || joined($0) != nil }) else {
            return nil
        }
        if let (number, _) = joined(words[place]) { return isRank(number) }
        var beside: [Substring] = []
        if place + 1 < words.count { beside.append(words[place + 1]) }
        if place > 0 { beside.append(words[place - 1]) }
        for word in beside { if let (number, _) = ordinal(word) { return isRank(number) } }
        return nil
    }

    private static func isRank(_ number: Int) -> Int? { number > 0 && number < 10_000 ? number : nil }

    /// Whether a folded word only says that there are ranks.
    static func isKeyword(_ word: String) -> Bool { keywords.contains(word) }

    private static let keywords: Set<String> = [
        "rank", "ranked", "ranking", "choice", "preference", "pref", "选择", "志愿", "名次", "顺位", "优先",
    ]

    /// What stands behind 第3 when it is a place.
    private static let behind: Set<String> = ["", "选择", "志愿", "名次", "顺位", "优先", "名", "位", "选", "序位", "选项"]

    /// A number and its keyword in one word: "rank3", "3choice", "选择2", "第3选择", "第二十一".
    private static func joined(_ word: Substring) -> (Int, isOrdinal: Bool)? {
        if word.first == "第" {
            let rest = word.dropFirst()
            let numeral = rest.prefix { $0.isASCII ? $0.isNumber : figures[$0] != nil || $0 == "十" || $0 == "百" }
            guard let number = number(numeral), behind.contains(String(rest.dropFirst(numeral.count))) else {
                return nil
            }
            return (number, true)
        }
        let digits = word.filter { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < word.count, let number = number(digits) else { return nil }
        let letters = word.hasPrefix(digits) ? word.dropFirst(digits.count) : word.dropLast(digits.count)
        guard letters + digits == word || digits + letters == word else { return nil }
        return keywords.contains(String(letters)) ? (number, true) : nil
    }

    /// A number by itself or as an English ordinal: "3", "3rd", "third".
    private static func ordinal(_ word: Substring) -> (Int, isOrdinal: Bool)? {
        if let number = number(word) { return (number, false) }
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            if let number = number(word.dropLast(2)), word.dropLast(2).utf8.allSatisfy(Scanner.isDigit) {
                return (number, true)
            }
        }
        return inWords.firstIndex(of: String(word)).map { ($0 + 1, true) }
    }

    private static let inWords = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]
}
