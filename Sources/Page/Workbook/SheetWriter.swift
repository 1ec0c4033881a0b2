import CXlsxWriter
import Kernel

/// Writes one table on its sheet.
struct SheetWriter {
    let book: UnsafeMutablePointer<lxw_workbook>
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let table: Table
    private let figures: [Int?]
    private var row: lxw_row_t = 0

    /// The longest text of a cell.
    private static let longest = 32_767

    init(book: UnsafeMutablePointer<lxw_workbook>, sheet: UnsafeMutablePointer<lxw_worksheet>, table: Table) {
        self.book = book
        self.sheet = sheet
        self.table = table
        figures = Figures.columns(of: table)
    }

    mutating func write(title: String, isWide: Bool) {
        worksheet_set_paper(sheet, 9)
        if isWide || table.columns > 7 { worksheet_set_landscape(sheet) }
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_header(sheet, "&C" + Self.plain(title))
        worksheet_set_footer(sheet, "&C— &P —")
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), Double(width), nil)
        }
        let head = format(isHead: true, .centred)
        for cells in table.head { add(cells, height: nil) { _ in head } }
        if !table.head.isEmpty {
            worksheet_repeat_rows(sheet, 0, row - 1)
            worksheet_freeze_panes(sheet, row, 0)
        }
        let formats = (0..<table.columns).map { format(table.alignment($0), decimals: figures[$0]) }
        for cells in table.rows {
            add(cells, height: table.rowHeight.map { Double($0) * 72 / 25.4 }) { formats[$0] }
        }
    }

    private mutating func add(
        _ cells: [Table.Cell], height: Double?, _ format: (Int) -> UnsafeMutablePointer<lxw_format>?
    ) {
        if let height { worksheet_set_row(sheet, row, height, nil) }
        var column = 0
        for cell in cells {
            let text = Self.cut(cell.written.legible)
            let place = lxw_col_t(column)
            if cell.span > 1 {
                worksheet_merge_range(sheet, row, place, row, place + lxw_col_t(cell.span) - 1, text, format(column))
            } else if row >= table.head.count, figures[column] != nil, let number = Double(text) {
                worksheet_write_number(sheet, row, place, number, format(column))
            } else if text.isEmpty {
                worksheet_write_blank(sheet, row, place, format(column))
            } else {
                worksheet_write_string(sheet, row, place, text, format(column))
            }
            column += cell.span
        }
        row += 1
    }

    private func format(isHead: Bool = false, _ alignment: Table.Alignment, decimals: Int? = nil)
        -> UnsafeMutablePointer<lxw_format>?
    {
        let format = workbook_add_format(book)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        let side =
            switch alignment {
            case .left: LXW_ALIGN_LEFT
            case .centred: LXW_ALIGN_CENTER
            case .right: LXW_ALIGN_RIGHT
            }
        format_set_align(format, UInt8(side.rawValue))
        if isHead { format_set_bold(format) }
        // `@`: what is typed there later is text too.
        let shown = decimals.map { $0 == 0 ? "0" : "0." + String(repeating: "0", count: $0) } ?? "@"
        format_set_num_format(format, shown)
        return format
    }

    /// In characters of the standard face; a Han character takes two.
    private var widths: [Int] {
        var widths = [Int](repeating: 8, count: table.columns)
        for cells in table.head + table.rows {
            var column = 0
            for cell in cells {
                let lines = cell.written.split(separator: "\n")
                let widest = lines.map { DisplayWidth(ambiguousIsWide: true).of($0) }.max() ?? 0
                if cell.span == 1 { widths[column] = min(60, max(widths[column], widest + 3)) }
                column += cell.span
            }
        }
        return widths
    }

    /// For a header, in which `&` begins a code; the format takes 255 characters.
    private static func plain(_ text: String) -> String {
        String(text.legible.replacing("\n", with: " ").prefix(60)).replacing("&", with: "&&")
    }

    private static func cut(_ text: String) -> String {
        text.utf16.count <= longest ? text : String(text.prefix(longest / 2)) + "…"
    }
}
