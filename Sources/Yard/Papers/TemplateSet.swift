import Kernel
import Mustache

/// A template with the parts it uses, read and checked, ready to be filled in.
///
/// `record.mustache` is the text of the record, `words.mustache` a part that any text may use as `{{>words}}`.
struct TemplateSet {
    private let library: MustacheLibrary
    private let main: String
    private let parts: [String: [TemplateCheck.Tag]]
    private let files: [String: String]

    /// - Throws: `PaperError` for a template that is missing or wrong, with the file and the line.
    init(_ name: String, kind: TemplateKind, in folders: TemplateFolders) throws(PaperError) {
        MustacheContentTypes.register(kind.escaped, named: kind.contentType)
        var loader = Loader(kind: kind, folders: folders)
        try loader.load(name, within: [])
        library = MustacheLibrary(templates: loader.templates)
        main = name
        (parts, files) = (loader.parts, loader.files)
    }

    /// - Throws: `PaperError.template` where the paper would be larger than any paper is.
    func fill(_ view: JSON) throws(PaperError) -> String {
        do {
            var cost = TemplateCost(parts)
            try cost.check(main, view)
        } catch {
            throw .template(
                file: files[error.part] ?? error.part, line: error.line, .tooLong(most: TemplateCost.limit))
        }
        return library.render(view, withTemplate: main) ?? ""
    }

    private struct Loader {
        let kind: TemplateKind
        let folders: TemplateFolders
        var templates: [String: MustacheTemplate] = [:]
        var parts: [String: [TemplateCheck.Tag]] = [:]
        var files: [String: String] = [:]
        /// The deepest that parts stand in one another.
        private static let deepest = 16

        init(kind: TemplateKind, folders: TemplateFolders) {
            self.kind = kind
            self.folders = folders
        }

        mutating func load(_ name: String, within outer: [String]) throws(PaperError) {
            guard let file = try place(of: name) else {
                throw .noTemplate("\(name).\(kind.endings[0])", folders: folders.folders)
            }
            // A line end of other systems would be a sign in the paper.
            let text = try folders.text(of: file).replacing("\r\n", with: "\n")
            let tags = try TemplateCheck(file: file, text: text).check(names: TemplateNames.all)
            (parts[name], files[name]) = (tags, file)
            for part in tags where part.kind == .part {
                guard outer.count < Self.deepest else {
                    throw .template(file: file, line: part.line, .tooDeep(most: Self.deepest))
                }
                guard part.name != name, !outer.contains(part.name) else {
                    throw .template(file: file, line: part.line, .partOfItself(part.name))
                }
                guard try place(of: part.name) != nil else {
                    throw .template(file: file, line: part.line, .noPart(part.name))
                }
                if templates[part.name] == nil { try load(part.name, within: outer + [name]) }
            }
            templates[name] = try parse(text, file: file)
        }

        private func place(of name: String) throws(PaperError) -> String? {
            try folders.file(.papers, named: kind.endings.map { "\(name).\($0)" })?.file
        }

        /// Every template and part escapes for its own kind: the engine falls back to HTML in each part. The line put in
        /// front for that is taken off the numbers again.
        private func parse(_ text: String, file: String) throws(PaperError) -> MustacheTemplate {
            do {
                return try MustacheTemplate(
                    string: "{{% CONTENT_TYPE: \(kind.contentType)}}\n" + text)
            } catch let error as MustacheTemplate.ParserError {
                let line = max(1, error.context.lineNumber - 1)
                throw .template(file: file, line: line, .badTag)
            } catch {
                throw .template(file: file, line: 1, .badTag)
            }
        }
    }
}
