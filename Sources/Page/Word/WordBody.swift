import Kernel

/// The text of a Word file.
struct WordBody {
    private let document: Document
    private var out = ""
    /// The drawings in it, in their order.
    private(set) var charts: [Chart] = []
    /// Whether the paragraph being written shall stay with the one behind it.
    private var keepsNext = false
    /// Whether it shall stand at the head of a page.
    private var beginsPage = false
    /// Whether the section being written is a sheet behind the first.
    private var beginsSheet = false
    /// Whether it is the last of the text: every page has its 22 lines, but no line stands alone on the last.
    private var isLast = false

    /// What stands above the box at the foot of the last page.
    private var footnote: Line?
    /// Where the last paragraph begins, in bytes.
    private var lastParagraph = 0
    /// As long as one may be, in columns, to stand whole on the page of the box: some six lines.
    private static let wholeParagraph = 280

    private let isTemplate: Bool

    init(_ document: Document, isTemplate: Bool = false) {
        self.document = document
        self.isTemplate = isTemplate
    }

    mutating func write() -> String {
        out =
            WordPackage.head
            + "<w:document xmlns:w=\"\(WordPackage.main)\" \(WordImprint.namespaces)xmlns:r=\"\(WordPackage.relationships)\"><w:body>"
        let blocks = document.blocks
        for (place, block) in blocks.enumerated() {
            isLast = place == lastOfText
            // A sheet of its own ends a section, which a loop around it would end before its first page.
            if !isTemplate, block == .pageBreak, blocks.indices.contains(place + 1), case .title = blocks[place + 1] {
                endSheet()
                continue
            }
            keepsNext = blocks.indices.contains(place + 1) && staysTogether(place)
            // What the paper rests on stands in the box at its foot, where there is one.
            if case .paragraph(let line, .note) = block, blocks.indices.contains(place + 1),
                case .imprint = blocks[place + 1]
            {
                footnote = line
                continue
            }
            if isTemplate, case .paragraph(let line, .body) = block, WordTag.areAll(line.text) {
                out += "<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr>\(runs(line))</w:p>"
                continue
            }
            write(block)
        }
        // A table at the very end would have no paragraph behind it, which the format asks for: one so low that it makes no page.
        if case .table? = blocks.last { out += "<w:p><w:pPr><w:pStyle w:val=\"Hook\"/></w:pPr></w:p>" }
        out += section + "</w:body></w:document>"
        return out
    }

    /// What begins with a title of its own is a sheet of its own, hung or handed out alone: its pages are numbered from 1.
    private mutating func endSheet() {
        out += "<w:p><w:pPr><w:pStyle w:val=\"Note\"/><w:spacing w:before=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
        out += section + "</w:pPr></w:p>"
        beginsSheet = true
    }

    private var lastOfText: Int? {
        document.blocks.lastIndex { block in if case .paragraph(_, .body) = block { true } else { false } }
    }

    /// Signatures, the issuer and the date never stand alone on a page. Nothing is tied to the box at its foot, nor to the note before it:
    /// LibreOffice then leaves the box on the page before.
    ///
    /// A sentence between a heading and its table stays with both.
    private func staysTogether(_ place: Int) -> Bool {
        let blocks = document.blocks
        if case .table = blocks[place + 1], case .paragraph = blocks[place], place > 0,
            case .heading = blocks[place - 1]
        {
            return true
        }
        return Self.staysWithWhatIsBefore(blocks[place + 1])
    }

    private static func staysWithWhatIsBefore(_ block: Block) -> Bool {
        switch block {
        case .signatures, .paragraph(_, .closing): true
        default: false
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .title(let line):
            paragraph("Title", runs(TitleLines.broken(line, columns: document.layout.titleColumns)))
        case .heading(let level, let line): paragraph("Heading\(level)", runs(line))
        case .paragraph(let line, let manner): paragraph(Self.styles[manner] ?? "Normal", runs(line))
        case .facts(let facts): for fact in facts { self.fact(fact) }
        case .roll(let facts): roll(facts)
        case .items(let items):
            for item in items { paragraph("ListItem", run("·\t") + runs(item), Self.tab(item: document.layout)) }
        case .table(let table):
            out += WordTable(
                table, width: typeWidth, size: document.layout.tableSize * 10, isWide: document.layout.isWide,
                runs: runs
            )
            .xml(keepsNext: keepsNext)
        case .chart(let chart): self.chart(chart)
        case .mark(let line):
            mark(line)
        case .masthead(let parts): paragraph("Masthead", apart(parts), Self.rightTab(Measure.typeWidth - 320))
        case .signatures(let names): signatures(names)
        case .imprint(let rows): imprint(rows)
        case .pageBreak: beginsPage = true
        }
    }

