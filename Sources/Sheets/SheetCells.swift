/// `xl/worksheets/sheet1.xml` as rows of text.
final class SheetCells: XMLListener {
    private(set) var rows: [[String]] = []
    private(set) var failure: Unreadable?
    private(set) var unworkedFormula: Place?
    private(set) var hiddenRows: [Int] = []
    private(set) var merged: [Sheet.Merged] = []
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var hidesRows = false

    /// What any spreadsheet program can hold in a row and a column, and as much text as fits anybody's memory.
    static let mostRows = 1_048_576
    static let mostColumns = 16_384
    static let mostText = 1 << 28
    static let mostCells = 1 << 25

    private let name: String
    private let strings: [String]
    private let dates: [Bool]
    private let from1904: Bool
    private var row = 0
    private var column = 0
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var isValue = false
    private var hasFormula = false
    private var isReading = 0
    private var size = 0
    private var cells = 0

    init(_ name: String, strings: [String], dates: [Bool], from1904: Bool) {
        self.name = name
        self.strings = strings
        self.dates = dates
        self.from1904 = from1904
    }

    func begin(_ element: Substring, _ attributes: XMLAttributes) {
        switch element {
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = 0
            if row < 1 || row > Self.mostRows { failure = .damaged(part: name) }
            if Self.isTrue(attributes["hidden"]) ?? hidesRows { hiddenRows.append(row) }
        case "sheetFormatPr": hidesRows = Self.isTrue(attributes["zeroHeight"]) ?? false
        case "col":
            guard Self.isTrue(attributes["hidden"]) ?? false, let low = attributes["min"].flatMap({ Int($0) }),
                let high = attributes["max"].flatMap({ Int($0) }), 1 <= low, low <= high
            else { return }
            hiddenColumns.append(low...high)
        case "mergeCell":
            guard let merge = Self.merged(attributes["ref"] ?? "") else { return }
            merged.append(merge)
        case "c":
            if let place = attributes["r"] { column = Self.column(place) } else { column += 1 }
            if column < 1 || column > Self.mostColumns { failure = .damaged(part: name) }
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value.removeAll(keepingCapacity: true)
            hasFormula = false
        case "f": hasFormula = true
        case "v", "t": isValue = isReading == 0
        case "rPh": isReading += 1
        default: break
        }
    }

    /// The sheet as read.
    func sheet(isHidden: Bool) -> Sheet {
        var sheet = Sheet(name: name, rows: rows, isHidden: isHidden)
        sheet.unworkedFormula = unworkedFormula
        sheet.hiddenRows = hiddenRows.filter { rows.indices.contains($0 - 1) && rows[$0 - 1].contains { !$0.isEmpty } }
        let width = rows.reduce(0) { max($0, $1.count) }
        sheet.hiddenColumns = (1...max(width, 1)).filter { column in
            hiddenColumns.contains { $0.contains(column) }
                && rows.contains { column <= $0.count && !$0[column - 1].isEmpty }
        }
        sheet.merged = merged
        return sheet
    }

    private static func isTrue(_ value: String?) -> Bool? { value.map { ["1", "true"].contains($0) } }

    /// `B2:B5`; nil for anything else.
    private static func merged(_ text: String) -> Sheet.Merged? {
        let places = text.split(separator: ":").map { word in
            Place(line: Int(word.drop { !$0.isNumber }) ?? 0, column: column(String(word)))
        }
        guard places.count == 2, places[0].line > 0, places[0].column > 0 else { return nil }
        return Sheet.Merged(first: places[0], last: places[1])
    }

    func end(_ element: Substring) {
        switch element {
        case "v", "t": isValue = false
        case "rPh": isReading -= 1
        case "c": store()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isValue else { return }
        size += bytes.count
        if size > Self.mostText { failure = .tooLarge(part: name) }
        value.append(contentsOf: bytes)
    }

    private func store() {
        guard failure == nil else { return }
        let text = shown(String(decoding: value, as: UTF8.self))
        guard !text.isEmpty else {
            if hasFormula, type != "str", unworkedFormula == nil { unworkedFormula = Place(line: row, column: column) }
            return
        }
        cells += max(1, column - (rows.indices.contains(row - 1) ? rows[row - 1].count : 0))
        guard cells <= Self.mostCells else {
            failure = .tooLarge(part: name)
            return
        }
        if rows.count < row { rows.append(contentsOf: repeatElement([], count: row - rows.count)) }
        if rows[row - 1].count < column {
            rows[row - 1].append(contentsOf: repeatElement("", count: column - rows[row - 1].count))
        }
        rows[row - 1][column - 1] = text
    }

    private func shown(_ text: String) -> String {
        switch type {
        case "s":
            guard let place = Int(text), strings.indices.contains(place) else {
                if !text.isEmpty { failure = .damaged(part: name) }
                return ""
            }
            return Self.unescaped(strings[place])
        case "inlineStr", "str": return Self.unescaped(text)
        case "b": return text.isEmpty ? "" : text == "0" ? "FALSE" : "TRUE"
        case "n":
            let isDate = dates.indices.contains(style) && dates[style]
            return (isDate ? SheetNumber.date(text, from1904: from1904) : nil) ?? SheetNumber.shown(text)
        default: return text
        }
    }

    /// `_x000D_` and its like stand for characters that XML has no room for.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var out = String.UnicodeScalarView()
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            let word = rest.prefix(7)
            if first == "_", word.count == 7, word[word.startIndex + 1] == "x", word.last == "_",
                let code = UInt32(String(String.UnicodeScalarView(word.dropFirst(2).dropLast())), radix: 16),
                let scalar = Unicode.Scalar(code)
            {
                // A line end of Windows is one line end.
                if code != 0x0D { out.append(scalar) }
                rest = rest.dropFirst(7)
            } else {
                out.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(out)
    }

    /// The number of a column by its letters: 28 for AB12.
    private static func column(_ place: String) -> Int {
        var number = 0
        for letter in place.utf8 {
            let upper = letter & ~0x20
            guard (0x41...0x5A).contains(upper), number <= mostColumns else { break }
            number = number * 26 + Int(upper - 0x40)
        }
        return number
    }
}
