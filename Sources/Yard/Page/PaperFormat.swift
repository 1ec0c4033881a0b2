import Kernel
import Page

/// The form a paper is made in. Each is written from the same blocks, in one place (`Sources/Page`).
public enum PaperFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case docx
    case pdf
    /// Its tables as a workbook, a sheet a table.
    case xlsx
    /// Its tables as text that a spreadsheet shows as it is.
    case csv
    /// What a loudspeaker says of it: figures, dates and sums in words.
    case speech
    case json

    /// Those of papers that are handed out.
    public static let printed = allCases.filter { $0 != .json }

    /// By its own name or by a file's ending, in letters of either size: `HTML`, `txt`.
    public init?(ending: String) {
        switch ending.lowercased() {
        case "markdown": self = .markdown
        case "htm": self = .html
        case "txt": self = .speech
        case let ending:
            guard let format = PaperFormat(rawValue: ending) else { return nil }
            self = format
        }
    }

    /// What the name of its file ends in.
    public var ending: String { self == .speech ? "txt" : rawValue }

    /// Whether it is text, to be shown rather than written to a file.
    public var isText: Bool { !isPage && self != .xlsx }
    /// Whether it holds the paper's tables and nothing else.
    var isList: Bool { self == .xlsx || self == .csv }
    /// Whether it is a page that Word makes or shows.
    public var isPage: Bool { self == .docx || self == .pdf }

    /// Whether a community may write a template of this format alone.
    var hasTemplates: Bool { self == .markdown || self == .html }

    /// The style sheet beside the templates that gives it its look.
    var style: String? { self == .html ? "page.css" : nil }
}
