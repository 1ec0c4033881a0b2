import Sheets
import Testing

@Suite("Workbooks")
struct WorkbookTests {
    private func read(_ bytes: [UInt8]) throws -> [Sheet] {
        try bytes.withUnsafeBufferPointer { try Workbook.read($0) }
    }

    @Test("shared, rich, inline and worked-out strings, truth values, empty cells and rows")
    func strings() throws {
        let rows = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>第1</t><t>选择</t></is></c></row>
            <row r="3"><c r="B3" t="str"><f>A1&amp;"x"</f><v>甲x</v></c><c r="C3" t="b"><v>1</v></c></row>
            <row><c><v>7</v></c><c t="s"><v>1</v></c></row>
            """
        let shared = ["<t>编号</t><rPh><t>bianhao</t></rPh>", "<r><t>杨通</t></r><r><t>海_x000D_</t></r>"]
        let sheet = try #require(try read(SampleWorkbook.bytes([("一", rows)], strings: shared)).first)
        #expect(sheet.name == "一")
        #expect(sheet.rows == [["编号", "", "第1选择"], [], ["", "甲x", "TRUE"], ["7", "杨通海"]])
    }

    @Test("numbers show as on the screen: 0.1 stays 0.1, whatever its program keeps")
    func numbers() throws {
        let shown = [
            "0.1": "0.1", "0.10000000000000001": "0.1", "0.30000000000000004": "0.3", "5": "5", "5.0": "5",
            "1E3": "1000",
            "1.5E-2": "0.015", "-2": "-2", "0.99999999999999989": "1", "123456789012345678": "123456789012345678",
            "9.9999999999999995E-2": "0.1", "-0": "0",
        ]
        for (written, expected) in shown {
            let rows = "<row r=\"1\"><c r=\"A1\"><v>\(written)</v></c></row>"
            #expect(try read(SampleWorkbook.bytes([("s", rows)])).first?.rows == [[expected]], "\(written)")
        }
    }

    @Test("dates and times are text, by either calendar")
    func dates() throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"171\" formatCode=\"0.00&quot;d&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
        let rows =
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46089</v></c><c r=\"B1\" s=\"2\"><v>46089.8125</v></c><c r=\"C1\" s=\"3\"><v>1.5</v></c><c r=\"D1\" s=\"1\"><v>0.5</v></c><c r=\"E1\"><v>46089</v></c></row>"
        let sheets = try read(SampleWorkbook.bytes([("s", rows)], styles: styles))
        #expect(sheets[0].rows == [["2026-03-08", "2026-03-08 19:30", "1.5", "12:00", "46089"]])
        let old = try read(SampleWorkbook.bytes([("s", rows)], styles: styles, book: "<workbookPr date1904=\"1\"/>"))
        #expect(old[0].rows[0][0] == "2030-03-09")
    }

    @Test("a formula that was never worked out is named with its cell, not taken for an empty one")
    func formula() throws {
        let rows = "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\"><f>A1+1</f></c></row>"
        let sheets = try read(SampleWorkbook.bytes([("表", rows), ("二", "")]))
        #expect(sheets.map(\.unworkedFormula) == [Place(line: 4, column: 2), nil])
    }

    @Test("rows, columns and cells that the screen hides or makes one are told beside the text")
    func hidden() throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>3</v></c></row><row r=\"3\" hidden=\"true\"/>"
        let sheet = try #require(
            try read(
                SampleWorkbook.bytes(
                    [("s", rows)], columns: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
                    merges: ["A1:A2", "broken"])
            ).first)
        #expect(sheet.hiddenRows == [2] && sheet.hiddenColumns == [3])
        #expect(sheet.merged.map(\.first) == [Place(line: 1, column: 1)])
        #expect(sheet.merged.map(\.last) == [Place(line: 2, column: 1)])
    }

    @Test(
        "broken workbooks are refused, never trusted",
        arguments: [
            "<row r=\"1\"><c r=\"A1\"><v>1</c></row>", "<row r=\"99999999\"><c><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>", "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
            "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>", "<row><c r=\"1\"><v>1</v></c></row>",
        ])
    func broken(_ rows: String) {
        #expect(throws: Unreadable.self) { try read(SampleWorkbook.bytes([("s", rows)])) }
    }

    @Test("no entity of the file's own is resolved, inside it or outside")
    func entities() {
        let kinds = [
            "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]>",
        ]
        for kind in kinds {
            let parts: [(name: String, text: String)] = [
                ("xl/workbook.xml", "<workbook/>"),
                ("xl/_rels/workbook.xml.rels", kind + "<Relationships>&a;</Relationships>"),
            ]
            #expect(throws: Unreadable.damaged(part: "xl/_rels/workbook.xml.rels")) { try read(StoredZip.bytes(parts)) }
        }
    }

    @Test("sparse cells far apart cost no memory that nobody has")
    func sparse() {
        let rows = (1...3000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
        #expect(throws: Unreadable.tooLarge(part: "s")) { try read(SampleWorkbook.bytes([("s", rows)])) }
    }

    @Test("a place in a sheet's CSV is its row and column, line ends within cells or not")
    func places() {
        let sheet = Sheet(name: "s", rows: [["a", "b\nc", "d"], [], ["x;", "y"]])
        #expect(String(decoding: sheet.csv, as: UTF8.self) == "a,\"b\nc\",d\n\n\"x;\",y\n")
        #expect(sheet.cell(atLine: 1, column: 3) == Place(line: 1, column: 2))
        #expect(sheet.cell(atLine: 2, column: 4) == Place(line: 1, column: 3))
        #expect(sheet.cell(atLine: 4, column: 1) == Place(line: 3, column: 1))
        #expect(sheet.cell(atLine: 4, column: 6) == Place(line: 3, column: 2))
    }

    @Test("what a file is, whatever its name says")
    func kinds() {
        func kind(_ bytes: [UInt8]) -> FileKind { bytes.withUnsafeBufferPointer { FileKind.of($0) } }
        #expect(kind(SampleWorkbook.bytes([("s", "")])) == .xlsx)
        #expect(kind([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .xls)
        let ods = StoredZip.bytes([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"),
        ])
        #expect(kind(ods) == .ods)
        #expect(kind(StoredZip.bytes([("word/document.xml", "")])) == .document)
        #expect(kind(StoredZip.bytes([("a.csv", "")])) == .zip)
        #expect(kind(Array("<html><table>".utf8)) == .webPage)
        #expect(kind(Array("%PDF-1.7".utf8)) == .pdf)
        #expect(kind(Array("3 1\n".utf8)) == .text && kind([]) == .text)
    }
}
