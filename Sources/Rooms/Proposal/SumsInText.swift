import Kernel

/// The sums of money that stand in a text, as people write them: `3000元`, `1.5万`, `三千块钱`, `¥3000`, `人民币叁仟元整`.
///
/// A number is a sum where its unit or its sign says so, or where it stands right behind a word of spending and counts nothing
/// else: 花1.5万买车, but not 三千人 and not 5000步.
struct SumsInText {
    struct Found: Hashable {
        let value: Money
        /// Whether it is money by what stands around it; any other number is one only where it is the amount already.
        let isSum: Bool
        /// Whether the motion costs it, as far as its words go: it is spent, and is not only what something is like (5000元的水泵).
        let isAskedAbout: Bool
    }

    private let characters: [Character]

    /// The numbers of a text, sums or not; rates (每户五元) and what is counted in something else (三千人) are left out.
    static func numbers(in text: String) -> [Found] { SumsInText(characters: Array(text.folded)).found }

    private var found: [Found] {
        var found: [Found] = []
        var place = 0
        while place < characters.count {
            guard let number = number(at: place) else {
                place += 1
                continue
            }
            found += sum(number).map { [$0] } ?? []
            place = number.end
        }
        return found
    }

    // MARK: One number

    private struct Number {
        let start: Int
        var digits: String
        var end: Int
    }

    private func number(at start: Int) -> Number? {
        guard SumWords.isOfNumber(characters[start]) else { return nil }
        var end = start
        while end < characters.count,
            SumWords.isOfNumber(characters[end]) || (".,".contains(characters[end]) && isInside(end))
        { end += 1 }
        return Number(start: start, digits: String(characters[start..<end]), end: end)
    }

    /// Whether a point or comma stands between two digits.
    private func isInside(_ place: Int) -> Bool {
        place > 0 && place + 1 < characters.count && characters[place - 1].isDigit && characters[place + 1].isDigit
    }

    private func sum(_ number: Number) -> Found? {
        var end = number.end
        while end < characters.count, characters[end].isSpace { end += 1 }
        let unit = unit(at: end)
        var words = number.digits
        if let unit {
            words += SumWords.yuanSign
            end += unit.count
            let small = fractions(at: end)
            words += small
            end += small.count
        } else {
            end = number.end
        }
        guard let value = Numbers.money(words) ?? Numbers.money(String(words.split(separator: ",").last ?? "")) else {
            return nil
        }
        let clause = clause(before: number.start)
        let behind = Array(characters[end...].prefix(8))
        guard !SumWords.isRate(clause, behind) else { return nil }
        let isPrefixed = SumWords.signs.contains { clause.hasSuffix($0) }
        if unit == nil, !isPrefixed, SumWords.isCounted(clause, behind) { return nil }
        let isSum = isPrefixed || isMoney(value, unit, clause, behind)
        // 三块地 are pieces, and 一块 is "together".
        if unit == SumWords.piece, !isSum { return nil }
        let isNear = SumWords.isSpent(clause)
        return Found(value: value, isSum: isSum, isAskedAbout: isSum && (isNear || !SumWords.isMention(clause, behind)))
    }

    /// Whether a number without a sign before it is money, by its unit and the words around it.
    private func isMoney(_ value: Money, _ unit: String?, _ clause: String, _ behind: [Character]) -> Bool {
        if let unit, unit != SumWords.piece { return true }
        if SumWords.spendsOnlyMoney(clause) { return true }
        let isUsed = SumWords.isUse(behind)
        if unit != nil { return isUsed && (SumWords.spends(clause) || value >= SumWords.large) }
        return value >= SumWords.large && (isUsed && SumWords.spends(clause) || SumWords.isBought(behind))
    }

    /// What stands before a place, back to the last sign that parts clauses.
    private func clause(before place: Int) -> String {
        var front = place
        while front > 0, !SumWords.ends.contains(characters[front - 1]) { front -= 1 }
        return String(characters[front..<place]).trimmed
    }

    /// 元, 块钱, yuan: the unit at a place, the longest first.
    private func unit(at place: Int) -> String? {
        let behind = characters[place...]
        guard let unit = SumWords.units.first(where: { behind.starts(with: $0) }) else { return nil }
        // 元旦, 元宵 are days.
        if let next = behind.dropFirst(unit.count).first, SumWords.noUnitBefore.contains(next), unit.count == 1 {
            return nil
        }
        return unit
    }

    /// Behind the unit: 五角二分.
    private func fractions(at place: Int) -> String {
        var (end, taken) = (place, place)
        for units in SumWords.fractions {
            guard end + 1 < characters.count, SumWords.isOfNumber(characters[end]),
                units.contains(characters[end + 1])
            else { continue }
            end += 2
            taken = end
        }
        return String(characters[place..<taken])
    }
}
