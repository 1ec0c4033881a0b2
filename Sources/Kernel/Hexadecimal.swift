extension Sequence<UInt8> {
    /// Two lower-case digits a byte.
    ///
    ///     [0x0A, 0xFF].hexadecimal   // "0aff"
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Reads pairs of hexadecimal digits of either case; `nil` where the text is anything else.
    public init?(hexadecimal text: some StringProtocol) {
        let nibbles = text.utf8.map { byte -> UInt8? in
            switch byte {
            case 0x30...0x39: byte - 0x30
            case 0x61...0x66: byte - 0x61 + 10
            case 0x41...0x46: byte - 0x41 + 10
            default: nil
            }
        }
        guard nibbles.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: nibbles.count, by: 2) {
            guard let high = nibbles[place], let low = nibbles[place + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }
}
