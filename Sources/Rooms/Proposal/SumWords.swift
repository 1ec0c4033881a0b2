import Kernel

/// What stands around a number and says whether it is money.
enum SumWords {
    /// Words of spending, of whatever else as well: 出三千元, but also 出三千人.
    private static let spending = Language.allCases.flatMap(\.proposalVerbs.spending)
    /// Words behind which a bare number is money unless it counts something.
    private static let spendingMoney = Language.allCases.flatMap(\.proposalVerbs.spendingMoney)
    private static let givingMoney = Language.allCases.flatMap(\.proposalVerbs.givingMoney)
    private static let priced = Language.allCases.flatMap(\.proposalVerbs.priced)
    private static let uses = Language.allCases.flatMap(\.proposalVerbs.uses)
    private static let counters = Language.allCases.flatMap(\.proposalVerbs.counters)
    private static let receiving = Language.allCases.flatMap(\.proposalVerbs.receiving)
    private static let fillers = Language.allCases.flatMap(\.proposalVerbs.fillers)

    static let units = GrammarWords.yuan.sorted { $0.count > $1.count }
    /// From here on a number that could be pieces is taken for money.
    static let large = Money(yuan: 100)
    static let yuanSign = "元"
    static let piece = "块"
    static let signs = GrammarWords.moneySigns
    static let fractions: [Set<Character>] = [GrammarWords.tenths, [GrammarWords.hundredths]]
    static let noUnitBefore: Set<Character> = ["旦", "宵", "素", "月", "首"]
    static let ends: Set<Character> = ["，", "。", "；", "、", ",", ";", "：", ":", "→", ">", "(", ")", "!", "?"]

    /// A rate is no total: 每户五元, 50元/户, 十元一斤.
    private static let rates = ["每", "各", "单价", "/"]
    /// Behind a sum that only says what something is like, or where a limit lies.
    private static let mentions = ["的", "以下", "以上", "以内", "之内"]
    private static let boughtBy: Set<Character> = ["买", "购"]
    /// 第3, P1, A2: numbers that are names.
    private static let namesBefore: Set<Character> = ["第", "-", "#"]

    static func isOfNumber(_ character: Character) -> Bool { HanNumber.isOfMoney(character) }

    static func isRate(_ clause: String, _ behind: [Character]) -> Bool {
        if rates.contains(where: clause.contains) { return true }
        let next = String(behind)
        if next.hasPrefix("/") || next.hasPrefix("每") { return true }
        return next.hasPrefix("一") && priced.contains(where: next.dropFirst().hasPrefix)
    }

    /// Whether a word of spending stands near before the number.
    static func isSpent(_ clause: String) -> Bool { spending.contains(where: String(clause.suffix(6)).contains) }

    /// Whether one stands right before it, but for 了, 约 and their like.
    static func spends(_ clause: String) -> Bool { ends(clause, in: givingMoney) || spendsOnlyMoney(clause) }

    static func spendsOnlyMoney(_ clause: String) -> Bool { ends(clause, in: spendingMoney) }

    private static func ends(_ clause: String, in words: [String]) -> Bool {
        var rest = clause.trimmed
        while true {
            if words.contains(where: rest.hasSuffix) { return true }
            guard let filler = fillers.first(where: rest.hasSuffix) else { return false }
            rest = String(rest.dropLast(filler.count)).trimmed
        }
    }

    /// Whether nothing more is said behind it, or what the money is for.
    static func isUse(_ behind: [Character]) -> Bool {
        let next = String(behind).trimmed
        guard let first = next.first else { return true }
        return ends.contains(first) || uses.contains(where: next.hasPrefix)
    }

    static func isBought(_ behind: [Character]) -> Bool { behind.first.map(boughtBy.contains) ?? false }

    /// Whether a bare number counts something else, or is a name.
    static func isCounted(_ clause: String, _ behind: [Character]) -> Bool {
        if let last = clause.last, namesBefore.contains(last) || last.isASCII && last.isLetter && clause.isOneWord {
            return true
        }
        let next = String(behind).trimmed
        return counters.contains(where: next.hasPrefix)
    }

    /// Whether it only says what something is like, where a limit lies, or what comes in.
    static func isMention(_ clause: String, _ behind: [Character]) -> Bool {
        if receiving.contains(where: String(clause.suffix(6)).contains) { return true }
        let next = String(behind)
        return mentions.contains(where: next.hasPrefix)
    }
}

extension String {
    /// `P1` is a name, `spend 3000` is not: the letter right before the number stands alone.
    fileprivate var isOneWord: Bool { reversed().prefix { $0.isASCII && $0.isLetter }.count == 1 }
}
