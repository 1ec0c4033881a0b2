/// What a file is by its first bytes, whatever its name says.
public enum FileKind: Hashable, Sendable {
    case text
    /// Office Open XML workbook.
    case xlsx
    /// Excel 97 to 2003, and old WPS tables.
    case xls
    case ods
    /// A Word or Writer document.
    case document
    case zip, pdf, image, gzip
    /// A web page, which many systems hand out under the name .xls.
    case webPage
    case big5, utf32

    /// Looks at the bytes; parts of a zip file are looked for by name.
    public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> FileKind {
        let head = Array(bytes.prefix(1024))
        func begins(_ signature: [UInt8]) -> Bool { head.starts(with: signature) }
        if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) { return zipped(bytes) }
        if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .xls }
        if begins(Array("%PDF-".utf8)) { return .pdf }
        if begins([0x1F, 0x8B]) { return .gzip }
        if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF]) || begins(Array("GIF8".utf8)) {
            return .image
        }
        let start = String(decoding: head.filter { (0x21..<0x7F).contains($0) }, as: UTF8.self).lowercased()
        if start.hasPrefix("<html") || start.hasPrefix("<!doctypehtml") || start.hasPrefix("<table") { return .webPage }
        if start.hasPrefix("<?xml"), start.contains("excel.sheet") || start.contains("office:spreadsheet") {
            return .webPage
        }
        return .text
    }

    private static func zipped(_ bytes: UnsafeBufferPointer<UInt8>) -> FileKind {
        guard let archive = try? Archive(bytes) else { return .zip }
        if archive.contains("xl/workbook.xml") { return .xlsx }
        if archive.contains("content.xml") {
            return archive.text("mimetype", atMost: 200)?.contains("spreadsheet") == true ? .ods : .document
        }
        if archive.contains("word/document.xml") { return .document }
        // A workbook may name its parts as it likes; its list of parts says so.
        let parts = archive.text("[Content_Types].xml", atMost: 1 << 20) ?? ""
        return parts.contains("spreadsheetml.sheet.main") ? .xlsx : .zip
    }
}
