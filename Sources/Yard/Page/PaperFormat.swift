import Kernel
import Page

/// The form a paper is made in. Each is written from the same blocks, in one place (`Sources/Page`).
public enum PaperFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case docx
    case pdf
    case json

    /// Whether it is text, to be shown rather than written to a file.
    public var isText: Bool { self != .docx && self != .pdf }

    /// The style sheet beside the templates that gives it its look.
    var style: String? { self == .html ? "page.css" : nil }
}
