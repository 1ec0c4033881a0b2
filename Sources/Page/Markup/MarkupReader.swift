import Kernel

/// Reads the text of a paper as blocks. The text is Markdown with a few lines of its own, as docs/papers.md lists them:
///
///     @layout minutes
///     @mark 南山社区院坝会纪要
///     # 十一月院坝会
///     :时间: 2026年11月20日
///     ## 一、路灯
///     `19:42` **表决P1**：赞成38票。
///     | 编号 | 任务 |
///     | --- | ------ |
///     | A1 | 买灯 |
///     @sign 主持 | 记录
///
/// It never fails: what is none of these is a paragraph. What a person typed comes in escaped (``Markup/escape(_:)``) and is text, whatever
/// signs are in it.
public struct MarkupReader {
    private var document: Document
    private var lines: ArraySlice<Substring>
    private var rowHeight: Int?
    private var chart: (String) -> Chart? = { _ in nil }

    /// - Parameters:
    ///   - title: what the file is called inside, where the text has no title.
    ///   - chart: what `@chart NAME` puts there; nothing where it is `nil`.
    public static func read(
        _ text: String, title: String, language: Language, chart: @escaping (String) -> Chart? = { _ in nil }
    ) -> Document {
        var reader = MarkupReader(text, Document(title: title, language: language))
        reader.chart = chart
        return reader.read()
    }

    private init(_ text: String, _ document: Document) {
        self.document = document
        // No line end of other systems, so that a byte is a line end wherever the character is.
        let isPlain = !text.utf8.contains(0x0D)
        lines =
            isPlain
            ? text.utf8.split(separator: 0x0A).map { Substring($0) }[...]
            : text.split(separator: "\n", omittingEmptySubsequences: true)[...]
    }

    private mutating func read() -> Document {
        while let line = lines.first {
            if line.first == "|" {
                document.blocks.append(.table(table()))
                continue
            }
            lines.removeFirst()
            read(line.drop { $0 == " " })
        }
        return document
    }

    private mutating func read(_ line: Substring) {
        if line.allSatisfy({ $0 == " " || $0 == "　" }) { return }
        if line.first == "@", let directive = Directive(line) { return obey(directive) }
        if let heading = heading(line) { return document.blocks.append(heading) }
        if line.first == ":", let fact = fact(line) {
            if case .facts(let facts)? = document.blocks.last {
                document.blocks[document.blocks.count - 1] = .facts(facts + [fact])
            } else {
                document.blocks.append(.facts([fact]))
            }
            return
        }
        if line.hasPrefix("- ") {
            let item = Markup.line(line.dropFirst(2))
            if case .items(let items)? = document.blocks.last {
                document.blocks[document.blocks.count - 1] = .items(items + [item])
            } else {
                document.blocks.append(.items([item]))
            }
            return
        }
        if line.hasPrefix("> ") { return document.blocks.append(.paragraph(Markup.line(line.dropFirst(2)), .boxed)) }
        document.blocks.append(.paragraph(Markup.line(line), .body))
    }

    private func heading(_ line: Substring) -> Block? {
        let marks = line.prefix { $0 == "#" }.count
        guard (1...3).contains(marks), line.dropFirst(marks).first == " " else { return nil }
        let text = Markup.line(line.dropFirst(marks + 1))
        return marks == 1 ? .title(text) : .heading(marks - 1, text)
    }

    /// `:时间: 19:30`, as reStructuredText writes its fields.
    private func fact(_ line: Substring) -> Fact? {
        let parts = Markup.parts(line.dropFirst(), between: ":", most: 1)
        guard parts.count == 2 else { return nil }
        return Fact(Markup.line(parts[0]), Markup.line(parts[1].drop { $0 == " " }))
    }

    private mutating func obey(_ directive: Directive) {
        func parts() -> [Line] { Markup.cells(directive.text).map { Markup.line($0) } }
        switch directive.kind {
        case .layout: document.layout = Layout(rawValue: String(directive.text)) ?? document.layout
        case .mark: document.blocks.append(.mark(Markup.line(directive.text)))
        case .masthead: document.blocks.append(.masthead(parts()))
        case .signatures: document.blocks.append(.signatures(parts()))
        case .roll:
            let cells = parts()
            let fact = Fact(cells.first ?? [], cells.dropFirst().first ?? [])
            if case .roll(let facts)? = document.blocks.last {
                document.blocks[document.blocks.count - 1] = .roll(facts + [fact])
            } else {
                document.blocks.append(.roll([fact]))
            }
        case .imprint:
            if case .imprint(let rows)? = document.blocks.last {
                document.blocks[document.blocks.count - 1] = .imprint(rows + [parts()])
            } else {
                document.blocks.append(.imprint([parts()]))
            }
        case .chart: if let chart = chart(String(directive.text)) { document.blocks.append(.chart(chart)) }
        case .rowHeight: rowHeight = Int(directive.text)
        case .pageBreak:
            if !document.blocks.isEmpty, document.blocks.last != .pageBreak { document.blocks.append(.pageBreak) }
        case .manner(let manner): document.blocks.append(.paragraph(Markup.line(directive.text), manner))
        }
    }

    /// Rows up to the rule are the head; a table without a rule has none. A cell with nothing between its bars, not even a space, is
    /// taken by the cell before it.
    private mutating func table() -> Table {
        var table = Table(rowHeight: rowHeight)
        rowHeight = nil
        while let line = lines.first, line.first == "|" {
            lines.removeFirst()
            let cells = Markup.cells(line.dropFirst(), closed: true)
            if table.head.isEmpty, !table.rows.isEmpty, let rule = Self.rule(cells) {
                table.head = table.rows
                table.rows = []
                (table.shares, table.alignments) = rule
                continue
            }
            var row: [Table.Cell] = []
            for cell in cells {
                if cell.isEmpty, !row.isEmpty {
                    row[row.count - 1].span += 1
                } else {
                    row.append(Table.Cell(Markup.line(cell.trimmed)))
                }
            }
            table.rows.append(row)
        }
        // An empty head stands where Markdown asks for one and the paper has none.
        if table.head.allSatisfy({ $0.allSatisfy { $0.line.isEmptyText } }) { table.head = [] }
        return table
    }

    /// `| --- | :---: | ------ |`: the alignment, and the shares of the width where they differ.
    private static func rule(_ cells: [Substring]) -> ([Int], [Table.Alignment])? {
        let cells = cells.map(\.trimmed)
        guard !cells.isEmpty,
            cells.allSatisfy({ cell in cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" } })
        else { return nil }
        let shares = cells.map { $0.count { $0 == "-" } }
        let alignments = cells.map { cell -> Table.Alignment in
            switch (cell.first == ":", cell.last == ":") {
            case (true, false): .left
            case (false, true): .right
            default: .centred
            }
        }
        return (Set(shares).count > 1 ? shares : [], alignments)
    }
}

extension Substring {
    var trimmed: Substring {
        var text = self
        // The byte first: to find the character is dear.
        while text.utf8.first == 0x20, text.first == " " { text.removeFirst() }
        while text.utf8.last == 0x20, text.last == " " { text.removeLast() }
        return text
    }
}
