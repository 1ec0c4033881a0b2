import Kernel

/// The signs inside a line of a paper's text.
///
/// | sign | stands for |
/// |---|---|
/// | `**字**` | 黑体 |
/// | `*字*` | 楷体 |
/// | `~~字~~` | struck out |
/// | `` `19:30` `` | small |
/// | `[?出生年月]` | a box to fill in, and what belongs there |
/// | `<br>` | a new line |
/// | `\*` | the sign itself |
public enum Markup {
    /// What a person typed, so that it stands as typed.
    ///
    ///     Markup.escape("@sign *好*")    // "\\@sign \\*好\\*"
    public static func escape(_ text: String) -> String {
        let escaped = Escaping.markdown(text)
        guard let first = escaped.unicodeScalars.first(where: { $0 != " " }), first == "@" || first == ":" else {
            return escaped
        }
        return "\\" + escaped.drop { $0 == " " }
    }

    /// Whether the word behind the `@` that a line begins with is one of those there are.
    public static func isKnown(line: Substring) -> Bool { Directive(line) != nil }

    /// The runs of a line.
    static func line(_ text: Substring) -> Line {
        var reader = InlineReader(text)
        return reader.read()
    }

    /// The parts between bars that are not escaped.
    /// - Parameter closed: the last bar ends the row.
    static func cells(_ text: Substring, closed: Bool = false) -> [Substring] {
        var cells = parts(text, between: "|", most: .max)
        if closed, let last = cells.last, last.allSatisfy({ $0 == " " }) { cells.removeLast() }
        return closed ? cells : cells.map(\.trimmed)
    }

    /// Sign by sign: a mark with an accent behind it is still a mark.
    static func parts(_ text: Substring, between mark: Unicode.Scalar, most: Int) -> [Substring] {
        let signs = text.unicodeScalars
        var parts: [Substring] = []
        var start = signs.startIndex
        var place = start
        while place < signs.endIndex {
            if signs[place] == "\\" {
                signs.formIndex(after: &place)
                if place == signs.endIndex { break }
            } else if signs[place] == mark, parts.count < most {
                parts.append(text[start..<place])
                start = signs.index(after: place)
            }
            signs.formIndex(after: &place)
        }
        parts.append(text[start...])
        return parts
    }
}
