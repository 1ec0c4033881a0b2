/// Whether the cells of a column are figures, to be added up; every other cell is text, and stays as it is written.
enum Figures {
    /// How many digits stand behind the point, where the text is a figure that a spreadsheet keeps to the last digit.
    ///
    /// `007`, `1e5`, `5000元` and a number of 18 digits are none; nor is a telephone's number, which nobody adds up.
    static func decimals(of text: String) -> Int? {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let decimals = parts.count == 2 ? parts[1].utf8.count : 0
        guard parts[0] == "0" || parts[0].first != "0", parts[0].utf8.count <= 10, parts[0].utf8.count + decimals <= 15
        else { return nil }
        return decimals
    }

    /// The digits behind the point of each column that is figures throughout; `nil` for a column of text.
    static func columns(of table: Table) -> [Int?] {
        var most = [Int?](repeating: 0, count: table.columns)
        var isFilled = [Bool](repeating: false, count: table.columns)
        for row in table.rows {
            var column = 0
            for cell in row {
                let text = cell.written
                if !text.isEmpty, cell.span == 1 {
                    isFilled[column] = true
                    let decimals = decimals(of: text)
                    most[column] = decimals.flatMap { here in most[column].map { max($0, here) } }
                }
                column += cell.span
            }
        }
        return zip(most, isFilled).map { $1 ? $0 : nil }
    }
}
