import Kernel
import Mustache

/// Escaping as the template engine asks for it.
struct HTMLText: MustacheContentType {
    func escapeText(_ text: String) -> String { Escaping.html(text) }
}

struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String { Escaping.markdown(text) }
}
