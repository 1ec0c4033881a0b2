import CExpat

/// The elements and texts of an XML document with the places at which they stand, for those who write it again with little changed.
///
/// As ``XMLParts``: no document type, so no entities of a file's own.
package enum XMLTokens {
    package struct Token {
        package enum Kind {
            /// With its prefix, `w:p`.
            case begin(String)
            case end(String)
            /// What it says, entities resolved.
            case text(String)
        }

        package let kind: Kind
        /// Its bytes; an end without bytes is that of `<w:p/>`.
        package let range: Range<Int>
    }

    /// The deepest that elements stand in one another.
    private static let deepest = 400

    private final class Context {
        var tokens: [Token] = []
        var parser: XML_Parser?
        var depth = 0
        var isRefused = false

        func add(_ kind: Token.Kind) {
            let start = Int(XML_GetCurrentByteIndex(parser))
            tokens.append(Token(kind: kind, range: start..<start + Int(XML_GetCurrentByteCount(parser))))
        }

        func refuse() {
            isRefused = true
            XML_StopParser(parser, 0)
        }
    }

    /// - Returns: `nil` for what is no well-formed XML in UTF-8.
    package static func read(_ bytes: [UInt8]) -> [Token]? {
        guard let parser = XML_ParserCreate("UTF-8"), bytes.count < Int(Int32.max) else { return nil }
        defer { XML_ParserFree(parser) }
        let context = Context()
        context.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, _ in
                guard let context = XMLTokens.told(data), let name else { return }
                context.add(.begin(String(cString: name)))
                context.depth += 1
                if context.depth > XMLTokens.deepest { context.refuse() }
            },
            { data, name in
                guard let context = XMLTokens.told(data), let name else { return }
                context.add(.end(String(cString: name)))
                context.depth -= 1
            })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let context = XMLTokens.told(data), let text else { return }
            let said = text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
            }
            context.add(.text(said))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLTokens.told(data)?.refuse() }
        let status = bytes.withUnsafeBytes {
            XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: XML_Char.self), Int32($0.count), 1)
        }
        return status == XML_STATUS_OK && !context.isRefused ? context.tokens : nil
    }

    private static func told(_ data: UnsafeMutableRawPointer?) -> Context? {
        data.map { Unmanaged<Context>.fromOpaque($0).takeUnretainedValue() }
    }
}
