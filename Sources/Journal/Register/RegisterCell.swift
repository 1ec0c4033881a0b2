import Kernel
import Prompt

/// What a cell of a list says, as it is typed in a line.
enum RegisterCell {
    /// Marks that lists use for yes and no, days with dots or without signs; all else as it is.
    static func typed(_ text: String, as column: RegisterColumn, _ language: Language) -> String {
        switch column {
        case .party where GrammarWords.probationary.contains(text.folded): GrammarWords.onProbation(language)
        case .party, .representative, .away: flag(text).map { $0(language) } ?? text
        case .born: day(text)
        case .gender: ["m", "male"].contains(text.folded) ? "男" : ["f", "female"].contains(text.folded) ? "女" : text
        default: text
        }
    }

    private static let yes = GrammarWords.yes.union(["1", "√", "✓", "党员", "中共党员", "代表", "外出"])
    private static let no = GrammarWords.no.union(["0", "×", "✗", "群众", "共青团员", "无", "不是"])

    private static func flag(_ text: String) -> Phrase? {
        if yes.contains(text.folded) { return GrammarWords.affirmed }
        return no.contains(text.folded) ? GrammarWords.denied : nil
    }

    /// `1980.3.5` and `19800305` are 1980-3-5.
    private static func day(_ text: String) -> String {
        let plain = text.folded
        if plain.count == 8, plain.allSatisfy(\.isDigit) {
            let digits = Array(plain)
            return "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
        }
        let fields = plain.split(separator: ".", omittingEmptySubsequences: false)
        return fields.count == 3 ? fields.joined(separator: "-") : text
    }
}
