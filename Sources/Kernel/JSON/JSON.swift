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
