import Kernel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the bytes of a text file were read as.
///
///     let text = try TextEncoding.decode(bytes)
///     text.encoding        // .gb18030, as Excel saves in China
///     text.bytes           // UTF-8; nil where the bytes were that already and can stay where they are
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"

    public struct Decoded: Hashable, Sendable {
        public var encoding: TextEncoding
        /// The text in UTF-8, where the file's own bytes are something else.
        public var bytes: [UInt8]?
    }

    /// Tells the encoding by the bytes: a mark in front; UTF-16 by its zeros; UTF-8 where every byte fits; GB18030 where
    /// every byte fits and what it spells is mostly everyday Han characters.
    ///
    /// - Throws: ``Unreadable`` naming the first byte that is no text.
    public static func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(Unreadable) -> Decoded {
        let head = Array(bytes.prefix(4))
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { throw .kind(.utf32) }
        if head.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, .utf16LittleEndian) }
        if head.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, .utf16BigEndian) }
        guard let fault = UTF8Text.firstFault(in: bytes) else { return Decoded(encoding: .utf8, bytes: nil) }
        if let order = sixteen(bytes) { return try utf16(bytes, from: 0, order) }
        guard bytes[fault] != 0 else { throw .bytes([0], Place(bytes, fault)) }
        switch DoubleBytes.look(at: bytes) {
        case .gb18030:
            if let mixed = MixedLines.firstUTF8(in: bytes) { throw .mixed(Place(bytes, mixed)) }
            guard let text = convert(bytes, from: "GB18030") else { break }
            return Decoded(encoding: .gb18030, bytes: text)
        case .big5: throw .kind(.big5)
        case .neither: break
        }
        throw .bytes(Array(bytes[fault..<min(fault + 2, bytes.count)]), Place(bytes, fault))
    }

    /// UTF-16 without a mark: a tenth of its units, commas, figures and line ends, are ASCII in one order of bytes, and
    /// hardly any are in the other (一 is U+4E00).
    private static func sixteen(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        func isLetter(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) || (0x09...0x0D).contains(byte) }
        var little = 0
        var big = 0
        let units = min(bytes.count, 4096) / 2
        for unit in 0..<units {
            let (first, second) = (bytes[unit * 2], bytes[unit * 2 + 1])
            if second == 0, isLetter(first) { little += 1 }
            if first == 0, isLetter(second) { big += 1 }
        }
        let (most, least) = (max(little, big), min(little, big))
        guard most >= 2, most * 10 >= units, most > least * 3 else { return nil }
        return little > big ? .utf16LittleEndian : .utf16BigEndian
    }

    private static func utf16(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ encoding: TextEncoding
    ) throws(Unreadable) -> Decoded {
        let high = encoding == .utf16LittleEndian ? 1 : 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = start
        while at + 1 < bytes.count {
            units.append(UInt16(bytes[at + high]) << 8 | UInt16(bytes[at + 1 - high]))
            at += 2
        }
        var text: [UInt8] = []
        text.reserveCapacity(units.count * 2)
        var decoder = UTF16()
        var source = units.makeIterator()
        var line = 1
        var column = 1
        while true {
            switch decoder.decode(&source) {
            case .scalarValue(let scalar):
                guard scalar.value != 0 else { throw .bytes([0, 0], Place(line: line, column: column)) }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            case .emptyInput:
                guard at == bytes.count else { throw .bytes([], Place(line: line, column: column)) }
                return Decoded(encoding: encoding, bytes: text)
            case .error: throw .bytes([], Place(line: line, column: column))
            }
        }
    }

    /// The bytes in UTF-8 by the system's converter; nil where a byte fits nothing, or the system lacks the table.
    private static func convert(_ bytes: UnsafeBufferPointer<UInt8>, from name: String) -> [UInt8]? {
        let converter = iconv_open("UTF-8", name)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        // Two bytes of GB18030 become three of UTF-8 at most.
        let room = bytes.count * 2 + 16
        var isWhole = false
        let text = [UInt8](unsafeUninitializedCapacity: room) { target, count in
            target.withMemoryRebound(to: CChar.self) { target in
                bytes.withMemoryRebound(to: CChar.self) { source in
                    var from = UnsafeMutablePointer(mutating: source.baseAddress)
                    var fromLeft = source.count
                    var to = target.baseAddress
                    var toLeft = target.count
                    isWhole = iconv(converter, &from, &fromLeft, &to, &toLeft) != -1 && fromLeft == 0
                    count = target.count - toLeft
                }
            }
        }
        return isWhole ? text : nil
    }
}
