import Foundation
import Kernel
import Sheets
import Tally

/// What a sheet does to its rows and columns that its text doesn't show: some are hidden and count all the same, some cells
/// are one on the screen and several in the file.
struct SheetLayout {
    private let sheet: Sheet
    private let reading: BallotReading
    private let file: String
    /// The first row below the headings; nil where the text is no table.
    private let firstRow: Int?

    init(_ sheet: Sheet, _ reading: BallotReading, file: String) {
        (self.sheet, self.reading, self.file) = (sheet, reading, file)
        firstRow = reading.firstRow.map { sheet.cell(atLine: $0, column: 1).line }
    }

    private var name: String { sheet.name.legible }

    /// The sheet's rows that were read as ballots.
    private func isBallot(_ row: Int) -> Bool {
        row >= firstRow ?? 1 && row <= sheet.rows.count
            && !reading.dropped.contains { sheet.cell(atLine: $0.line, column: 1).line == row }
    }

    private func counts(_ column: Int) -> Bool {
        firstRow == nil || reading.columns.contains { $0.counts && $0.place == column - 1 }
    }

    var warnings: [Phrase] {
        var warnings: [Phrase] = []
        let rows = sheet.hiddenRows.filter(isBallot)
        if !rows.isEmpty {
            let list = Self.list(rows.map(String.init))
            warnings.append(
                Phrase(
                    "\(file): 工作表\(name)隐藏着第\(list)行，共\(rows.count)行，照样计入；不该算就删掉",
                    "\(file): sheet \(name) hides \(rows.count == 1 ? "row" : "rows") \(list.replacing("、", with: ", ")) (\(rows.count) in all), which count all the same; delete what should not"
                ))
        }
        let columns = sheet.hiddenColumns.filter(counts)
        if !columns.isEmpty {
            let list = Self.list(columns.map(Self.letters))
            warnings.append(
                Phrase(
                    "\(file): 工作表\(name)隐藏着\(list)列，里面的票照样计入；不该算就删掉",
                    "\(file): sheet \(name) hides \(columns.count == 1 ? "column" : "columns") \(list.replacing("、", with: ", ")), whose votes count all the same; delete what should not"
                ))
        }
        let others = merged.filter { merge in !(merge.first.column...merge.last.column).contains(where: counts) }
        if let first = others.first {
            warnings.append(
                Phrase(
                    "\(file):\(first.first.line):\(first.first.column): 合并的单元格，只算作第一格的；这一列不计票",
                    "\(file):\(first.first.line):\(first.first.column): merged cells, whose text is the first one's alone; no votes stand in this column"
                ))
        }
        return warnings
    }

    /// Cells of one vote on the screen that are votes of several papers or for several people, or empty, in the file.
    var refusal: BallotError? {
        guard let merge = merged.first(where: { ($0.first.column...$0.last.column).contains(where: counts) }) else {
            return nil
        }
        let (first, last) = (merge.first, merge.last)
        let cells = Self.letters(first.column) + "\(first.line):" + Self.letters(last.column) + "\(last.line)"
        let row = sheet.rows[first.line - 1]
        return BallotError(
            file: file, line: first.line, column: first.column,
            read: row.indices.contains(first.column - 1) ? row[first.column - 1] : "",
            expected: Phrase(
                "一票一格：\(cells)合并成了一格，不知是一张票的还是几张的；请取消合并、各填各的",
                "a cell for each vote: \(cells) are merged into one, which may be one paper's or several's; unmerge and fill in each"
            ))
    }

    /// Merged cells with text that reach into rows of ballots.
    private var merged: [Sheet.Merged] {
        sheet.merged.filter { merge in
            guard merge.first.line <= merge.last.line, merge.first.column <= merge.last.column,
                sheet.rows.indices.contains(merge.first.line - 1)
            else { return false }
            let row = sheet.rows[merge.first.line - 1]
            let hasText = row.indices.contains(merge.first.column - 1) && !row[merge.first.column - 1].isEmpty
            let last = min(merge.last.line, max(sheet.rows.count, merge.first.line))
            return hasText && (merge.first.line...last).contains(where: isBallot)
        }
    }

    private static func list(_ words: [String]) -> String {
        words.prefix(20).joined(separator: "、") + (words.count > 20 ? "…" : "")
    }

    /// `AB` for 28.
    private static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
