/// A table of a Word file: fixed columns, its head on every page, no row split, never one row over.
struct WordTable {
    private let table: Table
    private let runs: (Line) -> String
    private let widths: [Int]

    init(_ table: Table, width: Int = Measure.typeWidth, runs: @escaping (Line) -> String) {
        self.table = table
        self.runs = runs
        widths = table.widths.map { $0 * width / 10_000 }
    }

    var xml: String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"333333\"/>"
        }
        var xml = """
            <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblBorders>\(sides.joined())</w:tblBorders>\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>
            """
        for row in table.head { xml += self.row(row, isHead: true, keeps: true) }
        for (place, row) in table.rows.enumerated() {
            // The last two rows stay together.
            xml += self.row(row, isHead: false, keeps: place == table.rows.count - 2)
        }
        return xml + "</w:tbl>"
    }

    private func row(_ cells: [Table.Cell], isHead: Bool, keeps: Bool) -> String {
        let height = isHead ? nil : table.rowHeight.map { Measure.millimetres($0 * 100) }
        var xml = "<w:tr><w:trPr><w:cantSplit/>"
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
