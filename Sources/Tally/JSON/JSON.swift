/// A JSON value: keys in the order written, figures kept digit by digit.
///
/// Foundation's encoder orders keys as it likes and its parser turns figures into floating point; a result or a paper
/// made twice should be the same bytes, and read the same every time.
///
///     let value: JSON = ["id": "P1", "amount": 5000, "amendments": []]
///     value["amount"]?.integer   // 5000
///     value.encoded              // the document, two spaces a level
public indirect enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A figure as it stands in the text.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A key and what stands under it.
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The whole number.
    public static func int(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// The string, or the empty one where there is none.
    public static func string(_ text: String?) -> JSON { .string(text ?? "") }

    /// The list of strings.
    public static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// What stands under a key; `nil` where this is no object or holds no such key.
    public subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

    /// The words of a string, the digits of a number.
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

    /// The object, with more members behind its own.
    public func with(_ more: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let others) = more else { return self }
        return .object(own + others)
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
}

// MARK: Writing

extension JSON {
    /// The document as UTF-8 text, two spaces a level, ending in a line feed. Lists of plain values
    /// and small objects of them stand on one line.
    public var encoded: String {
        var out: [UInt8] = []
        out.reserveCapacity(16_384)
        write(to: &out, indent: 0)
        out.append(UInt8(ascii: "\n"))
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8], indent: Int) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let digits): out += digits.utf8
        case .string(let value): Self.quote(value, to: &out)
        case .array(let values):
            let nested = values.contains { $0.isContainer }
            Self.list(values, in: "[]", lines: nested, to: &out, indent: indent) { value, out in
                value.write(to: &out, indent: indent + 1)
            }
        case .object(let members):
            let nested = members.count > 4 || members.contains { $0.value.isContainer }
            Self.list(members, in: "{}", lines: nested, to: &out, indent: indent) { member, out in
                Self.quote(member.key, to: &out)
                out += ": ".utf8
                member.value.write(to: &out, indent: indent + 1)
            }
        }
    }

    private var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    private static func list<Element>(
        _ elements: [Element], in brackets: StaticString, lines: Bool, to out: inout [UInt8], indent: Int,
        write: (Element, inout [UInt8]) -> Void
    ) {
        let marks = Array(brackets.description.utf8)
        out.append(marks[0])
        for (place, element) in elements.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            if lines { newLine(indent + 1, to: &out) } else if place > 0 { out.append(UInt8(ascii: " ")) }
            write(element, &out)
        }
        if lines && !elements.isEmpty { newLine(indent, to: &out) }
        out.append(marks[1])
    }

    private static func newLine(_ indent: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\n"))
        for _ in 0..<indent * 2 { out.append(UInt8(ascii: " ")) }
    }

    private static func quote(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += "\\\"".utf8
            case UInt8(ascii: "\\"): out += "\\\\".utf8
            case 0x0A: out += "\\n".utf8
            case 0x0D: out += "\\r".utf8
            case 0x09: out += "\\t".utf8
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                out += "\\u00".utf8
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
