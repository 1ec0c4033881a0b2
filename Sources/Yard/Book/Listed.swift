/// Values by key that are written down in the order of the keys: the journal's bytes must be the same every time, and a
/// dictionary's are not.
public struct Listed<Key: Hashable & Comparable & Codable & Sendable, Value: Codable & Hashable & Sendable>: Hashable,
    Sendable
{
    public var values: [Key: Value]

    public init(_ values: [Key: Value] = [:]) { self.values = values }

    public subscript(key: Key) -> Value? {
        get { values[key] }
        set { values[key] = newValue }
    }

    public subscript(key: Key, default value: Value) -> Value {
        get { values[key] ?? value }
        set { values[key] = newValue }
    }

    public var isEmpty: Bool { values.isEmpty }

    /// By key.
    public var sorted: [(key: Key, value: Value)] { values.sorted { $0.key < $1.key } }
}

extension Listed: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (Key, Value)...) {
        values = Dictionary(elements, uniquingKeysWith: { $1 })
    }
}

extension Listed: Codable {
    private struct Pair: Codable {
        let key: Key
        let value: Value
    }

    public init(from decoder: any Decoder) throws {
        let pairs = try [Pair](from: decoder)
        values = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }

    public func encode(to encoder: any Encoder) throws {
        try sorted.map { Pair(key: $0.key, value: $0.value) }.encode(to: encoder)
    }
}
