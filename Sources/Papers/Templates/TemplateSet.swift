import Mustache

/// A template with the parts it uses, read and checked, ready to be filled in.
///
/// `record.html.mustache` is the template of the record in HTML, `words.html.mustache` a part that any HTML template may
/// use as `{{>words}}`.
struct TemplateSet {
    private let library: MustacheLibrary
    private let main: String

    /// - Throws: `PaperError` for a template that is missing or wrong, with the file and the line.
    init(_ name: String, format: PaperFormat, in folders: TemplateFolders) throws(PaperError) {
        MustacheContentTypes.register(HTMLText(), named: "HTMLPAPER")
        MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
        var loader = Loader(format: format, folders: folders)
        try loader.load(name, within: [])
        library = MustacheLibrary(templates: loader.templates)
        main = name
    }

    func fill(_ view: JSON) -> String { library.render(view, withTemplate: main) ?? "" }

    private struct Loader {
        let format: PaperFormat
        let folders: TemplateFolders
        var templates: [String: MustacheTemplate] = [:]

        mutating func load(_ name: String, within outer: [String]) throws(PaperError) {
            let wanted = "\(name).\(format.rawValue).mustache"
            guard let file = try folders.file(.papers, named: wanted) else {
                throw .noTemplate(wanted, folders: folders.folders)
            }
            let text = try folders.text(of: file)
            for part in try TemplateCheck(file: file, text: text).check(names: TemplateNames.all) {
                guard part.name != name, !outer.contains(part.name) else {
                    throw .template(file: file, line: part.line, .partOfItself(part.name))
                }
                guard try folders.file(.papers, named: "\(part.name).\(format.rawValue).mustache") != nil else {
                    throw .template(file: file, line: part.line, .noPart(part.name))
                }
                if templates[part.name] == nil { try load(part.name, within: outer + [name]) }
            }
            templates[name] = try parse(text, file: file)
        }

        /// Every template and part escapes for its own format: the engine falls back to HTML in each part. The line put in
        /// front for that is taken off the numbers again.
        private func parse(_ text: String, file: String) throws(PaperError) -> MustacheTemplate {
            let kind = format == .html ? "HTMLPAPER" : "MARKDOWN"
            do {
                return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(kind)}}\n" + text)
            } catch let error as MustacheTemplate.ParserError {
                let line = max(1, error.context.lineNumber - 1)
                throw .template(file: file, line: line, .other("\(error.error)"))
            } catch {
                throw .template(file: file, line: 1, .other("\(error)"))
            }
        }
    }
}
