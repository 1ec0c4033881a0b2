/// Text in columns, where a Han character is two wide.
struct Columns {
    var rows: [[String]] = []

    /// How wide a terminal shows a text.
    static func width(_ text: String) -> Int {
        // Digits, mostly.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return wide(text)
    }

    private static func wide(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.properties.generalCategory == .nonspacingMark { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The rows, first column flush left and the rest flush right, so that decimals stand under one another.
    func text(indent: String = "  ") -> String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? Columns.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = indent
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - Columns.width(cell))
                line += column == 0 ? cell + space : "  " + space + cell
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
