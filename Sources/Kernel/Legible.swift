/// Text that everybody reads alike: no character that cannot be seen, that reorders its neighbours, or that a terminal obeys.
///
/// Whatever comes in from outside (a typed line, a ballot file, YAML, JSON, an option) is asked for its first
/// ``Illegible`` character and refused with it, or shown as ``Swift/StringProtocol/legible``; it is never passed on raw.
///
///     "王\u{200B}秀英".illegible(as: .name)     // U+200B, invisible, after 1 character
///     "\u{1B}[31m红".legible                    // "␛[31m红"
public struct Illegible: Error, Hashable, Sendable {
    /// What such a character does to whoever reads.
    public enum Kind: String, Hashable, Sendable {
        /// A terminal or another program obeys it: ESC, BEL, NUL, C1.
        case control
        /// It turns the order in which its neighbours are shown (Unicode Standard Annex 9).
        case bidirectional
        /// It takes no place on paper, so that two different words look the same.
        case invisible
        /// U+FFFD: what was here was lost when another program read it in the wrong encoding.
        case replacement
    }

    /// Where the text is to stand, from the strictest on.
    public enum Use: Hashable, Sendable {
        /// What somebody or something is called: no variation selector either, no tab, no line end.
        case name
        /// One line of text; a tab is a space.
        case line
        /// Several lines.
        case document
    }

    public let scalar: Unicode.Scalar
    public let kind: Kind
    /// Unicode scalars before it.
    public let offset: Int

    /// `U+202E`.
    public var codePoint: String { Self.codePoint(scalar) }

    static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether bytes are nothing but the characters that most texts are made of: ASCII, Latin letters, Han, their punctuation and the wide forms of
    /// both. Whoever has others is asked character by character; a paper of millions of bytes has none.
    static func areUsual(_ bytes: UnsafeBufferPointer<UInt8>, as use: Use) -> Bool {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x20..<0x7F: place += 1
            case 0x09 where use != .name: place += 1
            case 0x0A where use == .document, 0x0D where use == .document: place += 1
            // U+00C0 to U+02FF.
            case 0xC3...0xCB: place += 2
            // U+2010 to U+2027: dashes, quotation marks, an ellipsis.
            case 0xE2:
                guard place + 2 < bytes.count, bytes[place + 1] == 0x80, (0x90...0xA7).contains(bytes[place + 2])
                else { return false }
                place += 3
            // U+3000 to U+303F, with the marks of Chinese; U+4000 to U+9FFF, with Han.
            case 0xE3:
                guard place + 1 < bytes.count, bytes[place + 1] == 0x80 else { return false }
                place += 3
            case 0xE4...0xE9: place += 3
            // U+FF00 to U+FF3F, the wide forms.
            case 0xEF:
                guard place + 1 < bytes.count, bytes[place + 1] == 0xBC else { return false }
                place += 3
            default: return false
            }
        }
        return true
    }

    /// What a character does, or nil where it may stand.
    static func kind(of scalar: Unicode.Scalar, as use: Use) -> Kind? {
        switch scalar.value {
        case 0x20..<0x7F: nil
        case 0x09: use == .name ? .control : nil
        case 0x0A, 0x0D: use == .document ? nil : .control
        case ..<0x20, 0x7F..<0xA0: .control
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
        case 0x2028, 0x2029: .control
        case 0xFFFD: .replacement
        // The soft hyphen; fillers and joiners that no general category sets apart: U+034F, Hangul and Khmer fillers, Braille blank.
        case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0: .invisible
        // An object that is not there.
        case 0xFFFC: .invisible
        // No font shows them; a name that holds one was typed with another machine's private signs.
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: use == .name ? .invisible : nil
        case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0E: .invisible
        case 0xFE0F, 0xE0100...0xE01EF: use == .name ? .invisible : nil
        case ..<0x0300, 0x2E80..<0xA000: nil
        default:
            switch scalar.properties.generalCategory {
            case .format: .invisible
            default: scalar.properties.isNoncharacterCodePoint ? .invisible : nil
            }
        }
    }
}

extension StringProtocol {
    /// The first character that may not stand in such a text; nil where all may.
    ///
    /// A zero-width joiner (U+200D) may stand between two pictographs of a line, which it makes into one.
    public func illegible(as use: Illegible.Use) -> Illegible? {
        if utf8.withContiguousStorageIfAvailable({ Illegible.areUsual($0, as: use) }) == true { return nil }
        var before: Unicode.Scalar?
        var offset = 0
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            // A sign of presentation says how the pictograph before it is drawn, and nothing behind any other character.
            if scalar.value == 0xFE0F, before?.properties.isEmoji != true {
                return Illegible(scalar: scalar, kind: .invisible, offset: offset)
            }
            if let kind = Illegible.kind(of: scalar, as: use) {
                let joins =
                    scalar.value == 0x200D && use != .name && before?.isPictured == true
                    && rest.first?.isPictured == true
                if !joins { return Illegible(scalar: scalar, kind: kind, offset: offset) }
            }
            before = scalar
            offset += 1
        }
        return nil
    }

    /// The first character that a terminal would obey, which no line of ours ever held: ESC, NUL, BEL, C1; not a line end or a tab.
    public var control: Illegible? {
        for (offset, scalar) in unicodeScalars.enumerated() where scalar.value < 0xA0 {
            guard Illegible.kind(of: scalar, as: .document) == .control else { continue }
            return Illegible(scalar: scalar, kind: .control, offset: offset)
        }
        return nil
    }

    /// The text with every such character in sight: ESC as ␛, U+202E as ⟨U+202E⟩; the same text where there is none.
    public var legible: String {
        // Byte by byte first: a text is gone through character by character only where it may hold one.
        let mayReturn = utf8.withContiguousStorageIfAvailable { $0.contains(0x0D) } ?? true
        guard illegible(as: .document) != nil || (mayReturn && contains("\r")) else { return String(self) }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A: shown.append(scalar)
            case ..<0x20 where scalar.value != 0x09: shown.append(Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "?")
            case 0x7F: shown.append("\u{2421}")
            default:
                if Illegible.kind(of: scalar, as: .document) == nil {
                    shown.append(scalar)
                } else {
                    shown.append(contentsOf: "⟨\(Illegible.codePoint(scalar))⟩".unicodeScalars)
                }
            }
        }
        return String(shown)
    }
}

extension Unicode.Scalar {
    /// Part of a pictograph, with its skin tone or presentation.
    fileprivate var isPictured: Bool {
        properties.isEmojiPresentation || properties.isEmojiModifier || value == 0xFE0F
            || (properties.isEmoji && value > 0xFF)
    }
}
