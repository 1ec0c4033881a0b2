/// How many columns a terminal gives to text.
///
/// Han and full-width signs take two; “ ” … — · ① × ○ are ambiguous, and take two in most Chinese fonts, one in others.
public struct DisplayWidth: Sendable {
    public let ambiguousIsWide: Bool

    public init(ambiguousIsWide: Bool = false) { self.ambiguousIsWide = ambiguousIsWide }

    public func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

    /// The text with spaces behind it, to fill so many columns.
    public func pad(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - of(text)))
    }

    /// The text cut to so many columns, with `…` where something was left out.
    public func cut(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        var (kept, width) = ("", 0)
        let room = columns - of("…")
        for character in text {
            guard width + of(character) <= room else { break }
            kept.append(character)
            width += of(character)
        }
        return kept + "…"
    }

    /// The text broken into lines of at most so many columns; further lines begin with `indent`.
    public func wrap(_ text: String, to columns: Int, indent: String = "") -> [String] {
        var lines: [String] = []
        var (line, width) = ("", 0)
        for character in text {
            let next = of(character)
            if width + next > columns {
                let (kept, carried) = breaking(line, before: character)
                lines.append(kept)
                line = indent + carried
                width = of(line)
            }
            line.append(character)
            width += next
        }
        return lines + [line]
    }

    /// Signs that no line begins with: they take the character before them along.
    private static let staysBehind: Set<Character> = ["，", "。", "；", "：", "、", "）", "！", "？", "”", "》"]

    /// A Latin word is not cut, and a sign is not parted from what it stands behind: they go to the next line together.
    private func breaking(_ line: String, before next: Character) -> (kept: String, carried: String) {
        guard !DisplayWidth.staysBehind.contains(next) else {
            guard let word = line.lastIndex(where: { !DisplayWidth.staysBehind.contains($0) && $0 != " " }),
                word > line.startIndex
            else { return (line, "") }
            let isLatin = line[word].isASCII
            let before = line[..<word].lastIndex(where: { !isLatin || !$0.isASCII || $0 == " " })
            guard let before, line[...before].contains(where: { $0 != " " }) else { return (line, "") }
            let behind = line.index(after: before)
            return (String(line[..<behind]), String(line[behind...]))
        }
        guard next.isASCII, next != " ", let last = line.last, last.isASCII, last != " ",
            let place = line.lastIndex(where: { !$0.isASCII || $0 == " " }), place > line.startIndex
        else { return (line, "") }
        let behind = line.index(after: place)
        return (String(line[..<behind]), String(line[behind...]))
    }

    package func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            return ambiguousIsWide && DisplayWidth.isAmbiguous(scalar.value) ? 2 : 1
        }
    }

    /// The ambiguous signs that Chinese text uses (Unicode Standard Annex 11, class A).
    private static func isAmbiguous(_ code: UInt32) -> Bool {
        switch code {
        case 0xA7, 0xA8, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2010, 0x2013...0x2016, 0x2018, 0x2019, 0x201C, 0x201D,
            0x2025, 0x2026, 0x2030, 0x2032, 0x2033, 0x203B, 0x2103, 0x2190...0x2193, 0x221A, 0x2260, 0x2264, 0x2265,
            0x2460...0x24EA, 0x2500...0x2573, 0x2580...0x258F, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25BC, 0x25BD, 0x25C6,
            0x25C7, 0x25CB, 0x25CE, 0x25CF, 0x2605, 0x2606, 0x2640, 0x2642, 0x4DC0...0x4DFF:
            true
        default: false
        }
    }
}
