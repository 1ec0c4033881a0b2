import Foundation
import Kernel
import Sheets
import Testing

@testable import Page
@testable import Yard

/// Papers as workbooks and as CSV.
struct ListTests {
    private func sheets(_ bytes: [UInt8]) throws -> [Sheet] {
        try bytes.withUnsafeBufferPointer { try Workbook.read($0) }
    }

    private func table(_ head: [String], _ rows: [[String]]) -> Table {
        func cells(_ row: [String]) -> [Table.Cell] { row.map { Table.Cell([Run($0)]) } }
        return Table(head: [cells(head)], rows: rows.map(cells))
    }

    @Test func theSignInSheetIsASheet() throws {
        let sheets = try sheets(Hall.maker.make(.signIn, in: Hall.nanshan().book, as: .xlsx))
        #expect(sheets.count == 1 && sheets[0].name == "南山社区十一月院坝会签到表")
        #expect(sheets[0].rows[0] == ["序号", "姓名", "户／组", "本人／代", "签名", "时间"])
        #expect(sheets[0].rows[1].prefix(2) == ["1", "吴秀芬"])
        #expect(sheets[0].rows.count == 11)
    }

    @Test func ownersAreExpectedByTheirUnits() throws {
        var hall = try Hall()
        try hall.people("周明", "吴秀芬")
        for (number, owners) in [("1-101", ["周明"]), ("1-102", ["周明"]), ("1-201", ["吴秀芬", "周明"]), ("1-301", ["某某置业"])] {
            try hall.at(
                nil,
                .units(.unit(number: number, owners: owners, area: Area(hundredths: 9850), household: nil, reason: nil))
            )
        }
        try hall.open(.owners, "年度会")
        try hall.at("19:31", .checkIn("周明"))
        let rows = try sheets(Hall.maker.make(.signIn, in: hall.book, as: .xlsx))[0].rows
        #expect(rows[1].prefix(4) == ["1", "周明", "1-101、1-102；1-201", "本人"])
        #expect(rows[2].prefix(3) == ["2", "某某置业", "1-301"])
    }

    @Test func theSameListIsTheSameBytes() throws {
        let book = try Hall.nanshan().book
        #expect(try Hall.maker.make(.signIn, in: book, as: .xlsx) == Hall.maker.make(.signIn, in: book, as: .xlsx))
    }

    @Test func textStaysTextAndOnlyFiguresAreNumbers() throws {
        let tables = [
            NamedTable(
                "甲/乙[1]",
                table(
                    ["公式", "编号", "面积", "电话", "身份证", "人数"],
                    [
                        ["=2+3", "007", "98.50", "13800001234", "522601199001011234", "3"],
                        ["+1", "12", "9", "13800001235", "522601199001011235", ""],
                    ])), NamedTable("甲/乙[1]", table(["空"], [])),
        ]
        let bytes = try WorkbookWriter.write(tables, title: "a&b")
        let sheets = try sheets(bytes)
        #expect(sheets.map(\.name) == ["甲·乙·1·", "甲·乙·1· 2"])
        #expect(sheets[0].rows[1] == ["=2+3", "007", "98.5", "13800001234", "522601199001011234", "3"])
    }

    @Test func anotherReaderSeesTheSame() throws {
        try Outside.withFolder { folder in
            let file = folder.appending(path: "表.xlsx")
            let named = NamedTable(
                "名册", table(["公式", "编号", "面积", "人数"], [["=2+3", "007", "98.50", "3"], ["@x", "12", "9", "40"]]))
            try Data(try WorkbookWriter.write([named], title: "名册")).write(to: file)
            guard
                let run = try Outside.python(
                    ["openpyxl"],
                    """
                    import openpyxl, sys
                    sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
                    print([cell.data_type for cell in sheet[2]])
                    print(sheet["C3"].number_format, sheet.print_title_rows, sheet.freeze_panes, sheet.sheet_properties.pageSetUpPr.fitToPage)
                    """, [file.path])
            else { return }
            #expect(run.output == "['s', 's', 'n', 'n']\n0.00 $1:$1 A2 True\n")
        }
    }

    @Test func aCSVFileShowsAsItIs() throws {
        let csv = try Hall.nanshan().paper(.signIn, .csv)
        #expect(csv.hasPrefix("\u{FEFF}序号,姓名,户／组,本人／代,签名,时间\r\n1,吴秀芬,,本人,,19:31\r\n"))
        let document = Document(title: "名册", blocks: [.table(table(["姓名"], [["=cmd"], ["-1"], ["甲,乙"]]))])
        #expect(CSVTables.write(document) == "\u{FEFF}姓名\r\n'=cmd\r\n'-1\r\n\"甲,乙\"\r\n")
    }

    @Test func severalTablesStandUnderTheirNames() {
        let document = Document(
            title: "",
            blocks: [
                .heading(1, [Run("一")]), .table(table(["甲"], [["1"]])), .heading(1, [Run("二")]),
                .table(table(["乙"], [["2"]])),
            ])
        #expect(CSVTables.write(document) == "\u{FEFF}一\r\n甲\r\n1\r\n\r\n二\r\n乙\r\n2\r\n")
    }

    @Test func aPaperWithoutATableIsNoList() throws {
        try Outside.withFolder { folder in
            let shelf = folder.appending(path: "papers")
            try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
            try Data("# {{title}}\n".utf8).write(to: shelf.appending(path: "record.mustache"))
            let maker = PaperMaker(templates: TemplateFolders(folders: [folder.path]))
            for format in [PaperFormat.xlsx, .csv] {
                #expect(throws: PaperError.noTable(.record)) {
                    try maker.make(.record, in: Hall.nanshan().book, as: format)
                }
            }
        }
    }

    @Test func longNamesOfSheetsAreCutAndToldApart() {
        var names = SheetNames()
        let long = String(repeating: "长", count: 40)
        #expect(names.name(long).count == 31)
        #expect(names.name(long) == String(repeating: "长", count: 29) + " 2")
        #expect(names.name("'a'") == "a" && names.name("History") == "History 2" && names.name("") == "1")
    }
}
