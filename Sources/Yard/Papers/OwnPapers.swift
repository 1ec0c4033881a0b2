import Foundation

// Papers that a community wrote itself: any `templates/papers/NAME.mustache` that is none of the house's. They are filled as a meeting's
// papers are.
extension Paper {
    /// A paper by its own name, by the one it has in a language, or by the name of its template.
    ///
    ///     try Paper(named: "会议记录", in: folders)     // the record
    ///     try Paper(named: "看板", in: folders)         // templates/papers/看板.mustache, where it is there
    /// - Throws: `PaperError` where the folder named by an option is not there, or a template cannot be read.
    public init?(named name: String, in folders: TemplateFolders) throws(PaperError) {
        if let paper = Paper(named: name) {
            self = paper
            return
        }
        guard try folders.ownPapers().contains(name) else { return nil }
        self.init(name, of: .meeting, called: { _ in name }) { request throws(PaperError) in try request.meetingView() }
    }
}

extension TemplateFolders {
    /// The names of the papers that a community wrote itself, in order. What another template holds as a part is none.
    public func ownPapers() throws(PaperError) -> [String] {
        let known = Set(Paper.all.map(\.name))
        var parts: Set<String> = []
        var names: [String] = []
        for name in self.names(on: .papers) {
            guard let file = try file(.papers, named: "\(name).mustache") else {
                if try file(.papers, named: "\(name).docx") != nil, !known.contains(name) { names.append(name) }
                continue
            }
            let tags = try TemplateCheck(file: file, text: text(of: file)).tags()
            parts.formUnion(tags.filter { $0.kind == .part }.map(\.name))
            if !known.contains(name) { names.append(name) }
        }
        return names.filter { !parts.contains($0) }
    }
}
