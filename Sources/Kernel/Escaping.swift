/// What a person typed prints as typed: marks that a format would read as its own are escaped.
public enum Escaping {
    /// For text and quoted attributes of HTML and XML.
    ///
    ///     Escaping.html("*注意* <b>|")        // "*注意* &lt;b&gt;|"
    public static func html(_ text: String) -> String {
        replacing(in: text) { byte in
            switch byte {
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            default: nil
            }
        }
    }

    /// For Markdown, inside a line and at its start, tables and GitHub's marks included.
    ///
    ///     Escaping.markdown("*注意* <b>|")    // "\*注意\* \<b\>\|"
    ///     Escaping.markdown("1. 先修沟")      // "1\. 先修沟"
    public static func markdown(_ text: String) -> String {
        let escaped = replacing(in: text) { byte in
            switch byte {
            case UInt8(ascii: "\\"): "\\\\"
            case UInt8(ascii: "`"): "\\`"
            case UInt8(ascii: "*"): "\\*"
            case UInt8(ascii: "_"): "\\_"
            case UInt8(ascii: "["): "\\["
            case UInt8(ascii: "]"): "\\]"
            case UInt8(ascii: "<"): "\\<"
            case UInt8(ascii: ">"): "\\>"
            case UInt8(ascii: "|"): "\\|"
            case UInt8(ascii: "~"): "\\~"
            case UInt8(ascii: "$"): "\\$"
            case UInt8(ascii: "&"): "\\&"
            // A line break would begin a block of its own.
            case 0x0A, 0x0D: " "
            default: nil
            }
        }
        return escapingBlockMark(escaped)
    }

    /// Escapes what would make a heading, a list or a rule at the start of a line: `# `, `- `, `1. `.
    private static func escapingBlockMark(_ text: String) -> String {
        guard let first = text.first(where: { $0 != " " && $0 != "\t" }) else { return text }
        if "#+-=".contains(first), let place = text.firstIndex(of: first) {
            return text[..<place] + "\\" + text[place...]
        }
        guard first.isASCII, first.isNumber, let start = text.firstIndex(of: first) else { return text }
        guard let mark = text[start...].firstIndex(where: { !($0.isASCII && $0.isNumber) }), ".)".contains(text[mark])
        else { return text }
        // 97.14 is a number, not the head of a list.
        let behind = text.index(after: mark)
        guard behind == text.endIndex || text[behind].isWhitespace else { return text }
        return text[..<mark] + "\\" + text[mark...]
    }

    /// Byte by byte: a mark with a combining accent behind it is still a mark.
    private static func replacing(in text: String, with replacement: (UInt8) -> StaticString?) -> String {
        guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if let replacement = replacement(byte) { out += replacement.description.utf8 } else { out.append(byte) }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
