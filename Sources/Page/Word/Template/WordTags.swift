/// A tag in the words of a paragraph: `{{title}}`.
struct WordTag {
    /// Between the braces, without spaces around it.
    let content: String
    /// In the characters of the paragraph.
    let range: Range<Int>

    enum Kind { case value, open, close, comment, foreign }

    var kind: Kind {
        switch content.first {
        case "#", "^": .open
        case "/": .close
        case "!": .comment
        case "=", ">", "<", "%", "$": .foreign
        default: .value
        }
    }

    /// What a section is called, or a value.
    var name: String {
        String(content.drop { "#^/&{ ".contains($0) }.filter { $0 != "}" && $0 != " " })
    }

    /// As the engine reads it. A value always comes in as text: what it says is no part of the file's own language.
    var written: String {
        switch kind {
        case .value: "{{\(name)}}"
        case .open: "{{\(content.first == "^" ? "^" : "#")\(name)}}"
        case .close: "{{/\(name)}}"
        case .comment: ""
        case .foreign: "{{\(content)}}"
        }
    }

    /// The tags of a text, one after the other.
    static func all(in text: [Character]) -> (tags: [WordTag], isUnfinished: Bool) {
        var tags: [WordTag] = []
        var at = 0
        while at + 1 < text.count {
            guard text[at] == "{", text[at + 1] == "{" else {
                at += 1
                continue
            }
            guard let end = end(from: at + 2, in: text) else { return (tags, true) }
            let content = String(text[(at + 2)..<end])
            if content.contains("{{") { return (tags, true) }
            var last = end + 2
            // `{{{name}}}`: a third brace belongs to it.
            if content.first == "{", last < text.count, text[last] == "}" { last += 1 }
            tags.append(WordTag(content: Self.trimmed(content), range: at..<last))
            at = last
        }
        return (tags, false)
    }

    private static func end(from start: Int, in text: [Character]) -> Int? {
        var place = start
        while place + 1 < text.count {
            if text[place] == "}", text[place + 1] == "}" { return place }
            place += 1
        }
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Whether a text is the beginning or end of loops and nothing else.
    static func areAll(_ text: String) -> Bool {
        let text = Array(text)
        let tags = all(in: text).tags
        guard !tags.isEmpty, tags.allSatisfy({ $0.kind == .open || $0.kind == .close }) else { return false }
        return tags.reduce(0) { $0 + $1.range.count } == text.count { !$0.isWhitespace }
    }

    /// Whether every loop that begins in a text ends in it.
    static func areBalanced(_ text: String) -> Bool {
        var depth = 0
        for tag in all(in: Array(text)).tags {
            if tag.kind == .open { depth += 1 }
            if tag.kind == .close { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// In characters, a value that is not filled in yet taken for four.
    static func length(of text: String) -> Int {
        let text = Array(text)
        let tags = all(in: text).tags
        return text.count - tags.reduce(0) { $0 + $1.range.count } + 4 * tags.count { $0.kind == .value }
    }
}
