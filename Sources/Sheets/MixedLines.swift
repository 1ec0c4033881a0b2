import Kernel

/// Two files put into one: lines in UTF-8 beside lines in another encoding, as when an export is added to what Excel saved.
enum MixedLines {
    /// Where the first line stands that is UTF-8 by itself, with two Han characters or more; nil where there is none.
    ///
    /// Lines of GB18030 that happen to be such UTF-8 would have to begin with a character of GB 2312's second level, and go on
    /// so pair by pair.
    static func firstUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if let first = line.firstIndex(where: { $0 >= 0x80 }), UTF8Text.firstFault(in: line) == nil,
                line.count(where: { (0xE4...0xE9).contains($0) }) >= 2,
                line.allSatisfy({ $0 < 0xC0 || (0xE3...0xEF).contains($0) })
            {
                return start + first
            }
            start = end + 1
        }
        return nil
    }
}
