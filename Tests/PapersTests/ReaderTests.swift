import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

/// Papers as the programs of others read them.
struct ReaderTests {
    private static let papers = [Paper.record, .minutes, .signIn, .resolutions]

    @Test func pythonDocxOpensEveryPaper() throws {
        try Outside.withFolder { folder in
            var files: [String] = []
            for paper in Self.papers {
                let file = folder.appending(path: "\(paper.name).docx")
                try Data(try Hall.maker.make(paper, in: Hall.nanshan().book, as: .docx, standing: Hall.standing)).write(
                    to: file)
                files.append(file.path)
            }
            guard
                let run = try Outside.python(
                    ["docx"],
                    """
                    import docx, sys
                    for path in sys.argv[1:]:
                        paper = docx.Document(path)
                        styles = {style.name for style in paper.styles}
                        used = {paragraph.style.name for paragraph in paper.paragraphs}
                        heads = [table.rows[0]._tr.trPr is not None and table.rows[0]._tr.trPr.find(docx.oxml.ns.qn("w:tblHeader")) is not None for table in paper.tables]
                        section = paper.sections[0]
                        print({"Title", "Heading 1"} <= styles, "Title" in used, all(heads), len(heads),
                              paper.settings.odd_and_even_pages_header_footer,
                              section.footer.paragraphs[0].alignment, section.even_page_footer.paragraphs[0].alignment)
                    """, files)
            else { return }
            #expect(run.status == 0)
            let lines = run.output.split(separator: "\n")
            #expect(lines.count == Self.papers.count)
            for line in lines {
                #expect(line.hasPrefix("True True True ") && line.hasSuffix("True RIGHT (2) LEFT (0)"), "\(line)")
            }
        }
    }

    @Test func wordAndLibreOfficeGetThePictureOfAChart() throws {
        let chart = RoundsChart(
            caption: "主任得票", names: ["杨通海"], rounds: [.init(title: "", bars: [.init(share: 1000, figure: "17")])]
        ).chart
        let document = Document(title: "图", blocks: [.title([Run("图")]), .chart(chart), .chart(chart)])
        try Outside.withFolder { folder in
            let file = folder.appending(path: "图.docx")
            try Data(try WordWriter.write(document)).write(to: file)
            guard
                let run = try Outside.python(
                    ["docx"],
                    """
                    import docx, sys
                    paper = docx.Document(sys.argv[1])
                    print([part.content_type for name, part in sorted((str(part.partname), part) for part in paper.part.package.iter_parts()) if name.startswith("/word/media/")], len(paper.inline_shapes))
                    """, [file.path])
            else { return }
            #expect(run.output == "['image/x-emf', 'image/x-emf'] 2\n")
        }
    }

    /// 20 pt throughout but for the notes at the foot and the page number, and no line nearer to the next than its letters are high.
    @Test func largePrintIsLargeOnThePage() throws {
        guard Outside.needed("soffice") != nil else { return }
        var maker = Hall.maker
        maker.isLarge = true
        let book = try Hall.nanshan().book
        let html = try maker.text(.record, in: book, as: .html)
        #expect(html.contains("<main class=\"sheet large\">"))
        try Outside.withFolder { folder in
            let file = folder.appending(path: "large.pdf")
            try Data(try maker.make(.record, in: book, as: .pdf)).write(to: file)
            guard
                let run = try Outside.python(
                    ["pdfplumber"],
                    """
                    import pdfplumber, sys
                    sizes, near = {}, 0
                    with pdfplumber.open(sys.argv[1]) as pdf:
                        for page in pdf.pages:
                            for char in page.chars:
                                if char["bottom"] < 842 - 99: sizes[round(char["size"])] = sizes.get(round(char["size"]), 0) + 1
                            lines = sorted({round(char["bottom"]) for char in page.chars if char["bottom"] < 842 - 99 and round(char["size"]) == 20})
                            near += sum(1 for a, b in zip(lines, lines[1:]) if 2 < b - a < 20)
                        print(max(sizes, key=sizes.get), min(size for size in sizes), near, len(pdf.pages))
                        print(pdf.metadata.get("Producer", "").split(" ")[0])
                    """, [file.path])
            else { return }
            let words = run.output.split(whereSeparator: \.isWhitespace)
            #expect(words.count == 5, "\(run.output)")
            #expect(words.first == "20" && words.count > 2 && words[2] == "0", "\(run.output)")
            #expect(words.count > 1 && (Int(words[1]) ?? 0) >= 14)
            #expect(words.last == "LibreOffice")
        }
    }
}
