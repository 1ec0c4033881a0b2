/// Numbers of several digits, apart from the words around them. LibreOffice takes digits among Chinese characters for Chinese and ends a line
/// between any two of them (3｜826.88); as a run in another language they stay together, and Word shows no difference.
enum WordNumbers {
    /// The properties of a run that is a number.
    static let language = "<w:lang w:val=\"en-US\" w:eastAsia=\"en-US\"/>"

    /// The text in pieces, numbers each by itself.
    ///
    /// A single digit is a piece where a sign follows it (0%).
    ///
    ///     WordNumbers.pieces("共3826.88平方米，34人")   // 共, 3826.88, 平方米，, 34, 人
    static func pieces(_ text: some StringProtocol) -> [(text: String, isNumber: Bool)] {
        var pieces: [(text: String, isNumber: Bool)] = []
        let bytes = Array(text.utf8)
        var (place, start) = (0, 0)
        func take(_ range: Range<Int>, _ isNumber: Bool) {
            if !range.isEmpty { pieces.append((String(decoding: bytes[range], as: UTF8.self), isNumber)) }
        }
        while place < bytes.count {
            guard isDigit(bytes[place]) else {
                place += 1
                continue
            }
            var end = place + 1
            // A point, a comma or a colon within: 3,826.88, 19:05.
            while end < bytes.count {
                if isDigit(bytes[end]) {
                    end += 1
                } else if end + 1 < bytes.count, [0x2E, 0x2C, 0x3A].contains(bytes[end]), isDigit(bytes[end + 1]) {
                    end += 2
                } else {
                    break
                }
            }
            // What a number is of stays with it: 0%.
            for sign in ["%", "％", "‰"] where bytes[end...].starts(with: sign.utf8) { end += sign.utf8.count }
            if end - place > 1 {
                take(start..<place, false)
                take(place..<end, true)
                start = end
            }
            place = end
        }
        take(start..<bytes.count, false)
        return pieces
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
