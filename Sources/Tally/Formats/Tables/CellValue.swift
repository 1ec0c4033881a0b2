/// What a cell under a candidate's name says.
enum CellValue: Hashable {
    case nothing
    case overvote
    /// A bare number: a rank, points, or a mark.
    case number(Int64)
    /// A number with a fraction, which is neither.
    case fraction
    /// A place told in words, or several: "1st choice", "第1选择;第2选择".
    case places([Int])
    case yes, no
    /// × alone, which is a mark in one place and a vote against in another.
    case cross
    /// None of these.
    case other

    init(_ text: String) {
        let word = CellText.word(text)
        switch NoChoice(word) {
        case .nothing?: self = .nothing
        case .overvote?: self = .overvote
        default: self = CellValue.told(word)
        }
    }

    private static func told(_ word: String) -> CellValue {
        if let number = points(word) { return .number(number) }
        if isFraction(word) { return .fraction }
        if let place = Ordinal.place(word) { return .places([place]) }
        if yeses.contains(word) { return .yes }
        if noes.contains(word) { return .no }
        if crosses.contains(word) { return .cross }
        let parts = word.split { ",;、|┋\n".contains($0) }.map { CellText.word(String($0)) }.filter { !$0.isEmpty }
        if parts.count > 1 {
            let places = parts.compactMap(Ordinal.place)
            if places.count == parts.count { return .places(places) }
        }
        return .other
    }

    /// A whole number, with its unit where it has one: `5`, `5分`, `4 stars`, `★★★☆☆`, `2.0`.
    private static func points(_ word: String) -> Int64? {
        if word.allSatisfy({ $0 == "★" || $0 == "☆" || $0 == "⭐" }) {
            return Int64(word.filter { $0 != "☆" }.count)
        }
        guard let first = word.utf8.first,
            Scanner.isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
        else { return nil }
        let sign = Scanner.isDigit(first) ? 0 : 1
        let digits = word.dropFirst(sign).prefix { $0.isASCII && $0.isNumber }
        var rest = word.dropFirst(sign + digits.count)
        if rest.first == "." {
            let zeros = rest.dropFirst().prefix { $0 == "0" }
            rest = rest.dropFirst(1 + zeros.count)
        }
        guard !digits.isEmpty, units.contains(rest.drop { $0 == " " }) else { return nil }
        return Int64((first == UInt8(ascii: "-") ? "-" : "") + digits)
    }

    /// `4.5`, `1/2`, `3,5`.
    private static func isFraction(_ word: String) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { ".,/".contains($0) }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Scanner.isDigit) }
    }

    private static let units: Set<Substring> = ["", "分", "星", "颗星", "point", "points", "pts", "star", "stars"]
    private static let yeses: Set<String> = [
        "x", "✓", "✔", "✔️", "√", "☑", "☑️", "✅", "○", "〇", "◯", "⭕", "o", "●", "◎", "v", "是", "对", "有", "同意", "赞成", "支持",
        "选",
        "选中", "已选", "勾选", "当选", "yes", "y", "true", "t", "checked", "selected", "approve", "approved", "for", "aye",
        "in favour", "in favor", "marked",
    ]
    private static let noes: Set<String> = [
        "否", "不", "不同意", "反对", "不支持", "不赞成", "未选中", "未勾选", "no", "n", "false", "f", "unchecked", "not selected",
        "unselected", "against", "nay", "disapprove", "☐", "□",
    ]
    private static let crosses: Set<String> = ["×", "✗", "✘", "❌", "✕", "╳", "☒"]
}
