/// Text in columns (RFC 4180): fields between separators, quoted where need be. A quoted field may hold line ends.
struct DelimitedText {
    var scan: Scanner
    /// The separator's first byte, and those behind it where it is full-width.
    private let separator: UInt8
    private let isWide: Bool

    struct Field {
        var text: String
        /// Where it begins in the file.
        var offset: Int
        var isQuoted = false
    }

    /// What parts the fields of a file.
    enum Separator: Hashable, CaseIterable {
        case comma, semicolon, tab, wideComma

        fileprivate var first: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: 0x09
            case .wideComma: 0xEF
            }
        }
    }

    init(scan: Scanner, separator: Separator) {
        self.scan = scan
        self.separator = separator.first
        isWide = separator == .wideComma
    }

    /// In the separator that its first lines have most of, outside quotes; a comma where they have none.
    init(_ scan: Scanner) {
        self.init(scan: scan, separator: DelimitedText.separator(of: scan))
    }

    private static func separator(of scan: Scanner) -> Separator {
        var lines = scan
        for _ in 0..<3 {
            guard let line = lines.line() else { break }
            let counts = Separator.allCases.map { count(of: $0, scan, line) }
            if let most = counts.max(), most > 0 { return Separator.allCases[counts.firstIndex(of: most) ?? 0] }
        }
        return .comma
    }

    private static func count(of separator: Separator, _ scan: Scanner, _ line: Range<Int>) -> Int {
        var count = 0
        var isQuoted = false
        for at in line.prefix(1 << 16) {
            if scan.bytes[at] == 0x22 { isQuoted.toggle() }
            guard scan.bytes[at] == separator.first, !isQuoted else { continue }
            if separator != .wideComma
                || (at + 2 < scan.end && scan.bytes[at + 1] == 0xBC && scan.bytes[at + 2] == 0x8C)
            {
                count += 1
            }
        }
        return count
    }

    /// Whether a field ends at this byte.
    @inline(__always)
    private var isAtSeparator: Bool {
        scan.byte == separator && !scan.isAtEnd && (!isWide || (scan.peek(1) == 0xBC && scan.peek(2) == 0x8C))
    }

    /// The next record that isn't blank; nil at the end.
    mutating func record() throws(BallotError) -> [Field]? {
        while !scan.isAtEnd, Scanner.isLineEnd(scan.byte) { scan.at += 1 }
        guard !scan.isAtEnd else { return nil }
        var fields: [Field] = []
        while true {
            fields.append(try field())
            guard isAtSeparator else { return fields }
            scan.at += isWide ? 3 : 1
        }
    }

    private mutating func field() throws(BallotError) -> Field {
        let bytes = scan.bytes
        let start = scan.at
        var at = start
        while at < scan.end, bytes[at] == 0x20 { at += 1 }
        if at < scan.end, bytes[at] == 0x22 {
            scan.at = at
            return Field(text: try quoted(), offset: start, isQuoted: true)
        }
        // The way of a million rows: one look at each byte.
        let (end, separator) = (scan.end, separator)
        while at < end {
            let byte = bytes[at]
            if byte == separator {
                scan.at = at
                if isAtSeparator { break }
            } else if byte == 0x0A || byte == 0x0D {
                break
            }
            at += 1
        }
        scan.at = at
        return Field(text: scan.text(scan.trimmed(start..<at)), offset: start)
    }

    private mutating func quoted() throws(BallotError) -> String {
        let start = scan.at
        scan.at += 1
        var text: [UInt8] = []
        while !scan.isAtEnd {
            let byte = scan.byte
            scan.at += 1
            if byte == 0x22 {
                if scan.byte == 0x22, !scan.isAtEnd {
                    scan.at += 1
                } else {
                    scan.skipBlanks()
                    guard scan.isAtEnd || isAtSeparator || Scanner.isLineEnd(scan.byte) else {
                        throw scan.wrong("引号后的分隔符或行尾", "a separator or the end of the line after a quote")
                    }
                    return String(decoding: text, as: UTF8.self)
                }
            }
            text.append(byte)
        }
        throw scan.wrong("结尾的双引号", "a closing double quote", at: start)
    }
}
