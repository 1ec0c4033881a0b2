import Foundation
import Kernel
import Sheets
import Testing

@testable import Page
@testable import Yard

extension PDFEngine {
    /// The program of that kind on this machine; says that the test is skipped where there is none.
    fileprivate static func here(_ kind: Kind) -> PDFEngine? {
        guard Outside.needed(kind == .office ? "soffice" : "chromium") != nil else { return nil }
        return all(on: ProcessInfo.processInfo.environment["PATH"] ?? "").first { $0.kind == kind }
    }
}

/// The page of GB/T 9704-2012, measured where it is printed: a type area of 156 × 225 mm, 28 mm from the left and 37 mm from the top, with
/// 22 lines of 28 characters.
struct PageMeasureTests {
    @Test(arguments: [PDFEngine.Kind.office, .browser])
    func aFullPageHasTwentyTwoLinesOfTwentyEight(by kind: PDFEngine.Kind) throws {
        let name = kind == .office ? "soffice" : "chromium"
        let fonts = try Hall.templates.file(.papers, named: "fonts.conf")
        guard Outside.needed("fc-list") != nil, let engine = PDFEngine.here(kind),
            try Outside.run("/usr/bin/env", ["FONTCONFIG_FILE=\(fonts ?? "")", "fc-list"]).output.contains("Fandol")
        else { return print("Skipped: \(name) with the fonts of `make fonts` is not installed.") }
        let text = String(repeating: "院坝里的事大家商量着办", count: 160)
        let document = Document(
            title: "量一量", layout: .minutes,
            blocks: [
                .mark([Run("会议纪要")]), .masthead([[Run("南山社区")], [Run("2026年11月20日")]]),
                .paragraph([Run(text)], .body),
                .imprint([[[Run("抄送：石桥镇人民政府。")]], [[Run("南山社区")], [Run("2026年11月20日印发")]]]),
            ])
        let source = PDFEngine.Source(
            word: try WordWriter.write(document), html: Array(try Hall.maker.write(document, as: .html)))
        let pages = try engine.print([source], fonts: fonts)
        try Outside.withFolder { folder in
            let file = folder.appending(path: "page.pdf")
            try Data(try #require(pages.first)).write(to: file)
            guard
                let run = try Outside.python(
                    ["pdfplumber"],
                    """
                    import pdfplumber, statistics, sys
                    with pdfplumber.open(sys.argv[1]) as pdf:
                        page = pdf.pages[1]
                        body = [c for c in page.chars if 37 / 25.4 * 72 - 9 < c["top"] < 262 / 25.4 * 72 and abs(c["size"] - 16) < 0.6]
                        lines = {}
                        for c in body: lines.setdefault(round(c["top"]), []).append(c)
                        full = [sorted(line, key=lambda c: c["x0"]) for top, line in sorted(lines.items())]
                        widths = [b["x0"] - a["x0"] for line in full for a, b in zip(line, line[1:])]
                        tops = [line[0]["top"] for line in full]
                        mm = lambda points: points / 72 * 25.4
                        print(len(full), max(len(line) for line in full), round(statistics.median(widths), 2),
                              round((tops[-1] - tops[0]) / (len(tops) - 1), 2),
                              round(mm(min(line[0]["x0"] for line in full))), round(mm(max(line[-1]["x1"] for line in full))))
                    """, [file.path])
            else { return }
            let measures = run.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            try #require(measures.count == 6, "\(run.output)")
            #expect(measures[0] == 22 && measures[1] == 28, "lines, characters: \(run.output)")
            // 16 pt on a grid of 156 mm ÷ 28 and 225 mm ÷ 22.
            #expect(abs(measures[2] - 15.79) <= 0.1 && abs(measures[3] - 28.99) <= 0.1, "\(run.output)")
            #expect(measures[4] == 28 && abs(measures[5] - 184) <= 1, "left and right edge, mm: \(run.output)")
        }
    }
}

/// 版记 stands at the foot of the last page and on no other, never with nothing of the text.
struct ImprintTests {
    @Test func onTheLastPageAlone() throws {
        guard let engine = PDFEngine.here(.office) else { return }
        let fonts = try Hall.templates.file(.papers, named: "fonts.conf")
        let foot: [Block] = [
            .paragraph([Run("依据会议日志第3条")], .note),
            .imprint([[[Run("抄送：石桥镇人民政府。")]], [[Run("南山社区")], [Run("2026年11月20日印发")]]]),
        ]
        // From a page with room to spare to one that is full, and over it.
        // The last words take one line, several, or more than half a page.
        let words = ["院坝里的事", String(repeating: "院坝里的事大家商量着办", count: 9), String(repeating: "院坝里的事大家商量着办", count: 40)]
        let lengths = [3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30]
        let cases = words.flatMap { last in lengths.map { (lines: $0, last: last) } }
        let sources = try cases.map { lines, last in
            let document = Document(
                title: "量一量", layout: .minutes,
                blocks: [.mark([Run("会议纪要")]), .masthead([[Run("南山社区")], [Run("2026年11月20日")]])]
                    + (0..<lines).map { .paragraph([Run("院坝里的事第\($0 + 1)件")], .body) }
                    + [.paragraph([Run(last)], .body)] + foot)
            return PDFEngine.Source(word: try WordWriter.write(document), html: [])
        }
        for ((lines, last), page) in zip(cases, try engine.print(sources, fonts: fonts)) {
            try Outside.withFolder { folder in
                let file = folder.appending(path: "page.pdf")
                try Data(page).write(to: file)
                guard
                    let run = try Outside.python(
                        ["pdfplumber"],
                        """
                        import pdfplumber, sys
                        with pdfplumber.open(sys.argv[1]) as pdf:
                            print(*["抄送" in page.extract_text() for page in pdf.pages],
                                  any(word in pdf.pages[-1].extract_text() for word in sys.argv[2:]))
                        """, [file.path, "院坝"] + (last == words.last ? ["依据"] : []))
                else { return }
                let all = run.output.split(whereSeparator: \.isWhitespace).map { $0 == "True" }
                let told = all.dropLast()
                #expect(all.last == true, "\(lines) lines, \(last.count): nothing of the text stands with the box")
                #expect(told.last == true && told.count { $0 } == 1, "\(lines) lines, \(last.count): \(run.output)")
            }
        }
    }
}

/// A heading stands with the words behind it, also where the box at the foot takes those over a page.
struct HeadingOverPageTests {
    @Test func aHeadingIsNeverTheLastOfItsPage() throws {
        guard let engine = PDFEngine.here(.office) else { return }
        let fonts = try Hall.templates.file(.papers, named: "fonts.conf")
        let lengths = Array(4...16)
        let sources = try lengths.map { lines in
            let document = Document(
                title: "量一量", layout: .minutes,
                blocks: [.mark([Run("会议纪要")]), .masthead([[Run("南山社区")], [Run("2026年11月20日")]])]
                    + (0..<lines).map { .paragraph([Run("院坝里的事第\($0 + 1)件")], .body) }
                    + [
                        .heading(1, [Run("一、修水沟")]),
                        .paragraph([Run(String(repeating: "尾巴上的话大家商量着办", count: 7))], .body),
                        .paragraph([Run("依据会议日志第3条")], .note),
                        .imprint([[[Run("南山社区")], [Run("2026年11月20日印发")]]]),
                    ])
            return PDFEngine.Source(word: try WordWriter.write(document), html: [])
        }
        for (lines, page) in zip(lengths, try engine.print(sources, fonts: fonts)) {
            try Outside.withFolder { folder in
                let file = folder.appending(path: "page.pdf")
                try Data(page).write(to: file)
                guard
                    let run = try Outside.python(
                        ["pdfplumber"],
                        """
                        import pdfplumber, sys
                        with pdfplumber.open(sys.argv[1]) as pdf:
                            for word in ("修水沟", "尾巴上", "印发"):
                                print([n for n, page in enumerate(pdf.pages) if word in page.extract_text()][0])
                        """, [file.path])
                else { return }
                let pages = run.output.split(whereSeparator: \.isWhitespace)
                #expect(pages.count == 3 && Set(pages).count == 1, "\(lines) lines: \(run.output)")
            }
        }
    }
}

/// A number stands on one line, wherever in it the line would end.
struct NumberLineTests {
    @Test func aNumberIsNotBroken() throws {
        #expect(WordNumbers.pieces("共3826.88平方米，3人，19:05").map(\.text) == ["共", "3826.88", "平方米，3人，", "19:05"])
        #expect(WordNumbers.pieces("弃权0票（0%），过8％").map(\.text) == ["弃权0票（", "0%", "），过", "8％"])
        guard let engine = PDFEngine.here(.office) else { return }
        let document = Document(
            title: "量一量", layout: .minutes,
            blocks: (0..<28).map {
                .paragraph([Run(String(repeating: "院", count: $0) + "面积3826.88平方米，金额50000元，须1275.72；赞成2101.50")], .body)
            })
        let source = PDFEngine.Source(word: try WordWriter.write(document), html: [])
        let pages = try engine.print([source], fonts: try Hall.templates.file(.papers, named: "fonts.conf"))
        try Outside.withFolder { folder in
            let file = folder.appending(path: "page.pdf")
            try Data(try #require(pages.first)).write(to: file)
            let script = """
                import pdfplumber, sys
                with pdfplumber.open(sys.argv[1]) as pdf:
                    text = "\\n".join(page.extract_text() for page in pdf.pages).replace(" ", "")
                    print(*[text.count(n) for n in ("3826.88", "50000", "1275.72", "2101.50")])
                """
            guard let run = try Outside.python(["pdfplumber"], script, [file.path]) else { return }
            #expect(run.output.split(whereSeparator: \.isWhitespace) == ["28", "28", "28", "28"], "\(run.output)")
        }
    }
}

/// Papers that hang apart are numbered apart.
struct SheetTests {
    @Test(
        "a page that lies on its side has the sides of an upright one above and below, and its tables smaller letters")
    func turned() throws {
        let table = Table(head: [[Table.Cell([Run("甲")])]], rows: [[Table.Cell([Run("乙")])]])
        func parts(_ layout: Layout) throws -> (body: String, styles: String) {
            let file = try WordWriter.write(Document(title: "", layout: layout, blocks: [.table(table)]))
            return try file.withUnsafeBufferPointer { bytes in
                let archive = try Archive(bytes)
                return (
                    try #require(try archive.text("word/document.xml", atMost: .max)),
                    try #require(try archive.text("word/styles.xml", atMost: .max))
                )
            }
        }
        let (upright, turned) = (try parts(.official), try parts(.wide))
        #expect(upright.body.contains("w:top=\"\(Measure.top)\"") && !upright.body.contains("landscape"))
        #expect(
            turned.body.contains("w:top=\"\(Measure.left)\"") && turned.body.contains("w:bottom=\"\(Measure.right)\""))
        func size(_ styles: String) -> Substring? {
            styles.firstMatch(of: /w:styleId="TableText".*?<w:sz w:val="([0-9]+)"/)?.output.1
        }
        #expect(size(upright.styles) == "28" && size(turned.styles) == "24")
    }

