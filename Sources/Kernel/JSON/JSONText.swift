extension JSON {
    /// Writes a text in quotation marks, with only the escapes that JSON asks for (RFC 8259, section 7).
    ///
    ///     "a \"b\"\n"   // "a \\"b\\"\\n", between quotation marks
    static func quote(_ text: String, to out: inout [UInt8]) {
        out.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: out += #"\""#.utf8
            case 0x5C: out += #"\\"#.utf8
            case 0x08: out += #"\b"#.utf8
            case 0x0C: out += #"\f"#.utf8
            case 0x0A: out += #"\n"#.utf8
            case 0x0D: out += #"\r"#.utf8
            case 0x09: out += #"\t"#.utf8
            case ..<0x20: out += (#"\u00"# + [byte].hexadecimal).utf8
            default: out.append(byte)
            }
        }
        out.append(0x22)
    }

    /// What stands between the quotation marks of a text, with its escapes resolved.
    ///
    /// - Throws: ``JSONProblem`` at an escape that JSON does not know, or at half of a surrogate pair.
    static func unescaped(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) throws(JSONProblem) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            place += 1
            guard byte == 0x5C, place < range.upperBound else { plain.append(byte); continue }
            let letter = bytes[place]
            place += 1
            switch letter {
            case 0x22, 0x5C, 0x2F: plain.append(letter)
            case 0x62: plain.append(0x08)
            case 0x66: plain.append(0x0C)
            case 0x6E: plain.append(0x0A)
            case 0x72: plain.append(0x0D)
            case 0x74: plain.append(0x09)
            case 0x75: plain += Array(String(try scalar(bytes, &place, range.upperBound)).utf8)
            default: throw JSONProblem(at: place - 1, in: bytes) { $0.texts.escape }
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func scalar(
        _ bytes: UnsafeRawBufferPointer, _ place: inout Int, _ end: Int
    ) throws(JSONProblem) -> Unicode.Scalar {
        let start = place
        func unit(_ place: inout Int) throws(JSONProblem) -> UInt32 {
            guard place + 4 <= end, bytes[place..<place + 4].allSatisfy({ Character(.init($0)).isHexDigit }),
                let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
            else { throw JSONProblem(at: place, in: bytes) { $0.texts.fourDigits } }
            place += 4
            return unit
        }
        var code = try unit(&place)
        if (0xD800..<0xDC00).contains(code), place + 6 <= end, bytes[place] == 0x5C, bytes[place + 1] == 0x75 {
            place += 2
            let low = try unit(&place)
            code = (0xDC00..<0xE000).contains(low) ? 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) : 0xD800
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw JSONProblem(at: start, in: bytes) { $0.texts.wholeCharacter }
        }
        return scalar
    }
}
