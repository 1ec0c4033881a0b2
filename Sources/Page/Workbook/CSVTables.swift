import Kernel

/// The tables of a document as a file that a spreadsheet shows as it is: UTF-8 that says so, no cell a formula.
public enum CSVTables {
    /// Several tables stand one below the other, each under its name, a blank line between.
    public static func write(_ document: Document) -> String {
        let tables = document.tables
        let parts = tables.map { named in
            (tables.count > 1 ? line([named.name]) : "") + (named.table.head + named.table.rows).map(row).joined()
        }
        return CSV.byteOrderMark + parts.joined(separator: "\r\n")
    }

    /// A cell that takes several columns stands in the first of them.
    private static func row(_ cells: [Table.Cell]) -> String {
        line(cells.flatMap { [$0.written] + [String](repeating: "", count: $0.span - 1) })
    }

    private static func line(_ cells: [String]) -> String {
        CSV.line(cells.map { CSV.guarded($0).legible }, end: "\r\n")
    }
}
