import Kernel

/// A document as Markdown that reads well as it stands.
public struct MarkdownWriter {
    private var lines: [String] = []
    private let language: Language
    /// Whether a mark stands above the title.
    private var isMarked = false

    public static func write(_ document: Document) -> String {
        var writer = MarkdownWriter(language: document.language)
        for block in document.blocks { writer.write(block) }
        while writer.lines.last?.isEmpty == true { writer.lines.removeLast() }
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private init(language: Language) { self.language = language }

    private mutating func write(_ block: Block) {
        switch block {
        case .title(let line): paragraph((isMarked ? "## " : "# ") + text(line))
        case .mark(let line):
            paragraph("# " + text(line))
            isMarked = true
        case .heading(let level, let line): paragraph(String(repeating: "#", count: level + 1) + " " + text(line))
        case .paragraph(let line, _): paragraph(text(line, atStart: true))
        case .facts(let facts): list(facts.map(fact))
        case .roll(let facts): facts.forEach { paragraph(fact($0)) }
        case .items(let items): list(items.map { text($0, atStart: true) })
        case .table(let table): write(table)
        // Its figures stand in the text as well.
        case .chart: break
        case .masthead(let parts): paragraph(parts.map { text($0) }.joined(separator: "　"))
        case .signatures(let names): signatures(names)
        case .imprint(let rows):
            paragraph("---")
            rows.forEach { paragraph($0.map { text($0) }.joined(separator: "　")) }
        case .pageBreak: paragraph("---")
        }
    }

    private mutating func paragraph(_ text: String) {
        if lines.last?.isEmpty == false { lines.append("") }
        lines.append(text)
        lines.append("")
    }

    private mutating func list(_ items: [String]) {
        if lines.last?.isEmpty == false { lines.append("") }
        lines += items.map { "- " + $0 }
        lines.append("")
    }

    private func fact(_ fact: Fact) -> String {
        text(fact.label) + language.colon + text(fact.value)
    }

    /// Two by two, with room for a hand.
    private mutating func signatures(_ names: [Line]) {
        for start in stride(from: 0, to: names.count, by: 2) {
            let pair = names[start..<min(start + 2, names.count)].map { name in
                let said = text(name)
                return said + String(repeating: "　", count: max(4, 15 - said.count))
            }
            paragraph(pair.joined())
        }
    }

    private mutating func write(_ table: Table) {
        if lines.last?.isEmpty == false { lines.append("") }
        let columns = table.columns
        func row(_ cells: [Table.Cell]) -> String {
            var row = "|"
            var column = 0
            for cell in cells {
                let said = text(cell.shown).replacing("\n", with: "<br>")
                row += said.isEmpty ? "　　　　|" : " \(said) |"
                column += cell.span
                row += String(repeating: "　　　　|", count: cell.span - 1)
            }
            return row + String(repeating: "　　　　|", count: max(0, columns - column))
        }
        let head = table.head.last ?? []
        lines.append(head.isEmpty ? "|" + String(repeating: " |", count: columns) : row(head))
        lines.append("|" + String(repeating: " --- |", count: columns))
        for cells in table.head.dropLast() + table.rows { lines.append(row(cells)) }
        lines.append("")
    }

    private func text(_ line: Line, atStart: Bool = false) -> String {
        var text = ""
        for (place, run) in line.enumerated() {
            let said = atStart && place == 0 ? Escaping.markdown(run.text) : escape(run.text)
            switch run.face {
            case .plain: text += said
            case .strong: text += "**\(said)**"
            case .aside: text += said
            case .struck: text += "~~\(said)~~"
            case .small: text += said
            case .blank: text += Run.rule
            }
        }
        return text
    }

    /// Inside a line, where no block begins.
    private func escape(_ text: String) -> String { String(Escaping.markdown("·" + text).dropFirst()) }
}
