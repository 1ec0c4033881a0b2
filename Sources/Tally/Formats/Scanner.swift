import Kernel

/// Reads bytes in place. Every reader of a ballot file is built on this.
///
/// Offsets are turned into line and column only when something is wrong.
struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let file: String
    var at: Int
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        at = 0
        end = bytes.count
    }

    /// The byte here, or 0 at the end. Files with NUL bytes are refused before they are scanned.
    @inline(__always) var byte: UInt8 { at < end ? bytes[at] : 0 }
    var isAtEnd: Bool { at >= end }

    func peek(_ ahead: Int) -> UInt8 { at + ahead < end ? bytes[at + ahead] : 0 }

    /// Whether the bytes here spell this, in any case of ASCII letters.
    func sees(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard at + length <= end else { return false }
        return word.withUTF8Buffer { letters in
            (0..<length).allSatisfy { Scanner.lower(bytes[at + $0]) == Scanner.lower(letters[$0]) }
        }
    }

    static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    mutating func skipSpace() {
        while at < end, Scanner.isSpace(bytes[at]) { at += 1 }
    }

    /// Spaces, line ends and BLT's comments: `#` to the end of the line, `/* … */`.
    mutating func skipComments() throws(BallotError) {
        while true {
            skipSpace()
            if byte == UInt8(ascii: "#") {
                while !isAtEnd, !Scanner.isLineEnd(byte) { at += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                let start = at
                at += 2
                while !isAtEnd, !(byte == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { at += 1 }
                guard !isAtEnd else { throw wrong(at: start) { $0.formats.commentEnd } }
                at += 2
            } else {
                return
            }
        }
    }

    /// Spaces and tabs, not line ends.
    mutating func skipBlanks() {
        while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    }

    /// One line without its end, which may be LF, CR LF or CR; nil at the end of the file.
    mutating func line() -> Range<Int>? {
        guard at < end else { return nil }
        let start = at
        while at < end, !Scanner.isLineEnd(bytes[at]) { at += 1 }
        let line = start..<at
        if at < end {
            if bytes[at] == 0x0D, at + 1 < end, bytes[at + 1] == 0x0A { at += 1 }
            at += 1
        }
        return line
    }

    /// Digits here as a number; nil when there are none or they pass 2⁶³ − 1.
    mutating func number() -> Int64? {
        let start = at
        var value: Int64 = 0
        while at < end, Scanner.isDigit(bytes[at]) {
            let (shifted, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = shifted.addingReportingOverflow(Int64(bytes[at] &- 0x30))
            guard !over, !overflow else { return nil }
            value = sum
            at += 1
        }
        return at > start ? value : nil
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The range without spaces at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, Scanner.isSpace(bytes[low]) { low += 1 }
        while high > low, Scanner.isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// The word here, for an error: up to the next space, forty bytes at most.
    func word(at start: Int) -> String {
        var stop = start
        while stop < end, stop - start < 40, !Scanner.isSpace(bytes[stop]) { stop += 1 }
        if stop == start, start < end { stop = start + 1 }
        let word = text(start..<stop)
        return word == "\n" || word == "\r" || word == "\r\n" ? "⏎" : word
    }

    /// The JSON value that the whole file is.
    func json() throws(BallotError) -> JSON {
        do throws(JSONProblem) {
            return try JSON(UnsafeRawBufferPointer(bytes))
        } catch {
            throw wrong(at: error.offset, read: error.read) { error.expected($0) }
        }
    }

    /// The line and column of an offset. The file is read up to there.
    func place(of offset: Int) -> TextPlace {
        TextPlace(
            of: min(offset, end), in: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<end]))
    }

    /// An error at an offset, or where the scanner stands.
    ///
    ///     throw scan.wrong(at: start) { $0.blt.closingBracket }
    func wrong(at offset: Int? = nil, read: String? = nil, _ expected: (Language) -> String) -> BallotError {
        let offset = min(offset ?? at, end)
        let place = place(of: offset)
        return BallotError(
            file: file, line: place.line, column: place.column, read: read ?? word(at: offset),
            expected: Phrase(expected))
    }
}
