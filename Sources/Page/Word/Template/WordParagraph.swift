/// A paragraph of a template: its tags are joined into the run in which they begin, and those of loops stand between runs.
///
/// Word cuts a tag wherever spelling was checked or a letter was typed later. The look of the first piece is kept.
struct WordParagraph {
    let element: XMLElement
    /// From 1, in the order in which paragraphs stand in the file.
    let number: Int
    /// Its words as they were written, for the check.
    private(set) var words = ""
    private(set) var isUnfinished = false

    init(_ element: XMLElement, number: Int) {
        self.element = element
        self.number = number
        join()
        lift(element)
    }

    /// The texts in it, those of paragraphs within it apart.
    private static func texts(in element: XMLElement) -> [XMLElement] {
        element.elements.flatMap { child -> [XMLElement] in
            switch child.name {
            case "w:t": [child]
            case "w:p", "w:txbxContent": []
            default: texts(in: child)
            }
        }
    }

    /// Puts each tag whole into the text in which it begins, and takes comments out.
    private mutating func join() {
        let texts = Self.texts(in: element)
        var words: [[Character]] = texts.map { Array($0.text) }
        let whole = words.flatMap(\.self)
        self.words = String(whole)
        let found = WordTag.all(in: whole)
        isUnfinished = found.isUnfinished
        guard !found.tags.isEmpty else { return }
        var starts: [Int] = []
        var sum = 0
        for text in words {
            starts.append(sum)
            sum += text.count
        }
        for tag in found.tags.reversed() {
            let first = starts.lastIndex { $0 <= tag.range.lowerBound } ?? 0
            let start = tag.range.lowerBound - starts[first]
            for place in words.indices.reversed() where place >= first {
                let from = max(tag.range.lowerBound - starts[place], 0)
                let to = min(tag.range.upperBound - starts[place], words[place].count)
                guard from < to else { continue }
                words[place].removeSubrange(from..<to)
            }
            words[first].insert(contentsOf: tag.written, at: min(start, words[first].count))
        }
        for (text, said) in zip(texts, words) {
            text.children = [.text(String(said))]
            text.keepSpace()
        }
    }

    /// Takes the tags of loops out of their runs: a run is cut in two around each, both with its look.
    private func lift(_ element: XMLElement) {
        element.children = element.children.flatMap { child -> [XMLNode] in
            guard case .element(let inner) = child else { return [child] }
            guard inner.name == "w:r" else {
                if inner.name != "w:p", inner.name != "w:txbxContent" { lift(inner) }
                return [child]
            }
            return cut(inner)
        }
    }

    private func cut(_ run: XMLElement) -> [XMLNode] {
        let look = run.children.filter { if case .element(let element) = $0 { element.name == "w:rPr" } else { false } }
        var out: [XMLNode] = []
        var held: [XMLNode] = []
        func close() {
            if !held.isEmpty { out.append(.element(run.holding(look + held))) }
            held = []
        }
        var isCut = false
        for child in run.children {
            guard case .element(let inner) = child, inner.name != "w:rPr" else { continue }
            guard inner.name == "w:t" else {
                held.append(child)
                continue
            }
            let text = Array(inner.text)
            var place = 0
            for tag in WordTag.all(in: text).tags where tag.kind != .value {
                isCut = true
                if place < tag.range.lowerBound {
                    held.append(.element(inner.holding([.text(String(text[place..<tag.range.lowerBound]))])))
                }
                close()
                if !tag.written.isEmpty { out.append(.tag(tag.written, paragraph: number)) }
                place = tag.range.upperBound
            }
            if place == 0 {
                held.append(child)
            } else if place < text.count {
                held.append(.element(inner.holding([.text(String(text[place...]))])))
            }
        }
        close()
        return isCut ? out : [.element(run)]
    }
}

extension XMLElement {
    /// Marks a text so that spaces at its ends stay.
    fileprivate func keepSpace() {
        guard name == "w:t", !String(decoding: head, as: UTF8.self).contains("xml:space") else { return }
        head = Array("<w:t xml:space=\"preserve\"".utf8) + head.dropFirst("<w:t".utf8.count)
    }
}
