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
        // Most cells of a long table hold no sign at all.
        guard text.utf8.contains(where: InlineReader.mayBeSign) else { return text.isEmpty ? [] : [Run(String(text))] }
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

    /// Byte by byte: a mark with an accent behind it is still a mark, and none is a byte within another character.
    static func parts(_ text: Substring, between mark: Unicode.Scalar, most: Int) -> [Substring] {
        let bytes = text.utf8
        var parts: [Substring] = []
        var start = bytes.startIndex
        var place = start
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "\\") {
                bytes.formIndex(after: &place)
                if place == bytes.endIndex { break }
            } else if bytes[place] == UInt8(ascii: mark), parts.count < most {
                parts.append(text[start..<place])
                start = bytes.index(after: place)
            }
            bytes.formIndex(after: &place)
        }
        parts.append(text[start...])
        return parts
    }
}
