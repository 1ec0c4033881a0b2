/// Text of a table as people type it, brought to one form: what differs only in width or in blanks is the same.
enum CellText {
    /// Without blanks at either end, the ideographic and the no-break space among them.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else { return text }
        var rest = scalars[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }

    /// A name as it is shown: full-width letters and digits in their common width, a run of blanks as one space, and none
    /// between Han characters (李　梅, set apart to stand under three characters, is 李梅).
    static func name(_ text: String) -> String {
        let text = trimmed(text)
        guard !text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) else { return text }
        var out = String.UnicodeScalarView()
        var isAfterBlank = false
        for scalar in text.unicodeScalars {
            guard !isBlank(scalar) else {
                isAfterBlank = true
                continue
            }
            if isAfterBlank, let last = out.last, !(isHan(last) && isHan(scalar)) { out.append(" ") }
            isAfterBlank = false
            let half = halfWidth(scalar)
            let isLetter = half.properties.isAlphabetic || Scanner.isDigit(UInt8(truncatingIfNeeded: half.value))
            out.append(isLetter ? half : scalar)
        }
        return String(out)
    }

    /// What two spellings of one name share: （二组） and (二组) are one, and so are the dots of 买买提·吐尔逊 and 买买提•吐尔逊.
    static func key(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: { $0.value >= 0xFF01 || dots.contains($0) }) else { return name }
        return String(
            String.UnicodeScalarView(name.unicodeScalars.map { dots.contains($0) ? "\u{B7}" : halfWidth($0) }))
    }

    /// What names share that differ only by blanks, at their ends or within, or by width: no reader tells them apart.
    static func spelling(_ name: String) -> String { key(self.name(name)) }

    private static let dots: Set<Unicode.Scalar> = ["\u{387}", "\u{2022}", "\u{2027}", "\u{30FB}", "\u{FF65}"]

    /// A word to be looked up: trimmed, half-width, small letters, blanks as one space.
    static func word(_ text: String) -> String {
        let text = trimmed(text)
        if text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && !(0x41...0x5A).contains($0) }) { return text }
        var out = String.UnicodeScalarView()
        var isAfterBlank = false
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                isAfterBlank = true
                continue
            }
            if isAfterBlank, !out.isEmpty { out.append(" ") }
            isAfterBlank = false
            out.append(halfWidth(scalar))
        }
        return String(out).lowercased()
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000, 0x3007: true
        default: false
        }
    }

    private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
}