    private mutating func paragraph(_ style: String, _ content: String, _ properties: String = "") {
        let keep = (keepsNext ? "<w:keepNext/>" : "") + (beginsPage ? "<w:pageBreakBefore/>" : "")
        beginsPage = false
        let widows = isLast ? "<w:widowControl/>" : ""
        lastParagraph = out.utf8.count
        out += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(keep)\(widows)\(properties)</w:pPr>\(content)</w:p>"
    }

    /// The box hangs on the last paragraph of the text, so that it is never alone on a page: where it does not fit below that, both go over.
    ///
    /// That paragraph is not parted, for LibreOffice shows no box at all that hangs on one which goes over a page; so on a very long one it does
    /// not hang, but on the note behind it.
    private mutating func imprint(_ rows: [[Line]]) {
        func box(_ note: Line?) -> String {
            WordImprint(rows, note: note, isLarge: document.layout.isLarge, runs: runs).run
        }
        let note = footnote
        footnote = nil
        let last = String(out[out.utf8.index(out.startIndex, offsetBy: lastParagraph)...])
        let end = "</w:p>"
        guard last.hasPrefix("<w:p>"), last.hasSuffix(end), !last.contains("<w:tbl>"),
            DisplayWidth(ambiguousIsWide: true).of(last.replacing(/<[^>]*>/, with: "")) <= Self.wholeParagraph
        else {
            if let note {
                paragraph("Note", runs(note) + box(nil), "<w:keepLines/>")
            } else {
                out += "<w:p><w:pPr><w:pStyle w:val=\"Hook\"/></w:pPr>\(box(nil))</w:p>"
            }
            return
        }
        out.removeLast(last.count)
        let kept = last.replacing("/>", with: "/><w:keepLines/>", maxReplacements: 1)
        if out.hasSuffix(end), let heading = out.ranges(of: "<w:p>").last,
            out[heading.lowerBound...].hasPrefix("<w:p><w:pPr><w:pStyle w:val=\"Heading")
        {
            // A heading stays with the words behind it, but not where a box that hangs on those takes them over a page: then it carries the box.
            out.removeLast(end.count)
            out += box(note) + end + kept
        } else {
            out += kept.dropLast(end.count) + box(note) + end
        }
    }

    private mutating func fact(_ fact: Fact) {
        paragraph("Fact", run(fact.spread.text, style: "Strong") + "<w:r><w:tab/></w:r>" + runs(fact.value))
    }

    /// The drawing in a line as high as it is, its caption under it.
    private mutating func chart(_ chart: Chart) {
        charts.append(chart)
        let outer = keepsNext
        keepsNext = true
        paragraph("Picture", WordPicture.run(chart, number: charts.count, width: typeWidth, height: pictureHeight))
        keepsNext = outer
        paragraph("Caption", run(chart.caption))
    }

    /// As high as a picture may be to stand on one page with the title above it and its caption below.
    private var pictureHeight: Int {
        let page = document.layout.isWide ? Measure.pageWidth : Measure.pageHeight
        return page - (document.layout.isWide ? Measure.turnedTop + Measure.turnedBottom : Measure.top + Measure.bottom)
            - 5 * Measure.line
    }

    private var typeWidth: Int {
        document.layout.isWide ? Measure.pageHeight - Measure.left - Measure.right : Measure.typeWidth
    }

    /// A blank line, then label and names, wrapped lines behind the colon.
    private mutating func roll(_ facts: [Fact]) {
        paragraph("Normal", "")
        for fact in facts {
            let label = fact.label.text + document.language.colon
            let character = document.layout.isLarge ? 400 : Measure.character
            let hang = label.count * character
            let indent = "<w:ind w:left=\"\(2 * character + hang)\" w:hanging=\"\(hang)\"/>"
            paragraph("Roll", run(label, style: "Strong") + runs(fact.value), indent)
        }
    }

