import Kernel

/// A document as a page of its own: no script, nothing from elsewhere; what it looks like is `page.css`.
public struct HTMLWriter {
    private var out = ""
    private let document: Document

    /// - Parameter style: the style sheet, put into the page.
    public static func write(_ document: Document, style: String) -> String {
        var writer = HTMLWriter(document)
        writer.page(style)
        return writer.out
    }

    private init(_ document: Document) { self.document = document }

    private mutating func page(_ style: String) {
        out += """
            <!DOCTYPE html>
            <html lang="\(document.language.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Escaping.html(document.title))</title>
            <style>
            \(style)</style>
            </head>
            <body>
            <main class="sheet \(document.layout.rawValue)">

            """
        for block in document.blocks { write(block) }
        out += "</main>\n</body>\n</html>\n"
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .title(let line): add("h1", TitleLines.broken(line, columns: document.layout.titleColumns))
        case .heading(let level, let line): add("h\(level + 1)", line)
        case .paragraph(let line, .body): add("p", line)
        case .paragraph(let line, let manner): add("p", class: manner.rawValue, line)
        case .facts(let facts): list(facts, class: "facts") { $0.spread }
        case .roll(let facts):
            let colon = Run(document.language.colon)
            list(facts, class: "roll") { $0.label + [colon] }
        case .items(let items):
            out += "<ul>\n"
            for item in items { add("li", item) }
            out += "</ul>\n"
        case .table(let table): write(table)
        case .chart(let chart):
            out += "<figure>\(chart.svg)<figcaption>\(Escaping.html(chart.caption))</figcaption></figure>\n"
        case .mark(let line):
            out += "<p class=\"mark\" style=\"--length: \(max(1, line.text.count))\">\(text(line))</p>\n"
        case .masthead(let parts):
            out += "<div class=\"masthead\">\(parts.map { "<span>\(text($0))</span>" }.joined())</div>\n"
        case .signatures(let names):
            out += "<div class=\"sign\">\(names.map { "<span>\(text($0))</span>" }.joined())</div>\n"
        case .imprint(let rows):
            out += "<footer class=\"imprint\">\n"
            for row in rows { out += "<div>\(row.map { "<span>\(text($0))</span>" }.joined())</div>\n" }
            out += "</footer>\n"
        case .pageBreak: out += "<div class=\"break\"></div>\n"
        }
    }

    private mutating func add(_ element: String, class name: String? = nil, _ line: Line) {
        out += "<\(element)\(name.map { " class=\"\($0)\"" } ?? "")>\(text(line))</\(element)>\n"
    }

    private mutating func list(_ facts: [Fact], class name: String, label: (Fact) -> Line) {
        out += "<dl class=\"\(name)\">\n"
        for fact in facts { out += "<div><dt>\(text(label(fact)))</dt><dd>\(text(fact.value))</dd></div>\n" }
        out += "</dl>\n"
    }

    private mutating func write(_ table: Table) {
        let height = table.rowHeight.map { " style=\"height: \($0)mm\"" } ?? ""
        out += "<table>\n<colgroup>"
        for width in table.widths { out += "<col style=\"width: \(width / 100).\(width % 100 / 10)%\">" }
        out += "</colgroup>\n"
        func rows(_ rows: [[Table.Cell]], _ element: String, _ style: String) {
            for cells in rows {
                out += "<tr\(style)>"
                var column = 0
                for cell in cells {
                    let span = cell.span > 1 ? " colspan=\"\(cell.span)\"" : ""
                    let side = element == "th" ? "" : Self.sides[table.alignment(column)] ?? ""
                    out += "<\(element)\(span)\(side)>\(text(cell.shown))</\(element)>"
                    column += cell.span
                }
                out += "</tr>\n"
            }
        }
        if !table.head.isEmpty {
            out += "<thead>\n"
            rows(table.head, "th", "")
            out += "</thead>\n"
        }
        out += "<tbody>\n"
        rows(table.rows, "td", height)
        out += "</tbody>\n</table>\n"
    }

    private static let sides: [Table.Alignment: String] = [.left: " class=\"left\"", .right: " class=\"right\""]

    private func text(_ line: Line) -> String {
        line.map { run in
            let escaped = Escaping.html(run.text)
            let said = escaped.utf8.contains(0x0A) ? escaped.replacing("\n", with: "<br>") : escaped
            return switch run.face {
            case .plain: said
            case .strong: "<b>\(said)</b>"
            case .aside: "<i>\(said)</i>"
            case .struck: "<del>\(said)</del>"
            case .small: "<span class=\"clock\">\(said)</span>"
            case .blank: "<span class=\"blank\" title=\"\(said)\">\(Run.rule)</span>"
            }
        }.joined()
    }
}
