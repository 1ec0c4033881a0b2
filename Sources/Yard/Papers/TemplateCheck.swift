/// Reads a template's tags before it is used, so that a slip is told by file and line instead of printing nothing.
///
/// The engine itself lets a misspelt name pass in silence, and a part that holds itself would never end.
struct TemplateCheck {
    /// A tag as it stands in the text.
    struct Tag: Equatable {
        enum Kind: Equatable { case value, section, end, part, other }
        let kind: Kind
        let name: String
        /// From 1.
        let line: Int
        /// Bytes of plain text between the tag before and this one.
        var literal = 0
    }

    /// The deepest that sections stand in one another.
    static let deepest = 50

    let file: String
    let text: String

    /// Every tag, in order.
    ///
    /// - Throws: `PaperError.template` for a tag that does not end, and for a change of delimiters: behind one, nothing could be
    ///   checked any more.
    func tags() throws(PaperError) -> [Tag] {
        var tags: [Tag] = []
        var rest = text[...]
        var line = 1
        while let open = rest.firstRange(of: "{{") {
            let literal = rest[..<open.lowerBound]
            line += literal.count(where: \.isNewline)
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "}}") else {
                throw .template(file: file, line: line, .unfinishedTag)
            }
            let content = rest[..<close.lowerBound]
            var tag = Self.read(content, line: line)
            tag.literal = literal.utf8.count
            if content.first == "=" { throw .template(file: file, line: line, .delimiters) }
            guard tag.kind == .other || !content.contains("{{") else {
                throw .template(file: file, line: line, .unfinishedTag)
            }
            tags.append(tag)
            line += content.count(where: \.isNewline)
            rest = rest[close.upperBound...]
        }
        return tags
    }

    /// Tags typed with a Chinese keyboard on would stand in the paper as text.
    private var wideBraces: [(line: Int, problem: TemplateProblem)] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
            place, line in
            let line = String(line)
            let marks = ["｛｛", "{｛", "｛{", "｝｝", "}｝", "｝}"].compactMap { line.firstRange(of: $0)?.lowerBound }
            guard let first = marks.min() else { return nil }
            let end = ["｝｝", "}｝", "｝}", "}}"].compactMap { line[first...].firstRange(of: $0)?.upperBound }.min()
            return (place + 1, .wideBraces(String(line[first..<(end ?? line.endIndex)])))
        }
    }

    private static func read(_ content: Substring, line: Int) -> Tag {
        let kind: Tag.Kind =
            switch content.first {
            case "#", "^": .section
            case "/": .end
            case ">", "<": .part
            case "!", "=", "%", "$": .other
            default: .value
            }
        let name = content.filter { !" #^/><&{}\t\n".contains($0) }
        return Tag(kind: kind, name: String(name), line: line)
    }

    /// Whether every section ends, every part is there, and every name is one that papers know.
    ///
    /// - Returns: its tags.
    func check(names: Set<String>) throws(PaperError) -> [Tag] {
        if let fault = wideBraces.first { throw .template(file: file, line: fault.line, fault.problem) }
        let tags = try tags()
        if let fault = faults(of: tags, names: names).first {
            throw .template(file: file, line: fault.line, fault.problem)
        }
        return tags
    }

    /// Everything that is wrong with it, in its order; what stands behind a tag that does not end is not looked at.
    func faults(names: Set<String>) -> [(line: Int, problem: TemplateProblem)] {
        do {
            return faults(of: try tags(), names: names) + wideBraces
        } catch {
            if case .template(_, let line, let problem) = error { return [(line, problem)] }
            return []
        }
    }

    private func faults(of tags: [Tag], names: Set<String>) -> [(line: Int, problem: TemplateProblem)] {
        var faults: [(line: Int, problem: TemplateProblem)] = []
        var open: [Tag] = []
        for tag in tags {
            switch tag.kind {
            case .value: faults += unknown(in: tag, names)
            case .section:
                faults += unknown(in: tag, names)
                open.append(tag)
                if open.count > Self.deepest { return faults + [(tag.line, .tooDeep(most: Self.deepest))] }
            case .end:
                guard let section = open.popLast() else {
                    faults.append((tag.line, .closesNothing(section: tag.name)))
                    continue
                }
                if section.name != tag.name {
                    faults.append((tag.line, .closes(section: tag.name, open: section.name)))
                }
            case .part, .other: break
            }
        }
        if let section = open.last { faults.append((section.line, .neverClosed(section: section.name))) }
        return faults
    }

    /// A name may go down a path (`meeting.title`) and through the engine's functions (`last()`, `count(items)`).
    private func unknown(in tag: Tag, _ names: Set<String>) -> [(line: Int, problem: TemplateProblem)] {
        let inner = (tag.name.split(separator: "(").last ?? "").filter { $0 != ")" }
        let isCall = tag.name.contains("(")
        if isCall { return [] }
        return inner.split(separator: ".").map(String.init).filter { !names.contains($0) }
            .map { (tag.line, .unknownName($0, nearest: nearest(to: $0, names))) }
    }

    private func nearest(to name: String, _ names: Set<String>) -> String? {
        names.map { (distance(name, $0), $0) }.min { $0 < $1 }.flatMap { $0.0 <= 2 ? $0.1 : nil }
    }

    /// How many letters must change, come, go, or trade places with their neighbour.
    private func distance(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one.utf8), Array(other.utf8))
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
