/// Whether bytes are text as the house keeps it: UTF-8 (RFC 3629) without NUL.
///
///     UTF8Text.firstFault(in: bytes)      // nil: text; 17: the byte at offset 17 belongs to no character
public enum UTF8Text {
    /// The offset of the first byte that no character begins with or goes on with, or of a NUL; nil where all is text.
    ///
    /// Letters of ASCII pass eight at a look.
    public static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones << 7
        var at = 0
        while at < bytes.count {
            while at + 8 <= bytes.count {
                let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                // A byte of 0 borrows into its top bit, a byte beyond ASCII has it already.
                if ((word &- ones) | word) & tops != 0 { break }
                at += 8
            }
            guard at < bytes.count else { return nil }
            let length = length(of: bytes, at)
            guard length > 0 else { return at }
            at += length
        }
        return nil
    }

    /// How many bytes the character here has; 0 where there is none (Unicode 15, table 3-7).
    @inline(__always)
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let first = bytes[at]
        func follows(_ ahead: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            at + ahead < bytes.count && bytes[at + ahead] >= low && bytes[at + ahead] <= high
        }
        switch first {
        case 0x01...0x7F: return 1
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80, 0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80, 0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }
}
