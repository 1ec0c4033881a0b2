import Kernel
import Page

/// A Word file to begin with: the text template of a paper, laid out as its Word file is, fields and loops standing where a secretary
/// can move and change them in Word or WPS (`WordSet` fills it in).
///
///     let draft = try WordDraft(of: .record, called: "会议记录", in: .chinese, from: folders)
///     draft.bytes      // put down as templates/papers/record.docx
public struct WordDraft: Sendable {
    public let bytes: [UInt8]
    /// The drawings of the paper, which no Word template has: their names.
    public let charts: [String]

    /// - Throws: `PaperError` for a text that is missing or wrong, `.noWordTemplate` where columns are repeated.
    public init(
        of paper: Paper, called title: String, in language: Language, from folders: TemplateFolders
    ) throws(PaperError) {
        let kind = TemplateKind.paper(language)
        // Whatever is wrong in it is told by file and line before anything is made of it.
        _ = try TemplateSet(paper.name, kind: kind, in: folders)
        let text = try Self.whole(paper.name, kind, folders)
        guard !LoopedRows.hasLoopedColumns(text) else { throw .noWordTemplate(paper) }
        var charts: [String] = []
        var document = withoutActuallyEscaping({ (name: String) -> Chart? in
            charts.append(name)
            return nil
        }) { MarkupReader.read(LoopedRows.read(text), title: title, language: language, chart: $0) }
        document.blocks = document.blocks.map { block in
            guard case .table(var table) = block, table.shares.isEmpty else { return block }
            // What a column will hold is not known yet; its head is.
            table.shares = Table(rows: table.head.isEmpty ? Array(table.rows.prefix(1)) : table.head).widths
            return .table(table)
        }
        do { bytes = try WordWriter.write(document, isTemplate: true) } catch { throw .noMemory }
        self.charts = charts
    }

    // MARK: The text with its parts in their places

    private static func whole(_ name: String, _ kind: TemplateKind, _ folders: TemplateFolders) throws(PaperError)
        -> String
    {
        guard let file = try folders.file(.papers, named: kind.endings.map { "\(name).\($0)" })?.file else {
            throw .noTemplate("\(name).\(kind.endings[0])", folders: folders.folders)
        }
        let text = try folders.text(of: file).replacing("\r\n", with: "\n")
        var whole = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let content = rest[open.upperBound..<close.lowerBound]
            whole += rest[..<open.lowerBound]
            let isAlone =
                (whole.isEmpty || whole.last == "\n") && (rest[close.upperBound...].first ?? "\n") == "\n"
            rest = rest[close.upperBound...]
            switch content.first {
            case "!": if isAlone { rest = rest.dropFirst() }
            case ">":
                let part = try self.whole(String(content.dropFirst().filter { $0 != " " }), kind, folders)
                whole += part.last == "\n" ? String(part.dropLast()) : part
            default: whole += "{{\(content)}}"
            }
        }
        return whole + rest
    }
}
