/// Reads the signs inside a line. A sign without its partner is text.
struct InlineReader {
    private let text: [Unicode.Scalar]
    private var at = 0
    private var runs: Line = []
    private var plain = String.UnicodeScalarView()

    /// Whether a byte may begin one of the signs.
    static func mayBeSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
            UInt8(ascii: "<"):
            true
        default: false
        }
    }

    init(_ text: Substring) { self.text = Array(text.unicodeScalars) }

    mutating func read() -> Line {
        read(until: text.count, as: .plain)
        return runs
    }

    private mutating func read(until end: Int, as face: Run.Face) {
        while at < end {
            let sign = text[at]
            if sign == "\\", at + 1 < end, text[at + 1].isPunctuation {
                plain.append(text[at + 1])
                at += 2
            } else if let (mark, inner) = opened(at: at, end), let close = closing(mark, from: at + mark.count, end) {
                flush(face)
                at += mark.count
                read(until: close, as: inner)
                flush(inner)
                at = close + mark.count
            } else if starts("[?", at, end), let close = closing(["]"], from: at + 2, end) {
                flush(face)
                runs.append(Run(String(String.UnicodeScalarView(text[(at + 2)..<close])), .blank))
                at = close + 1
            } else if starts("<br>", at, end) {
                plain.append("\n")
                at += 4
            } else {
                plain.append(sign)
                at += 1
            }
        }
        flush(face)
    }

    private func opened(at place: Int, _ end: Int) -> ([Unicode.Scalar], Run.Face)? {
        if starts("**", place, end) { return (["*", "*"], .strong) }
        if starts("~~", place, end) { return (["~", "~"], .struck) }
        if text[place] == "*" { return (["*"], .aside) }
        return text[place] == "`" ? (["`"], .small) : nil
    }

    /// Where the partner of a sign stands, something between them.
    private func closing(_ mark: [Unicode.Scalar], from start: Int, _ end: Int) -> Int? {
        var place = start
        while place + mark.count <= end {
            if text[place] == "\\" {
                place += 2
                continue
            }
            if place > start, text[place..<(place + mark.count)].elementsEqual(mark) { return place }
            place += 1
        }
        return nil
    }

    private func starts(_ sign: StaticString, _ place: Int, _ end: Int) -> Bool {
        guard place + sign.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<sign.utf8CodeUnitCount
        where text[place + offset].value != UInt32(sign.utf8Start[offset]) { return false }
        return true
    }

    private mutating func flush(_ face: Run.Face) {
        guard !plain.isEmpty else { return }
        runs.append(Run(String(plain), face))
        plain = String.UnicodeScalarView()
    }
}

extension Unicode.Scalar {
    /// One of ASCII's signs, which a backslash makes a letter like others.
    fileprivate var isPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
