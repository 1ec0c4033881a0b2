/// Numbers of papers, and how many papers a row stands for.
enum PaperNumber {
    /// Whether what stands where a paper's number should tells who voted or when: an address, a telephone or identity
    /// number, a time.
    static func isPersonal(_ text: String) -> Bool {
        var digits = 0
        var colons = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "@") { return true }
            if Scanner.isDigit(byte) { digits += 1 }
            if byte == UInt8(ascii: ":") { colons += 1 }
        }
        // A clock, or 18 figures of an identity card (the last may be X), or 11 of a telephone.
        let isTime = colons > 0 && digits >= 3
        let isIdentity = digits >= 17 && text.utf8.count == 18
        let isTelephone = digits == 11 && text.utf8.count == 11 && text.utf8.first == UInt8(ascii: "1")
        return isTime || isIdentity || isTelephone || isDate(text)
    }

    /// `2026-3-8`, `2026/03/08`, `2026年3月8日`.
    private static func isDate(_ text: String) -> Bool {
        guard (8...32).contains(text.utf8.count), text.utf8.first.map(Scanner.isDigit) == true else { return false }
        let parts = text.prefix { $0 != " " && $0 != "T" }.split { "-/.年月日".contains($0) }
        guard parts.count == 3, let numbers = Optional(parts.compactMap { Int($0) }), numbers.count == 3 else {
            return false
        }
        return (1900...2999).contains(numbers[0]) || (1900...2999).contains(numbers[2])
    }

    /// `12`, `1,234`, `１２`, `12张`; nil for anything else.
    static func papers(_ text: String) -> Int64? {
        if let number = Int64(text), number >= 0, text.utf8.allSatisfy(Scanner.isDigit) { return number }
        var word = CellText.word(text)
        if let last = word.last, "张份票".contains(last) { word.removeLast() }
        if word.hasSuffix(".0") { word.removeLast(2) }
        let groups = word.split(separator: ",", omittingEmptySubsequences: false)
        let areThousands =
            groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && (1...3).contains(groups[0].utf8.count)
        guard groups.count == 1 || areThousands,
            word.utf8.allSatisfy({ Scanner.isDigit($0) || $0 == UInt8(ascii: ",") })
        else {
            return nil
        }
        return Int64(groups.joined())
    }
}
