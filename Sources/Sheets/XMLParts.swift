import CExpat

/// What is told of an XML part as it is parsed: beginnings, ends and the text between.
protocol XMLListener: AnyObject {
    /// - Parameter name: without its namespace prefix.
    func begin(_ name: Substring, _ attributes: XMLAttributes)
    func end(_ name: Substring)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// What the listener found wrong; parsing stops there.
    var failure: Unreadable? { get }
}

/// The attributes of one element, looked up where they stand.
struct XMLAttributes {
    fileprivate let list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

    /// The value of an attribute of this name, or of this name behind a prefix (`r:id`).
    subscript(name: StaticString) -> String? {
        guard let list else { return nil }
        var at = 0
        while let key = list[at], let value = list[at + 1] {
            var local = key
            var look = key
            while look.pointee != 0 {
                if look.pointee == 0x3A { local = look + 1 }
                look += 1
            }
            if isSame(local, name) { return String(cString: value) }
            at += 2
        }
        return nil
    }

    private func isSame(_ text: UnsafePointer<XML_Char>, _ name: StaticString) -> Bool {
        for at in 0..<name.utf8CodeUnitCount where UInt8(bitPattern: text[at]) != name.utf8Start[at] { return false }
        return text[name.utf8CodeUnitCount] == 0
    }
}

/// Parses parts of an archive with expat: no document type, so no entities of a file's own, inside or outside it.
enum XMLParts {
    /// What expat's callbacks are handed.
    private final class Context {
        let listener: any XMLListener
        var parser: XML_Parser?
        var hasDocumentType = false

        init(_ listener: any XMLListener) { self.listener = listener }

        func stopIfFailed() { if listener.failure != nil { XML_StopParser(parser, 0) } }
    }

    static func read(_ part: String, of archive: Archive, _ listener: any XMLListener) throws(Unreadable) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
        defer { XML_ParserFree(parser) }
        let context = Context(listener)
        context.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let context = XMLParts.told(data), let name else { return }
                context.listener.begin(XMLParts.local(name), XMLAttributes(list: attributes))
                context.stopIfFailed()
            },
            { data, name in
                guard let context = XMLParts.told(data), let name else { return }
                context.listener.end(XMLParts.local(name))
                context.stopIfFailed()
            })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let context = XMLParts.told(data), let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                context.listener.text(UnsafeBufferPointer(start: $0, count: Int(length)))
            }
            context.stopIfFailed()
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let context = XMLParts.told(data) else { return }
            context.hasDocumentType = true
            XML_StopParser(context.parser, 0)
        }
        func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(Unreadable) {
            let start = bytes.baseAddress?.assumingMemoryBound(to: XML_Char.self)
            let status = XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0)
            if let failure = listener.failure { throw failure }
            guard status == XML_STATUS_OK else { throw .damaged(part: part) }
        }
        try archive.read(part) { bytes throws(Unreadable) in try parse(bytes, isLast: false) }
        try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }

    private static func told(_ data: UnsafeMutableRawPointer?) -> Context? {
        data.map { Unmanaged<Context>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func local(_ name: UnsafePointer<XML_Char>) -> Substring {
        let whole = String(cString: name)
        guard let colon = whole.lastIndex(of: ":") else { return whole[...] }
        return whole[whole.index(after: colon)...]
    }
}
