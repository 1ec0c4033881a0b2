import Foundation
import Kernel
import Sheets
import Yard

/// A list of people and units as rows of cells: a CSV file in its encoding, or the one sheet of a workbook that holds something.
struct RegisterFile {
    /// What it was read as: `GB18030`, `XLSX: Sheet1`.
    let form: String
    let rows: [RegisterTable.Row]
    let layout: RegisterLayout?

    var warnings: [String] { layout?.warnings ?? [] }

    init(_ path: String, _ language: Language) throws {
        let texts: [BallotText]
        do throws(BallotText.Refusal) {
            texts = try BallotText.all(in: try Self.bytes(path, language), name: path)
        } catch {
            throw Failure(error.message(language))
        }
        guard let text = texts.first, texts.count == 1 else {
            throw Failure(
                language.program.severalSheets(path, texts.compactMap { $0.sheet?.name.legible }))
        }
        form = text.encoding
        guard let sheet = text.sheet else {
            (rows, layout) = (try Self.rows(text.bytes(), path, language), nil)
            return
        }
        if let place = sheet.unworkedFormula {
            throw Failure(language.program.unworkedFormula("\(path):\(place.line):\(place.column)"))
        }
        rows = sheet.rows.enumerated().map { RegisterTable.Row(line: $0.offset + 1, cells: $0.element) }
        layout = RegisterLayout(sheet: sheet, file: path, language: language)
    }

    private static func bytes(_ path: String, _ language: Language) throws(BallotText.Refusal) -> Data {
        do {
            return try BallotSource.bytes(of: path, language)
        } catch {
            let message = (error as? Failure)?.message ?? "\(error)"
            throw BallotText.Refusal(message: Phrase { _ in message })
        }
    }

    /// The records of a CSV file, each with the line on which it begins.
    private static func rows(_ bytes: [UInt8], _ path: String, _ language: Language) throws -> [RegisterTable.Row] {
        try bytes.withUnsafeBufferPointer { bytes in
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var reader = CSVReader(bytes, from: start)
            var rows: [RegisterTable.Row] = []
            var (line, at) = (1, start)
            func count(to offset: Int) {
                while at < offset {
                    // A carriage return with a line feed behind it ends one line, not two.
                    let isEnd =
                        bytes[at] == 0x0A || (bytes[at] == 0x0D && (at + 1 >= bytes.count || bytes[at + 1] != 0x0A))
                    line += isEnd ? 1 : 0
                    at += 1
                }
            }
            do throws(CSVReader.Problem) {
                while let record = try reader.record() {
                    count(to: record.first?.offset ?? at)
                    rows.append(RegisterTable.Row(line: line, cells: record.map(\.text)))
                }
            } catch {
                count(to: error.offset)
                throw Failure(language.program.expected("\(path):\(line)", error.expected(language)))
            }
            return rows
        }
    }
}

/// What a sheet does to its rows that their text doesn't show.
struct RegisterLayout {
    let sheet: Sheet
    let file: String
    let language: Language

    /// Hidden rows are read like all others.
    var warnings: [String] {
        sheet.hiddenRows.isEmpty ? [] : [language.program.hiddenRows(file, sheet.hiddenRows.count)]
    }

    /// A merged cell has its text in the first row alone: the rows below it would lose their unit or their owner.
    func refuseMerged() throws(RegisterProblem) {
        let merged = sheet.merged.first { $0.first.line < $0.last.line && $0.first.line <= sheet.rows.count }
        if let merged { throw RegisterProblem(line: merged.first.line, column: merged.first.column, .mergedCells) }
    }
}
