import Kernel

/// Sums of money in the words of a motion, held against its 金额.
enum SpokenSum {
    /// What an amendment of the words makes of the amount.
    enum Following: Hashable {
        /// The words say the same sums as before.
        case same
        /// One sum took the place of the one that was the amount.
        case becomes(Money)
        /// The sums are others, and which of them the motion costs must be said; the likeliest.
        case unclear(Money)
    }

    /// The sum in the words that is not the amount: another one is named, or no amount was given.
    ///
    ///     SpokenSum.doubtful(in: "出3000元买车", beside: nil)                  // 3000
    ///     SpokenSum.doubtful(in: "出3000元买车", beside: Money(yuan: 3000))    // nil
    static func doubtful(in text: String, beside amount: Money?) -> Money? {
        let found = SumsInText.numbers(in: text).filter(\.isSum)
        guard let amount else { return found.first { $0.isAskedAbout }?.value }
        let sums = found.map(\.value)
        return sums.contains(amount) || total(sums) == amount ? nil : sums.first
    }

    /// The amount after the words changed; where that is not clear, what it was.
    static func amount(_ amount: Money?, from old: String, to new: String) -> Money? {
        guard case .becomes(let sum) = following(amount, from: old, to: new) else { return amount }
        return sum
    }

    /// What becomes of the amount when the words change. A bare number that is the amount is one of the sums, and so is the number
    /// that takes its place: 800→3000.
    static func following(_ amount: Money?, from old: String, to new: String) -> Following {
        guard let amount else { return .same }
        let (before, after) = (SumsInText.numbers(in: old), SumsInText.numbers(in: new))
        let isBare = !before.contains { $0.isSum && $0.value == amount } && before.contains { $0.value == amount }
        let isBareGone = isBare && !after.contains { $0.value == amount }
        let known = before.map(\.value)
        func sums(_ found: [SumsInText.Found]) -> [Money] {
            found.filter { $0.isSum || isBare && $0.value == amount || isBareGone && !known.contains($0.value) }
                .map(\.value)
        }
        let (were, are) = (sums(before), sums(after))
        let (gone, come) = (were.removing(are), are.removing(were))
        guard !gone.isEmpty || !come.isEmpty else { return .same }
        if gone == [amount], come.count == 1 { return .becomes(come[0]) }
        let wasTotal = !were.isEmpty && total(were) == amount
        if wasTotal, gone.count == come.count, let sum = total(are) { return .becomes(sum) }
        if wasTotal, !are.isEmpty, let sum = total(are) { return .unclear(sum) }
        if gone.isEmpty, let more = total([amount] + come) { return .unclear(more) }
        // What is no longer named, and was not the amount, changes nothing.
        guard let first = come.first else { return gone.contains(amount) ? .unclear(are.first ?? amount) : .same }
        return .unclear(first)
    }

    static func sums(in text: String) -> [Money] { SumsInText.numbers(in: text).filter(\.isSum).map(\.value) }

    /// All together; `nil` where they come to more than a number can hold.
    private static func total(_ sums: [Money]) -> Money? {
        var fen = 0
        for sum in sums {
            let (next, overflow) = fen.addingReportingOverflow(sum.fen)
            if overflow { return nil }
            fen = next
        }
        return Money(fen: fen)
    }
}

extension [Money] {
    /// These without others, each once for each time it stands there.
    fileprivate func removing(_ others: [Money]) -> [Money] {
        var others = others
        return filter { sum in
            guard let place = others.firstIndex(of: sum) else { return true }
            others.remove(at: place)
            return false
        }
    }
}
