import Kernel
import Mustache

/// The form a paper is made in. Beside this file a format has its templates, one a paper: `record.md.mustache`.
public enum PaperFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case docx
    case pdf
    case json

    public var isBuilt: Bool { self != .docx && self != .pdf }

    /// How it writes what a person typed, so that it prints as typed; `nil` where no template makes it.
    var escaped: (any MustacheContentType)? {
        switch self {
        case .markdown: EscapedText { Escaping.markdown($0) }
        case .html: EscapedText { Escaping.html($0) }
        case .docx, .pdf, .json: nil
        }
    }

    /// The file beside its templates that gives it its look, handed to them as `style`.
    var style: String? { self == .html ? "page.css" : nil }
    /// Whether blank lines are a matter of form: one where a section that stayed empty left several, and none at the end.
    var settlesBlankLines: Bool { self == .markdown }
}

/// Escaping as the template engine asks for it.
private struct EscapedText: MustacheContentType {
    let escape: @Sendable (String) -> String

    init(_ escape: @escaping @Sendable (String) -> String) { self.escape = escape }

    func escapeText(_ text: String) -> String { escape(text) }
}