    @Test func whatHasATitleOfItsOwnIsNumberedFromOne() throws {
        let blocks: [Block] = [
            .title([Run("公告")]), .paragraph([Run("甲")], .body), .pageBreak, .title([Run("公告")]),
            .paragraph([Run("乙")], .body), .pageBreak, .paragraph([Run("丙")], .body),
        ]
        let file = try WordWriter.write(Document(title: "", blocks: blocks))
        let body = try #require(
            try file.withUnsafeBufferPointer { try Archive($0).text("word/document.xml", atMost: .max) })
        #expect(body.matches(of: /<w:sectPr>/).count == 2)
        #expect(body.matches(of: /<w:pgNumType w:start="1"\/>/).count == 1)
        #expect(body.matches(of: /<w:pageBreakBefore\/>/).count == 1)
    }
}

/// A column holds its longest number, whatever share a template gives it.
struct NumberColumnTests {
    @Test func aNumberHasRoomInItsCell() {
        func cell(_ text: String) -> Table.Cell { Table.Cell([Run(text)]) }
        let rows = [["1", "修水渠", "9000.50", "5票", "入选", "票最多"].map(cell)]
        let table = Table(
            head: [["号", "项目", "造价（元）", "得票", "结果", "为什么"].map(cell)], rows: rows,
            shares: [2, 14, 4, 7, 7, 20])
        let widths = table.widths
        // Seven letters of 7 pt and the margins of a cell, of a line of 442 pt.
        #expect(widths[2] * 442 >= (7 * 7 + 8) * 10_000 && widths.reduce(0, +) == 10_000)
        #expect(widths.allSatisfy { $0 > 0 } && widths[5] > widths[2])
    }
}
