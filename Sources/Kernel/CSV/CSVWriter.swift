/// Tables as text (RFC 4180), as spreadsheet programs of every country read them.
///
///     CSV.line(["杨通海", "砖，瓦"])   // 杨通海,"砖，瓦" and a line feed
public enum CSV {
    /// UTF-8's byte order mark, by which office programs know that a file is in no other encoding.
    public static let byteOrderMark = "\u{FEFF}"

    /// A line of texts, each as a cell.
    public static func line(_ texts: [String], end: String = "\n") -> String {
        texts.map { cell($0) }.joined(separator: ",") + end
    }

    /// A text as it stands in a line; one that a spreadsheet would take for a formula is guarded. A figure needs none of this.
    ///
    ///     CSV.cell("=1,5")   // "'=1,5", quotation marks and all
    public static func cell(_ text: String, quoted: Bool = false) -> String {
        var out: [UInt8] = []
        append(guarded(text), quoted: quoted, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Adds a cell as it is: in quotation marks where it holds one, a line end, a space at either end, or whatever some
    /// reader takes for a separator: a comma (full-width too), a semicolon, a tab.
    public static func append(_ cell: String, quoted: Bool = false, to out: inout [UInt8]) {
        let bytes = cell.utf8
        let needsQuotes =
            quoted || bytes.first == 0x20 || bytes.last == 0x20 || cell.unicodeScalars.contains { marks.contains($0) }
        guard needsQuotes else {
            out += bytes
            return
        }
        out.append(0x22)
        for byte in bytes {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
    }

    private static let marks: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t", "，"]
}

// MARK: What spreadsheets do to text, and what is done so that they leave it alone

extension CSV {
    private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"]

    /// Whether an office program would reckon with the text instead of showing it.
    public static func isFormula(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.first.map { triggers.contains($0) } == true
    }

    /// An apostrophe before what would be a formula: `'=1+1` shows as text.
    public static func guarded(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// The same without the apostrophe.
    public static func unguarded(_ text: String) -> String {
        text.first == "'" && isFormula(text.dropFirst()) ? String(text.dropFirst()) : text
    }

    /// A cell in which a spreadsheet could not work out its formula.
    public static func isError(_ text: String) -> Bool {
        ["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#####"].contains(text.uppercased())
    }
}
