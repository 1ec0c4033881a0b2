import Kernel

/// A table of a Word file: fixed columns, its head on every page, no row split but a very high one, never one row over, a small table whole.
struct WordTable {
    private let table: Table
    private let runs: (Line) -> String
    private let widths: [Int]
    /// How wide a Han character is.
    private let size: Int
    /// A row of more lines than this may go over to the next page; a table of no more is not parted at all. A page that lies on its side has
    /// fewer lines.
    private let (highRow, smallTable): (Int, Int)

    init(
        _ table: Table, width: Int = Measure.typeWidth, size: Int = 280, isWide: Bool = false,
        runs: @escaping (Line) -> String
    ) {
        self.table = table
        self.runs = runs
        self.size = size
        (highRow, smallTable) = isWide ? (6, 8) : (8, 12)
        widths = table.widths.map { $0 * width / 10_000 }
    }

    /// Lines that a row takes, as near as can be told from the widths of its letters.
    private func lines(of row: [Table.Cell]) -> Int {
        var (column, most) = (0, 1)
        for cell in row where column < widths.count {
            let last = min(column + cell.span, widths.count)
            let room = max(2, (widths[column..<last].reduce(0, +) - 160) * 2 / size)
            let text = cell.shown.map(\.text).joined()
            let count = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
                sum + max(1, (DisplayWidth(ambiguousIsWide: true).of(String(line)) + room - 1) / room)
            }
            most = max(most, count)
            column = last
        }
        return most
    }

    /// - Parameter keepsNext: what stands behind it is never alone on a page: the last rows go with it.
    func xml(keepsNext: Bool = false) -> String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"333333\"/>"
        }
        var xml = """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblBorders>\(sides.joined())</w:tblBorders>\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>
            """
        for row in table.head { xml += self.row(row, isHead: true, keeps: true) }
        let heights = table.rows.map { lines(of: $0) }
        let isSmall = heights.reduce(0, +) <= smallTable && table.rowHeight == nil
        for (place, row) in table.rows.enumerated() {
            let isLast = place == table.rows.count - 1
            // The last two rows stay together; where the last goes with what is behind it, LibreOffice moves it alone or not at all.
            let isLastButOne = place == table.rows.count - 2
            xml += self.row(
                row, isHead: false, keeps: isLast ? keepsNext : isSmall || isLastButOne && !keepsNext,
                isHigh: heights[place] > highRow)
        }
        return xml + "</w:tbl>"
    }

    private func row(_ cells: [Table.Cell], isHead: Bool, keeps: Bool, isHigh: Bool = false) -> String {
        let height = isHead ? nil : table.rowHeight.map { Measure.millimetres($0 * 100) }
        var xml = "<w:tr><w:trPr>" + (isHigh ? "" : "<w:cantSplit/>")
        if let height { xml += "<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>" }
        if isHead { xml += "<w:tblHeader/>" }
        xml += "</w:trPr>"
        var column = 0
        for cell in cells where column < widths.count {
            let last = min(column + cell.span, widths.count)
            let width = widths[column..<last].reduce(0, +)
            let span = last - column > 1 ? "<w:gridSpan w:val=\"\(last - column)\"/>" : ""
            let side =
                switch table.alignment(column) {
                case .left: "<w:jc w:val=\"left\"/>"
                case .right: "<w:jc w:val=\"right\"/>"
                case .centred: ""
                }
            xml += """
                <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(span)<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>\
                <w:pStyle w:val="\(isHead ? "TableHead" : "TableText")"/>\(keeps ? "<w:keepNext/>" : "")\
                \(isHead ? "" : side)</w:pPr>\(runs(cell.shown))</w:p></w:tc>
                """
            column = last
        }
        if column < widths.count {
            let width = widths[column...].reduce(0, +)
            let span = widths.count - column > 1 ? "<w:gridSpan w:val=\"\(widths.count - column)\"/>" : ""
            xml +=
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>"
        }
        return xml + "</w:tr>"
    }
}
