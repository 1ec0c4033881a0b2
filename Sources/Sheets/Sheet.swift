import Kernel

/// One sheet of a workbook, as text: every cell as it shows, dates as 2026-03-08, rows and cells that are empty as such.
///
///     for sheet in try Workbook.read(bytes) { print(sheet.name, sheet.rows.count) }
public struct Sheet: Hashable, Sendable {
    public var name: String
    /// Row by row; a row ends with its last cell that holds something.
    public var rows: [[String]]
    public var isHidden: Bool
    /// The first cell whose formula no program has worked out, by row and column; its text is missing from ``rows``.
    public var unworkedFormula: Place?
    /// Rows, from 1, that the program doesn't show (by hand or by a filter) and that hold something.
    public var hiddenRows: [Int] = []
    /// Columns, from 1, that it doesn't show and that hold something.
    public var hiddenColumns: [Int] = []
    /// Cells that were made one: their text stands in the first of them, the others are empty.
    public var merged: [Merged] = []

    /// A rectangle of cells, by its first and its last.
    public struct Merged: Hashable, Sendable {
        public var first: Place
        public var last: Place
    }

    public init(name: String, rows: [[String]], isHidden: Bool = false) {
        self.name = name
        self.rows = rows
        self.isHidden = isHidden
    }

    public var isEmpty: Bool { rows.allSatisfy(\.isEmpty) }

    /// The sheet as CSV (RFC 4180) in UTF-8: a line a row but for line ends within a cell.
    public var csv: [UInt8] {
        var out: [UInt8] = []
        for row in rows {
            for (place, cell) in row.enumerated() {
                if place > 0 { out.append(UInt8(ascii: ",")) }
                CSV.append(cell, to: &out)
            }
            out.append(0x0A)
        }
        return out
    }

    /// The row and column of what stands at a line and column of ``csv``, both from 1.
    public func cell(atLine line: Int, column: Int) -> Place {
        var here = 1
        for (number, row) in rows.enumerated() {
            var text: [UInt8] = []
            var start = 1
            for (place, cell) in row.enumerated() {
                text.removeAll(keepingCapacity: true)
                CSV.append(cell, to: &text)
                var at = start
                for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                    if here == line, at >= column { return Place(line: number + 1, column: place + 1) }
                    (here, at) = scalar == "\n" ? (here + 1, 1) : (here, at + 1)
                }
                if here > line || (here == line && at >= column) {
                    return Place(line: number + 1, column: place + 1)
                }
                start = at + 1
            }
            if here >= line { return Place(line: number + 1, column: max(row.count, 1)) }
            here += 1
        }
        return Place(line: max(rows.count, 1), column: 1)
    }
}