    /// As large as its length allows, 42 pt at most; its top edge 35 mm below the top of the type area, six lines of the page in all.
    private mutating func mark(_ line: Line) {
        let size = min(84, 872 / max(1, WordTag.length(of: line.text)))
        let (before, height) = (1895, size * 119 / 10)
        let after = 6 * Measure.line - before - height
        let spacing = """
            <w:snapToGrid w:val="0"/><w:spacing w:before="\(before)" w:after="\(after)" w:line="\(height)" w:lineRule="exact"/>
            """
        let runs = line.map { run($0.text, "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>") }
        paragraph("Mark", runs.joined(), spacing)
    }

    /// Two by two, each with a rule to sign on.
    private mutating func signatures(_ names: [Line]) {
        let half = (Measure.typeWidth - 400) / 2
        let tabs = """
            <w:tabs><w:tab w:val="left" w:pos="\(half)"/><w:tab w:val="left" w:pos="\(half + 400)"/>\
            <w:tab w:val="right" w:pos="\(Measure.typeWidth)"/></w:tabs>
            """
        let rule = "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:tab/></w:r>"
        var rest = names[...]
        var isFirst = true
        while !rest.isEmpty {
            let pair = rest.prefix(2)
            rest = rest.dropFirst(2)
            let outer = keepsNext
            keepsNext = keepsNext || !rest.isEmpty
            let content = pair.map { runs($0) + rule }.joined(separator: "<w:r><w:tab/></w:r>")
            paragraph("Signature", content, tabs + (isFirst ? "<w:spacing w:before=\"\(Measure.line)\"/>" : ""))
            keepsNext = outer
            isFirst = false
        }
    }

    private func apart(_ parts: [Line]) -> String { parts.map(runs).joined(separator: "<w:r><w:tab/></w:r>") }

    private func runs(_ line: Line) -> String {
        line.map { piece in
            switch piece.face {
            case .plain: run(piece.text)
            case .strong: run(piece.text, style: "Strong")
            case .aside: run(piece.text, style: "Emphasis")
            case .struck: run(piece.text, style: "Struck")
            case .small: run(piece.text, style: "Small")
            case .blank: run(Run.rule)
            }
        }.joined()
    }

    private func run(_ text: String, style: String) -> String { run(text, "<w:rStyle w:val=\"\(style)\"/>") }

    private func run(_ text: String, _ properties: String = "") -> String {
        guard document.language == .chinese else { return plain(text, properties) }
        return WordNumbers.pieces(text).map { piece in
            plain(piece.text, piece.isNumber ? properties + WordNumbers.language : properties)
        }.joined()
    }

    private func plain(_ text: String, _ properties: String) -> String {
        let head = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map {
                "<w:t xml:space=\"preserve\">\(Escaping.html(String($0)))</w:t>"
            }.joined(separator: "<w:tab/>")
        }
        return "<w:r>\(head)\(parts.joined(separator: "<w:br/>"))</w:r>"
    }

    private var section: String {
        let (width, height) =
            document.layout.isWide ? (Measure.pageHeight, Measure.pageWidth) : (Measure.pageWidth, Measure.pageHeight)
        let turned = document.layout.isWide ? " w:orient=\"landscape\"" : ""
        let (top, bottom) =
            document.layout.isWide ? (Measure.turnedTop, Measure.turnedBottom) : (Measure.top, Measure.bottom)
        return """
            <w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>\
            <w:pgSz w:w="\(width)" w:h="\(height)"\(turned)/><w:pgMar w:top="\(top)" w:right="\(Measure.right)" \
            w:bottom="\(bottom)" w:left="\(Measure.left)" w:header="851" w:footer="\(document.layout.isWide ? Measure.turnedFooter : Measure.footer)" w:gutter="0"/>\
            \(beginsSheet ? "<w:pgNumType w:start=\"1\"/>" : "")<w:docGrid w:type="lines" w:linePitch="\(Measure.line)"/></w:sectPr>
            """
    }

    private static func rightTab(_ place: Int) -> String {
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(place)\"/></w:tabs>"
    }

    private static func tab(item layout: Layout) -> String {
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(layout.isLarge ? 1200 : 960)\"/></w:tabs>"
    }

    private static let styles: [Block.Manner: String] = [
        .body: "Normal", .flush: "Flush", .centred: "Centred", .closing: "Closing", .status: "Status", .aside: "Aside",
        .outcome: "Outcome", .boxed: "Boxed", .note: "Note",
    ]
}
