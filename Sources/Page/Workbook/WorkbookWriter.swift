import CXlsxWriter
import Foundation
import Kernel

/// Tables as a workbook (ECMA-376, written by libxlsxwriter): a sheet a table, its head repeated in print, as wide as a page.
///
/// Text stays text, whatever it begins with; only a column that is figures throughout is numbers. The same tables give the same bytes.
public enum WorkbookWriter {
    /// Why there is no workbook.
    public enum Trouble: Error, Hashable, Sendable {
        /// Nothing in it would be a table.
        case noTable
        /// The folder in which it is put together could not be made or written.
        case noRoom(String)
    }

    public static func write(_ document: Document) throws(Trouble) -> [UInt8] {
        try write(document.tables, title: document.title, isWide: document.layout.isWide)
    }

    public static func write(_ tables: [NamedTable], title: String, isWide: Bool = false) throws(Trouble) -> [UInt8] {
        guard !tables.isEmpty else { throw .noTable }
        // The library writes files only; nobody else reads this one, and it is removed.
        let folder = FileManager.default.temporaryDirectory.appending(path: "yuanba-xlsx-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .noRoom(folder.deletingLastPathComponent().path) }
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "book.xlsx")
        guard fill(file.path, tables, title, isWide), let data = try? Data(contentsOf: file) else {
            throw .noRoom(folder.deletingLastPathComponent().path)
        }
        return Array(data)
    }

    private static func fill(_ path: String, _ tables: [NamedTable], _ title: String, _ isWide: Bool) -> Bool {
        let folder = strdup(URL(filePath: path).deletingLastPathComponent().path)
        defer { free(folder) }
        var options = lxw_workbook_options()
        options.tmpdir = folder
        guard let book = workbook_new_opt(path, &options) else { return false }
        let words = strdup(title.legible)
        defer { free(words) }
        var properties = lxw_doc_properties()
        properties.title = words
        // The first day that an archive knows: what is the same is the same bytes.
        properties.created = 315_532_800
        workbook_set_properties(book, &properties)
        var names = SheetNames()
        for table in tables {
            guard let sheet = workbook_add_worksheet(book, names.name(table.name)) else { return false }
            var writer = SheetWriter(book: book, sheet: sheet, table: table.table)
            writer.write(title: title, isWide: isWide)
        }
        return workbook_close(book) == LXW_NO_ERROR
    }
}
