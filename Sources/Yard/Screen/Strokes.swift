import Kernel

/// Votes as tellers write them on the wall: a 正 for five, its strokes for the rest.
public struct Strokes: Hashable, Sendable {
    /// One to five strokes.
    let signs: [String]
    /// Beyond so many 正 their number is written instead.
    let most: Int

    /// Plain Han, which every font has.
    public static let plain = Strokes(signs: ["一", "丅", "下", "止", "正"], most: 8)
    /// The tally marks of Unicode (U+1D372 to U+1D376), where the font has them.
    public static let tally = Strokes(signs: ["𝍲", "𝍳", "𝍴", "𝍵", "𝍶"], most: 8)

    /// As tellers write them who do not write Han: four bars, struck through for five.
    public static let bars = Strokes(signs: ["|", "||", "|||", "||||", "||||/"], most: 8)

    /// Those of a language, unless others were chosen.
    func written(in language: Language) -> Strokes {
        guard self == .plain else { return self }
        return switch language {
        case .chinese: .plain
        case .english: .bars
        }
    }

    /// `YUANBA_STROKES=tally` chooses the marks of Unicode.
    public static func chosen(_ environment: [String: String]) -> Strokes {
        environment["YUANBA_STROKES"] == "tally" ? .tally : .plain
    }

    ///     Strokes.plain.of(9)      // 正止
    public func of(_ votes: Int) -> String {
        guard votes > 0 else { return "" }
        let (fives, rest) = votes.quotientAndRemainder(dividingBy: 5)
        let whole = fives > most ? "\(signs[4])×\(fives)" : String(repeating: signs[4], count: fives)
        return whole + (rest > 0 ? signs[rest - 1] : "")
    }
}
