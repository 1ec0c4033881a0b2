/// Reads text in columns (RFC 4180) in place: fields between separators, quoted where need be. A quoted field may hold line
/// ends.
///
///     var reader = CSVReader(bytes)
///     while let record = try reader.record() { print(record.map(\.text)) }
public struct CSVReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    /// The byte that is read next.
    public private(set) var at: Int
    /// The separator's first byte, and those behind it where it is full-width.
    private let separator: UInt8
    private let isWide: Bool

    public struct Field: Sendable {
        public var text: String
        /// Where it begins, in bytes.
        public var offset: Int
        public var isQuoted: Bool

        public init(text: String, offset: Int, isQuoted: Bool = false) {
            self.text = text
            self.offset = offset
            self.isQuoted = isQuoted
        }
    }

    /// What is wrong with the quotation marks, and at which byte.
    public struct Problem: Error, Hashable, Sendable {
        public let offset: Int
        public let expected: Phrase
    }

    /// What parts the fields of a file.
    public enum Separator: Hashable, Sendable, CaseIterable {
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

    /// - Parameters:
    ///   - start: the byte to begin at.
    ///   - separator: by default the one that the first lines have most of, outside quotation marks; a comma where they have none.
    public init(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil, separator: Separator? = nil
    ) {
        self.bytes = bytes
        self.end = end ?? bytes.count
        at = start
        let separator = separator ?? Self.separator(of: bytes[start..<self.end])
        self.separator = separator.first
        isWide = separator == .wideComma
    }

    private static func separator(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Separator {
        var rest = bytes
        for _ in 0..<3 where !rest.isEmpty {
            let line = rest.prefix { !isLineEnd($0) }
            let counts = Separator.allCases.map { count(of: $0, line) }
            if let most = counts.max(), most > 0 { return Separator.allCases[counts.firstIndex(of: most) ?? 0] }
            rest = rest[line.endIndex...]
            let isPair = rest.prefix(2).elementsEqual([0x0D, 0x0A])
            rest = rest.dropFirst(isPair ? 2 : 1)
        }
        return .comma
    }

    private static func count(of separator: Separator, _ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        var isQuoted = false
        let line = line.prefix(1 << 16)
        for at in line.indices {
            if line[at] == 0x22 { isQuoted.toggle() }
            guard line[at] == separator.first, !isQuoted else { continue }
            if separator != .wideComma || line[at...].prefix(3).elementsEqual([0xEF, 0xBC, 0x8C]) { count += 1 }
        }
        return count
    }

    @inline(__always) private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    @inline(__always) private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }
    @inline(__always) private func peek(_ ahead: Int) -> UInt8 { at + ahead < end ? bytes[at + ahead] : 0 }

    /// Whether a field ends at this byte.
    @inline(__always)
    private var isAtSeparator: Bool {
        at < end && bytes[at] == separator && (!isWide || (peek(1) == 0xBC && peek(2) == 0x8C))
    }

    /// The next record that isn't blank; nil at the end.
    ///
    /// - Throws: ``Problem`` for a quotation mark that is not closed, or closed within a field.
    public mutating func record() throws(Problem) -> [Field]? {
        while at < end, Self.isLineEnd(bytes[at]) { at += 1 }
        guard at < end else { return nil }
        var fields: [Field] = []
        while true {
            fields.append(try field())
            guard isAtSeparator else { return fields }
            at += isWide ? 3 : 1
        }
    }

    private mutating func field() throws(Problem) -> Field {
        let start = at
        while at < end, bytes[at] == 0x20 { at += 1 }
        if at < end, bytes[at] == 0x22 { return Field(text: try quoted(), offset: start, isQuoted: true) }
        // The way of a million rows: one look at each byte.
        while at < end {
            let byte = bytes[at]
            if byte == separator {
                if isAtSeparator { break }
            } else if Self.isLineEnd(byte) {
                break
            }
            at += 1
        }
        var (low, high) = (start, at)
        while low < high, Self.isSpace(bytes[low]) { low += 1 }
        while high > low, Self.isSpace(bytes[high - 1]) { high -= 1 }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[low..<high]), as: UTF8.self)
        return Field(text: text, offset: start)
    }

    private mutating func quoted() throws(Problem) -> String {
        let start = at
        at += 1
        var text: [UInt8] = []
        while at < end {
            let byte = bytes[at]
            at += 1
            if byte == 0x22 {
                if at < end, bytes[at] == 0x22 {
                    at += 1
                } else {
                    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 && separator != 0x09 { at += 1 }
                    guard at >= end || isAtSeparator || Self.isLineEnd(bytes[at]) else {
                        throw Problem(
                            offset: at,
                            expected: Phrase { $0.texts.separatorAfterQuote })
                    }
                    return String(decoding: text, as: UTF8.self)
                }
            }
            text.append(byte)
        }
        throw Problem(offset: start, expected: Phrase { $0.texts.closingQuote })
    }
}
