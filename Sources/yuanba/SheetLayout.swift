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
            let shown = rows.prefix(Self.mostShown).map(String.init)
            warnings.append(
                Phrase { $0.ballots.hiddenRows(file, sheet: name, shown, of: rows.count) })
        }
        let columns = sheet.hiddenColumns.filter(counts)
        if !columns.isEmpty {
            let shown = columns.prefix(Self.mostShown).map(Self.letters)
            warnings.append(
                Phrase { $0.ballots.hiddenColumns(file, sheet: name, shown, of: columns.count) })
        }
        let others = merged.filter { merge in !(merge.first.column...merge.last.column).contains(where: counts) }
        if let first = others.first?.first {
            warnings.append(Phrase { $0.ballots.mergedBesides("\(file):\(first.line):\(first.column)") })
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
            expected: Phrase { $0.ballots.aCellForEachVote(merged: cells) })
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

    /// Of a long row of hidden ones, so many are named.
    private static let mostShown = 20

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
