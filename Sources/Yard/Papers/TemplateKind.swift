import Kernel
import Mustache
import Page

/// What a template is written in, which says how a value is put in and what its file is called.
enum TemplateKind: Hashable {
    /// The text of a paper, from which every format is made: `record.mustache`, `record.en.mustache`.
    case paper(Language)
    /// A Word file, from which `docx` and `pdf` are made: `record.docx`, `record.en.docx`.
    case word(Language)
    /// One format itself: `record.html.mustache`. Communities that wrote such templates go on with them.
    case format(PaperFormat)

    /// The endings of its file and of its parts, the first that is there.
    var endings: [String] {
        switch self {
        case .paper(.chinese): ["mustache"]
        case .paper(let language): ["\(language.rawValue).mustache", "mustache"]
        case .word(.chinese): ["docx"]
        case .word(let language): ["\(language.rawValue).docx"]
        case .format(let format): ["\(format.rawValue).mustache"]
        }
    }

    /// How a value is put in, so that it stands as typed.
    var escaped: any MustacheContentType {
        switch self {
        case .paper: EscapedText { Markup.escape($0) }
        case .format(.markdown): EscapedText { Escaping.markdown($0) }
        case .word: EscapedText { WordTemplate.escape($0) }
        case .format: EscapedText { Escaping.html($0) }
        }
    }

    /// What the engine knows its escaping by; its own names are others.
    var contentType: String {
        switch self {
        case .paper: "PAPER"
        case .word: "PAPER_WORD"
        case .format(let format): "PAPER_\(format.rawValue)"
        }
    }
}

/// Escaping as the template engine asks for it.
struct EscapedText: MustacheContentType {
    let escape: @Sendable (String) -> String

    init(_ escape: @escaping @Sendable (String) -> String) { self.escape = escape }

    func escapeText(_ text: String) -> String { escape(text) }
}
