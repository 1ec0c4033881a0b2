/// Shares as statutes and secretaries write them.
///
/// 民法典 §1259: 以上 and 不少于 include the number, 超过 and 过 exclude it. Digits are Arabic or Han.
extension Share {
    /// Reads `过半`, `过半数`, `半数以上`, `三分之二以上`, `2/3以上`, `过三分之二`, `超过2/3`, `不少于1/3`, `至少三分之一`, `全体`.
    ///
    ///     Share(words: "三分之二以上")    // Share(2, of: 3, strict: false)
    ///     Share(words: "过三分之二")      // Share(2, of: 3, strict: true)
    public init?(words: some StringProtocol) {
        let found = Share.found(in: words)
        guard found.count == 1, let only = found.first, only.length == words.count else { return nil }
        self = only.share
    }

    /// The shares that a sentence names, in order.
    public static func all(in sentence: some StringProtocol) -> [Share] { found(in: sentence).map(\.share) }

    private static func found(in sentence: some StringProtocol) -> [(share: Share, length: Int)] {
        var rest = Substring(sentence)
        var found: [(share: Share, length: Int)] = []
        while !rest.isEmpty {
            if let (share, after) = leading(rest) {
                found.append((share, rest.distance(from: rest.startIndex, to: after.startIndex)))
                rest = after
            } else {
                rest = rest.dropFirst()
            }
        }
        return found
    }

    /// The share with which the text begins, and what follows it.
    private static func leading(_ text: Substring) -> (Share, Substring)? {
        if let rest = text.after("全体一致") ?? text.after("全体") { return (Share(1, of: 1, strict: false), rest) }
        let strict = text.after("超过") ?? text.after("过")
        let least = text.after("不少于") ?? text.after("不低于") ?? text.after("至少")
        guard let (top, bottom, behind) = fraction(strict ?? least ?? text), bottom > 0, top > 0, top <= bottom else {
            return nil
        }
        if strict != nil { return top < bottom ? (Share(top, of: bottom, strict: true), behind) : nil }
        if least != nil { return (Share(top, of: bottom, strict: false), behind) }
        return behind.after("以上").map { (Share(top, of: bottom, strict: false), $0) }
    }

    private static func fraction(_ text: Substring) -> (top: Int, bottom: Int, behind: Substring)? {
        if let rest = text.after("半数") ?? text.after("半") { return (1, 2, rest) }
        guard let (first, rest) = WrittenNumber.leading(text) else { return nil }
        if let middle = rest.after("分之"), let (top, behind) = WrittenNumber.leading(middle) {
            return (top, first, behind)
        }
        if let middle = rest.after("/"), let (bottom, behind) = WrittenNumber.leading(middle) {
            return (first, bottom, behind)
        }
        return nil
    }
}

/// Whole numbers as people write them: 13, 十三, 二十.
enum WrittenNumber {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

    /// The number with which the text begins, and what follows it.
    static func leading(_ text: Substring) -> (value: Int, behind: Substring)? {
        let arabic = text.prefix { $0.isASCII && $0.isNumber }
        if !arabic.isEmpty { return Int(arabic).map { ($0, text[arabic.endIndex...]) } }
        let han = text.prefix(9).prefix { digits[$0] != nil || units[$0] != nil }
        guard !han.isEmpty else { return nil }
        var total = 0
        var digit: Int?
        for character in han {
            if let unit = units[character] {
                total += (digit ?? 1) * unit
                digit = nil
            } else {
                digit = digits[character]
            }
        }
        return (total + (digit ?? 0), text[han.endIndex...])
    }
}

extension Substring {
    /// What follows these words, if the text begins with them.
    func after(_ words: String) -> Substring? { hasPrefix(words) ? dropFirst(words.count) : nil }
}

extension WrittenNumber {
    /// The numbers in a sentence that stand before one of these measures, in order; fractions are no numbers.
    /// Without measures, all of them.
    static func all(in sentence: String, before measures: [String]? = nil) -> [Int] {
        var rest = sentence[...]
        var found: [Int] = []
        while !rest.isEmpty {
            guard let (value, behind) = leading(rest) else {
                rest = rest.dropFirst()
                continue
            }
            if measures?.contains(where: { behind.hasPrefix($0) }) ?? true { found.append(value) }
            rest = behind.after("分之").map { leading($0)?.behind ?? $0 } ?? behind
        }
        return found
    }
}
