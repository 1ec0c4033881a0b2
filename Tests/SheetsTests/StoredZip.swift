/// A zip archive of uncompressed parts, for workbooks that no program would write.
enum StoredZip {
    static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let name = Array(part.name.utf8)
            let data = Array(part.text.utf8)
            let offset = out.count
            let common =
                two(20) + two(0) + two(0) + two(0) + two(0x21) + four(checksum(data)) + four(UInt32(data.count))
                + four(UInt32(data.count)) + two(UInt16(name.count)) + two(0)
            out += [0x50, 0x4B, 3, 4] + common + name + data
            directory += [0x50, 0x4B, 1, 2] + two(20) + common + two(0) + two(0) + two(0) + four(0)
            directory += four(UInt32(offset)) + name
        }
        let count = UInt16(parts.count)
        let end =
            two(0) + two(0) + two(count) + two(count) + four(UInt32(directory.count)) + four(UInt32(out.count)) + two(0)
        return out + directory + [0x50, 0x4B, 5, 6] + end
    }

    private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
    private static func four(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// A workbook of sheets given as the XML of their rows.
enum SampleWorkbook {
    static func bytes(
        _ sheets: [(name: String, rows: String)], strings: [String] = [], styles: String = "", book: String = "",
        columns: String = "", merges: [String] = [],
        more: [(name: String, text: String)] = []
    ) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let listed = sheets.enumerated().map { place, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 7)\" r:id=\"rId\(place + 1)\"/>"
        }.joined()
        var links = sheets.indices.map { place in
            "<Relationship Id=\"rId\(place + 1)\" Type=\"\(office)/worksheet\" Target=\"worksheets/s\(place + 1).xml\"/>"
        }
        links.append("<Relationship Id=\"rId90\" Type=\"\(office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
        if !styles.isEmpty {
            links.append("<Relationship Id=\"rId91\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>")
        }
        var parts: [(name: String, text: String)] = [
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(book)<sheets>\(listed)</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
        ]
        if !styles.isEmpty { parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")) }
        let merged =
            merges.isEmpty ? "" : "<mergeCells>\(merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>"
        for (place, sheet) in sheets.enumerated() {
            parts.append(
                (
                    "xl/worksheets/s\(place + 1).xml",
                    "<worksheet xmlns=\"\(main)\">\(columns)<sheetData>\(sheet.rows)</sheetData>\(merged)</worksheet>"
                ))
        }
        return StoredZip.bytes(parts + more)
    }
}
