/// Chinese text in two bytes a character, told apart by which characters it would spell.
///
/// Nearly any bytes beyond ASCII are *some* GB18030. What people write is mostly the 3,755 characters of GB 2312's first
/// level and its punctuation; Latin-1, Cyrillic or Big5 read as GB18030 spell rare ones. (GB 18030-2022; Big5-2003.)
enum DoubleBytes {
    enum Finding: Hashable { case gb18030, big5, neither }

    static func look(at bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let national = national(bytes)
        // Big5's everyday characters lie together in A440 to C67E; a Chinese text in Big5 has hardly any others.
        if let big = big5(bytes), big.common * 10 >= big.all * 9 {
            guard let national, national.common * big.all >= big.common * national.all else { return .big5 }
        }
        if let national, national.common * 2 >= national.all { return .gb18030 }
        return .neither
    }

    private typealias Share = (common: Int, all: Int)

    /// How many characters beyond ASCII, and how many of them everyday ones; nil where a byte fits nothing.
    private static func national(_ bytes: UnsafeBufferPointer<UInt8>) -> Share? {
        var share = (common: 0, all: 0)
        var at = 0
        while at < bytes.count {
            let first = bytes[at]
            if first < 0x80 {
                guard first != 0 else { return nil }
                at += 1
                continue
            }
            guard (0x81...0xFE).contains(first), at + 1 < bytes.count else { return nil }
            share.all += 1
            let second = bytes[at + 1]
            if (0x30...0x39).contains(second) {
                guard at + 3 < bytes.count, (0x81...0xFE).contains(bytes[at + 2]),
                    (0x30...0x39).contains(bytes[at + 3])
                else { return nil }
                at += 4
                continue
            }
            guard (0x40...0xFE).contains(second), second != 0x7F else { return nil }
            let isPunctuation = first == 0xA1 || first == 0xA3
            if second >= 0xA1, isPunctuation || (0xB0...0xD7).contains(first) { share.common += 1 }
            at += 2
        }
        return share.all > 0 ? share : nil
    }

    private static func big5(_ bytes: UnsafeBufferPointer<UInt8>) -> Share? {
        var share = (common: 0, all: 0)
        var at = 0
        while at < bytes.count {
            let first = bytes[at]
            if first < 0x80 {
                at += 1
                continue
            }
            guard (0xA1...0xF9).contains(first), at + 1 < bytes.count else { return nil }
            let second = bytes[at + 1]
            guard (0x40...0x7E).contains(second) || (0xA1...0xFE).contains(second) else { return nil }
            share.all += 1
            if (0xA4...0xC6).contains(first) || first == 0xA1 { share.common += 1 }
            at += 2
        }
        return share.all > 0 ? share : nil
    }
}
