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

    /// As text. Objects and arrays of more than `width` characters are broken into lines.
    public func encoded(width: Int = 100) -> String {
        var out = ""
        write(&out, indent: 0, width: width)
        return out + "\n"
    }

    private var compact: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let text): text
        case .string(let text): JSON.quote(text)
        case .array(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { JSON.quote($0.key) + ": " + $0.value.compact }.joined(separator: ", ") + "}"
        }
    }

    private func write(_ out: inout String, indent: Int, width: Int) {
        let flat = compact
        if flat.utf8.count <= width {
            out += flat
            return
        }
        let inner = String(repeating: " ", count: indent + 1)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .array(let items):
            out += "[\n"
            for (place, item) in items.enumerated() {
                out += inner
                item.write(&out, indent: indent + 1, width: width)
                out += place < items.count - 1 ? ",\n" : "\n"
            }
            out += outer + "]"
        case .object(let members):
            out += "{\n"
            for (place, member) in members.enumerated() {
                out += inner + JSON.quote(member.key) + ": "
                member.value.write(&out, indent: indent + 1, width: width)
                out += place < members.count - 1 ? ",\n" : "\n"
            }
            out += outer + "}"
        default:
            out += flat
        }
    }

    static func quote(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
