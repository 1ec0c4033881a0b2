import Kernel

/// A document as it is read out over a village's loudspeaker: a sentence a line, figures in words, tables row by row, no signs.
///
/// What is to be signed, filled in or looked up (signatures, empty boxes, notes at the foot, the imprint) is not read out, nor what was
/// struck out.
public struct SpeechWriter {
    private let spoken: any Spoken
    private var lines: [String] = []

    public static func write(_ document: Document) -> String {
        var writer = SpeechWriter(document.language)
        for block in document.blocks { writer.write(block) }
        return writer.lines.map { $0 + "\n" }.joined()
    }

    private init(_ language: Language) {
        spoken =
            switch language {
            case .chinese: SpokenChinese()
            case .english: SpokenEnglish()
            }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(_, .note): break
        // A label before an empty box: nothing is known yet.
        case .paragraph(let line, _) where line.last?.face == .blank && line.isLabel: break
        case .title(let line), .heading(_, let line), .mark(let line), .paragraph(let line, _): add(text(line))
        case .facts(let facts), .roll(let facts): for fact in facts { self.fact(fact) }
        case .items(let items): items.forEach { add(text($0)) }
        case .masthead(let parts): add(parts.map(text).joined(separator: "\n"))
        case .table(let table): rows(of: table)
        case .chart, .signatures, .imprint, .pageBreak: break
        }
    }

    private mutating func fact(_ fact: Fact) {
        let value = text(fact.value)
        guard !value.allSatisfy(\.isWhitespace) else { return }
        add(text(fact.label) + (fact.label.isEmptyText ? "" : "：") + value)
    }

    /// Each cell behind the name of its column; a row of empty boxes is passed over.
    private mutating func rows(of table: Table) {
        var heads = [String](repeating: "", count: table.columns)
        var column = 0
        for cell in table.head.last ?? [] {
            if cell.span == 1, heads.indices.contains(column) { heads[column] = cell.written }
            column += cell.span
        }
        for row in table.rows {
            var cells: [String] = []
            var column = 0
            for cell in row {
                let said = spoken.say(cell.line.aloud)
                let head = cell.span == 1 && heads.indices.contains(column) ? spoken.say(heads[column]) : ""
                if !said.isEmpty { cells.append(spoken.cell(head, said)) }
                column += cell.span
            }
            // A number alone names a row that is still to be written.
            guard cells.count > 1 || (cells.count == 1 && table.columns == 1) else { continue }
            lines.append(ended(cells.joined(separator: spoken.comma)))
        }
    }

    private func text(_ line: Line) -> String { line.aloud }

    private mutating func add(_ text: String) {
        for part in text.split(separator: "\n") {
            let said = spoken.say(String(part))
            if !said.isEmpty { lines.append(ended(said)) }
        }
    }

    private func ended(_ text: String) -> String { text + String(spoken.stop.prefix { $0 != " " }) }
}

extension Line {
    /// One word and a colon.
    fileprivate var isLabel: Bool {
        aloud.last.map { "：:".contains($0) } == true && !aloud.contains { "，。；、".contains($0) }
    }

    /// What of it is said.
    fileprivate var aloud: String { filter { $0.face != .blank && $0.face != .struck }.map(\.text).joined() }
}
