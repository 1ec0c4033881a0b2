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
}
