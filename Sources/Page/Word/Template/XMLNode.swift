import Sheets

/// An XML document as a tree that is written as it was read, where nothing is changed.
indirect enum XMLNode {
    case element(XMLElement)
    /// Between the elements: what it says.
    case text(String)
    /// As it stands in the file.
    case raw([UInt8])
    /// A tag of the template, between elements, and the number of the paragraph in which it was written.
    case tag(String, paragraph: Int)
}

final class XMLElement {
    let name: String
    /// `<w:p w:rsidR="…">`, as it stands; for an empty element without its slash.
    var head: [UInt8]
    var children: [XMLNode]

    init(_ name: String, head: [UInt8], children: [XMLNode] = []) {
        self.name = name
        self.head = head
        self.children = children
    }

    /// An element of that name without attributes.
    convenience init(_ name: String, children: [XMLNode] = []) {
        self.init(name, head: Array("<\(name)>".utf8), children: children)
    }

    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// With the same attributes and other children.
    func holding(_ children: [XMLNode]) -> XMLElement { XMLElement(name, head: head, children: children) }

    /// What texts directly in it say.
    var text: String {
        children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }
}

extension XMLElement {
    /// The whole document: an element without a name around everything.
    ///
    /// - Returns: `nil` for what is no well-formed XML.
    static func document(_ bytes: [UInt8]) -> XMLElement? {
        guard let tokens = XMLTokens.read(bytes) else { return nil }
        let root = XMLElement("", head: [])
        var open = [root]
        var place = 0
        for token in tokens {
            // What no token covers: the declaration, comments.
            if token.range.lowerBound > place {
                open[open.count - 1].children.append(.raw(Array(bytes[place..<token.range.lowerBound])))
            }
            place = max(place, token.range.upperBound)
            switch token.kind {
            case .begin(let name):
                var head = Array(bytes[token.range])
                if head.suffix(2).elementsEqual("/>".utf8) { head.remove(at: head.count - 2) }
                let element = XMLElement(name, head: head)
                open[open.count - 1].children.append(.element(element))
                open.append(element)
            case .end: if open.count > 1 { open.removeLast() }
            case .text(let text):
                // Expat gives a text in pieces.
                if case .text(let before)? = open[open.count - 1].children.last {
                    open[open.count - 1].children[open[open.count - 1].children.count - 1] = .text(before + text)
                } else {
                    open[open.count - 1].children.append(.text(text))
                }
            }
        }
        if place < bytes.count { root.children.append(.raw(Array(bytes[place...]))) }
        return root
    }
}

// MARK: As it is written again

extension XMLElement {
    /// The whole as the template engine reads it: what looks like a tag and stands elsewhere than in the words is none.
    var template: [UInt8] {
        var out: [UInt8] = []
        write(to: &out)
        return out
    }

    private func write(to out: inout [UInt8]) {
        if !name.isEmpty {
            let isEmpty = children.isEmpty
            out += isEmpty ? Self.inert(head.dropLast()) + Array("/>".utf8) : Self.inert(head[...])
            if isEmpty { return }
        }
        for child in children {
            switch child {
            case .element(let element): element.write(to: &out)
            case .text(let text):
                let escaped = XMLText.escape(text)
                out += name == "w:t" ? Array(escaped.utf8) : Self.inert(Array(escaped.utf8)[...])
            case .raw(let bytes): out += Self.inert(bytes[...])
            case .tag(let tag, _): out += Array(tag.utf8)
            }
        }
        if !name.isEmpty { out += Array("</\(name)>".utf8) }
    }

    private static func inert(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let brace = UInt8(ascii: "{")
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == brace, out.last == brace { out.append(contentsOf: "&#123;".utf8) } else { out.append(byte) }
        }
        return out
    }
}

/// Text as it stands between elements.
enum XMLText {
    static func escape(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "&": out += "&amp;"
            // A reader takes a bare one for a line feed.
            case "\r": out += "&#13;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
