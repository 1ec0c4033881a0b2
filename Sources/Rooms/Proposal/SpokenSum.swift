import Kernel

/// Sums of money in the words of a motion, held against its 金额.
enum SpokenSum {
    /// A sum, and whether words before it say that it is spent.
    private struct Found {
        let sum: Money
        let isSpent: Bool
    }

    private static let spending = Language.allCases.flatMap(\.proposalVerbs.spending)
    /// A rate is no total: 每户五元.
    private static let rates = ["每", "各", "单价", "/"]
    private static let ends: Set<Character> = ["，", "。", "；", "、", ",", ";", "："]

    /// The sum in the words that is not the amount: another one is named, or one is spent and no amount was given.
    ///
    ///     SpokenSum.doubtful(in: "出3000元买车", beside: nil)                  // 3000
    ///     SpokenSum.doubtful(in: "出3000元买车", beside: Money(yuan: 3000))    // nil
    static func doubtful(in text: String, beside amount: Money?) -> Money? {
        let found = all(in: text)
        guard let amount else { return found.first { $0.isSpent }?.sum }
        let sums = found.map(\.sum)
        let total = sums.reduce(0) { $0.addingReportingOverflow($1.fen).partialValue }
        return sums.contains(amount) || total == amount.fen ? nil : sums.first
    }

    /// The amount after the words changed: where the sum that it was is gone and one other came, that one.
    static func amount(_ amount: Money?, from old: String, to new: String) -> Money? {
        guard let amount else { return nil }
        let (before, after) = (sums(in: old), sums(in: new))
        guard before.contains(amount), !after.contains(amount) else { return amount }
        let come = after.filter { !before.contains($0) }
        return come.count == 1 ? come[0] : amount
    }

    static func sums(in text: String) -> [Money] { all(in: text).map(\.sum) }

    private static func all(in text: String) -> [Found] {
        let characters = Array(text.folded)
        return characters.indices.compactMap { place in
            guard characters[place] == GrammarWords.yuan[1].first else { return nil }
            let behind = characters[(place + 1)...].first
            guard behind != "/" else { return nil }
            var start = place
            while start > 0, isOfNumber(characters[start - 1]) { start -= 1 }
            guard start < place, let sum = Numbers.money(String(characters[start..<place])) else { return nil }
            var front = start
            while front > 0, !ends.contains(characters[front - 1]) { front -= 1 }
            let before = String(characters[front..<start])
            guard !rates.contains(where: before.contains) else { return nil }
            let near = String(characters[max(front, start - 6)..<start])
            return Found(sum: sum, isSpent: spending.contains(where: near.contains))
        }
    }

    private static func isOfNumber(_ character: Character) -> Bool {
        HanNumber.holds(character) || character == "." || character == ","
    }
}
