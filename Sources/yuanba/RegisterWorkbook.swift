import Foundation
import Kernel
import Page
import Yard

/// Everybody and every unit as a workbook, which `yuanba people` reads again.
enum RegisterWorkbook {
    static func bytes(of book: Book, _ language: Language) throws -> Data {
        let rows = book.register(language)
        func cells(_ row: [String]) -> [Table.Cell] { row.map { Table.Cell([Run($0.legible)]) } }
        let table = Table(head: rows.prefix(1).map(cells), rows: rows.dropFirst().map(cells))
        do {
            return Data(
                try WorkbookWriter.write([NamedTable(language.program.register, table)], title: book.header.community))
        } catch { throw PaperError.noRoom(FileManager.default.temporaryDirectory.path) }
    }
}
