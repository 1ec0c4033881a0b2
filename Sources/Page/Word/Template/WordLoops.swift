/// Moves the tags of loops to where they repeat whole parts: a tag without its partner in the paragraph goes before or behind the
/// paragraph, and one whose partner stands in another cell goes before or behind the row.
enum WordLoops {
    /// - Parameter root: its paragraphs read, loops between runs.
    /// - Returns: the tags of loops that do not end where they began (in one paragraph, cell or table), with their paragraphs.
    static func arrange(_ root: XMLElement) -> [(tag: String, paragraph: Int)] {
        rows(in: root)
        paragraphs(in: root)
        return broken(in: root)
    }

    private static func broken(in element: XMLElement) -> [(tag: String, paragraph: Int)] {
        var open: [(tag: String, paragraph: Int)] = []
        var broken: [(tag: String, paragraph: Int)] = []
        for child in element.children {
            switch child {
            case .element(let inner): broken += self.broken(in: inner)
            case .tag(let tag, let paragraph):
                if !tag.hasPrefix("{{/") {
                    open.append((tag, paragraph))
                } else if open.last.map({ $0.tag.dropFirst(3) == tag.dropFirst(3) }) == true {
                    open.removeLast()
                } else {
                    broken.append((tag, paragraph))
                }
            default: break
            }
        }
        return broken + open
    }

    // MARK: Rows of tables

    private static func rows(in element: XMLElement) {
        element.children = element.children.flatMap { child -> [XMLNode] in
            guard case .element(let inner) = child else { return [child] }
            rows(in: inner)
            guard inner.name == "w:tr" else { return [child] }
            return Self.row(inner)
        }
    }

    private static func row(_ row: XMLElement) -> [XMLNode] {
        // Every tag of the row, and in which cell it stands.
        var tags: [(cell: Int, text: String, paragraph: Int)] = []
        let cells = row.elements.filter { $0.name == "w:tc" || $0.name == "w:sdt" }
        for (place, cell) in cells.enumerated() { cell.walk { tags.append((place, $0, $1)) } }
        var open: [Int] = []
        var moved: Set<Int> = []
        for (place, tag) in tags.enumerated() {
            if !tag.text.hasPrefix("{{/") {
                open.append(place)
            } else if let partner = open.popLast() {
                if tags[partner].cell != tag.cell { moved.formUnion([partner, place]) }
            } else {
                moved.insert(place)
            }
        }
        moved.formUnion(open)
        guard !moved.isEmpty else { return [.element(row)] }
        func nodes(_ isEnd: Bool) -> [XMLNode] {
            moved.sorted().map { tags[$0] }.filter { $0.text.hasPrefix("{{/") == isEnd }
                .map { .tag($0.text, paragraph: $0.paragraph) }
        }
        var number = 0
        for cell in cells {
            cell.removeTags { _ in
                defer { number += 1 }; return moved.contains(number)
            }
        }
        // A row that held nothing but the tags is no row of the paper.
        let isEmpty = cells.allSatisfy { $0.isBlank }
        return nodes(false) + (isEmpty ? [] : [.element(row)]) + nodes(true)
    }

    // MARK: Paragraphs

    private static func paragraphs(in element: XMLElement) {
        element.children = element.children.flatMap { child -> [XMLNode] in
            guard case .element(let inner) = child else { return [child] }
            paragraphs(in: inner)
            guard inner.name == "w:p" else { return [child] }
            return Self.paragraph(inner)
        }
        if ["w:tc", "w:txbxContent", "w:hdr", "w:ftr"].contains(element.name) { Self.keepParagraph(element) }
    }

    private static func paragraph(_ paragraph: XMLElement) -> [XMLNode] {
        var tags: [(text: String, paragraph: Int)] = []
        paragraph.walk { tags.append(($0, $1)) }
        var open: [Int] = []
        var moved: Set<Int> = []
        for (place, tag) in tags.enumerated() {
            if !tag.text.hasPrefix("{{/") {
                open.append(place)
            } else if open.popLast() == nil {
                moved.insert(place)
            }
        }
        moved.formUnion(open)
        guard !moved.isEmpty else { return [.element(paragraph)] }
        var number = 0
        paragraph.removeTags { _ in
            defer { number += 1 }; return moved.contains(number)
        }
        func nodes(_ isEnd: Bool) -> [XMLNode] {
            moved.sorted().map { tags[$0] }.filter { $0.text.hasPrefix("{{/") == isEnd }
                .map { .tag($0.text, paragraph: $0.paragraph) }
        }
        // A paragraph that ends a section of the document carries its page; it stays.
        let isDropped = paragraph.isBlank && !paragraph.holds("w:sectPr")
        return nodes(false) + (isDropped ? [] : [.element(paragraph)]) + nodes(true)
    }

    /// A cell, a box, a header ends with a paragraph, also where its loop has nothing to repeat.
    private static func keepParagraph(_ container: XMLElement) {
        var depth = 0
        var isKept = false
        for child in container.children {
            switch child {
            case .tag(let tag, _): depth += tag.hasPrefix("{{/") ? -1 : 1
            case .element(let element): isKept = depth == 0 && element.name == "w:p"
            default: break
            }
        }
        guard !isKept else { return }
        let empty = XMLNode.element(XMLElement("w:p"))
        if case .tag(let tag, let paragraph)? = container.children.last, tag.hasPrefix("{{/") {
            let name = tag.dropFirst(3).dropLast(2)
            container.children += [
                .tag("{{^\(name)}}", paragraph: paragraph), empty, .tag("{{/\(name)}}", paragraph: paragraph),
            ]
        } else {
            container.children.append(empty)
        }
    }
}

extension XMLElement {
    /// The tags of loops in it, in their order; those of paragraphs within a paragraph apart.
    fileprivate func walk(_ body: (String, Int) -> Void) {
        for child in children {
            switch child {
            case .tag(let tag, let paragraph): body(tag, paragraph)
            case .element(let inner): if inner.name != "w:txbxContent" { inner.walk(body) }
            default: break
            }
        }
    }

    fileprivate func removeTags(where isRemoved: (String) -> Bool) {
        children = children.filter { child in
            switch child {
            case .tag(let tag, _): return !isRemoved(tag)
            case .element(let inner):
                if inner.name != "w:txbxContent" { inner.removeTags(where: isRemoved) }
                return true
            default: return true
            }
        }
    }

    /// Whether nothing in it is seen.
    fileprivate var isBlank: Bool {
        children.allSatisfy { child in
            switch child {
            case .text(let text): return name != "w:t" || text.allSatisfy(\.isWhitespace)
            case .tag: return false
            case .raw: return true
            case .element(let inner):
                return !["w:drawing", "w:pict", "w:object", "w:br", "w:tbl", "w:fldChar", "w:fldSimple"].contains(
                    inner.name)
                    && inner.isBlank
            }
        }
    }

    fileprivate func holds(_ name: String) -> Bool { elements.contains { $0.name == name || $0.holds(name) } }
}
