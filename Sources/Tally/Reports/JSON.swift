/// A JSON value, with keys in the order written, and figures kept as they stand in the text.
///
/// Foundation's encoder would order keys as it likes and its parser turns figures into floating point; a published
/// result should read the same every time, digit by digit.
public indirect enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A figure as text, digit by digit.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A key and its value.
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    public static func int(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// The value of a key, nil where there is none.
    public subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    public var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    public var items: [JSON] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    public var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    public var integer: Int64? {
        guard case .number(let text) = self else { return nil }
        return Int64(text)
    }

    /// As text. Objects and arrays of more than `width` bytes are broken into lines.
    public func encoded(width: Int = 100) -> String {
        var out: [UInt8] = []
        write(&out, indent: 0, width: width)
        return String(decoding: out, as: UTF8.self) + "\n"
    }

    private func write(_ out: inout [UInt8], indent: Int, width: Int) {
        let start = out.count
        if writeFlat(&out, upTo: width < .max - start ? start + width : .max) { return }
        out.removeSubrange(start...)
        switch self {
        case .array(let items):
            JSON.writeLines(items, "[", "]", &out, indent) { $0.write(&$1, indent: indent + 1, width: width) }
        case .object(let members):
            JSON.writeLines(members, "{", "}", &out, indent) { member, out in
                JSON.quote(member.key, &out)
                out += ": ".utf8
                member.value.write(&out, indent: indent + 1, width: width)
            }
        default:
            _ = writeFlat(&out, upTo: .max)
        }
    }

    /// An element a line between two brackets.
    private static func writeLines<Element>(
        _ elements: [Element], _ opening: String, _ closing: String, _ out: inout [UInt8], _ indent: Int,
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        out += opening.utf8
        for (place, element) in elements.enumerated() {
            out += (place > 0 ? ",\n" : "\n").utf8
            out += repeatElement(UInt8(ascii: " "), count: indent + 1)
            write(element, &out)
        }
        out += "\n".utf8
        out += repeatElement(UInt8(ascii: " "), count: indent)
        out += closing.utf8
    }

    /// On one line. Gives up, and says so by `false`, once that goes beyond `end`: what follows may be long.
    private func writeFlat(_ out: inout [UInt8], upTo end: Int) -> Bool {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let text): out += text.utf8
        case .string(let text): JSON.quote(text, &out)
        case .array(let items):
            out += "[".utf8
            for (place, item) in items.enumerated() {
                if place > 0 { out += ", ".utf8 }
                guard item.writeFlat(&out, upTo: end) else { return false }
            }
            out += "]".utf8
        case .object(let members):
            out += "{".utf8
            for (place, member) in members.enumerated() {
                if place > 0 { out += ", ".utf8 }
                JSON.quote(member.key, &out)
                out += ": ".utf8
                guard member.value.writeFlat(&out, upTo: end) else { return false }
            }
            out += "}".utf8
        }
        return out.count <= end
    }

    private static func quote(_ text: String, _ out: inout [UInt8]) {
        out += "\"".utf8
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\"".utf8
            case "\\": out += "\\\\".utf8
            case "\n": out += "\\n".utf8
            case "\r": out += "\\r".utf8
            case "\t": out += "\\t".utf8
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            case _ where scalar.isASCII: out.append(UInt8(truncatingIfNeeded: scalar.value))
            default: out += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
        out += "\"".utf8
    }
}
